import type { SessionSchema } from '@ansinh/contract/access/session.schemas';
import type { z } from 'zod';
import { fieldStore, type FieldStore } from '../state/field-store.ts';
import { isLarge, recordsChanged, stateOf, waitingAmong } from '../state/state-records.ts';
import type { FieldState } from '../state/field-state.ts';
import { pauseLeft } from '../storage/attempt-pause.ts';
import { openDeviceDatabase, type DeviceDatabase, type Lock } from '../storage/device-database.ts';
import { makeKeyBox, openKeyBox } from '../storage/key-box.ts';
import { vaultOf } from '../storage/vault.ts';
import { signIn, signOut } from '../sync/field-api.ts';
import { forgetSignOut, signOutLater } from './sign-out-later.ts';

type Session = z.output<typeof SessionSchema>;

/** Where the application stands on this phone. */
export type Phase =
  | { readonly kind: 'starting' }
  /** Nobody's data is here. */
  | { readonly kind: 'closed' }
  /** Somebody's data is here, unreadable until the password. */
  | { readonly kind: 'locked'; readonly visits: number; readonly receipts: number }
  | { readonly kind: 'open'; readonly store: FieldStore }
  /** The browser gives this page no store (private window, or the disk is full). */
  | { readonly kind: 'no-store' }
  /** Opened over http: browsers encrypt nothing there. */
  | { readonly kind: 'insecure' };

/** Why a person whose password is right cannot work here. */
export type SignInProblem = 'must-change-password' | 'not-a-collector' | 'somebody-else';

interface Credentials {
  readonly username: string;
  readonly password: string;
  readonly totp?: string;
}

let phase: Phase = { kind: 'starting' };
let database: DeviceDatabase | undefined;
const listeners = new Set<() => void>();

function enter(next: Phase): void {
  phase = next;
  for (const listener of listeners) listener();
}

async function opened(): Promise<DeviceDatabase> {
  database ??= await openDeviceDatabase();
  return database;
}

/** Leaves the open store: the key is forgotten, what is on the disk stays unreadable. */
async function lock(): Promise<void> {
  const stored = await opened();
  const isKept = (await stored.readLock()) !== undefined;
  enter(isKept ? { kind: 'locked', ...waitingAmong(await stored.recordNames()) } : { kind: 'closed' });
}

async function start(): Promise<void> {
  if (!isSecureContext) return enter({ kind: 'insecure' });
  try {
    await lock();
  } catch {
    enter({ kind: 'no-store' });
  }
}

/** Returns undefined when it is open, else how long to wait (0: only a wrong password). */
async function unlock(password: string): Promise<{ readonly waitMs: number } | undefined> {
  const stored = await opened();
  const kept = await stored.readLock();
  if (kept === undefined) return void enter({ kind: 'closed' });
  const waitMs = pauseLeft(kept.attempts, Date.now());
  if (waitMs > 0) return { waitMs };
  const key = await openKeyBox(kept.box, password);
  if (key === undefined) {
    const attempts = { wrong: kept.attempts.wrong + 1, at: Date.now() };
    await stored.writeLock({ ...kept, attempts });
    return { waitMs: pauseLeft(attempts, Date.now()) };
  }
  await stored.writeLock({ ...kept, attempts: { wrong: 0, at: 0 } });
  const vault = vaultOf(stored, key, isLarge);
  const state = stateOf(await vault.readAll());
  if (state === undefined) await wipe();
  else enter({ kind: 'open', store: fieldStore(vault, state) });
  return undefined;
}

/** Signs in on a phone that holds nobody's data and makes its store. Throws ApiRefusal. */
async function signInHere(credentials: Credentials): Promise<SignInProblem | undefined> {
  const session = await signIn(credentials);
  forgetSignOut();
  const problem = problemOf(session);
  if (problem !== undefined) {
    if (problem === 'not-a-collector') await signOut();
    return problem;
  }
  const stored = await opened();
  const { box, key } = await makeKeyBox(credentials.password);
  const vault = vaultOf(stored, key, isLarge);
  const { id, name, username } = session.user;
  const account = { userId: id, username, name, deviceId: crypto.randomUUID() };
  const state: FieldState = { account, work: null, visits: [], receipts: [], notices: [] };
  const fresh: Lock = { box, attempts: { wrong: 0, at: 0 } };
  await stored.writeLock(fresh);
  await vault.write(recordsChanged(undefined, state));
  // Else the browser may throw the store away when the disk is full.
  await navigator.storage?.persist?.().catch(() => false);
  enter({ kind: 'open', store: fieldStore(vault, state) });
  return undefined;
}

/** Signs in again after the session ended; a new password closes the store from now on. Throws ApiRefusal. */
async function renewSession(
  store: FieldStore,
  credentials: Omit<Credentials, 'username'>,
): Promise<SignInProblem | undefined> {
  const { userId, username } = store.get().account;
  const session = await signIn({ username, ...credentials });
  const problem = session.user.id === userId ? problemOf(session) : 'somebody-else';
  if (problem !== undefined) return problem;
  const kept = await (await opened()).readLock();
  const isSame = kept !== undefined && (await openKeyBox(kept.box, credentials.password)) !== undefined;
  if (!isSame) await store.vault.rekey(credentials.password);
  return undefined;
}

/** Takes everything of this person off the phone and ends the session; without a line it is ended when there is one. */
async function signOutHere(): Promise<void> {
  await wipe();
  await signOut().catch(() => signOutLater());
}

async function wipe(): Promise<void> {
  await (await opened()).destroy();
  database = undefined;
  enter({ kind: 'closed' });
}

function problemOf(session: Session): SignInProblem | undefined {
  if (session.mustChangePassword) return 'must-change-password';
  return session.permissions.includes('outreach.work') ? undefined : 'not-a-collector';
}

/** The application on this phone: who may read what it holds. */
export const phone = {
  get: (): Phase => phase,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  start,
  unlock,
  lock,
  signInHere,
  renewSession,
  signOutHere,
};

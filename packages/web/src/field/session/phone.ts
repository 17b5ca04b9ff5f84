import type { SessionSchema } from '@ansinh/contract/access/session.schemas';
import type { z } from 'zod';
import { fieldStore, type FieldStore } from '../state/field-store.ts';
import { isLarge, recordsChanged, stateOf, waitingAmong } from '../state/state-records.ts';
import type { FieldState } from '../state/field-state.ts';
import { pauseLeft } from '../storage/attempt-pause.ts';
import { openDeviceDatabase, type DeviceDatabase, type Lock } from '../storage/device-database.ts';
import { makeKeyBox, openKeyBox } from '../storage/key-box.ts';
import { vaultOf } from '../storage/vault.ts';
import { showSession, signIn, signOut } from '../sync/field-api.ts';
import { forgetSignOut, signOutLater } from './sign-out-later.ts';
import { cameFromSso, forgetSso } from './sso.ts';

type Session = z.output<typeof SessionSchema>;

/** Where the application stands on this phone. */
export type Phase =
  | { readonly kind: 'starting' }
  /** Nobody's data is here. */
  | { readonly kind: 'closed'; readonly problem?: SignInProblem }
  /** The agency's account is signed in; a secret for this phone is still to be chosen. */
  | { readonly kind: 'needs-secret'; readonly session: Session }
  /** Somebody's data is here, unreadable until the password. */
  | {
      readonly kind: 'locked';
      readonly visits: number;
      readonly receipts: number;
      /** It opens with the secret chosen for this phone. */
      readonly isOwnSecret: boolean;
    }
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
  const kept = await stored.readLock();
  if (kept === undefined) return enter({ kind: 'closed' });
  const waiting = waitingAmong(await stored.recordNames());
  enter({ kind: 'locked', ...waiting, isOwnSecret: kept.isOwnSecret === true });
}

async function start(): Promise<void> {
  if (!isSecureContext) return enter({ kind: 'insecure' });
  try {
    await lock();
    if (phase.kind === 'closed' && cameFromSso()) await meetSsoPerson();
  } catch {
    enter({ kind: 'no-store' });
  }
}

/** Somebody came back from the identity provider to a phone that holds nobody's data. */
async function meetSsoPerson(): Promise<void> {
  forgetSso();
  const session = await showSession().catch(() => undefined);
  if (session === undefined) return;
  forgetSignOut();
  if (session.permissions.includes('outreach.work')) return enter({ kind: 'needs-secret', session });
  await signOut().catch(() => signOutLater());
  enter({ kind: 'closed', problem: 'not-a-collector' });
}

/** Makes the store of somebody who signed in with the account of his agency, closed with a secret of his choice. */
async function chooseSecret(secret: string): Promise<void> {
  if (phase.kind !== 'needs-secret') return;
  await makeStore(phase.session, secret, true);
}

/** Why the lock stays closed: how long to wait (0: only a wrong password), or somebody else who signed in meanwhile. */
type StaysLocked = { readonly waitMs: number; readonly problem?: SignInProblem };

/** Returns undefined when it is open, else why not. */
async function unlock(password: string): Promise<StaysLocked | undefined> {
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
  else if (await isSomebodyElse(state)) return { waitMs: 0, problem: 'somebody-else' };
  else enter({ kind: 'open', store: fieldStore(vault, state) });
  return undefined;
}

/** Whoever came back from the identity provider must be whose phone this is: another one's session is ended. */
async function isSomebodyElse({ account }: FieldState): Promise<boolean> {
  if (!cameFromSso()) return false;
  forgetSso();
  const session = await showSession().catch(() => undefined);
  if (session === undefined || session.user.id === account.userId) return false;
  await signOut().catch(() => signOutLater());
  return true;
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
  await makeStore(session, credentials.password, false);
  return undefined;
}

async function makeStore({ user }: Session, secret: string, isOwnSecret: boolean): Promise<void> {
  const stored = await opened();
  const { box, key } = await makeKeyBox(secret);
  const vault = vaultOf(stored, key, isLarge);
  const { id, name, username } = user;
  const account = { userId: id, username, name, bySso: isOwnSecret, deviceId: crypto.randomUUID() };
  const state: FieldState = { account, work: null, visits: [], receipts: [], notices: [] };
  const fresh: Lock = { box, attempts: { wrong: 0, at: 0 }, isOwnSecret };
  await stored.writeLock(fresh);
  await vault.write(recordsChanged(undefined, state));
  // Else the browser may throw the store away when the disk is full.
  await navigator.storage?.persist?.().catch(() => false);
  enter({ kind: 'open', store: fieldStore(vault, state) });
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
  chooseSecret,
  renewSession,
  signOutHere,
};

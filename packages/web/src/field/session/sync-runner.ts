import type { FieldStore } from '../state/field-store.ts';
import { syncCalls } from '../sync/field-api.ts';
import { runSync } from '../sync/run-sync.ts';
import type { SyncEnd } from '../sync/sync-ports.ts';
import { phone } from './phone.ts';

/** A sync by itself every so often, for what the office changed meanwhile. */
const EVERY_MS = 10 * 60_000;

/** What the sync is doing, and how the last one ended. */
export interface SyncStatus {
  readonly isRunning: boolean;
  readonly end: SyncEnd | undefined;
}

let status: SyncStatus = { isRunning: false, end: undefined };
let again = false;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function say(next: SyncStatus): void {
  status = next;
  for (const listener of listeners) listener();
}

/** Sends and fetches now; asked for again meanwhile, once more afterwards. */
async function syncNow(): Promise<void> {
  const at = phone.get();
  if (at.kind !== 'open') return;
  if (status.isRunning) {
    again = true;
    return;
  }
  say({ ...status, isRunning: true });
  const end = await syncOnce(at.store);
  say({ isRunning: false, end });
  planNext(at.store);
  if (again) {
    again = false;
    await syncNow();
  }
}

async function syncOnce(store: FieldStore): Promise<SyncEnd> {
  if (!navigator.onLine) return { kind: 'offline' };
  try {
    return await runSync({ store, now: () => Date.now(), ...syncCalls });
  } catch (error) {
    return { kind: 'refused', sentence: error instanceof Error ? error.message : String(error) };
  }
}

/** Next time: when the next held visit may go, at the latest after a while. */
function planNext(store: FieldStore): void {
  clearTimeout(timer);
  const now = Date.now();
  const held = store
    .get()
    .visits.map(({ heldUntil }) => heldUntil - now)
    .filter((left) => left > 0);
  timer = setTimeout(() => void syncNow(), Math.min(EVERY_MS, ...held.map((left) => left + 200)));
}

/** The sync of this phone. */
export const syncRunner = {
  get: (): SyncStatus => status,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  syncNow,
  /** A visit was kept: it goes when it can no longer be taken back. */
  planNext: (store: FieldStore): void => planNext(store),
  start: (): void => {
    window.addEventListener('online', () => void syncNow());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void syncNow();
    });
    phone.subscribe(() => {
      const at = phone.get();
      clearTimeout(timer);
      say({ isRunning: status.isRunning, end: undefined });
      if (at.kind === 'open') void syncNow();
    });
  },
};

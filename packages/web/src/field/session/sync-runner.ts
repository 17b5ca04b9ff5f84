import type { FieldStore } from '../state/field-store.ts';
import { syncCalls } from '../sync/field-api.ts';
import { nextSyncIn } from '../sync/next-sync.ts';
import { runSync } from '../sync/run-sync.ts';
import type { SyncEnd } from '../sync/sync-ports.ts';
import { sayArrived } from './say-arrived.ts';
import { phone } from './phone.ts';

/** What the sync is doing, and how the last one ended. */
export interface SyncStatus {
  readonly isRunning: boolean;
  readonly end: SyncEnd | undefined;
}

let status: SyncStatus = { isRunning: false, end: undefined };
let again = false;
/** Syncs in a row that did not get through. */
let failures = 0;
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
  failures = end.kind === 'done' ? 0 : failures + 1;
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
    return await runSync({ store, now: () => Date.now(), sayArrived, ...syncCalls });
  } catch (error) {
    return { kind: 'refused', sentence: error instanceof Error ? error.message : String(error) };
  }
}

function planNext(store: FieldStore): void {
  clearTimeout(timer);
  timer = setTimeout(() => void syncNow(), nextSyncIn(store.get().visits, failures, Date.now()));
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
  planNext,
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

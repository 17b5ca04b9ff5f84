import { applyWork } from './apply-work.ts';
import type { SyncPorts } from './sync-ports.ts';

/** Asks what changed since the last answer and takes it over. */
export async function refreshWork({ store, fetchWork }: SyncPorts): Promise<void> {
  const { work } = store.get();
  const answer = await fetchWork(work?.cursor, work?.tariff.key);
  await store.change((state) => applyWork(state, answer));
}

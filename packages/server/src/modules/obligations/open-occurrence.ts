import type { Tx } from '../../platform/database/transaction.ts';
import { Refusal } from '../../platform/refusal.ts';
import type { StoredOccurrence } from './db/occurrence-row.ts';
import { findOccurrence } from './db/occurrences.repo.ts';

/** Returns an occurrence the actor sees; refuses with not found otherwise. `lock` holds it for a change. */
export async function openOccurrence(tx: Tx, id: string, lock = false): Promise<StoredOccurrence> {
  const found = await findOccurrence(tx, id, lock);
  if (!found) throw new Refusal('platform.not_found');
  return found;
}

/** Refuses when somebody changed the occurrence since the caller read it. */
export function refuseStale(occurrence: StoredOccurrence, version: number): void {
  if (occurrence.version !== version) throw new Refusal('platform.stale', { version: occurrence.version });
}

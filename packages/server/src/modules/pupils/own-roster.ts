import type { Actor } from '@ansinh/domain/kernel';
import type { Tx } from '../../platform/database/transaction.ts';
import { Refusal } from '../../platform/refusal.ts';
import { findRoster, type StoredRoster } from './db/rosters.repo.ts';

/** Returns a roster of the caller's own school; refused where it is another's, not found outside his sight. */
export async function ownRoster(tx: Tx, actor: Actor, rosterId: string): Promise<StoredRoster> {
  const roster = await findRoster(tx, rosterId);
  if (!roster) throw new Refusal('platform.not_found');
  if (roster.schoolId !== actor.agencyId) throw new Refusal('pupils.not_a_school');
  return roster;
}

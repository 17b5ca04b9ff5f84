import type { Tx } from '../../platform/database/transaction.ts';
import { lastDayOfMonth } from '@ansinh/vietnamese/plain-date';
import { Refusal } from '../../platform/refusal.ts';
import { findList, findListOf, insertList, type StoredList } from './db/lists.repo.ts';
import { groupOn } from './group-facts.ts';
import type { OwnCommune } from './own-commune.ts';

/**
 * Returns the commune's list of a group and month ("2026-11"), begun when it is not there. The agency that checks is the one that manages the
 * group that month; the list is due on the month's last day, for the regulation says only that it is made every month.
 * @law KT210 III.3 UBND huyện+4
 */
export async function ensureList(
  tx: Tx,
  tenantId: string,
  own: OwnCommune,
  group: string,
  month: string,
): Promise<StoredList> {
  const at = { commune: own.commune, group, month };
  const begun = await findListOf(tx, at);
  if (begun) return begun;
  const dueOn = lastDayOfMonth(`${month}-01`);
  const facts = await groupOn(tx, group, dueOn);
  if (facts.maker === 'school') throw new Refusal('statefunded.made_by_school', { group: facts.name });
  const id = await insertList(tx, tenantId, {
    ...at,
    agencyId: own.agencyId,
    managerId: facts.managerId,
    dueOn,
  });
  const list = await findList(tx, id, true);
  if (!list) throw new Error('a list that was begun must be there');
  return list;
}

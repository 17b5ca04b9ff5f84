import type { Overview } from '@ansinh/contract/statefunded/statefunded.schemas';
import type { Tx } from '../../platform/database/transaction.ts';
import { storedParameters } from '../parameters/index.ts';

/**
 * Returns what communes are paid for the people who came or left in their lists.
 * @law NĐ 233/2025/NĐ-CP Đ17.2d
 */
export async function communeFee(tx: Tx, people: number, day: string): Promise<Overview['fee']> {
  const row = (await storedParameters(tx)).find(
    ({ name, from, to }) => name === 'commune_list_fee' && from <= day && (to === null || to >= day),
  );
  const each = row?.number ?? null;
  return { people, each, amount: each === null ? null : each * people, basis: row?.basis ?? '' };
}

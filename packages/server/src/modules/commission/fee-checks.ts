import { checkFees, feeKindOf, type FeeCheck, type FeeKind, type FeeSum } from '@ansinh/domain/commission';
import { lastDayOfMonth } from '@ansinh/vietnamese/plain-date';
import type { Tx } from '../../platform/database/transaction.ts';
import { storedParameters } from '../parameters/index.ts';
import type { StoredRun } from './db/runs.repo.ts';
import { feesOfYear } from './db/statements.repo.ts';

/** Returns the averages of an organisation's fees since January beside the ceilings of the run's last day. */
export async function feeChecks(
  tx: Tx,
  { agencyId, month }: Pick<StoredRun, 'agencyId' | 'month'>,
): Promise<FeeCheck[]> {
  const sums = new Map<FeeKind, FeeSum>();
  for (const { scheme, group, base, fee } of await feesOfYear(tx, agencyId, month)) {
    const kind = feeKindOf(scheme, group);
    const before = sums.get(kind) ?? { kind, base: 0, fee: 0 };
    sums.set(kind, { kind, base: before.base + base, fee: before.fee + fee });
  }
  return checkFees(await storedParameters(tx), lastDayOfMonth(`${month}-01`), [...sums.values()]);
}

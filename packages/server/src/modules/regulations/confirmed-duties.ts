import type { Tx } from '../../platform/database/transaction.ts';
import type { ConfirmedDuty, DutyFilters } from './confirmed-duty.ts';
import { confirmedDutyRows } from './db/confirmed-duties.repo.ts';
import { asDeadline, asSchedulePolicy } from './schedule-values.ts';

/** Returns the confirmed duties of regulations in work, in the order of the text. */
export async function confirmedDuties(tx: Tx, filters: DutyFilters = {}): Promise<ConfirmedDuty[]> {
  return (await confirmedDutyRows(tx, filters)).map(({ ownPolicy, regulationPolicy, ...duty }) => ({
    ...duty,
    deadline: asDeadline(duty.deadline),
    policy: { ...asSchedulePolicy(regulationPolicy), ...asSchedulePolicy(ownPolicy) },
  }));
}

import type { OccurrenceState } from '@ansinh/domain/obligations';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** One period in which an agency owes a duty. */
export interface DutyPeriod {
  readonly occurrenceId: string;
  readonly dutyId: string;
  readonly periodKey: string;
  readonly periodLabel: string;
  readonly due: string | null;
  readonly opensOn: string;
  readonly state: OccurrenceState;
  readonly recipientIds: readonly string[];
}

/** Returns the occurrences of duties that an agency leads, soonest due first. `states` null: in any state. */
export function periodsOfDuties(
  tx: Tx,
  dutyIds: readonly string[],
  leadId: string,
  states: readonly OccurrenceState[] | null,
): Promise<DutyPeriod[]> {
  return tx.rows<DutyPeriod>(sql`
    select o.id as "occurrenceId", o.duty_id as "dutyId", o.period_key as "periodKey", r.period_label as "periodLabel", o.due_on as due,
      o.opens_on as "opensOn", o.state, o.recipient_ids as "recipientIds"
    from occurrences o join duty_rounds r on r.tenant_id = o.tenant_id and r.id = o.round_id
    where o.duty_id = any (${[...dutyIds]}::uuid[]) and o.lead_agency_id = ${leadId}
      and (${states === null ? null : [...states]}::text[] is null or o.state = any (${states === null ? null : [...states]}::text[]))
    order by o.due_on, o.id`);
}

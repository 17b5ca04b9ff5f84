import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/transaction.ts';

/** How much of an agency's work is over its term, as the sweep last found it. */
export interface LateAgency {
  readonly agencyId: string;
  readonly overdue: number;
  readonly escalated: number;
  readonly oldestDueOn: string | null;
}

/** Returns the agencies with overdue or escalated work, the worst first, as far as the caller sees. */
export function lateAgencies(tx: Tx): Promise<LateAgency[]> {
  return tx.rows<LateAgency>(sql`
    select lead_agency_id as "agencyId", count(*) filter (where timeliness = 'overdue')::integer as overdue,
      count(*) filter (where timeliness = 'escalated')::integer as escalated, min(due_on) as "oldestDueOn"
    from occurrences where state in ('upcoming', 'open', 'waiting', 'returned') and timeliness in ('overdue', 'escalated')
    group by lead_agency_id order by 3 desc, 2 desc, 4, 1`);
}

/** Returns how much came due between two ISO days, and how much of it was handed over in time. */
export function onTimeBetween(tx: Tx, from: string, to: string): Promise<{ due: number; onTime: number }> {
  return tx.get(sql`
    select count(*)::integer as due, count(*) filter (where timeliness = 'on_time')::integer as "onTime"
    from occurrences where due_on between ${from}::date and ${to}::date and state <> 'cancelled'`);
}

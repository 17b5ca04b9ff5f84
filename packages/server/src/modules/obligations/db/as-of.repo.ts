import { timelinessOf, type OccurrenceState } from '@ansinh/domain/obligations';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { StoredOccurrence } from './occurrence-row.ts';

interface PastState {
  readonly id: string;
  readonly state: OccurrenceState | null;
  readonly doneOn: string | null;
  readonly due: string | null;
  readonly holderId: string | null;
}

/** Returns the occurrences as they stood at the end of a past day in Vietnam: state, due date, holder and timeliness of then. */
export async function statesAsOf(
  tx: Tx,
  rows: readonly StoredOccurrence[],
  day: string,
): Promise<StoredOccurrence[]> {
  const past = await tx.rows<PastState>(sql`
    select o.id, s.to_state as state, s.holder_agency_id as "holderId",
      (select e.at::date from occurrence_events e
       where e.tenant_id = o.tenant_id and e.occurrence_id = o.id and e.kind in ('submit', 'declare_nothing') and e.seq <= s.seq
       order by e.seq desc limit 1) as "doneOn",
      coalesce((select (e.detail ->> 'before')::date from occurrence_events e
       where e.tenant_id = o.tenant_id and e.occurrence_id = o.id and e.kind = 'extend'
         and e.at >= ${day}::date + 1 order by e.seq limit 1), o.due_on) as due
    from occurrences o
    left join lateral (select e.seq, e.to_state, e.holder_agency_id from occurrence_events e
      where e.tenant_id = o.tenant_id and e.occurrence_id = o.id and e.to_state is not null
        and e.at < ${day}::date + 1
      order by e.seq desc limit 1) s on true
    where o.id = any (${rows.map(({ id }) => id)}::uuid[])`);
  const byId = new Map(past.map((one) => [one.id, one]));
  return rows.map((row) => {
    const then = byId.get(row.id);
    const state = then?.state ?? 'upcoming';
    const due = then?.due ?? row.due;
    const timeliness = timelinessOf({ state, due, doneOn: then?.doneOn ?? null }, day);
    return { ...row, state, due, timeliness, holderId: then?.state ? then.holderId : row.leadId };
  });
}

import { sql, type Sql } from '../../../platform/database/sql.ts';

/** Which people of the lists are counted: those on the lists of some month between two ("2026-10-01"). */
export interface ResultScope {
  readonly from: string;
  readonly to: string;
  readonly commune: string | null;
  readonly scheme: string | null;
}

/** Months after which it is asked whether somebody stayed. */
const STAY_MONTHS = 3;

/**
 * Returns the people of the lists with how far each got, one row an entry, as SQL. Whoever does not see the lists sees his own tasks: a collection
 * organisation counts what was given to it. Joined is what the register or a receipt confirms; a word at the door alone is not.
 */
export function workedEntries({ from, to, commune, scheme }: ResultScope, today: string): Sql {
  return sql`
    select coalesce(e.id, t.list_entry_id, t.id) as id, coalesce(e.kind, t.kind) as kind, coalesce(e.scheme, t.scheme) as scheme,
      coalesce(e.commune, t.commune) as commune, coalesce(e.village_key, t.village_key) as village, t.agency_id, t.unit_key,
      t.id is not null as shared, coalesce(v.met, false) as met, v.channel, v.refusal, j.on_day as joined_on,
      e.due_on, e.closed_because,
      j.on_day is not null and (j.on_day + make_interval(months => ${STAY_MONTHS}))::date <= ${today}::date as ripe,
      j.on_day is not null and (j.on_day + make_interval(months => ${STAY_MONTHS}))::date <= ${today}::date and exists (
        select from person_participations s where s.tenant_id = e.tenant_id and s.person_id = e.person_id and s.scheme = e.scheme
          and s.from_date <= (j.on_day + make_interval(months => ${STAY_MONTHS}))::date
          and (s.to_date is null or s.to_date >= (j.on_day + make_interval(months => ${STAY_MONTHS}))::date)
        union all
        select from receipt_lines l join receipts r on r.tenant_id = l.tenant_id and r.id = l.receipt_id
        where l.tenant_id = e.tenant_id and l.person_id = e.person_id and r.scheme = e.scheme and r.voided_at is null
          and r.from_month + make_interval(months => r.months) > j.on_day + make_interval(months => ${STAY_MONTHS})) as kept
    from (select * from list_entries
        where first_month <= ${to}::date and (closed_at is null or last_month >= ${from}::date)
          and (${commune}::text is null or commune = ${commune}) and (${scheme}::text is null or scheme = ${scheme})) e
      full join (select distinct on (coalesce(list_entry_id, id)) * from outreach_tasks
        where state <> 'withdrawn' and created_at < (${to}::date + interval '1 month') and (closed_at is null or closed_at >= ${from}::date)
          and (${commune}::text is null or commune = ${commune}) and (${scheme}::text is null or scheme = ${scheme})
        order by coalesce(list_entry_id, id), created_at desc) t on t.list_entry_id = e.id
      left join lateral (select bool_or(x.outcome <> 'unreachable') as met,
          (array_agg(x.channel order by x.happened_at desc) filter (where x.outcome <> 'unreachable'))[1] as channel,
          (array_agg(x.reason order by x.happened_at desc) filter (where x.outcome = 'refused'))[1] as refusal
        from outreach_visits x where x.tenant_id = t.tenant_id and x.task_id = t.id and x.conflict is null
          and x.happened_at < (${to}::date + interval '1 month')) v on true
      left join lateral (select case when e.closed_because in ('paid', 'joined') then e.closed_at::date
          else (select min(r.issued_on) from receipts r where r.tenant_id = coalesce(e.tenant_id, t.tenant_id) and r.voided_at is null
            and (r.entry_id = e.id or r.task_id = t.id)) end as on_day) j on true`;
}

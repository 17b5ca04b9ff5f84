import { SCORE_PARTS, type ListFrame } from '@ansinh/domain/memberlists';
import { join, sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** How an entry's list changed by a making. */
export interface KindCount {
  readonly kind: string;
  readonly scheme: string;
  readonly open: number;
  readonly opened: number;
  readonly changed: number;
  readonly closed: number;
}

/**
 * Brings the open entries in line with list_verdicts: who stays keeps the same row, what the rule sees anew is renewed, who is on the list
 * no more is closed with why, new people get a row. `before`: the newest month made until `now`. Returns what changed, list by list.
 */
export async function carryLists(
  tx: Tx,
  {
    commune,
    before,
    now,
  }: { readonly commune: string | null; readonly before: string | null; readonly now: Date },
  frame: ListFrame,
): Promise<KindCount[]> {
  const reasons = reasonsOf(frame);
  await tx.run(sql`
    create temporary table list_changes on commit drop as
    select e.id, coalesce(e.person_id, v.person_id) as person_id, coalesce(e.kind, v.kind) as kind, coalesce(e.scheme, v.scheme) as scheme,
      case when v.person_id is null then 'closed' when e.id is null then 'opened' else 'changed' end as change,
      coalesce(v.commune, e.commune) as commune, v.village_key, v.household, v.due_on, case when v.person_id is not null then ${reasons} end as reasons
    from (select * from list_entries where closed_at is null
        and (${commune}::text is null or commune = ${commune} or person_id in (select person_id from list_verdicts))) e
      full join list_verdicts v on v.person_id = e.person_id and v.scheme = e.scheme and v.kind = e.kind and v.commune = e.commune
    where e.id is null or v.person_id is null or (e.village_key, e.household, e.due_on) is distinct from (v.village_key, v.household, v.due_on)
      or e.reasons <> ${reasons}`);
  await tx.run(sql`
    update list_entries e set closed_at = ${now.toISOString()}, closed_because = why.because,
      last_month = greatest(e.first_month, coalesce(${before}::date, e.first_month))
    from (${closing(frame)}) why where e.id = why.id`);
  await tx.run(sql`
    update list_entries e set village_key = c.village_key, household = c.household, due_on = c.due_on, reasons = c.reasons
    from list_changes c where c.change = 'changed' and c.id = e.id`);
  await tx.run(sql`
    insert into list_entries (tenant_id, kind, scheme, person_id, commune, village_key, household, first_month, last_month, reasons, due_on)
    select (select app.tenant_id()), kind, scheme, person_id, commune, village_key, household, ${frame.from}::date, ${frame.from}::date, reasons, due_on
    from list_changes where change = 'opened'`);
  return tx.rows<KindCount>(sql`
    with open as (select kind, scheme, count(*)::integer as n from list_verdicts group by kind, scheme),
      moved as (select kind, scheme, count(*) filter (where change = 'opened')::integer as opened,
        count(*) filter (where change = 'changed')::integer as changed, count(*) filter (where change = 'closed')::integer as closed
        from list_changes group by kind, scheme)
    select coalesce(o.kind, m.kind) as kind, coalesce(o.scheme, m.scheme) as scheme, coalesce(o.n, 0) as open,
      coalesce(m.opened, 0) as opened, coalesce(m.changed, 0) as changed, coalesce(m.closed, 0) as closed
    from open o full join moved m on m.kind = o.kind and m.scheme = o.scheme order by 1, 2`);
}

/** The facts of a verdict `v` as an entry keeps them: only those there are. */
function reasonsOf({ weights }: ListFrame): Sql {
  const parts = join(
    SCORE_PARTS.map(
      (part, at) =>
        sql`case when (v.parts & ${2 ** at}::integer) > 0 then jsonb_build_object(${part}::text, ${weights[part]}::integer) else '{}'::jsonb end`,
    ),
    ' || ',
  );
  const facts = sql`case when v.until is null and v.left_on is null and v.supported is null then '{}'::jsonb else jsonb_strip_nulls(
    jsonb_build_object('until', v.until, 'group', v.group_code, 'compulsoryUntil', v.left_on, 'support', v.supported)) end`;
  return sql`case when v.kind = 'potential' then ${facts} || jsonb_build_object('score', v.score, 'parts', ${parts}) else ${facts} end`;
}

/** Why each entry closes: closeReason of the domain over the same facts. */
function closing({ from, until, asOf }: ListFrame): Sql {
  return sql`
    select c.id, case
      when p.merged_into is not null then 'merged'
      when coalesce(r.died, false) then 'died'
      when p.commune is distinct from c.commune or coalesce(c.commune = any (r.left_communes), false) then 'moved'
      when c.scheme = 'BHYT' then case
        when f.funded then 'state-funded'
        when f.health_until > ${until}::date then case f.health_payer when 3 then 'state-funded' when 1 then 'joined-elsewhere' when 2 then 'joined-elsewhere'
          else case when c.kind in ('due', 'suspended') then 'paid' else 'joined' end end
        when c.kind = 'due' and f.health_until < ${from}::date then 'lapsed'
        when c.kind = 'potential' then 'score' else 'not-eligible' end
      when f.compulsory >= ${asOf}::date then 'joined-elsewhere'
      when f.voluntary > ${until}::date then case when c.kind in ('due', 'suspended') then 'paid' else 'joined' end
      when c.kind = 'due' and f.voluntary < ${from}::date then 'lapsed'
      when c.kind = 'potential' then 'score' else 'not-eligible' end as because
    from list_changes c join people p on p.id = c.person_id
      left join list_facts f on f.person_id = c.person_id
      left join list_reported r on r.person_id = c.person_id
    where c.change = 'closed'`;
}

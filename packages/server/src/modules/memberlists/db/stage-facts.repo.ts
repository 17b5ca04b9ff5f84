import type { CardGroup } from '@ansinh/domain/people';
import { sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A cover without a stated end lasts until this day. */
const OPEN = sql`date '9999-12-31'`;

/** Letters of a card that states no known group. */
const NO_GROUP = 1023;
/** Who pays and the letters of a card without a known group: the household. */
const HOUSEHOLD = (7 - 5) * 1024 + NO_GROUP;

/**
 * Lays out what the registers say of everybody who lives in the province or in one commune, as the rules ask it (PersonFacts), in the
 * temporary table list_facts. One pass over the registers: the newest cover of a person is found as the largest of whole numbers that
 * carry its last day, who pays, and the card's code.
 */
export async function stageFacts(
  tx: Tx,
  scope: { readonly commune: string | null },
  asOf: string,
  groups: Iterable<CardGroup>,
): Promise<void> {
  // Statements over everybody: room for their hash tables, and no time lost on compiling them.
  await tx.run(sql`select set_config('work_mem', '192MB', true), set_config('jit', 'off', true)`);
  await tx.run(sql`
    create temporary table list_groups on commit drop as
    select code, payer, "supportPercent" as support, (7 - payer) * 1024 + (ascii(code) - 65) * 26 + ascii(substr(code, 2, 1)) - 65 as rank from jsonb_to_recordset(${JSON.stringify([...groups])}::jsonb)
      as g (code text, payer integer, "supportPercent" integer)`);
  await tx.run(sql`
    create temporary table list_reported on commit drop as
    select person_id, bool_or(kind = 'died') as died, array_agg(commune) filter (where kind = 'moved') as left_communes
    from outreach_proposals where state <> 'rejected' and kind in ('died', 'moved') and person_id is not null group by person_id`);
  await stageVillages(tx, scope.commune);
  const { commune } = scope;
  const here = (person: Sql): Sql =>
    commune === null ? sql`true` : sql`${person} in (select id from people where commune = ${commune})`;
  await tx.run(sql`
    create temporary table list_facts on commit drop as
    with ended as materialized (
      select distinct person_id from person_participations where ends
    ), statements as (
      select s.person_id, s.scheme, s.to_date, s.group_code from person_participations s
      where s.scheme <> 'BHTN' and ${here(sql`s.person_id`)} and s.person_id not in (select person_id from ended)
      union all
      -- A list of changes that says a participation has ended ends it for the scheme and unit. @see participates()
      select s.person_id, s.scheme, least(s.to_date, (select min(e.to_date) from person_participations e
          where e.tenant_id = s.tenant_id and e.person_id = s.person_id and e.scheme = s.scheme and e.ends
            and e.to_date >= s.from_date and e.submission_id >= s.submission_id
            and (e.unit_code is null or s.unit_code is null or e.unit_code = s.unit_code))), s.group_code
      from person_participations s
      where s.scheme <> 'BHTN' and ${here(sql`s.person_id`)} and s.person_id in (select person_id from ended)
      union all
      -- Paid at the door, not in the register yet.
      select l.person_id, r.scheme, (r.from_month + make_interval(months => r.months))::date - 1, case r.scheme when 'BHYT' then 'GD' end
      from receipts r join receipt_lines l on l.tenant_id = r.tenant_id and l.receipt_id = r.id
      where r.voided_at is null and l.person_id is not null and ${here(sql`l.person_id`)}
    ), cover as (
      select s.person_id,
        max((coalesce(s.to_date, ${OPEN}) - date '1970-01-01')::bigint * 8192 + coalesce(g.rank, ${HOUSEHOLD}::integer))
          filter (where s.scheme = 'BHYT') as health,
        max(coalesce(s.to_date, ${OPEN})) filter (where s.scheme = 'BHXH-BB') as compulsory,
        max(coalesce(s.to_date, ${OPEN})) filter (where s.scheme = 'BHXH-TN') as voluntary
      from statements s left join list_groups g on g.code = s.group_code
      group by s.person_id
    ), standing as (
      select m.person_id, bool_or(g.payer = 3) as funded,
        (array_agg(m.group_code order by g.support desc, m.group_code) filter (where g.payer = 4))[1] as supported
      from person_groups m join list_groups g on g.code = m.group_code
      where g.payer in (3, 4) and (m.from_date is null or m.from_date <= ${asOf}::date) and (m.to_date is null or m.to_date >= ${asOf}::date)
        and ${here(sql`m.person_id`)}
      group by m.person_id
    )
    select p.id as person_id, p.commune, v.key as village_key, p.household, p.birth_date as birth, coalesce(p.sex = 'female', false) as female,
      date '1970-01-01' + (c.health / 8192)::integer as health_until,
      7 - (c.health % 8192) / 1024 as health_payer,
      case when c.health % 1024 <> ${NO_GROUP}::integer then chr((65 + (c.health % 1024) / 26)::integer) || chr((65 + (c.health % 1024) % 26)::integer) end as health_group,
      c.compulsory, c.voluntary, coalesce(s.funded, false) as funded, s.supported
    from people p
      left join cover c on c.person_id = p.id
      left join standing s on s.person_id = p.id
      left join list_villages v on v.commune = p.commune and v.village = p.village
    where p.tenant_id = (select app.tenant_id()) and p.merged_into is null
      and ${commune === null ? sql`p.commune is not null` : sql`p.commune = ${commune}`}
      and not exists (select from list_reported r where r.person_id = p.id and (r.died or p.commune = any (r.left_communes)))`);
  await tx.run(sql`
    create temporary table list_households on commit drop as
    select commune, household, count(*) as payers from list_facts
    where household is not null and health_payer >= 4 and health_until >= ${asOf}::date group by commune, household`);
}

/** Finds the village of the network that people mean by the name their lists write; a note in brackets is no part of a name. */
async function stageVillages(tx: Tx, commune: string | null): Promise<void> {
  await tx.run(sql`
    create temporary table list_villages on commit drop as
    select w.commune, w.village, min(u.key) as key
    from (select distinct commune, village from people where village is not null and commune is not null
      and (${commune}::text is null or commune = ${commune})) w
      join measured_units u on u.commune_key = w.commune and u.kind = 'village' and upper_inf(u.valid)
        and regexp_replace(u.folded, '\\s*\\(.*\\)$', '') = regexp_replace(app.fold(w.village), '\\s+', ' ', 'g')
    group by w.commune, w.village having count(*) = 1`);
}

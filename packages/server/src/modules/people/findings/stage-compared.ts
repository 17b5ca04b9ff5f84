import { sql } from '../../../platform/database/sql.ts';
import type { ComparisonContext } from '../../reconciliation/index.ts';

/** The number that a finding shows of a person, all but its last three digits hidden. */
const MASKED_NUMBER = sql`(select repeat('•', greatest(length(i.value) - 3, 0)) || right(i.value, 3) from person_identifiers i
  where i.tenant_id = p.tenant_id and i.person_id = p.id and i.kind in ('cccd', 'bhxh', 'cmnd') and i.state <> 'wrong'
  order by array_position(array['cccd', 'bhxh', 'cmnd'], i.kind), i.state = 'verified' desc, i.value limit 1)`;

/**
 * Lays out everybody of the register, one row a person: groups of the lists (`listed`, a group once for each commune that lists the
 * person), groups insured in (`insured`), the newest population list that names the person (`n_`). Returns how many there are.
 */
export async function stageCompared({ tx }: ComparisonContext): Promise<number> {
  await tx.run(sql`
    create temporary table compared_people on commit drop as
    with listed as (
      select person_id, array_agg(group_code order by group_code) as codes, max(confirmed_at) as seen_at from (
        -- Two lists of one group are one list, unless two communes make them; a review of another's list is no list of its own.
        select person_id, group_code, max(confirmed_at) as confirmed_at from listed_people
        group by person_id, group_code, case when sender_kind = 'peoples-committee' then sender_agency_id::text else '' end
        having bool_or(sender_kind = 'peoples-committee') or not exists (select from listed_people o where o.person_id = listed_people.person_id
          and o.group_code = listed_people.group_code and o.sender_kind = 'peoples-committee')
      ) lists group by person_id
    ), insured as (
      select person_id, array_agg(distinct group_code order by group_code) filter (where group_code is not null) as codes,
        bool_or(scheme = 'BHYT') as has_card, max(confirmed_at) as seen_at, max(period_key) as period
      from insured_people group by person_id
    ), newest as (
      select *, max(stand) over (partition by dataset_id, sender_agency_id) as whole from compared_lists where layout_id = 'population-list'
    ), population as (
      select distinct on (s.person_id) s.person_id, s.submission_id, s.row_no, n.dataset, n.sender_agency_id, n.sender_kind, n.period_key, n.confirmed_at
      from newest n join person_sources s on s.submission_id = n.id where n.stand = n.whole order by s.person_id, n.stand desc, s.row_no
    )
    select p.id, p.full_name as label, ${MASKED_NUMBER} as code, p.commune, p.birth_date, p.birth_precision, p.identity_state,
      coalesce(l.codes, '{}') as listed, l.seen_at as l_seen, coalesce(i.codes, '{}') as insured, coalesce(i.has_card, false) as has_card,
      i.person_id is not null as is_insured, i.seen_at as i_seen, i.period as i_period,
      n.person_id is not null as in_population, n.period_key as n_period, n.confirmed_at as n_seen
    from people p left join listed l on l.person_id = p.id left join insured i on i.person_id = p.id left join population n on n.person_id = p.id
    where p.merged_into is null`);
  await tx.run(sql`create index on compared_people (id)`);
  await tx.run(sql`analyze compared_people`);
  return (await tx.get<{ count: number }>(sql`select count(*)::integer as count from compared_people`)).count;
}

import { sql } from '../../../platform/database/sql.ts';
import { participates } from '../db/participates.ts';
import type { ComparisonContext } from '../../reconciliation/index.ts';

/**
 * Lays out the lists about people that hold today, oldest first (`stand`): not returned, not replaced. `is_change`: names only who
 * comes and goes, so earlier lists hold beside it.
 */
export async function stageLists({ tx }: ComparisonContext): Promise<void> {
  await tx.run(sql`
    create temporary table compared_lists on commit drop as
    select s.id, s.dataset_id, d.dataset, s.layout_id, s.sender_agency_id, a.kind as sender_kind, s.period_key, s.confirmed_at,
      row_number() over (order by s.period_key, s.confirmed_at, s.id) as stand,
      s.layout_id in ('birth-registration', 'd02-lt', 'd03-ts') or (s.layout_id = 'bhyt-list' and exists (select from person_sources p
        where p.tenant_id = s.tenant_id and p.submission_id = s.id and p.stated ->> 'bien_dong' in ('increase', 'decrease'))) as is_change
    from submissions s join datasets d on d.tenant_id = s.tenant_id and d.id = s.dataset_id
      join agencies a on a.tenant_id = s.tenant_id and a.id = s.sender_agency_id
      join dataset_layouts y on y.tenant_id = s.tenant_id and y.id = s.layout_id and y.version = s.layout_version
    where s.state in ('confirmed', 'accepted') and s.replaced_by is null and y.definition ->> 'subject' = 'person'`);
  await tx.run(sql`analyze compared_lists`);
}

/**
 * Lays out who stands on which State-funded list today (`listed_people`). A sender's newest whole list speaks for the groups it names;
 * of what one sender says of a person in a group the last word counts. A card of a child ends by its age.
 * @law NĐ 188/2025 Đ13
 */
export async function stageListed({ tx, today }: ComparisonContext): Promise<void> {
  await tx.run(sql`
    create temporary table listed_people on commit drop as
    with speaking as (
      select l.*, s.group_code, max(l.stand) filter (where not l.is_change)
        over (partition by l.dataset_id, l.sender_agency_id, s.group_code) as whole
      from compared_lists l join (select distinct submission_id, group_code from person_groups) s on s.submission_id = l.id
      where l.layout_id in ('bhyt-list', 'bhyt-reconciliation', 'birth-registration')
        and not (l.layout_id = 'bhyt-reconciliation' and l.sender_kind = 'social-insurance')
    ), words as (
      select distinct on (g.person_id, g.group_code, l.dataset_id, l.sender_agency_id) g.person_id, g.group_code, g.from_date, g.to_date, g.row_no,
        l.id as submission_id, l.dataset, l.layout_id, l.sender_agency_id, l.sender_kind, l.period_key, l.confirmed_at
      from speaking l join person_groups g on g.submission_id = l.id and g.group_code = l.group_code
      where l.whole is null or l.stand >= l.whole
      order by g.person_id, g.group_code, l.dataset_id, l.sender_agency_id, l.stand desc, g.row_no
    )
    select w.* from words w join people p on p.tenant_id = (select app.tenant_id()) and p.id = w.person_id
    where (w.from_date is null or w.from_date <= ${today}::date) and (w.to_date is null or w.to_date >= ${today}::date)
      and (w.group_code <> 'TE' or p.birth_date is null or ${CHILD_CARD_ENDS} >= ${today}::date)`);
  await tx.run(sql`analyze listed_people`);
}

/** The last day of the card of a child `p`: 30 September of the year of 72 months, or the end of the month of 72 months when later. @law NĐ 188/2025 Đ13 */
export const CHILD_CARD_ENDS = sql`(case when extract(month from p.birth_date) <= 9 then make_date(extract(year from p.birth_date)::integer + 6, 9, 30)
  else (date_trunc('month', p.birth_date + interval '6 years') + interval '1 month - 1 day')::date end)`;

/**
 * Lays out who is insured today by the newest lists of Social Insurance (`insured_people`), one row a scheme. Compulsory insurance without
 * a stated group means the group of workers. Lists of changes (D02-LT, D03-TS) hold beside the whole list that came before them.
 */
export async function stageInsured({ tx, today }: ComparisonContext): Promise<void> {
  await tx.run(sql`
    create temporary table insured_people on commit drop as
    with speaking as (
      select l.*, s.scheme, max(l.stand) filter (where not l.is_change) over (partition by l.dataset_id, l.sender_agency_id, s.scheme) as whole,
        max(l.stand) filter (where not l.is_change) over (partition by s.scheme) as newest_whole
      from compared_lists l join (select distinct submission_id, scheme from person_participations) s on s.submission_id = l.id
    )
    select distinct on (s.person_id, s.scheme) s.person_id, s.scheme, s.from_date, s.to_date, s.unit_code, l.id as submission_id, l.dataset,
      coalesce(left(s.group_code, 2), case when s.scheme = 'BHXH-BB' then 'DN' end) as group_code, l.sender_agency_id, l.period_key, l.confirmed_at,
      (select min(o.row_no) from person_sources o where o.tenant_id = s.tenant_id and o.submission_id = l.id and o.person_id = s.person_id
        and coalesce(o.stated ->> 'loai_bao_hiem', s.scheme) = s.scheme) as row_no
    from speaking l join person_participations s on s.submission_id = l.id and s.scheme = l.scheme
    where case when l.is_change then l.stand > coalesce(l.newest_whole, 0) else l.stand = l.whole end and ${participates(today)}
    order by s.person_id, s.scheme, l.stand desc, s.from_date desc, s.id`);
  await tx.run(sql`analyze insured_people`);
}

/** Lays out what the newest list of each sender says of a person, one row a dataset and sender (`stated_people`). */
export async function stageStated({ tx }: ComparisonContext): Promise<void> {
  await tx.run(sql`
    create temporary table stated_people on commit drop as
    select distinct on (s.person_id, l.dataset_id, l.sender_agency_id) s.person_id, s.row_no, l.id as submission_id, l.dataset, l.layout_id,
      l.sender_agency_id, l.sender_kind, l.period_key, l.confirmed_at, coalesce(s.stated ->> 'ho_ten', s.stated ->> 'full_name') as name,
      case when length(coalesce(s.stated ->> 'ngay_sinh', s.stated ->> 'birth_date')) = 10
        then coalesce(s.stated ->> 'ngay_sinh', s.stated ->> 'birth_date') end as birth, coalesce(s.stated ->> 'gioi_tinh', s.stated ->> 'gender') as sex,
      case when length(coalesce(s.stated ->> 'so_giay_to', s.stated ->> 'cmnd')) = 12 then coalesce(s.stated ->> 'so_giay_to', s.stated ->> 'cmnd') end as cccd
    from compared_lists l join person_sources s on s.submission_id = l.id
    order by s.person_id, l.dataset_id, l.sender_agency_id, l.stand desc, s.row_no`);
  await tx.run(sql`create index on stated_people (person_id)`);
  await tx.run(sql`analyze stated_people`);
}

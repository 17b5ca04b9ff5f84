import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { FedSubmission } from '../../exchange/index.ts';
import { keepHealthCards, keepWorkerChanges } from './keep-sector-statements.ts';
import {
  keepIdentityAnswers,
  keepIdentifiers,
  keepMemberships,
  keepParticipations,
} from './keep-statements.ts';
import { stagedValue } from './staged-columns.ts';

/** Removes what this list and the one it replaces said before. */
export async function takeBack(tx: Tx, submission: FedSubmission): Promise<void> {
  const lists = [submission.id, ...(submission.replaces ? [submission.replaces] : [])];
  await tx.run(sql`delete from person_groups where submission_id = any (${lists}::uuid[])`);
  await tx.run(sql`delete from person_participations where submission_id = any (${lists}::uuid[])`);
  await tx.run(sql`delete from person_sources where submission_id = any (${lists}::uuid[])`);
}

/** Lays the rows of the list out by what they say of a person. Returns how many there are. */
export async function stageRows(tx: Tx, { id, layout, heading }: FedSubmission): Promise<number> {
  const value = (...keys: string[]): ReturnType<typeof stagedValue> => stagedValue(layout, ...keys);
  const birth = value('ngay_sinh');
  const keys = layout.columns.map((column) => column.key);
  const group = layout.id === 'birth-registration' ? sql`'TE'::text` : value('nhom');
  await tx.run(sql`
    create temporary table feed_people on commit drop as
    select r.row_no, ${value('ho_ten')} as full_name,
      regexp_replace(app.fold(${value('ho_ten')}), '\\s+', ' ', 'g') as name_key,
      case when ${birth} ~ '^\\d{4}-\\d{2}-\\d{2}$' then (${birth})::date
           when ${birth} ~ '^\\d{4}-\\d{2}$' then (${birth} || '-01')::date
           when ${birth} ~ '^\\d{4}$' then (${birth} || '-01-01')::date end as birth_date,
      case when length(${birth}) = 4 then 'year' when length(${birth}) = 7 then 'month' else 'day' end as birth_precision,
      case lower(${value('gioi_tinh')}) when 'male' then 'male' when 'nam' then 'male' when 'female' then 'female' when 'nữ' then 'female' end as sex,
      ${value('dan_toc')} as ethnicity, ${value('so_giay_to')} as identity_number, ${value('ma_bhxh')} as bhxh_number,
      ${value('so_the_bhyt')} as card, ${value('ma_ho')} as household, ${value('thon')} as village, ${value('dia_chi')} as address,
      ${value('dien_thoai')} as phone, upper(${group}) as group_code, ${value('loai_bao_hiem')} as scheme,
      (${value('tu_ngay', 'ngay_dang_ky')})::date as from_date,
      case when ${value('bien_dong')} = 'decrease' then (${value('tu_ngay')})::date else (${value('den_ngay', 'han_dong')})::date end as to_date,
      coalesce(${value('ma_don_vi')}, ${heading?.unitCode ?? null}::text) as unit_code, ${value('ket_qua')} as result, ${value('truong_sai')} as differing,
      app.fold(${value('xa_phuong')}) as commune_key, app.fold(${value('huyen')}) as district_key, null::text as commune,
      jsonb_strip_nulls(jsonb_object(${keys}::text[], r.values)) as stated,
      null::uuid as person_id, null::text as matched_by
    from submission_rows r where r.submission_id = ${id} and r.ok and ${value('ho_ten')} is not null`);
  await tx.run(sql`analyze feed_people`);
  return (await tx.get<{ count: number }>(sql`select count(*)::integer as count from feed_people`)).count;
}

/** Leaves out rows of people the register does not know: a claim names nobody well enough to be entered by it. */
export async function dropUnknown(tx: Tx): Promise<void> {
  await tx.run(sql`delete from feed_people where person_id is null`);
}

/**
 * Finds out whose rows they are: by identity number, Social Insurance number, card (each only if name or birth date agrees, for
 * numbers are mistyped and lent), then by name, birth date and commune when that names one person.
 */
export async function recogniseRows(tx: Tx): Promise<void> {
  await byNumber(tx, 'identity-number', ['cccd', 'cmnd'], 'identity_number');
  await byNumber(tx, 'bhxh-number', ['bhxh'], 'bhxh_number');
  await byNumber(tx, 'bhyt-card', ['bhyt-card'], 'card');
  await tx.run(sql`
    update feed_people f set person_id = found.id, matched_by = 'name-birth'
    from (
      select f2.row_no, min(p.id::text)::uuid as id from feed_people f2
        join people p on p.name_key = f2.name_key and p.birth_date = f2.birth_date and p.birth_precision = f2.birth_precision
          and p.merged_into is null and (p.sex is null or f2.sex is null or p.sex = f2.sex)
          and (p.commune = f2.commune or p.commune is null or f2.commune is null)
      where f2.person_id is null and f2.birth_precision = 'day'
        and not exists (select from person_identifiers i where i.tenant_id = p.tenant_id and i.person_id = p.id
          and i.kind = 'cccd' and length(f2.identity_number) = 12 and i.value <> f2.identity_number)
      group by f2.row_no having count(distinct p.id) = 1
    ) found where found.row_no = f.row_no`);
}

/** Enters the people whom nobody knew. Returns how many. */
export async function addUnknown(tx: Tx): Promise<number> {
  await tx.run(sql`
    update feed_people f set person_id = fresh.id, matched_by = 'new'
    from (
      select key, uuidv7() as id from (
        select distinct coalesce('i' || identity_number, 'b' || bhxh_number, 'c' || card,
          'n' || name_key || coalesce(birth_date::text, '') || coalesce(commune, '') || coalesce(village, '')) as key
        from feed_people where person_id is null) keys
    ) fresh
    where f.person_id is null and fresh.key = coalesce('i' || identity_number, 'b' || bhxh_number, 'c' || card,
      'n' || name_key || coalesce(birth_date::text, '') || coalesce(commune, '') || coalesce(village, ''))`);
  return tx.run(sql`
    insert into people (tenant_id, id, full_name, name_key, birth_date, birth_precision, sex, ethnicity, commune, village, address, household, phone)
    select distinct on (person_id) (select app.tenant_id()), person_id, full_name, name_key, birth_date, birth_precision, sex, ethnicity, commune,
      village, address, household, phone
    from feed_people where matched_by = 'new' order by person_id, row_no`);
}

async function byNumber(
  tx: Tx,
  matchedBy: 'identity-number' | 'bhxh-number' | 'bhyt-card',
  kinds: readonly string[],
  column: 'identity_number' | 'bhxh_number' | 'card',
): Promise<void> {
  const number = {
    identity_number: sql`f2.identity_number`,
    bhxh_number: sql`f2.bhxh_number`,
    card: sql`f2.card`,
  }[column];
  await tx.run(sql`
    update feed_people f set person_id = found.id, matched_by = ${matchedBy}
    from (
      select distinct on (f2.row_no) f2.row_no, coalesce(p.merged_into, p.id) as id from feed_people f2
        join person_identifiers i on i.value = ${number} and i.kind = any (${[...kinds]}::text[]) and i.state <> 'wrong'
        join people p on p.tenant_id = i.tenant_id and p.id = i.person_id
      where f2.person_id is null and (p.name_key = f2.name_key or (p.birth_date = f2.birth_date and p.birth_precision = f2.birth_precision))
      order by f2.row_no, (p.name_key = f2.name_key) desc, p.id
    ) found where found.row_no = f.row_no`);
}

/** Keeps what the rows say: sources, numbers, groups, participation, answers about identity; fills what was not known of a person. */
export async function keepSources(tx: Tx, submission: FedSubmission): Promise<void> {
  await tx.run(sql`
    insert into person_sources (tenant_id, submission_id, row_no, person_id, dataset, layout_id, sender_agency_id, period_key, stated, matched_by)
    select (select app.tenant_id()), ${submission.id}, row_no, person_id, ${submission.dataset}, ${submission.layout.id},
      ${submission.senderId}, ${submission.periodKey}, stated, matched_by from feed_people`);
  await tx.run(sql`
    update people p set sex = coalesce(p.sex, f.sex), ethnicity = coalesce(p.ethnicity, f.ethnicity), commune = coalesce(p.commune, f.commune),
      village = coalesce(p.village, f.village), address = coalesce(p.address, f.address), household = coalesce(p.household, f.household),
      phone = coalesce(p.phone, f.phone)
    from (select distinct on (person_id) * from feed_people where matched_by <> 'new' order by person_id, row_no) f
    where p.id = f.person_id and (p.sex, p.ethnicity, p.commune, p.village, p.address, p.household, p.phone)
      is distinct from (coalesce(p.sex, f.sex), coalesce(p.ethnicity, f.ethnicity), coalesce(p.commune, f.commune),
        coalesce(p.village, f.village), coalesce(p.address, f.address), coalesce(p.household, f.household), coalesce(p.phone, f.phone))`);
  await keepIdentifiers(tx, submission.dataset);
  if (submission.layout.id === 'insured-people') await keepParticipations(tx, submission.id);
  else if (submission.layout.id === 'd02-lt') await keepWorkerChanges(tx, submission.id);
  else if (submission.layout.id === 'd03-ts') await keepHealthCards(tx, submission);
  else await keepMemberships(tx, submission);
  if (submission.layout.id === 'identity-check') await keepIdentityAnswers(tx, submission.senderId);
}

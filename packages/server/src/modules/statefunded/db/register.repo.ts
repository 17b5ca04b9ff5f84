import { sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Somebody of the register with the groups he is listed in. */
export interface RegisterPerson {
  readonly personId: string;
  readonly fullName: string;
  readonly birth: string | null;
  readonly birthPrecision: 'day' | 'month' | 'year';
  readonly sex: 'male' | 'female' | null;
  readonly village: string | null;
  readonly identityNumber: string | null;
  readonly listed: string[];
}

const PERSON = sql`p.id as "personId", p.full_name as "fullName", p.birth_date as birth, p.birth_precision as "birthPrecision", p.sex, p.village,
  (select i.value from person_identifiers i where i.tenant_id = p.tenant_id and i.person_id = p.id and i.kind in ('cccd', 'cmnd')
    and i.state <> 'wrong' order by i.kind limit 1) as "identityNumber",
  coalesce((select array_agg(distinct m.group_code order by m.group_code) from statefunded_members m where m.tenant_id = p.tenant_id
    and m.person_id = p.id and m.dropped_at is null and m.to_date is null
    and (m.card_until is null or m.card_until >= current_date)), '{}') as listed`;

/** Returns people of the caller's register by name or exact number. */
export async function searchPeople(tx: Tx, q: string, limit: number): Promise<RegisterPerson[]> {
  const digits = q.replaceAll(/[\s.-]/g, '');
  const fits = /^\d{6,15}$/.test(digits)
    ? sql`exists (select from person_identifiers i where i.tenant_id = p.tenant_id and i.person_id = p.id and i.value = ${digits})`
    : sql`p.name_key like '%' || regexp_replace(app.fold(${q}), '\\s+', ' ', 'g') || '%'`;
  return tx.rows<RegisterPerson>(sql`
    select ${PERSON} from people p where p.tenant_id = (select app.tenant_id()) and p.merged_into is null
      and p.commune = any ((select app.register_communes())::text[]) and ${fits}
    order by p.name_key, p.id limit ${limit}`);
}

/** Returns one person of the register as it may be listed; undefined outside one's sight. */
export async function findRegisterPerson(tx: Tx, id: string): Promise<RegisterPerson | undefined> {
  return tx.find<RegisterPerson>(sql`
    select ${PERSON} from people p where p.tenant_id = (select app.tenant_id()) and p.id = ${id} and p.merged_into is null`);
}

/** A row that places somebody in a group: what the newest list of the register, or one list of the exchange, says. */
export interface PlacedPerson {
  readonly personId: string;
  readonly fullName: string;
  readonly birth: string | null;
  readonly birthPrecision: 'day' | 'month' | 'year';
  readonly cardCode: string;
  readonly from: string | null;
  readonly document: string;
  readonly isLeaving: boolean;
}

/** On no list of the group `g`, or only with a card that is over before the month of the list begins. */
function notListed(month: string): Sql {
  return sql`not exists (select from statefunded_members m where m.tenant_id = p.tenant_id and m.person_id = p.id
    and m.commune = any ((select app.register_communes())::text[]) and m.group_code = g.code and m.dropped_at is null and m.to_date is null
    and (m.card_until is null or m.card_until >= ${`${month}-01`}::date))`;
}

/** Returns people of the caller's communes whom the register places in a group on a day and who are not on its list. */
export async function placedInRegister(
  tx: Tx,
  { group, month }: { readonly group: string; readonly month: string },
  cardCodes: readonly string[],
  day: string,
): Promise<PlacedPerson[]> {
  return tx.rows<PlacedPerson>(sql`
    select distinct on (p.id) p.id as "personId", p.full_name as "fullName", p.birth_date as birth, p.birth_precision as "birthPrecision",
      s.group_code as "cardCode", s.from_date as "from", coalesce(r.stated ->> 'quyet_dinh', '') as document, false as "isLeaving"
    from people p join person_groups s on s.tenant_id = p.tenant_id and s.person_id = p.id
      cross join (select ${group}::text as code) g
      left join person_sources r on r.tenant_id = s.tenant_id and r.submission_id = s.submission_id and r.row_no = s.row_no
    where p.tenant_id = (select app.tenant_id()) and p.merged_into is null and p.commune = any ((select app.register_communes())::text[])
      and s.group_code = any (${[...cardCodes]}::text[])
      and (s.from_date is null or s.from_date <= ${day}::date) and (s.to_date is null or s.to_date >= ${day}::date) and ${notListed(month)}
    order by p.id, s.submission_id desc`);
}

/** A list of health insurance the caller's agency sent through the exchange. */
export interface SentList {
  readonly submissionId: string;
  readonly title: string;
  readonly period: string;
  readonly confirmedAt: string;
  readonly rows: number;
}

/** Returns the lists the caller's agency sent that name people of a group, newest first. */
export async function sentLists(tx: Tx, cardCodes: readonly string[]): Promise<SentList[]> {
  return tx.rows<SentList>(sql`
    select s.id as "submissionId", s.file_name as title, s.period_key as period, s.confirmed_at as "confirmedAt", count(*)::integer as rows
    from submissions s join person_sources r on r.tenant_id = s.tenant_id and r.submission_id = s.id
    where s.tenant_id = (select app.tenant_id()) and s.sender_agency_id = (select app.agency_id()) and s.confirmed_at is not null
      and r.layout_id = 'bhyt-list' and left(upper(r.stated ->> 'nhom'), 2) = any (${[...cardCodes]}::text[])
    group by s.id, s.file_name, s.period_key, s.confirmed_at order by s.confirmed_at desc limit 20`);
}

/** Returns the rows of one list of the exchange that are about a group: who comes and who leaves. */
export async function placedByList(
  tx: Tx,
  submissionId: string,
  { group, month }: { readonly group: string; readonly month: string },
  cardCodes: readonly string[],
): Promise<PlacedPerson[]> {
  return tx.rows<PlacedPerson>(sql`
    select distinct on (p.id) p.id as "personId", p.full_name as "fullName", p.birth_date as birth, p.birth_precision as "birthPrecision",
      left(upper(r.stated ->> 'nhom'), 2) as "cardCode", (r.stated ->> 'tu_ngay')::date as "from", coalesce(r.stated ->> 'quyet_dinh', '') as document,
      coalesce(r.stated ->> 'bien_dong', '') = 'decrease' as "isLeaving"
    from person_sources r join people p on p.tenant_id = r.tenant_id and p.id = r.person_id and p.merged_into is null
      cross join (select ${group}::text as code) g
    where r.tenant_id = (select app.tenant_id()) and r.submission_id = ${submissionId} and r.sender_agency_id = (select app.agency_id())
      and r.layout_id = 'bhyt-list' and left(upper(r.stated ->> 'nhom'), 2) = any (${[...cardCodes]}::text[])
      and p.commune = any ((select app.register_communes())::text[])
      and (coalesce(r.stated ->> 'bien_dong', '') = 'decrease' or ${notListed(month)})
    order by p.id, r.row_no desc`);
}

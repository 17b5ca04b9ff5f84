import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { to as copyTo } from 'pg-copy-streams';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { participates } from '../../people/index.ts';

/** Follows joinings of the register: a pupil is the person that stands for his row today. */
export async function followJoinings(tx: Tx, rosterId: string): Promise<void> {
  await tx.run(sql`
    update roster_pupils p set person_id = q.merged_into from people q
    where p.roster_id = ${rosterId} and q.tenant_id = p.tenant_id and q.id = p.person_id and q.merged_into is not null`);
}

/** Finds pupils by a number they have, where name or day of birth agrees too: numbers are mistyped and lent. */
export async function matchByNumber(
  tx: Tx,
  rosterId: string,
  matchedBy: 'identity-number' | 'bhxh-number',
): Promise<void> {
  const [number, kinds] =
    matchedBy === 'identity-number'
      ? [sql`r.identity_number`, ['cccd', 'cmnd']]
      : [sql`r.bhxh_number`, ['bhxh', 'cccd']];
  await tx.run(sql`
    update roster_pupils p set person_id = found.id, matched_by = ${matchedBy}, unsure = false
    from (
      select distinct on (r.id) r.id as pupil, coalesce(q.merged_into, q.id) as id from roster_pupils r
        join person_identifiers i on i.tenant_id = r.tenant_id and i.value = ${number} and i.kind = any (${[...kinds]}::text[]) and i.state <> 'wrong'
        join people q on q.tenant_id = i.tenant_id and q.id = i.person_id
      where r.tenant_id = (select app.tenant_id()) and r.roster_id = ${rosterId} and r.left_on is null and r.person_id is null
        and (q.name_key = r.name_key or (q.birth_date = r.birth_date and q.birth_precision = r.birth_precision))
      order by r.id, (q.name_key = r.name_key) desc, q.id
    ) found where found.pupil = p.id`);
}

/** Finds pupils by name and day of birth where that names one person whose number does not speak against it. */
export async function matchByName(tx: Tx, rosterId: string): Promise<void> {
  await tx.run(sql`
    update roster_pupils p set person_id = found.id, matched_by = 'name-birth', unsure = false
    from (
      select r.id as pupil, min(q.id::text)::uuid as id from roster_pupils r
        join people q on q.tenant_id = r.tenant_id and q.name_key = r.name_key and q.birth_date = r.birth_date and q.birth_precision = 'day'
          and q.merged_into is null and (q.sex is null or r.sex is null or q.sex = r.sex)
          and (q.commune = r.commune or q.commune is null or r.commune is null)
      where r.tenant_id = (select app.tenant_id()) and r.roster_id = ${rosterId} and r.left_on is null and r.person_id is null
        and r.birth_precision = 'day'
        and not exists (select from person_identifiers i where i.tenant_id = q.tenant_id and i.person_id = q.id
          and i.kind = 'cccd' and length(r.identity_number) = 12 and i.value <> r.identity_number)
      group by r.id having count(distinct q.id) = 1
    ) found where found.pupil = p.id`);
}

/** Returns how many pupils nobody was found for, and how many of them the register was not asked about yet. */
export async function countUnlinked(tx: Tx, rosterId: string): Promise<{ unmatched: number; fresh: number }> {
  return tx.get(sql`
    select count(*)::integer as unmatched, count(*) filter (where not checked)::integer as fresh from roster_pupils
    where tenant_id = (select app.tenant_id()) and roster_id = ${rosterId} and left_on is null and person_id is null`);
}

/** Writes the pupils nobody was found for to a CSV file that linkage reads. */
export async function writeUnmatched(tx: Tx, rosterId: string, path: string): Promise<void> {
  const rows = tx.client.query(
    copyTo(`copy (
      select p.id, p.full_name as ho_ten,
        case p.birth_precision when 'day' then to_char(p.birth_date, 'DD/MM/YYYY') when 'month' then to_char(p.birth_date, 'MM/YYYY')
          else to_char(p.birth_date, 'YYYY') end as ngay_sinh,
        case p.sex when 'male' then 'Nam' when 'female' then 'Nữ' end as gioi_tinh, p.identity_number as so_giay_to, p.bhxh_number as ma_bhxh,
        p.stated_card as so_the_bhyt,
        (select t.full_name from territories t where t.structure = split_part(p.commune, ':', 1) and t.code = split_part(p.commune, ':', 2)
          order by t.valid desc limit 1) as dia_chi
      from roster_pupils p where p.tenant_id = app.tenant_id() and p.roster_id = '${uuidOnly(rosterId)}' and p.left_on is null
        and p.person_id is null order by p.id) to stdout with (format csv, header)`),
  );
  await pipeline(rows, createWriteStream(path, { mode: 0o600 }));
}

/** COPY takes no parameters: only the form of an id may stand in its text. */
function uuidOnly(id: string): string {
  if (!/^[\da-f-]{36}$/u.test(id)) throw new RangeError('not an id');
  return id;
}

/** Keeps what linkage found: sure ones are the person, doubtful ones are marked. */
export async function keepLinks(
  tx: Tx,
  rosterId: string,
  links: readonly { readonly pupilId: string; readonly personId: string; readonly sure: boolean }[],
): Promise<void> {
  await tx.run(sql`
    update roster_pupils p set person_id = case when l.sure then q.id end, matched_by = case when l.sure then 'linkage' end, unsure = not l.sure
    from jsonb_to_recordset(${JSON.stringify(links)}::jsonb) as l ("pupilId" uuid, "personId" uuid, sure boolean), people q
    where p.tenant_id = (select app.tenant_id()) and p.roster_id = ${rosterId} and p.id = l."pupilId" and p.person_id is null
      and q.tenant_id = p.tenant_id and q.id = l."personId" and q.merged_into is null`);
}

/** Takes over what the register says of each pupil's health insurance on a day, and notes when it was asked. */
export async function readRegister(tx: Tx, rosterId: string, day: string): Promise<void> {
  await tx.run(sql`
    update roster_pupils p set checked = true, register_insured = cover.group_code is not null, register_group = nullif(cover.group_code, ''),
      register_until = cover.to_date, register_ended = past.ended
    from roster_pupils r
      left join lateral (select coalesce(left(s.group_code, 2), '') as group_code, s.to_date from person_participations s
        where s.tenant_id = r.tenant_id and s.person_id = r.person_id and s.scheme = 'BHYT' and ${participates(day)}
        order by s.to_date desc nulls first limit 1) cover on true
      left join lateral (select max(s.to_date) as ended from person_participations s
        where s.tenant_id = r.tenant_id and s.person_id = r.person_id and s.scheme = 'BHYT' and s.to_date < ${day}::date) past on true
    where r.tenant_id = (select app.tenant_id()) and r.roster_id = ${rosterId} and r.left_on is null and p.tenant_id = r.tenant_id and p.id = r.id`);
  await tx.run(sql`update school_rosters set checked_at = now() where id = ${rosterId}`);
}

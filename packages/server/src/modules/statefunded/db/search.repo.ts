import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { to as copyTo } from 'pg-copy-streams';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { MEMBER, type StoredMember } from './members.repo.ts';
import { placeName } from './place-name.ts';

/** A line that is not taken off, not ended, and whose card is not over. */
export const RUNNING = sql`m.dropped_at is null and m.to_date is null and (m.card_until is null or m.card_until >= current_date)`;

/** Writes every line that is not taken off or ended to a CSV file that linkage reads. */
export async function writeMembers(tx: Tx, path: string): Promise<void> {
  const rows = tx.client.query(
    copyTo(`copy (
      select m.id, m.full_name as ho_ten,
        case m.birth_precision when 'day' then to_char(m.birth_date, 'DD/MM/YYYY') when 'month' then to_char(m.birth_date, 'MM/YYYY')
          else to_char(m.birth_date, 'YYYY') end as ngay_sinh,
        case m.sex when 'male' then 'Nam' when 'female' then 'Nữ' end as gioi_tinh,
        case when length(m.identity_number) = 12 then m.identity_number end as so_giay_to, m.bhxh_number as ma_bhxh,
        concat_ws(', ', m.village, ${placeName(sql`m.commune`).text}) as dia_chi
      from statefunded_members m where ${RUNNING.text} order by m.id) to stdout with (format csv, header)`),
  );
  await pipeline(rows, createWriteStream(path, { mode: 0o600 }));
}

/** Two lines that may be one person. */
export interface PairOfLines {
  readonly a: string;
  readonly b: string;
  readonly foundBy: 'same-person' | 'same-number' | 'linkage';
  readonly score: number | null;
}

/** Returns lines of one person of the register, or of one number, on more than one list. */
export async function exactPairs(tx: Tx): Promise<PairOfLines[]> {
  return tx.rows<PairOfLines>(sql`
    with lines as (
      select m.id, m.identity_number as number, m.name_key, m.birth_date, coalesce(p.merged_into, p.id) as person
      from statefunded_members m join people p on p.tenant_id = m.tenant_id and p.id = m.person_id
      where m.tenant_id = (select app.tenant_id()) and ${RUNNING})
    select distinct on (a.id, b.id) a.id as a, b.id as b, found as "foundBy", null::float8 as score from (
      select a.id as a_id, b.id as b_id, 'same-person' as found from lines a join lines b on b.person = a.person and a.id < b.id
      union all
      select a.id, b.id, 'same-number' from lines a join lines b on b.number = a.number and a.id < b.id and a.person <> b.person
        and (a.name_key = b.name_key or a.birth_date = b.birth_date)) pairs
      join lines a on a.id = pairs.a_id join lines b on b.id = pairs.b_id
    order by a.id, b.id, found`);
}

/** A line as it is shown beside another: who, where, under what, and where the person lives by the register. */
export interface SideOfPair extends StoredMember {
  readonly communeName: string;
  readonly residence: string | null;
}

/** Returns the lines with these ids. */
export async function sidesOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, SideOfPair>> {
  const rows = await tx.rows<SideOfPair>(sql`
    select ${MEMBER}, 0 as duplicates, ${placeName(sql`m.commune`)} as "communeName", p.commune as residence
    from statefunded_members m left join people p on p.tenant_id = m.tenant_id and p.id = m.person_id
    where m.tenant_id = (select app.tenant_id()) and m.id = any (${[...ids]}::uuid[])`);
  return new Map(rows.map((row) => [row.id, row]));
}

import { join, sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { COMMUNE_NAME } from './commune-name.ts';
import { participates } from './participates.ts';

/** A person as the register lists him, before masking. */
export interface StoredPerson {
  readonly id: string;
  readonly fullName: string;
  readonly nameKey: string;
  readonly birth: string | null;
  readonly birthPrecision: 'day' | 'month' | 'year';
  readonly sex: 'male' | 'female' | null;
  readonly commune: string | null;
  readonly communeName: string | null;
  readonly village: string | null;
  readonly identityNumber: string | null;
  readonly bhxhNumber: string | null;
  readonly identityState: 'unchecked' | 'matched' | 'mismatched' | 'not-found';
  readonly groups: readonly string[];
  readonly schemes: readonly ('BHXH-BB' | 'BHXH-TN' | 'BHYT' | 'BHTN')[];
  readonly version: number;
}

/** Which people a list asks for. */
export interface PeopleFilter {
  readonly q?: string | undefined;
  readonly commune?: string | undefined;
  readonly group?: string | undefined;
  readonly identity?: string | undefined;
  readonly scheme?: 'insured' | 'none' | undefined;
}

const RUNS = (day: string): Sql =>
  sql`(from_date is null or from_date <= ${day}::date) and (to_date is null or to_date >= ${day}::date)`;

/** The columns of a person `p`, with numbers, groups and schemes as of a day. */
export function personColumns(day: string): Sql {
  return sql`p.id, p.full_name as "fullName", p.name_key as "nameKey", p.birth_date as birth, p.birth_precision as "birthPrecision", p.sex,
    p.commune, ${COMMUNE_NAME} as "communeName", p.village,
    (select i.value from person_identifiers i where i.tenant_id = p.tenant_id and i.person_id = p.id and i.kind in ('cccd', 'cmnd') and i.state <> 'wrong'
      order by i.state = 'verified' desc, i.kind, i.first_seen_at desc limit 1) as "identityNumber",
    (select i.value from person_identifiers i where i.tenant_id = p.tenant_id and i.person_id = p.id and i.kind = 'bhxh' and i.state <> 'wrong'
      order by i.first_seen_at desc limit 1) as "bhxhNumber",
    p.identity_state as "identityState",
    coalesce((select array_agg(distinct g.group_code order by g.group_code) from person_groups g
      where g.tenant_id = p.tenant_id and g.person_id = p.id and ${RUNS(day)}), '{}') as groups,
    coalesce((select array_agg(distinct s.scheme order by s.scheme) from person_participations s
      where s.tenant_id = p.tenant_id and s.person_id = p.id and ${participates(day)}), '{}') as schemes,
    p.version`;
}

function conditions(filter: PeopleFilter, day: string): Sql {
  const parts: Sql[] = [sql`p.merged_into is null`];
  if (filter.q) parts.push(searched(filter.q));
  if (filter.commune) parts.push(sql`p.commune = ${filter.commune}`);
  if (filter.identity) parts.push(sql`p.identity_state = ${filter.identity}`);
  if (filter.group)
    parts.push(sql`exists (select from person_groups g where g.tenant_id = p.tenant_id and g.person_id = p.id
      and g.group_code = ${filter.group} and ${RUNS(day)})`);
  if (filter.scheme) {
    const insured = sql`exists (select from person_participations s where s.tenant_id = p.tenant_id and s.person_id = p.id and ${participates(day)})`;
    parts.push(filter.scheme === 'insured' ? insured : sql`not ${insured}`);
  }
  return join(parts, ' and ');
}

/** A number finds by its exact value, words by name without marks. */
function searched(q: string): Sql {
  const digits = q.replaceAll(/[\s.-]/g, '');
  if (/^[A-Za-z]{0,2}\d{6,15}$/.test(digits))
    return sql`exists (select from person_identifiers i where i.tenant_id = p.tenant_id and i.person_id = p.id and i.value = ${digits.toUpperCase()})`;
  return sql`p.name_key like '%' || regexp_replace(app.fold(${q}), '\\s+', ' ', 'g') || '%'`;
}

/** Returns people by name; `after` is where the page before ended. */
export async function listPersonRows(
  tx: Tx,
  filter: PeopleFilter,
  page: {
    readonly day: string;
    readonly after: readonly [name: string, id: string] | null;
    readonly limit: number;
  },
): Promise<StoredPerson[]> {
  const after = page.after ? sql`(p.name_key, p.id) > (${page.after[0]}, ${page.after[1]}::uuid)` : sql`true`;
  return tx.rows<StoredPerson>(sql`
    select ${personColumns(page.day)} from people p
    where p.tenant_id = (select app.tenant_id()) and ${conditions(filter, page.day)} and ${after}
    order by p.name_key, p.id limit ${page.limit}`);
}

/** What is locked of a person before he is changed. */
export interface LockedPerson {
  readonly id: string;
  readonly fullName: string;
  readonly mergedInto: string | null;
  readonly version: number;
}

/** Returns a person locked until the transaction ends; undefined outside one's sight. */
export async function lockPerson(tx: Tx, id: string): Promise<LockedPerson | undefined> {
  return tx.find<LockedPerson>(
    sql`select id, full_name as "fullName", merged_into as "mergedInto", version from people where id = ${id} for update`,
  );
}

/** What may be corrected by hand. Absent keys stay. */
export interface PersonChange {
  readonly fullName?: string | undefined;
  readonly birthDate?: string | null | undefined;
  readonly birthPrecision?: 'day' | 'month' | 'year' | undefined;
  readonly sex?: 'male' | 'female' | null | undefined;
  readonly commune?: string | null | undefined;
  readonly village?: string | null | undefined;
  readonly address?: string | null | undefined;
  readonly phone?: string | null | undefined;
}

/** Applies a correction and returns the new version. */
export async function updatePerson(tx: Tx, id: string, change: PersonChange): Promise<number> {
  const sets: Sql[] = [sql`version = version + 1`];
  if (change.fullName !== undefined)
    sets.push(
      sql`full_name = ${change.fullName}, name_key = regexp_replace(app.fold(${change.fullName}), '\\s+', ' ', 'g')`,
    );
  if (change.birthDate !== undefined) sets.push(sql`birth_date = ${change.birthDate}`);
  if (change.birthPrecision !== undefined) sets.push(sql`birth_precision = ${change.birthPrecision}`);
  if (change.sex !== undefined) sets.push(sql`sex = ${change.sex}`);
  if (change.commune !== undefined) sets.push(sql`commune = ${change.commune}`);
  if (change.village !== undefined) sets.push(sql`village = ${change.village}`);
  if (change.address !== undefined) sets.push(sql`address = ${change.address}`);
  if (change.phone !== undefined) sets.push(sql`phone = ${change.phone}`);
  const row = await tx.get<{ version: number }>(
    sql`update people set ${join(sets)} where id = ${id} returning version`,
  );
  return row.version;
}

import { agencyNameKey } from '@ansinh/vietnamese/agency-name';
import { empty, join, sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { AgencyRef, AgencyRow } from '../agency-row.ts';
import { agencyNameOn, agencyRef } from './agency-name-on.ts';

/** What a list of agencies is narrowed by. */
export interface AgencyFilters {
  readonly q?: string | undefined;
  readonly kind?: string | undefined;
  readonly level?: string | undefined;
  readonly territory?: string | undefined;
}

/** Agencies with name, parent and territory as of a day; `where` speaks of agency a, its placement pl and territory t. */
function agenciesOn(on: string, where: Sql): Sql {
  const day = sql`${on}::date`;
  return sql`
    select a.id, a.code, a.kind, a.level, n.name, n.short_name as "shortName", ${agencyRef('p', 'pn')} as parent,
           case when t.code is not null then
             jsonb_build_object('structure', t.structure, 'code', t.code, 'name', t.full_name) end as territory,
           lower(a.valid) as "validFrom", upper(a.valid) - 1 as "validTo", a.email, a.certainty, a.version,
           array_position(array['province', 'district', 'commune', 'other', 'central'], a.level) as rank
    from agencies a
    join ${agencyNameOn('a', day)} n on true
    left join agency_placements pl on pl.tenant_id = a.tenant_id and pl.agency_id = a.id and pl.valid @> ${day}
    left join agencies p on p.tenant_id = a.tenant_id
      and p.id = case when pl.agency_id is null then a.parent_id else pl.parent_id end
    left join ${agencyNameOn('p', day)} pn on true
    left join lateral (
      select structure, code, full_name from territories
      where structure = case when pl.agency_id is null then a.territory_structure else pl.territory_structure end
        and code = case when pl.agency_id is null then a.territory_code else pl.territory_code end
      order by (valid @> ${day}) desc, valid desc limit 1) t on true
    where ${where}`;
}

function matching(on: string, { q, kind, level, territory }: AgencyFilters): Sql {
  const words = (q ?? '').split(/\s+/u).filter((word) => word !== '');
  const conditions = [
    sql`a.valid @> ${on}::date`,
    kind ? sql`a.kind = ${kind}` : empty,
    level ? sql`a.level = ${level}` : empty,
    territory
      ? sql`(t.code = ${territory} or exists (select from agency_coverages c where c.tenant_id = a.tenant_id
          and c.agency_id = a.id and c.territory_code = ${territory} and c.valid @> ${on}::date))`
      : empty,
    words.length > 0 ? sql`(${join(words.map(bears), ' and ')} or ${isAlias(q ?? '')})` : empty,
  ];
  return join(
    conditions.filter((condition) => condition !== empty),
    ' and ',
  );
}

/** A name of any time or an alias contains the word, marks ignored. */
function bears(word: string): Sql {
  const pattern = sql`'%' || app.fold(${word.replace(/[\\%_]/gu, String.raw`\$&`)}) || '%'`;
  return sql`a.id in (
    select agency_id from agency_names where app.fold(name || ' ' || short_name) like ${pattern}
    union all select agency_id from agency_aliases where app.fold(alias) like ${pattern})`;
}

/** `x in (… null …)` is never true, so aliases of groups do no harm. */
function isAlias(text: string): Sql {
  return sql`a.id in (select agency_id from agency_aliases where key = ${agencyNameKey(text)})`;
}

const COLUMNS = sql`id, code, kind, level, name, "shortName", parent, territory, "validFrom", "validTo", email, certainty, version`;

/** Returns one page of the agencies that exist on a day, by level and name, and how many there are in all. */
export async function listAgenciesOn(
  tx: Tx,
  on: string,
  filters: AgencyFilters,
  page: { readonly after: string | null; readonly limit: number },
): Promise<{ items: AgencyRow[]; total: number }> {
  const order = sql`rank, name collate "vi-x-icu", id`;
  const rows = await tx.rows<AgencyRow & { total: number }>(sql`
    with listed as (${agenciesOn(on, matching(on, filters))})
    select ${COLUMNS}, (select count(*)::int from listed) as total from listed
    where ${page.after}::uuid is null or (${order}) > (select ${order} from listed where id = ${page.after}::uuid)
    order by ${order} limit ${page.limit}`);
  return { items: rows.map(({ total: _total, ...row }) => row), total: rows[0]?.total ?? 0 };
}

/** Returns an agency as of a day, or undefined. */
export async function findAgencyOn(tx: Tx, id: string, on: string): Promise<AgencyRow | undefined> {
  return tx.find<AgencyRow>(
    sql`with one as (${agenciesOn(on, sql`a.id = ${id}`)}) select ${COLUMNS} from one`,
  );
}

/** Returns the agencies under one as of a day, by name. */
export async function childrenOn(tx: Tx, id: string, on: string): Promise<AgencyRow[]> {
  const everUnder = sql`a.id in (
    select id from agencies where parent_id = ${id} union all select agency_id from agency_placements where parent_id = ${id})`;
  return tx.rows<AgencyRow>(sql`
    with children as (${agenciesOn(on, sql`${everUnder} and p.id = ${id} and a.valid @> ${on}::date`)})
    select ${COLUMNS} from children order by name collate "vi-x-icu", id`);
}

/** Returns what each of the agencies was called on a day, by id. */
export async function agencyRefsOn(
  tx: Tx,
  ids: readonly string[],
  on: string,
): Promise<ReadonlyMap<string, AgencyRef>> {
  const rows = await tx.rows<AgencyRef>(sql`
    select a.id, a.code, n.name, n.short_name as "shortName"
    from agencies a join ${agencyNameOn('a', sql`${on}::date`)} n on true where a.id = any (${ids}::uuid[])`);
  return new Map(rows.map((row) => [row.id, row]));
}

/** What an agency was called from one ISO day to another; null: still. Both days included. */
export interface DatedAgencyName {
  readonly agencyId: string;
  readonly name: string;
  readonly shortName: string;
  readonly from: string;
  readonly to: string | null;
}

/** Returns every name the agencies ever had, oldest first. */
export async function agencyNameHistoryRows(tx: Tx, ids: readonly string[]): Promise<DatedAgencyName[]> {
  return tx.rows<DatedAgencyName>(sql`
    select agency_id as "agencyId", name, coalesce(short_name, name) as "shortName", lower(valid) as "from", upper(valid) - 1 as "to"
    from agency_names where agency_id = any (${[...ids]}::uuid[]) order by agency_id, valid`);
}

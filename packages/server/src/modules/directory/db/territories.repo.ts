import type { TerritoryChangeSchema, TerritorySchema } from '@ansinh/contract/directory/territory.schemas';
import type { z } from 'zod';
import { join, raw, sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

export type Territory = z.output<typeof TerritorySchema>;
export type TerritoryChange = z.output<typeof TerritoryChangeSchema>;

const COLUMNS = sql`t.structure, t.code, t.level, t.full_name as "fullName", t.name, t.type, t.parent_code as "parentCode",
  t.province_code as "provinceCode", lower(t.valid) as "from", upper(t.valid) - 1 as "to", t.approximate`;

/** What a list of territories is narrowed by. */
export interface TerritoryFilters {
  readonly structure?: string | undefined;
  readonly level?: string | undefined;
  readonly parent?: string | undefined;
  readonly q?: string | undefined;
}

/** Returns one page of the units in force on a day, by code. */
export async function listTerritoriesOn(
  tx: Tx,
  on: string,
  { structure, level, parent, q }: TerritoryFilters,
  page: { readonly after: string | null; readonly limit: number },
): Promise<Territory[]> {
  const conditions: Sql[] = [sql`t.valid @> ${on}::date`];
  if (structure) conditions.push(sql`t.structure = ${structure}`);
  if (level) conditions.push(sql`t.level = ${level}`);
  if (parent) conditions.push(sql`t.parent_code = ${parent}`);
  if (q)
    conditions.push(sql`t.folded like '%' || app.fold(${q.replace(/[\\%_]/gu, String.raw`\$&`)}) || '%'`);
  if (page.after) conditions.push(sql`t.code > ${page.after}`);
  return tx.rows<Territory>(sql`
    select ${COLUMNS} from territories t where ${join(conditions, ' and ')} order by t.code limit ${page.limit}`);
}

/** Returns the periods of one code, oldest first; none when the structure has no such code. */
export async function territoryPeriods(tx: Tx, structure: string, code: string): Promise<Territory[]> {
  return tx.rows<Territory>(
    sql`select ${COLUMNS} from territories t where t.structure = ${structure} and t.code = ${code} order by t.valid`,
  );
}

/** Returns what a unit came from or became, each as it was beside that day. */
export async function territoryChanges(
  tx: Tx,
  structure: string,
  code: string,
  side: 'predecessors' | 'successors',
): Promise<TerritoryChange[]> {
  const [own, other] = side === 'predecessors' ? ['to', 'from'] : ['from', 'to'];
  const day = side === 'predecessors' ? sql`(s.on_date - 1)` : sql`s.on_date`;
  const rows = await tx.rows<Territory & { on: string; part: 'full' | 'partial'; evidence: string }>(sql`
    select ${COLUMNS}, s.on_date as "on", s.part, s.evidence
    from territory_successions s
    join lateral (select * from territories
      where structure = s.${raw(`${other}_structure`)} and code = s.${raw(`${other}_code`)}
      order by (valid @> ${day}) desc, valid desc limit 1) t on true
    where s.${raw(`${own}_structure`)} = ${structure} and s.${raw(`${own}_code`)} = ${code}
    order by s.on_date, t.code`);
  return rows.map(({ on, part, evidence, ...territory }) => ({ territory, on, part, evidence }));
}

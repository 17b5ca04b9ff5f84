import { empty, raw, sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A succession in force, with the share confirmed for it. */
export interface StoredLink {
  readonly from: string;
  readonly to: string;
  readonly part: 'whole' | 'part';
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly weightBasis: string | null;
  readonly method: string | null;
  readonly basis: string;
  readonly certainty: 'verified' | 'secondary' | 'unverified';
  readonly effective: string;
  readonly toCode: string;
  readonly toProvince: string | null;
  readonly reference: boolean;
}

/** Keys as two arrays, so that each is looked up in an index rather than all lines read. */
function split(keys: readonly string[]): { structures: string[]; codes: string[] } {
  const parts = keys.map((key) => key.split(':'));
  return { structures: parts.map(([one = '']) => one), codes: parts.map(([, one = '']) => one) };
}

/** The lines of switched decisions that touch the given units, side 'from' or 'to': index look-ups unit by unit, whatever the planner thinks. */
function linesOf(keys: readonly string[], side: 'from' | 'to'): Sql {
  const { structures, codes } = split(keys);
  const [structure, code, key] = [raw(`${side}_structure`), raw(`${side}_code`), raw(`${side}_key`)];
  return sql`(
    select r.id as reorganisation_id, s.from_structure, s.from_code, s.to_structure, s.to_code,
      case s.part when 'full' then 'whole' else 'part' end as part
    from unnest(${structures}::text[], ${codes}::text[]) as k (structure, code)
    cross join lateral (select * from territory_successions x where x.${structure} = k.structure and x.${code} = k.code offset 0) s
    join reorganisations r on r.tenant_id = app.tenant_id() and r.territories = 'reference' and r.effective = s.on_date
    where length(s.from_code) <> 3
      or (s.part = 'full' and not exists (select from territories c where c.structure = s.from_structure and c.parent_code = s.from_code))
    union all
    select o.reorganisation_id, split_part(o.from_key, ':', 1), split_part(o.from_key, ':', 2), split_part(o.to_key, ':', 1),
      split_part(o.to_key, ':', 2), o.part
    from reorganisation_territories o where o.tenant_id = app.tenant_id() and o.${key} = any (${[...keys]}::text[]))`;
}

const COLUMNS = sql`r.basis, r.certainty, r.effective, r.territories = 'reference' as reference`;

/** Returns the territorial successions of decisions that are switched on; `sources`: only those from these units ("2024:23281"). */
export async function switchedLinks(tx: Tx, sources: readonly string[] | null): Promise<StoredLink[]> {
  if (sources !== null && sources.length === 0) return [];
  const lines = sources === null ? sql`reorganisation_lines` : linesOf(sources, 'from');
  return tx.rows<StoredLink>(sql`
    select l.from_structure || ':' || l.from_code as "from", l.to_structure || ':' || l.to_code as "to", l.part,
      w.numerator::float8 as numerator, w.denominator::float8 as denominator, w.basis as "weightBasis", w.method,
      l.to_code as "toCode", t.province_code as "toProvince", ${COLUMNS}
    from ${lines} l
    join reorganisations r on r.tenant_id = app.tenant_id() and r.id = l.reorganisation_id and r.state = 'switched'
    left join lateral (select province_code from territories where structure = l.to_structure and code = l.to_code order by valid limit 1) t on true
    left join succession_weights w on w.tenant_id = r.tenant_id and w.reorganisation_id = l.reorganisation_id and w.superseded_at is null
      and l.part = 'part' and w.from_key = l.from_structure || ':' || l.from_code and w.to_key = l.to_structure || ':' || l.to_code
    where ${sources === null ? sql`l.tenant_id = app.tenant_id() and` : empty} l.part <> 'none'
    order by r.effective, l.from_structure, l.from_code, l.to_code`);
}

/** Returns the old units of which the given ones received something, by decisions that are switched on. */
export async function sourcesOf(tx: Tx, receivers: readonly string[]): Promise<string[]> {
  const rows = await tx.rows<{ key: string }>(sql`
    select distinct l.from_structure || ':' || l.from_code as key from ${linesOf(receivers, 'to')} l
    join reorganisations r on r.tenant_id = app.tenant_id() and r.id = l.reorganisation_id and r.state = 'switched'`);
  return rows.map(({ key }) => key);
}

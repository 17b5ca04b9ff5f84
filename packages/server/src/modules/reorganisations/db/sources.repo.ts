import { empty, sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A place as a list shows it. */
export interface StoredPlace {
  readonly key: string;
  readonly name: string;
  /** The unit above it. */
  readonly within: string;
  readonly code: string;
  readonly provinceCode: string;
}

/** One old unit with what became of it. */
export interface StoredSource {
  readonly from: StoredPlace;
  readonly part: 'whole' | 'part' | 'none';
  readonly note: string;
  readonly to: readonly StoredPlace[];
}

/** What a list of old units is narrowed by. */
export interface SourceFilter {
  readonly show: 'all' | 'divided' | 'unsettled';
  readonly q?: string | undefined;
  /** own: units of the province itself, or that went into it. */
  readonly area?: 'own' | 'all' | undefined;
  readonly from?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Returns a page of the old units of a decision by key, without provinces, and how many there are in all. */
export async function listStoredSources(
  tx: Tx,
  id: string,
  effective: string,
  filter: SourceFilter,
): Promise<{ items: StoredSource[]; total: number }> {
  const { show, q, area, from, after, limit } = filter;
  const words =
    q === undefined
      ? empty
      : sql`and (f.folded like '%' || app.fold(${q.replace(/[\\%_]/gu, String.raw`\$&`)}) || '%' or f.code = ${q})`;
  const divided = show === 'all' ? empty : sql`and l.part = 'part'`;
  const unsettled =
    show === 'unsettled'
      ? sql`and not exists (select from succession_weights w where w.tenant_id = l.tenant_id and w.reorganisation_id = ${id}
          and w.superseded_at is null and w.from_key = l.from_structure || ':' || l.from_code)`
      : empty;
  const own =
    area === 'own'
      ? sql`and (f.province_code = (select code from tenants where id = app.tenant_id())
          or exists (select from territories r where r.structure = l.to_structure and r.code = l.to_code
            and r.province_code = (select code from tenants where id = app.tenant_id())))`
      : empty;
  const one = from === undefined ? empty : sql`and l.from_structure || ':' || l.from_code = ${from}`;
  const rows = await tx.rows<StoredSource & { total: number }>(sql`
    with sources as materialized (
      select l.from_structure, l.from_code, min(l.part) as part, min(l.note) as note, min(f.full_name) as name, min(f.province_code) as province,
        min(f.parent_code) as parent
      from reorganisation_lines l
      join lateral (select * from territories t where t.structure = l.from_structure and t.code = l.from_code
        order by t.valid @> (${effective}::date - 1) desc, t.valid desc limit 1) f on f.level <> 'province'
      where l.tenant_id = app.tenant_id() and l.reorganisation_id = ${id} ${divided} ${unsettled} ${own} ${one} ${words}
      group by l.from_structure, l.from_code),
    page as (select *, from_structure || ':' || from_code as key, (select count(*)::int from sources) as total from sources
      where ${after ?? null}::text is null or from_structure || ':' || from_code > ${after ?? ''}
      order by from_structure, from_code limit ${limit})
    select p.total, p.part, p.note,
      jsonb_build_object('key', p.key, 'name', p.name, 'code', p.from_code, 'provinceCode', p.province,
        'within', coalesce((select full_name from territories where structure = p.from_structure and code = coalesce(p.parent, p.province)
          order by valid desc limit 1), '')) as "from",
      coalesce((select jsonb_agg(jsonb_build_object('key', l.to_structure || ':' || l.to_code, 'name', t.full_name, 'code', l.to_code,
          'provinceCode', t.province_code,
          'within', coalesce((select full_name from territories where structure = l.to_structure and code = t.province_code
            order by valid @> ${effective}::date desc, valid desc limit 1), '')) order by l.to_code)
        from reorganisation_lines l
        join lateral (select * from territories t where t.structure = l.to_structure and t.code = l.to_code
          order by t.valid @> ${effective}::date desc, t.valid desc limit 1) t on true
        where l.tenant_id = app.tenant_id() and l.reorganisation_id = ${id} and l.from_structure = p.from_structure
          and l.from_code = p.from_code and l.to_code is not null), '[]') as "to"
    from page p order by p.key`);
  return {
    items: rows.map(({ from, part, note, to }) => ({ from, part, note, to })),
    total: rows[0]?.total ?? 0,
  };
}

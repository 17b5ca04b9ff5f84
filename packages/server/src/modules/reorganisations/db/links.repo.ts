import { empty, sql } from '../../../platform/database/sql.ts';
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

/** Returns the territorial successions of decisions that are switched on; `sources`: only those from these units ("2024:23281"). */
export function switchedLinks(tx: Tx, sources: readonly string[] | null): Promise<StoredLink[]> {
  const wanted =
    sources === null
      ? empty
      : sql`and (l.from_structure, l.from_code) in (select split_part(k, ':', 1), split_part(k, ':', 2) from unnest(${[...sources]}::text[]) as k)`;
  return tx.rows<StoredLink>(sql`
    select l.from_structure || ':' || l.from_code as "from", l.to_structure || ':' || l.to_code as "to", l.part,
      w.numerator::float8 as numerator, w.denominator::float8 as denominator, w.basis as "weightBasis", w.method, r.basis, r.certainty, r.effective,
      l.to_code as "toCode", t.province_code as "toProvince", r.territories = 'reference' as reference
    from reorganisations r
    join reorganisation_lines l on l.tenant_id = r.tenant_id and l.reorganisation_id = r.id and l.part <> 'none' ${wanted}
    left join lateral (select province_code from territories where structure = l.to_structure and code = l.to_code and valid @> r.effective limit 1) t on true
    left join succession_weights w on w.tenant_id = r.tenant_id and w.reorganisation_id = r.id and w.superseded_at is null
      and w.from_key = l.from_structure || ':' || l.from_code and w.to_key = l.to_structure || ':' || l.to_code
    where r.tenant_id = app.tenant_id() and r.state = 'switched'
    order by r.effective, l.from_structure, l.from_code, l.to_code`);
}

/** Returns the old units of which the given ones received something, by decisions that are switched on. */
export async function sourcesOf(tx: Tx, receivers: readonly string[]): Promise<string[]> {
  const rows = await tx.rows<{ key: string }>(sql`
    select distinct l.from_structure || ':' || l.from_code as key
    from reorganisations r join reorganisation_lines l on l.tenant_id = r.tenant_id and l.reorganisation_id = r.id
    where r.tenant_id = app.tenant_id() and r.state = 'switched'
      and (l.to_structure, l.to_code) in (select split_part(k, ':', 1), split_part(k, ':', 2) from unnest(${[...receivers]}::text[]) as k)`);
  return rows.map(({ key }) => key);
}

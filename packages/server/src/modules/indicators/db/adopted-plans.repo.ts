import type { CatalogueIndicator } from '@ansinh/contract/indicators/indicators.schemas';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Returns which plans were taken from a document before, as "indicator year". */
export async function adoptedPlans(tx: Tx, parentKey: string, regulation: string): Promise<Set<string>> {
  const rows = await tx.rows<{ name: string }>(sql`
    select indicator || ' ' || year as name from target_plans
    where parent_key = ${parentKey} and regulation = ${regulation} and method = 'pack'`);
  return new Set(rows.map(({ name }) => name));
}

/** An indicator that a pack lists, as the catalogue would hold it. */
export type PackIndicator = Pick<
  CatalogueIndicator,
  'code' | 'name' | 'scheme' | 'measure' | 'unit' | 'direction' | 'basis' | 'source'
> & { readonly groupName: string };

/** Adds indicators the catalogue does not have; they are looked at one by one and never added up. Returns how many. */
export function addMissingIndicators(
  tx: Tx,
  tenantId: string,
  indicators: readonly PackIndicator[],
): Promise<number> {
  return tx.run(sql`
    insert into indicators (tenant_id, code, name, scheme, measure, unit, group_code, group_name, direction, aggregation, basis, source, position)
    select ${tenantId}, r.code, r.name, r.scheme, r.measure, r.unit, r.code, r."groupName", r.direction, 'none', r.basis, r.source, 1000
    from jsonb_to_recordset(${JSON.stringify(indicators)}::jsonb) as r (code text, name text, scheme text, measure text, unit text,
      "groupName" text, direction text, basis jsonb, source text)
    on conflict (tenant_id, code) do nothing`);
}

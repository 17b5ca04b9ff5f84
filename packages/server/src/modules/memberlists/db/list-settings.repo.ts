import type { ScoreWeights } from '@ansinh/domain/memberlists';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** How a province weighs the signs that somebody will join. */
export interface StoredListSettings {
  readonly weights: ScoreWeights;
  readonly threshold: number;
  readonly version: number;
  readonly changedBy: string;
  /** ISO. */
  readonly changedAt: string;
}

/** Returns the province's own weights, or undefined where the product's stand. */
export function findSettings(tx: Tx): Promise<StoredListSettings | undefined> {
  return tx.find<StoredListSettings>(sql`
    select s.weights, s.threshold, s.version, s.changed_at as "changedAt",
      coalesce((select u.name from users u where u.tenant_id = s.tenant_id and u.id::text = s.changed_by), s.changed_by) as "changedBy"
    from member_list_settings s`);
}

/** Stores the weights if nobody changed them since `version` (0: there were none); returns the new version, undefined when somebody did. */
export async function storeSettings(
  tx: Tx,
  tenantId: string,
  item: { readonly weights: ScoreWeights; readonly threshold: number; readonly version: number },
  by: string,
  at: Date,
): Promise<number | undefined> {
  const row = await tx.find<{ version: number }>(
    item.version === 0
      ? sql`insert into member_list_settings (tenant_id, weights, threshold, changed_by, changed_at)
          values (${tenantId}, ${JSON.stringify(item.weights)}::jsonb, ${item.threshold}, ${by}, ${at})
          on conflict (tenant_id) do nothing returning version`
      : sql`update member_list_settings set weights = ${JSON.stringify(item.weights)}::jsonb, threshold = ${item.threshold},
          changed_by = ${by}, changed_at = ${at}, version = version + 1 where version = ${item.version} returning version`,
  );
  return row?.version;
}

import type { WorkRule } from '@ansinh/domain/reorganisations';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A confirmed rule with who confirmed it when. */
export interface StoredRule extends WorkRule {
  readonly confirmedAt: string | null;
}

/** Returns the confirmed rules of a decision, general ones first. */
export function readRules(tx: Tx, id: string): Promise<StoredRule[]> {
  return tx.rows<StoredRule>(sql`
    select kind, nullif(agency_code, '') as agency, way, to_code as "to",
      coalesce(app.user_name(case when confirmed_by ~ '^[0-9a-f]{8}-' then confirmed_by::uuid end), confirmed_by) as "confirmedBy",
      to_char(confirmed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "confirmedAt"
    from reorganisation_rules where tenant_id = app.tenant_id() and reorganisation_id = ${id} order by agency_code, kind`);
}

/** Confirms a rule in place of the one there was. */
export async function confirmRuleRow(
  tx: Tx,
  tenantId: string,
  id: string,
  rule: Pick<WorkRule, 'kind' | 'agency' | 'way' | 'to'>,
  by: string,
  at: Date,
): Promise<void> {
  await tx.run(sql`
    insert into reorganisation_rules (tenant_id, reorganisation_id, kind, agency_code, way, to_code, confirmed_by, confirmed_at)
    values (${tenantId}, ${id}, ${rule.kind}, ${rule.agency ?? ''}, ${rule.way}, ${rule.to}, ${by}, ${at})
    on conflict (tenant_id, reorganisation_id, kind, agency_code) do update set way = excluded.way, to_code = excluded.to_code,
      confirmed_by = excluded.confirmed_by, confirmed_at = excluded.confirmed_at`);
}

/** Takes the rule of one agency away; returns false where there is none. */
export async function removeRuleRow(tx: Tx, id: string, kind: string, agency: string): Promise<boolean> {
  const removed = await tx.run(sql`
    delete from reorganisation_rules where reorganisation_id = ${id} and kind = ${kind} and agency_code = ${agency}`);
  return removed > 0;
}

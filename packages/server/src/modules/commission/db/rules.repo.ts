import type { CommissionRule } from '@ansinh/domain/commission';
import { empty, sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A rule as stored. */
export interface StoredRule extends CommissionRule {
  readonly agencyId: string;
  readonly decisionNumber: string;
  readonly certainty: 'verified' | 'secondary' | 'unverified';
  readonly note: string;
  readonly version: number;
}

/** Returns rules the caller sees; with `on` those that hold on the day. */
export function findRules(
  tx: Tx,
  { agency, on }: { agency?: string | undefined; on?: string | undefined },
): Promise<StoredRule[]> {
  return tx.rows(sql`
    select id, agency_id as "agencyId", scheme, group_code as "group", participation, basis, fee, collector_share as "collectorShare",
      lower(valid) as "from", upper(valid) - 1 as "to", decision_number as "decisionNumber", certainty, note, version
    from commission_rules where true ${agency === undefined ? empty : sql`and agency_id = ${agency}`}
      ${on === undefined ? empty : sql`and valid @> ${on}::date`}
    order by agency_id, scheme, group_code nulls first, participation, valid`);
}

/** Adds a rule; returns undefined where another holds for the same in its period. */
export async function addRule(
  tx: Tx,
  by: { readonly tenantId: string; readonly agencyId: string; readonly id: string },
  rule: Omit<StoredRule, 'id' | 'agencyId' | 'version'>,
): Promise<string | undefined> {
  const added = await tx.find<{ id: string }>(sql`
    insert into commission_rules (tenant_id, agency_id, scheme, group_code, participation, basis, fee, collector_share, valid, decision_number,
      certainty, note, created_by)
    values (${by.tenantId}, ${by.agencyId}, ${rule.scheme}, ${rule.group}, ${rule.participation}, ${rule.basis}, ${rule.fee},
      ${rule.collectorShare}, daterange(${rule.from}::date, ${rule.to}::date, '[]'), ${rule.decisionNumber}, ${rule.certainty}, ${rule.note},
      ${by.id})
    on conflict do nothing returning id`);
  return added?.id;
}

/** Ends a rule of a version on a day not before its first. Returns its next version, undefined where it changed meanwhile. */
export async function endRule(
  tx: Tx,
  id: string,
  version: number,
  agencyId: string,
  to: string,
): Promise<number | undefined> {
  const ended = await tx.find<{ version: number }>(sql`
    update commission_rules set valid = daterange(lower(valid), ${to}::date, '[]'), version = version + 1
    where id = ${id} and version = ${version} and agency_id = ${agencyId} and lower(valid) <= ${to}::date returning version`);
  return ended?.version;
}

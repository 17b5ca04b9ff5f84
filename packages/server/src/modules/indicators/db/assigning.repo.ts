import type { Assigner, AssignerRule } from '@ansinh/domain/indicators';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A clause that names an assigner, and the stretches of time it speaks of. */
export interface StoredRule extends AssignerRule {
  readonly regulation: string;
  readonly provision: string;
  readonly periods: string[];
  readonly note: string;
}

/** Returns who assigns by the regulations of the province; from and to one kind of units only when named. */
export function assignerRules(tx: Tx, fromKind: string, toKind: string): Promise<StoredRule[]> {
  return tx.rows<StoredRule>(sql`
    select regulation, provision, from_kind as "fromKind", to_kind as "toKind", assigner_kind as "assignerKind",
      assigner_level as "assignerLevel", assigner_code as "assignerCode", citation, periods, note
    from assigner_rules where from_kind = ${fromKind} and to_kind = ${toKind} order by regulation, provision`);
}

/** Makes the clauses of one regulation those given. Returns how many were taken away or added; 0 when they stood so already. */
export async function keepRules(
  tx: Tx,
  tenantId: string,
  regulation: string,
  rules: readonly Omit<StoredRule, 'regulation'>[],
): Promise<number> {
  const given = sql`
    select r.provision, r."fromKind", r."toKind", r."assignerKind", r."assignerLevel", r."assignerCode", r.citation,
      array(select jsonb_array_elements_text(r.periods)), r.note
    from jsonb_to_recordset(${JSON.stringify(rules)}::jsonb) as r (provision text, "fromKind" text, "toKind" text, "assignerKind" text,
      "assignerLevel" text, "assignerCode" text, citation text, periods jsonb, note text)`;
  const columns = sql`provision, from_kind, to_kind, assigner_kind, assigner_level, assigner_code, citation, periods, note`;
  const removed = await tx.run(sql`
    delete from assigner_rules
    where tenant_id = ${tenantId} and regulation = ${regulation} and (${columns}) not in (${given})`);
  const added = await tx.run(sql`
    insert into assigner_rules (tenant_id, regulation, ${columns})
    select ${tenantId}, ${regulation}, given.* from (${given}) given on conflict do nothing`);
  return removed + added;
}

/** Returns how the caller's agency stands to a unit. */
export function standingTo(tx: Tx, agencyId: string, unitKey: string): Promise<Assigner> {
  return tx.get<Assigner>(sql`
    select a.kind, a.level,
      array(select a.code union select f.code from agency_successions s join agencies f on f.id = s.from_id where s.to_id = a.id) as codes,
      a.level in ('province', 'central') or ${unitKey} in (select app.own_units())
        or exists (select from measured_units u where u.key = ${unitKey} and u.agency_id = a.id) as "worksThere",
      exists (select from measured_units u where u.key = ${unitKey} and u.agency_id = a.id) as "answersForUnit"
    from agencies a where a.id = ${agencyId}`);
}

/** Returns which of the units the caller's agency answers for. */
export async function unitsOfAgency(tx: Tx, agencyId: string): Promise<string[]> {
  const rows = await tx.rows<{ key: string }>(
    sql`select key from measured_units where agency_id = ${agencyId} order by key`,
  );
  return rows.map(({ key }) => key);
}

import type { RegulationEffectSchema } from '@ansinh/contract/regulations/regulations.schemas';
import type { DecidedRelationSchema } from '@ansinh/contract/regulations/comparison.schemas';
import type { z } from 'zod';
import { refuseOnConstraint } from '../../../platform/database/refuse-on-constraint.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

export type RegulationEffect = z.output<typeof RegulationEffectSchema>;

/** What a person decided about two clauses. */
export interface DecidedRelation {
  readonly newProvisionId: string;
  readonly oldProvisionId: string;
  readonly relation: z.output<typeof DecidedRelationSchema>;
  readonly note: string | null;
}

/** Returns what was decided between two regulations. */
export function decidedBetween(tx: Tx, newId: string, oldId: string): Promise<DecidedRelation[]> {
  return tx.rows<DecidedRelation>(sql`
    select new_provision_id as "newProvisionId", old_provision_id as "oldProvisionId", relation, note from provision_relations
    where new_regulation_id = ${newId} and old_regulation_id = ${oldId}`);
}

/** The pair of clauses a decision is about. */
export interface ClauseKey {
  readonly newRegulationId: string;
  readonly newProvisionId: string;
  readonly oldRegulationId: string;
  readonly oldProvisionId: string;
}

/** Stores a decision about two clauses in the place of an earlier one. */
export async function saveRelation(
  tx: Tx,
  tenantId: string,
  by: string,
  key: ClauseKey,
  relation: DecidedRelation['relation'],
  note: string | null,
): Promise<void> {
  const saved = tx.run(sql`
    insert into provision_relations (tenant_id, new_regulation_id, new_provision_id, old_regulation_id, old_provision_id, relation,
      note, decided_by)
    values (${tenantId}, ${key.newRegulationId}, ${key.newProvisionId}, ${key.oldRegulationId}, ${key.oldProvisionId}, ${relation},
      ${note}, ${by})
    on conflict (tenant_id, new_regulation_id, new_provision_id, old_regulation_id, old_provision_id)
    do update set relation = excluded.relation, note = excluded.note, decided_by = excluded.decided_by, decided_at = now()`);
  await refuseOnConstraint(saved, {
    relation_new_exists: 'regulations.provision_unknown',
    relation_old_exists: 'regulations.provision_unknown',
  });
}

/** Takes a decision back. */
export async function removeRelation(tx: Tx, key: ClauseKey): Promise<void> {
  await tx.run(sql`
    delete from provision_relations where new_regulation_id = ${key.newRegulationId} and new_provision_id = ${key.newProvisionId}
      and old_regulation_id = ${key.oldRegulationId} and old_provision_id = ${key.oldProvisionId}`);
}

/** Returns what a regulation does to others and others to it, by date. */
export function effectsOf(tx: Tx, regulationId: string): Promise<RegulationEffect[]> {
  return tx.rows<RegulationEffect>(sql`
    select case when e.regulation_id = ${regulationId} then 'acts-on' else 'acted-on-by' end as direction, e.effect,
      jsonb_build_object('id', r.id, 'code', r.code, 'number', r.number, 'title', r.title) as other,
      e.target_provision_id as "targetProvisionId", e.on_date as "onDate", e.basis
    from regulation_effects e
    join regulations r on r.tenant_id = e.tenant_id
      and r.id = case when e.regulation_id = ${regulationId} then e.target_regulation_id else e.regulation_id end
    where ${regulationId} in (e.regulation_id, e.target_regulation_id)
    order by e.on_date, r.code`);
}

/** An effect by its key. */
export interface EffectKey {
  readonly regulationId: string;
  readonly targetRegulationId: string;
  readonly effect: RegulationEffect['effect'];
  readonly onDate: string;
}

/** Records an effect; refused when it is recorded already. */
export async function insertEffect(
  tx: Tx,
  tenantId: string,
  key: EffectKey,
  detail: { readonly targetProvisionId: string | null; readonly basis: string | null },
): Promise<void> {
  const stored = tx.run(sql`
    insert into regulation_effects (tenant_id, regulation_id, target_regulation_id, effect, target_provision_id, on_date, basis)
    values (${tenantId}, ${key.regulationId}, ${key.targetRegulationId}, ${key.effect}, ${detail.targetProvisionId}, ${key.onDate},
      ${detail.basis})`);
  await refuseOnConstraint(stored, { regulation_effects_pkey: 'regulations.effect_recorded' });
}

/** Takes an effect back; returns whether it was there. */
export async function deleteEffect(tx: Tx, key: EffectKey): Promise<boolean> {
  const removed = await tx.run(sql`
    delete from regulation_effects where regulation_id = ${key.regulationId} and target_regulation_id = ${key.targetRegulationId}
      and effect = ${key.effect} and on_date = ${key.onDate}::date`);
  return removed === 1;
}

import type { PlanMethodSchema } from '@ansinh/contract/indicators/plans.schemas';
import type { PlanState } from '@ansinh/domain/indicators';
import type { z } from 'zod';
import { doerName } from '../../../platform/database/doer-name.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

export type PlanMethod = z.output<typeof PlanMethodSchema>;

/** A plan as stored; who acted by name. */
export interface StoredPlan {
  readonly id: string;
  readonly parentKey: string;
  readonly partKind: string | null;
  readonly indicator: string;
  readonly year: number;
  readonly agencyId: string | null;
  readonly assigner: string;
  readonly state: PlanState;
  readonly method: PlanMethod;
  readonly decisionNumber: string | null;
  readonly decisionDate: string | null;
  readonly regulation: string | null;
  readonly provision: string | null;
  readonly source: string;
  readonly certainty: 'verified' | 'secondary' | 'unverified';
  readonly curve: string;
  readonly weights: number[];
  readonly replaces: string | null;
  readonly revision: number;
  readonly reason: string;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly approvedBy: string | null;
  readonly approvedAt: string | null;
  readonly issuedBy: string | null;
  readonly issuedAt: string | null;
  readonly frozenBy: string | null;
  readonly frozenAt: string | null;
  readonly version: number;
}

const INSTANT = sql`'YYYY-MM-DD"T"HH24:MI:SS"Z"'`;
const COLUMNS = sql`id, parent_key as "parentKey", part_kind as "partKind", indicator, year, agency_id as "agencyId", assigner, state,
  method, decision_number as "decisionNumber", decision_date as "decisionDate", regulation, provision, source, certainty, curve, weights,
  replaces, revision, reason, ${doerName(sql`created_by`)} as "createdBy", to_char(created_at at time zone 'UTC', ${INSTANT}) as "createdAt",
  ${doerName(sql`approved_by`)} as "approvedBy", to_char(approved_at at time zone 'UTC', ${INSTANT}) as "approvedAt",
  ${doerName(sql`issued_by`)} as "issuedBy", to_char(issued_at at time zone 'UTC', ${INSTANT}) as "issuedAt",
  ${doerName(sql`frozen_by`)} as "frozenBy", to_char(frozen_at at time zone 'UTC', ${INSTANT}) as "frozenAt", version`;

/** Returns a plan the caller may see; with `lock` no other call changes it until this one ends. */
export async function planById(tx: Tx, id: string, lock = false): Promise<StoredPlan | undefined> {
  if (lock) await tx.rows(sql`select from target_plans where id = ${id} for update`);
  return tx.find<StoredPlan>(sql`select ${COLUMNS} from target_plans where id = ${id}`);
}

/** Returns whether the caller sees every figure of a plan: its assigner, and whoever sees all areas. Who is assigned by it does not. */
export async function seesWholePlan(tx: Tx, id: string): Promise<boolean> {
  const { whole } = await tx.get<{ whole: boolean }>(sql`
    select coalesce(agency_id = app.agency_id(), false) or app.sees_all_areas() as whole from target_plans where id = ${id}`);
  return whole;
}

/** What a new plan says of itself. */
export type NewPlan = Pick<
  StoredPlan,
  | 'id'
  | 'parentKey'
  | 'partKind'
  | 'indicator'
  | 'year'
  | 'agencyId'
  | 'assigner'
  | 'state'
  | 'method'
  | 'decisionNumber'
  | 'decisionDate'
  | 'regulation'
  | 'provision'
  | 'source'
  | 'certainty'
  | 'curve'
  | 'weights'
  | 'replaces'
  | 'revision'
  | 'reason'
  | 'createdBy'
> & { readonly at: Date };

/** Stores a plan; one that is issued from the start (a pack, a succession) was approved and issued by its maker. */
export async function insertPlan(tx: Tx, tenantId: string, plan: NewPlan): Promise<void> {
  const [by, at] = plan.state === 'issued' ? [plan.createdBy, plan.at] : [null, null];
  await tx.run(sql`
    insert into target_plans (tenant_id, id, parent_key, part_kind, indicator, year, agency_id, assigner, state, method, decision_number,
      decision_date, regulation, provision, source, certainty, curve, weights, replaces, revision, reason, created_by, created_at,
      approved_by, approved_at, issued_by, issued_at)
    values (${tenantId}, ${plan.id}, ${plan.parentKey}, ${plan.partKind}, ${plan.indicator}, ${plan.year}, ${plan.agencyId},
      ${plan.assigner}, ${plan.state}, ${plan.method}, ${plan.decisionNumber}, ${plan.decisionDate}, ${plan.regulation},
      ${plan.provision}, ${plan.source}, ${plan.certainty}, ${plan.curve}, ${plan.weights}, ${plan.replaces}, ${plan.revision},
      ${plan.reason}, ${plan.createdBy}, ${plan.at}, ${by}, ${at}, ${by}, ${at})`);
}

/** Writes how a draft is to be divided and paced; it is a draft again if it was approved. */
export async function updateDraft(
  tx: Tx,
  id: string,
  { method, curve, weights, source }: Pick<StoredPlan, 'method' | 'curve' | 'weights' | 'source'>,
): Promise<void> {
  await tx.run(sql`
    update target_plans set state = 'draft', method = ${method}, curve = ${curve}, weights = ${weights}, source = ${source},
      approved_by = null, approved_at = null, version = version + 1
    where id = ${id}`);
}

/** What a step writes beside the state. */
export interface StepFacts {
  readonly by: string;
  readonly at: Date;
  readonly decision?: { readonly number: string; readonly date: string };
  readonly reason?: string;
}

/** Writes the state after a step, who took it and when. */
export async function writeStep(tx: Tx, id: string, state: PlanState, facts: StepFacts): Promise<void> {
  const { by, at, decision, reason } = facts;
  const now = (when: PlanState): string | null => (when === state ? by : null);
  await tx.run(sql`
    update target_plans set state = ${state}, version = version + 1,
      approved_by = coalesce(${now('approved')}, approved_by), approved_at = case when ${state} = 'approved' then ${at} else approved_at end,
      issued_by = coalesce(issued_by, ${now('issued')}), issued_at = case when ${state} = 'issued' then coalesce(issued_at, ${at}) else issued_at end,
      frozen_by = ${now('frozen')}, frozen_at = case when ${state} = 'frozen' then ${at}::timestamptz end,
      decision_number = coalesce(${decision?.number ?? null}, decision_number),
      decision_date = coalesce(${decision?.date ?? null}::date, decision_date),
      reason = coalesce(${reason ?? null}, reason)
    where id = ${id}`);
}

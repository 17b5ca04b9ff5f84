import type { OwnTargetSchema } from '@ansinh/contract/indicators/plans.schemas';
import type { z } from 'zod';
import type { Tx } from '../../platform/database/transaction.ts';
import { acknowledgementsOf } from './db/acknowledgements.repo.ts';
import { plansById } from './db/plan-lines.repo.ts';
import { targetsInForce, type TargetCell } from './db/target-cells.repo.ts';
import { planFacts } from './plan-facts.ts';
import { lookAtPlan, type PlanRow } from './plan-rows.ts';

export type OwnTarget = z.output<typeof OwnTargetSchema>;

/** Returns the operative targets in force of units somebody answers for, with what is reached and whether he said he received them. */
export async function ownTargets(
  tx: Tx,
  unitKeys: readonly string[],
  year: number,
  mayAcknowledge: boolean,
): Promise<OwnTarget[]> {
  const cells = (await targetsInForce(tx, unitKeys, null, year)).filter(({ operative }) => operative);
  const planIds = [...new Set(cells.map(({ planId }) => planId))];
  const plans = new Map((await plansById(tx, planIds)).map((plan) => [plan.id, plan]));
  const acknowledged = await acknowledgementsOf(tx, planIds);
  const rows = await rowsOf(tx, cells, year);
  return cells.flatMap((cell) => {
    const plan = plans.get(cell.planId);
    const row = rows.get(`${cell.indicator} ${cell.unitKey}`);
    if (plan === undefined || row === undefined) return [];
    const received = acknowledged.find((one) => one.planId === plan.id && one.unitKey === cell.unitKey);
    const { unit, printed, people, reached, reachedPeople, reachedMonth, note } = row;
    const { assigner, decisionNumber, decisionDate } = plan;
    return {
      planId: plan.id,
      unit,
      indicator: plan.indicator,
      year,
      value: cell.value,
      printed,
      people,
      reached,
      reachedPeople,
      reachedMonth,
      assigner,
      decisionNumber,
      decisionDate,
      note,
      acknowledged: received === undefined ? null : { by: received.by, at: received.at, note: received.note },
      mayAcknowledge: mayAcknowledge && received === undefined,
    };
  });
}

/** Returns the figures beside what is reached, by "indicator unit": read once for each indicator, however many units there are. */
async function rowsOf(tx: Tx, cells: readonly TargetCell[], year: number): Promise<Map<string, PlanRow>> {
  const rows = new Map<string, PlanRow>();
  for (const [indicator, given] of Map.groupBy(cells, (cell) => cell.indicator)) {
    const keys = given.map(({ unitKey }) => unitKey);
    const [parent = ''] = keys;
    const facts = await planFacts(tx, { parent, partKind: null, indicator, year }, keys);
    const looked = lookAtPlan(facts, given);
    for (const row of [...looked.rows, ...(looked.whole === null ? [] : [looked.whole])])
      rows.set(`${indicator} ${row.unit.key}`, row);
  }
  return rows;
}

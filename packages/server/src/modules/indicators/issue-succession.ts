import { EVEN_MONTHS, type SucceededTarget } from '@ansinh/domain/indicators';
import type { Actor } from '@ansinh/domain/kernel';
import type { Tx } from '../../platform/database/transaction.ts';
import { agencyNamesOn } from '../directory/index.ts';
import { insertPlan } from './db/plans.repo.ts';
import { insertCells } from './db/target-cells.repo.ts';
import { unitsByKey } from './db/units.repo.ts';

/** The decision that redraws the territory, as a plan names it. */
export interface TargetDecision {
  readonly number: string;
  readonly name: string;
  /** First day of the new units, ISO. */
  readonly effective: string;
}

/** Targets of one indicator and year that new units take over. `estimated`: worked out with estimated denominators. */
export interface Succession {
  readonly indicator: string;
  readonly year: number;
  readonly targets: readonly SucceededTarget[];
  readonly estimated: boolean;
}

/**
 * Issues plans that give new units what they take over, one for each unit they belong to. Returns the keys of those given; a unit that
 * is not known yet, or belongs to none, is left out.
 */
export async function issueSuccession(
  tx: Tx,
  actor: Actor,
  now: Date,
  { indicator, year, targets, estimated }: Succession,
  { number, name, effective }: TargetDecision,
): Promise<Set<string>> {
  const units = new Map(
    (
      await unitsByKey(
        tx,
        targets.map(({ unitKey }) => unitKey),
      )
    ).map((unit) => [unit.key, unit]),
  );
  const placed = targets.filter(({ unitKey }) => units.get(unitKey)?.parent != null);
  const byParent = Map.groupBy(placed, ({ unitKey }) => {
    const unit = units.get(unitKey);
    return `${unit?.parent?.key} ${unit?.kind}`;
  });
  const origins = await unitsByKey(tx, [...new Set(placed.flatMap(({ from }) => from))]);
  const names = new Map(origins.map((unit) => [unit.key, unit.name]));
  for (const cells of byParent.values()) {
    const first = units.get(cells[0]?.unitKey ?? '');
    if (first?.parent == null) continue;
    const [parent] = await unitsByKey(tx, [first.parent.key]);
    const agencyId = parent?.agencyId ?? null;
    const agency =
      agencyId === null ? undefined : (await agencyNamesOn(tx, [agencyId], effective)).get(agencyId);
    const id = crypto.randomUUID();
    await insertPlan(tx, actor.tenantId, {
      id,
      parentKey: first.parent.key,
      partKind: first.kind,
      indicator,
      year,
      agencyId,
      assigner: agency?.name ?? name,
      state: 'issued',
      method: 'succession',
      decisionNumber: number === '' ? name : number,
      decisionDate: effective,
      regulation: null,
      provision: null,
      source: `Chuyển từ chỉ tiêu của các đơn vị trước sắp xếp, theo ${number === '' ? name : number}`,
      certainty: estimated ? 'unverified' : 'verified',
      curve: 'deu',
      weights: [...EVEN_MONTHS],
      replaces: null,
      revision: 1,
      reason: '',
      createdBy: actor.id,
      at: now,
    });
    await insertCells(
      tx,
      actor.tenantId,
      { id, indicator, year, agencyId },
      cells.map(({ unitKey, value, from }) => ({
        unitKey,
        value,
        printed: null,
        note: `Từ chỉ tiêu của: ${from.map((key) => names.get(key) ?? key).join(', ')}`,
        provision: '',
        operative: true,
      })),
      true,
    );
  }
  return new Set(placed.map(({ unitKey }) => unitKey));
}

import type {
  CatalogueIndicator,
  MeasuredUnit,
  UnitKind,
} from '@ansinh/contract/indicators/indicators.schemas';
import { livesIn } from '@ansinh/domain/indicators';
import { Refusal } from '../../platform/refusal.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { NewDenominator } from './db/denominator-load.repo.ts';
import { denominatorsOn } from './db/denominators.repo.ts';
import { indicatorByCode } from './db/indicators.repo.ts';
import { reachedIn, type ReachedFigures } from './db/reached.repo.ts';
import { targetsInForce, type TargetCell } from './db/target-cells.repo.ts';
import { unitsBelow, unitsByKey } from './db/units.repo.ts';

/** What a plan is about. `partKind` null: only the unit itself is given a target. */
export interface PlanScope {
  readonly parent: string;
  readonly partKind: string | null;
  readonly indicator: string;
  readonly year: number;
}

/** Everything the figures of a plan are looked at beside. Counts are in people. */
export interface PlanFacts {
  readonly indicator: CatalogueIndicator;
  readonly year: number;
  readonly parent: MeasuredUnit;
  /** Units of the kind directly below the parent that exist in the year. */
  readonly parts: readonly MeasuredUnit[];
  /** Units that are named although they are no such part, by key. */
  readonly others: ReadonlyMap<string, MeasuredUnit>;
  readonly denominators: ReadonlyMap<string, NewDenominator>;
  readonly reached: ReadonlyMap<string, ReachedFigures>;
  /** Operative targets in force of the year before. */
  readonly before: ReadonlyMap<string, TargetCell>;
  /** The parent's own operative target in force, whatever plan gives it. */
  readonly whole: TargetCell | undefined;
}

/**
 * Reads what the figures of a plan are looked at beside. `named`: keys a person wrote, which may be no parts at all. Refuses a unit
 * or indicator the caller does not see.
 */
export async function planFacts(tx: Tx, scope: PlanScope, named: readonly string[] = []): Promise<PlanFacts> {
  const { year } = scope;
  const indicator = await indicatorByCode(tx, scope.indicator);
  if (indicator === undefined) throw new Refusal('indicators.indicator_not_found', { code: scope.indicator });
  const [parent] = await unitsByKey(tx, [scope.parent]);
  if (parent === undefined) throw new Refusal('indicators.unit_not_found', { key: scope.parent });
  const below = scope.partKind === null ? [] : await unitsBelow(tx, scope.parent, null);
  const parts = below.filter((unit) => unit.kind === scope.partKind && livesIn(unit, year));
  const known = new Set([scope.parent, ...parts.map(({ key }) => key)]);
  const strange = named.filter((key) => !known.has(key));
  const others = new Map((await unitsByKey(tx, strange)).map((unit) => [unit.key, unit]));
  const keys = [...known, ...others.keys()];
  const byUnit = <Row extends { unitKey: string }>(rows: readonly Row[]): Map<string, Row> =>
    new Map(rows.map((row) => [row.unitKey, row]));
  const { denominator } = indicator;
  const series = countedSeries(indicator);
  const before = await targetsInForce(tx, keys, [indicator.code], year - 1);
  const own = await targetsInForce(tx, [scope.parent], [indicator.code], year);
  return {
    indicator,
    year,
    parent,
    parts,
    others,
    denominators: byUnit(denominator === null ? [] : await denominatorsOn(tx, keys, [denominator], year)),
    reached: byUnit(series === null ? [] : await reachedIn(tx, keys, series, year)),
    before: byUnit(before.filter(({ operative }) => operative)),
    whole: own.find(({ operative }) => operative),
  };
}

/** The base series an indicator is counted by; null for rates that nobody counts. */
function countedSeries({ code, measure, numerator }: CatalogueIndicator): string | null {
  return numerator ?? (measure === 'rate' ? null : code);
}

/** Returns a unit of the plan by its key, part or not. */
export function unitOf(
  facts: PlanFacts,
  key: string,
): Pick<MeasuredUnit, 'key' | 'name'> & { kind: UnitKind } {
  const unit =
    facts.parent.key === key
      ? facts.parent
      : (facts.parts.find((part) => part.key === key) ?? facts.others.get(key));
  return unit ?? { key, name: key, kind: facts.parent.kind };
}

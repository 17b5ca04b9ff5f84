import type { PlanCheckSchema, PlanRowSchema } from '@ansinh/contract/indicators/plans.schemas';
import { checkPlan, peopleOfTarget, rateOfPeople, type PlanPart } from '@ansinh/domain/indicators';
import type { z } from 'zod';
import type { Acknowledgement } from './db/acknowledgements.repo.ts';
import type { NewCell } from './db/target-cells.repo.ts';
import { unitOf, type PlanFacts } from './plan-facts.ts';

export type PlanRow = z.output<typeof PlanRowSchema>;
export type PlanCheck = z.output<typeof PlanCheckSchema>;

/** A figure that is looked at: stored, or just written. */
export type LookedAtCell = Pick<NewCell, 'unitKey' | 'value'> & Partial<NewCell>;

/** A plan's figures beside what is reached, and what is odd about them. */
export interface LookedAtPlan {
  readonly whole: PlanRow | null;
  readonly rows: PlanRow[];
  readonly indicative: PlanRow[];
  readonly check: PlanCheck;
}

/**
 * Returns the figures of a plan beside what they are looked at, a row for every part that exists in the year, and the check of the
 * whole. The parent's figure is that among the cells, else the one in force.
 */
export function lookAtPlan(
  facts: PlanFacts,
  cells: readonly LookedAtCell[],
  acknowledged: readonly Acknowledgement[] = [],
): LookedAtPlan {
  const rowOf = (key: string, cell: LookedAtCell | undefined): PlanRow =>
    planRow(
      facts,
      key,
      cell,
      acknowledged.find(({ unitKey }) => unitKey === key),
    );
  const operative = cells.filter((cell) => cell.operative !== false);
  const own = operative.find(({ unitKey }) => unitKey === facts.parent.key) ?? facts.whole;
  const given = operative.filter(({ unitKey }) => unitKey !== facts.parent.key);
  const without = facts.parts.filter(({ key }) => !given.some(({ unitKey }) => unitKey === key));
  const whole = own === undefined ? null : rowOf(facts.parent.key, own);
  const rows = [
    ...given.map((cell) => rowOf(cell.unitKey, cell)),
    ...without.map(({ key }) => rowOf(key, undefined)),
  ].toSorted((a, b) => a.unit.name.localeCompare(b.unit.name, 'vi') || a.unit.key.localeCompare(b.unit.key));
  const check = checkPlan(
    facts.indicator,
    facts.year,
    { value: whole?.value ?? null, denominator: denominatorOf(facts, facts.parent.key) },
    rows.map((row) => partOf(facts, row)),
  );
  return {
    whole,
    rows,
    indicative: cells.filter((cell) => cell.operative === false).map((cell) => rowOf(cell.unitKey, cell)),
    check: { sum: check.sum, issues: [...check.issues] },
  };
}

function planRow(
  facts: PlanFacts,
  key: string,
  cell: LookedAtCell | undefined,
  acknowledged: Acknowledgement | undefined,
): PlanRow {
  const { indicator } = facts;
  const { kind, name } = unitOf(facts, key);
  const denominator = facts.denominators.get(key);
  const counted = facts.reached.get(key);
  const people = counted?.people ?? null;
  const of = denominatorOf(facts, key);
  return {
    unit: { key, name, kind },
    value: cell?.value ?? null,
    printed: cell?.printed ?? null,
    provision: cell?.provision ?? '',
    operative: cell?.operative ?? true,
    note: cell?.note ?? '',
    people: cell === undefined ? null : peopleOfTarget(indicator, cell.value, of),
    denominator:
      denominator === undefined
        ? null
        : {
            value: denominator.value,
            year: denominator.year,
            estimated: denominator.estimated,
            source: denominator.source,
          },
    reached: indicator.measure === 'rate' && people !== null ? rateOfPeople(people, of) : people,
    reachedPeople: people,
    reachedMonth: counted?.month ?? null,
    before: facts.before.get(key)?.value ?? null,
    headroom: of === null || people === null ? null : Math.max(0, of - people),
    acknowledged:
      acknowledged === undefined
        ? null
        : { by: acknowledged.by, at: acknowledged.at, note: acknowledged.note },
  };
}

function denominatorOf(facts: PlanFacts, key: string): number | null {
  return facts.denominators.get(key)?.value ?? null;
}

function partOf(facts: PlanFacts, row: PlanRow): PlanPart {
  const unit = facts.parts.find(({ key }) => key === row.unit.key);
  const other = unit ?? facts.others.get(row.unit.key);
  return {
    unitKey: row.unit.key,
    name: row.unit.name,
    value: row.value,
    denominator: row.denominator?.value ?? null,
    from: other?.from ?? null,
    to: other?.to ?? null,
    // A part that ended before the year is said to be so, not to be no part.
    isPart: unit !== undefined || other?.parent?.key === facts.parent.key,
    reached: row.reached,
    before: row.before,
  };
}

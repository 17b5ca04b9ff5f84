import { checkPart } from './check-part.ts';
import type { PlanPart } from './plan-part.ts';
import { sumOfParts, type GivenTarget, type SumOfParts } from './sum-of-parts.ts';
import type { TargetIssue } from './target-issue.ts';
import type { TargetMeasure } from './target-measure.ts';
import { usualAmongSiblings } from './usual-among-siblings.ts';

export interface PlanCheck {
  readonly sum: SumOfParts;
  readonly issues: readonly TargetIssue[];
}

/** Parts may differ from the whole by this many points of a rate before it is said: two printed decimals. */
const EQUAL_POINTS = 0.005;

/**
 * Looks at a plan before anything is saved: what cannot be (over 100 %, a unit that did not exist, one given twice), what a person
 * must confirm (ten times too much, below what is reached, parts that do not make the whole) and what is worth knowing (no headroom).
 */
export function checkPlan(
  measure: TargetMeasure,
  year: number,
  whole: GivenTarget,
  parts: readonly PlanPart[],
): PlanCheck {
  const sum = sumOfParts(measure, whole, parts);
  const usual = usualAmongSiblings(measure.measure, parts);
  const seen = new Set<string>();
  const issues: TargetIssue[] = [];
  for (const part of parts) {
    if (seen.has(part.unitKey))
      issues.push(issue('twice-given', 'refuse', part.unitKey, { unit: part.name }));
    seen.add(part.unitKey);
    issues.push(...checkPart(measure, year, part, usual));
  }
  issues.push(...checkSum(measure, sum, parts));
  return { sum, issues };
}

function checkSum(measure: TargetMeasure, sum: SumOfParts, parts: readonly PlanPart[]): TargetIssue[] {
  const issues: TargetIssue[] = [];
  const empty = parts.filter(({ value }) => value === null);
  if (empty.length > 0 && empty.length < parts.length)
    issues.push(issue('part-missing', 'confirm', null, { count: empty.length, first: empty[0]?.name ?? '' }));
  const { difference, differencePeople } = sum;
  const differs =
    difference !== null &&
    (measure.measure === 'rate' ? Math.abs(difference) >= EQUAL_POINTS : difference !== 0);
  if (differs)
    issues.push(
      issue('parts-differ', 'confirm', null, {
        difference,
        ...(differencePeople === null ? {} : { people: differencePeople }),
      }),
    );
  return issues;
}

function issue(
  code: TargetIssue['code'],
  weight: TargetIssue['weight'],
  unitKey: string | null,
  params: TargetIssue['params'],
): TargetIssue {
  return { code, weight, unitKey, params };
}

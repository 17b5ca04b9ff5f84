import type { PlanPart } from './plan-part.ts';
import type { TargetIssue } from './target-issue.ts';
import type { TargetMeasure } from './target-measure.ts';

/** Nearer than 7 or farther than 14 times looks like growth or another thing, not like one digit. */
const NEAREST = 7;
const FARTHEST = 14;

/** Returns what is odd about one figure of a plan; its siblings are what it is compared with when it has no past. */
export function checkPart(
  { measure, direction }: TargetMeasure,
  year: number,
  part: PlanPart,
  siblings: readonly PlanPart[],
): TargetIssue[] {
  const { unitKey, name: unit, value, denominator, reached } = part;
  const issues: TargetIssue[] = [];
  const say = (
    code: TargetIssue['code'],
    weight: TargetIssue['weight'],
    params: TargetIssue['params'] = {},
  ): void => void issues.push({ code, weight, unitKey, params: { unit, ...params } });

  if (!part.isPart) say('unit-not-a-part', 'refuse');
  if ((part.from ?? '') > `${year}-12-31` || (part.to ?? '9999') < `${year}-01-01`)
    say('unit-not-there', 'refuse', { year, from: part.from ?? '', to: part.to ?? '' });
  if (value === null) return issues;
  if (measure === 'rate' && value > 100) say('over-hundred', 'refuse', { value });
  if (measure === 'people' && denominator !== null && value > denominator)
    say('over-whole', 'refuse', { value, denominator });
  if (measure === 'rate' && denominator === null) say('denominator-missing', 'note');
  const usual = part.before ?? reached ?? usualAmong(measure, part, siblings);
  if (usual !== null && isTenFold(value, usual)) say('ten-fold', 'confirm', { value, usual });
  if (reached !== null && (direction === 'up' ? value < reached : value > reached))
    say('below-reached', 'confirm', { value, reached });
  if (measure === 'rate' && direction === 'up' && value >= 100) say('no-headroom', 'note', { value });
  return issues;
}

function isTenFold(value: number, usual: number): boolean {
  if (value <= 0 || usual <= 0) return false;
  const times = Math.max(value / usual, usual / value);
  return times >= NEAREST && times <= FARTHEST;
}

/**
 * Returns what the siblings would make one expect of a part without a past: the middle of their rates, for numbers of people at the
 * part's own size. Null with fewer than three siblings to go by.
 */
function usualAmong(
  measure: TargetMeasure['measure'],
  part: PlanPart,
  siblings: readonly PlanPart[],
): number | null {
  const others = siblings.filter((one) => one !== part);
  if (measure === 'rate') return middleOf(others.flatMap(({ value }) => value ?? []));
  if (measure !== 'people' || part.denominator === null) return null;
  const shares = others.flatMap(({ value, denominator }) =>
    value === null || denominator === null || denominator === 0 ? [] : value / denominator,
  );
  const share = middleOf(shares);
  return share === null ? null : share * part.denominator;
}

function middleOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted.length < 3 ? null : (sorted[sorted.length >> 1] ?? null);
}

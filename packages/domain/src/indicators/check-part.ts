import { livesIn } from './lives-in.ts';
import type { PlanPart } from './plan-part.ts';
import type { TargetIssue } from './target-issue.ts';
import type { TargetMeasure } from './target-measure.ts';
import type { UsualAmongSiblings } from './usual-among-siblings.ts';

/** Nearer than 7 or farther than 14 times looks like growth or another thing, not like one digit. */
const NEAREST = 7;
const FARTHEST = 14;

/** Returns what is odd about one figure of a plan; its siblings say what is usual when it has no past. */
export function checkPart(
  { measure, direction }: TargetMeasure,
  year: number,
  part: PlanPart,
  usualAmongSiblings: UsualAmongSiblings,
): TargetIssue[] {
  const { unitKey, name: unit, value, denominator, reached } = part;
  const issues: TargetIssue[] = [];
  const say = (
    code: TargetIssue['code'],
    weight: TargetIssue['weight'],
    params: TargetIssue['params'] = {},
  ): void => void issues.push({ code, weight, unitKey, params: { unit, ...params } });

  if (!part.isPart) say('unit-not-a-part', 'refuse');
  if (!livesIn(part, year))
    say('unit-not-there', 'refuse', { year, from: part.from ?? '', to: part.to ?? '' });
  if (value === null) return issues;
  if (measure === 'rate' && value > 100) say('over-hundred', 'refuse', { value });
  if (measure === 'people' && denominator !== null && value > denominator)
    say('over-whole', 'refuse', { value, denominator });
  if (measure === 'rate' && denominator === null) say('denominator-missing', 'note');
  const usual = part.before ?? reached ?? usualAmongSiblings(part);
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

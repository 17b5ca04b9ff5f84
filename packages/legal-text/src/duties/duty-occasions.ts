import type { Recurrence } from '../parsed-regulation.ts';
import type { DutyContext } from './duty-context.ts';
import { occasionsOf } from './occasions.ts';
import type { Occasion } from './occasions.ts';

/** How often the recipient of a duty hands on: by its own words, else with the duty. */
export function forwardedRecurrence(own: Occasion | undefined, main: readonly Occasion[]): Recurrence {
  if (
    own !== undefined &&
    own.deadline === null &&
    own.recurrence !== 'none' &&
    own.recurrence !== 'continuous'
  )
    return own.recurrence;
  return main[0]?.recurrence ?? 'none';
}

/** Rhythms and deadlines of a task: its own, else those of the sentence or of the lines above it. */
export function occasionsFor(text: string, context: DutyContext, sentenceTime: string | null): Occasion[] {
  const own = occasionsOf(text);
  const vague = own.every(
    (occasion) => occasion.deadline === null && ['none', 'continuous'].includes(occasion.recurrence),
  );
  if (!vague) return own;
  const inherited = context.time ?? sentenceTime;
  if (inherited === null) return own;
  const above = occasionsOf(sentenceTime ?? inherited);
  const chosen = sentenceTime === null || !(timed(above) || onDemand(above)) ? occasionsOf(inherited) : above;
  if (chosen.every((occasion) => occasion.recurrence === 'none' && occasion.deadline === null)) return own;
  return steady(inherited)
    ? [{ recurrence: 'continuous', deadline: null, why: [`Thời gian thực hiện: “${inherited}”`] }]
    : chosen;
}

/** "Thường xuyên hằng năm": a standing task, not a yearly delivery. */
function steady(time: string): boolean {
  return (
    /^thường\s+xuyên/iu.test(time.trim()) && occasionsOf(time).every((occasion) => occasion.deadline === null)
  );
}

/** Whether a condition set in the opening words starts the task. */
export function onDemand(occasions: readonly Occasion[]): boolean {
  return occasions.some((occasion) => occasion.recurrence === 'on-demand' && occasion.deadline === null);
}

/** Whether one of the occasions is due at a time that can be told. */
export function timed(occasions: readonly Occasion[]): boolean {
  return occasions.some(
    (occasion) =>
      (occasion.deadline !== null &&
        occasion.deadline.rule !== 'unspecified' &&
        occasion.deadline.rule !== 'from') ||
      ['weekly', 'monthly', 'quarterly', 'semiannual', 'annual'].includes(occasion.recurrence),
  );
}

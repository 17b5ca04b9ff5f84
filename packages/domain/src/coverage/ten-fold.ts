import { medianOf } from './outlier-score.ts';

const FEWEST_PEOPLE = 20;
const NEAREST = 7;
const FARTHEST = 14;
const MONTHS = 6;

/**
 * Returns how many times its usual size a figure is when that looks like one digit too many or too few (7 to 14 times, or that
 * part), else null. Usual is the median of the last six known months, so that the month after a slip is not blamed for returning.
 * Fewer than 20 people on both sides can move that much by themselves.
 */
export function tenFold(
  figure: number,
  history: readonly (number | null)[],
): { times: number; usual: number } | null {
  const known = history.filter((one) => one !== null).slice(-MONTHS);
  if (known.length === 0) return null;
  const usual = medianOf(known);
  if (Math.max(figure, usual) < FEWEST_PEOPLE || Math.min(figure, usual) <= 0) return null;
  const times = figure / usual;
  const ratio = Math.max(times, 1 / times);
  return ratio >= NEAREST && ratio <= FARTHEST ? { times, usual } : null;
}

/** Share of the year's growth that is due by the end of each month, January to December; the last is 1. */
export type PaceCurve = readonly number[];

export const EVEN_PACE: PaceCurve = Array.from({ length: 12 }, (_, month) => (month + 1) / 12);

/**
 * Returns the people expected by the end of a month (1 to 12) on the way from the year's start (December before) to its target.
 * A unit that starts above its target is expected to keep what it has to.
 */
export function expectedOnPace(
  start: number,
  target: number,
  month: number,
  curve: PaceCurve = EVEN_PACE,
): number {
  const due = curve[month - 1];
  if (due === undefined) throw new RangeError(`${month} is not a month of the curve`);
  return Math.ceil(start + (target - start) * due);
}

import type { Board } from '@ansinh/contract/coverage/board.schemas';
import type { CoverageLine } from '@ansinh/contract/coverage/figures.schemas';
import { formatNumber } from '../../lib/format.ts';

/** An indicator as the board names it. */
export type BoardIndicator = Board['indicators'][number];

const NOTHING = '–';

/** Returns true if the indicator is read in percent. */
export function isRate(indicator: Pick<BoardIndicator, 'denominator'>): boolean {
  return indicator.denominator !== null;
}

/** Returns a percentage with two decimals, "93,42%". */
export function percentText(percent: number | null): string {
  return percent === null ? NOTHING : `${formatNumber(percent, 2)}%`;
}

/** Returns whole people, "1.234". */
export function peopleText(people: number | null): string {
  return people === null ? NOTHING : formatNumber(people);
}

/** Returns a signed number: "+1.234", "−0,52". */
export function signedText(value: number | null, digits = 0): string {
  if (value === null) return NOTHING;
  const text = formatNumber(Math.abs(value), digits);
  return Number(Math.abs(value).toFixed(digits)) === 0 ? text : `${value > 0 ? '+' : '−'}${text}`;
}

/** Returns what a line has reached in the indicator's own unit: percent of a rate, else people. */
export function reachedOf(line: CoverageLine, indicator: BoardIndicator): number | null {
  return isRate(indicator) ? line.rate : line.value;
}

/** Returns a value of the indicator in its own unit: "93,42%" or "1.234". */
export function valueText(value: number | null, indicator: BoardIndicator): string {
  return isRate(indicator) ? percentText(value) : peopleText(value);
}

/** Returns a distance in the indicator's own unit: points of a rate with two decimals, else people. */
export function distanceText(distance: number | null, indicator: BoardIndicator): string {
  return signedText(distance, isRate(indicator) ? 2 : 0);
}

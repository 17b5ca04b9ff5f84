import type { Board } from '@ansinh/contract/coverage/board.schemas';
import type { CoverageLine } from '@ansinh/contract/coverage/figures.schemas';
import { formatKnown, formatNumber, formatSigned } from '../../lib/format.ts';

/** An indicator as the board names it. */
export type BoardIndicator = Board['indicators'][number];

/** Returns true if the indicator is read in percent. */
export function isRate(indicator: Pick<BoardIndicator, 'denominator'>): boolean {
  return indicator.denominator !== null;
}

/** Returns a percentage with two decimals, "93,42%". */
export function percentText(percent: number | null): string {
  return percent === null ? '–' : `${formatNumber(percent, 2)}%`;
}

/** Returns what a line has reached in the indicator's own unit: percent of a rate, else people. */
export function reachedOf(line: CoverageLine, indicator: BoardIndicator): number | null {
  return isRate(indicator) ? line.rate : line.value;
}

/** Returns a value of the indicator in its own unit: "93,42%" or "1.234". */
export function valueText(value: number | null, indicator: BoardIndicator): string {
  return isRate(indicator) ? percentText(value) : formatKnown(value);
}

/** Returns a distance in the indicator's own unit: points of a rate with two decimals, else people. */
export function distanceText(distance: number | null, indicator: BoardIndicator): string {
  return formatSigned(distance, isRate(indicator) ? 2 : 0);
}

/** Returns where the year may end in the indicator's own unit: "93,95%" or "1.234". */
export function forecastText(
  forecast: CoverageLine['forecast'],
  at: 'low' | 'mid' | 'high',
  indicator: BoardIndicator,
): string {
  if (forecast === null) return '–';
  return valueText(isRate(indicator) ? forecast[`${at}Rate`] : forecast[at], indicator);
}

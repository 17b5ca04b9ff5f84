import type { FigureMonth } from '@ansinh/domain/coverage';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { topUnit } from '../db/board-units.repo.ts';
import { boardFrame, type BoardFrame } from './board-frame.ts';
import { boardIndicators, type BoardIndicator } from './board-indicator.ts';
import { monthsOf, newestComplete, type MonthSpan } from './months-of.ts';
import { readArea, type BoardArea } from './read-area.ts';

/** What a board is asked for; what is left out is chosen: the top unit the caller sees, the newest month that no part is missing from, BHYT of the population. */
export interface AskedBoard {
  readonly unit?: string | undefined;
  readonly indicator?: string | undefined;
  readonly month?: FigureMonth | undefined;
  readonly compare?: FigureMonth | undefined;
  readonly view: 'was' | 'now';
}

/** A board before its figures are read. */
export interface OpenedBoard {
  readonly area: BoardArea;
  readonly frame: BoardFrame;
  readonly indicators: readonly BoardIndicator[];
  readonly chosen: BoardIndicator;
  readonly months: MonthSpan;
}

const FIRST = 'bhyt-dan-so';

/** Returns the board that is asked for. A unit the caller does not see and an indicator that nobody counts are not found. */
export async function openBoard(tx: Tx, asked: AskedBoard, today: string): Promise<OpenedBoard> {
  const key = asked.unit ?? (await topUnit(tx, today));
  const indicators = await boardIndicators(tx);
  const chosen = indicators.find(({ code }) => code === (asked.indicator ?? FIRST));
  if (key === null || !chosen) throw new Refusal('platform.not_found');
  const months = await monthsOf(tx, key, chosen.numerator, today);
  const month = asked.month ?? (await newestComplete(tx, key, chosen.numerator, months));
  const frame = boardFrame(month, asked, today);
  const area = await readArea(tx, key, frame);
  if (!area) throw new Refusal('platform.not_found');
  return { area, frame, indicators, chosen, months };
}

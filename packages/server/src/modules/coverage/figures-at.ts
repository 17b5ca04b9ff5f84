import type { CoverageLine } from '@ansinh/contract/coverage/figures.schemas';
import { monthLater, type FigureMonth } from '@ansinh/domain/coverage';
import type { Tx } from '../../platform/database/transaction.ts';
import { catalogue } from '../indicators/index.ts';
import { boardFrame } from './board/board-frame.ts';
import type { BoardIndicator } from './board/board-indicator.ts';
import { boardLine } from './board/board-line.ts';
import { readArea, type BoardArea } from './board/read-area.ts';
import { expectedParts, ofUnit } from './board/read-board.ts';
import { readLineSources } from './board/line-sources.ts';
import { countedStatements, type CountedStatement } from './db/counted-statements.repo.ts';

/** A unit's standing for one indicator in the newest month that has a figure, with what it rests on. */
export interface FigureAt {
  readonly indicator: string;
  readonly name: string;
  readonly month: FigureMonth;
  readonly line: CoverageLine;
  readonly unitName: string;
  /** Parts whose figures add up to the unit’s. */
  readonly parts: number;
  readonly statement: CountedStatement | null;
}

/** A month without a figure takes the newest one before it, but none older than this. */
const LOOK_BACK_MONTHS = 6;

/**
 * Returns where a unit stands for indicators (or series that are counted) in a month, each with the statement that counts. Where the month
 * has no figure yet, the newest month before it stands in; an indicator without any is absent. So is everything of a unit the caller does
 * not see.
 */
export async function figuresAt(
  tx: Tx,
  unitKey: string,
  codes: readonly string[],
  month: FigureMonth,
  today: string,
): Promise<FigureAt[]> {
  const wanted = new Set(codes);
  const indicators = (await catalogue(tx))
    .filter(({ code }) => wanted.has(code))
    .map(({ numerator, ...one }): BoardIndicator => ({ ...one, numerator: numerator ?? one.code }));
  const found: FigureAt[] = [];
  let asked: readonly BoardIndicator[] = indicators;
  for (let at: FigureMonth = month; asked.length > 0;) {
    const area = await readArea(tx, unitKey, boardFrame(at, { view: 'was' }, today));
    if (!area) break;
    const { figures, newest } = await standIn(tx, area, asked, at, today);
    found.push(...figures);
    const got = new Set(figures.map(({ indicator }) => indicator));
    asked = asked.filter(({ code }) => !got.has(code));
    if (newest === null || newest < monthLater(month, -LOOK_BACK_MONTHS)) break;
    at = newest;
  }
  return found;
}

/** The lines of one month that have a figure; `newest`: the last month before it in which one of the others has. */
async function standIn(
  tx: Tx,
  area: BoardArea,
  indicators: readonly BoardIndicator[],
  month: FigureMonth,
  today: string,
): Promise<{ figures: FigureAt[]; newest: FigureMonth | null }> {
  const { unit } = area;
  const frame = boardFrame(month, { view: 'was' }, today);
  const parts = expectedParts(area.parts);
  const sources = await readLineSources(tx, frame, ofUnit(area, indicators));
  const series = [...new Set(indicators.map(({ numerator }) => numerator))];
  const statements = new Map(
    (await countedStatements(tx, unit.key, series, month)).map((one) => [one.series, one]),
  );
  const figures: FigureAt[] = [];
  let newest: FigureMonth | null = null;
  for (const indicator of indicators) {
    const line = boardLine(unit, indicator, frame, sources);
    if (line.value !== null) {
      const statement = statements.get(indicator.numerator) ?? null;
      const { code, name } = indicator;
      figures.push({ indicator: code, name, month, line, unitName: unit.name, parts, statement });
      continue;
    }
    const course = sources.figures.get(indicator.numerator)?.courses.get(unit.key) ?? [];
    const last = course.findLastIndex((value) => value !== null);
    const known = last < 0 ? undefined : frame.months[last];
    if (known !== undefined && known < month && (newest === null || known > newest)) newest = known;
  }
  return { figures, newest };
}

import type { FigureCell } from '@ansinh/contract/coverage/submissions.schemas';
import {
  checkFigures,
  lastDayOf,
  monthLater,
  monthNumber,
  statedTwice,
  type FigureIssue,
} from '@ansinh/domain/coverage';
import type { Tx } from '../../platform/database/transaction.ts';
import { catalogue, denominatorsOn } from '../indicators/index.ts';
import { coursesOf } from './board/courses-of.ts';
import { figureYears } from './db/figure-years.repo.ts';
import { unitsBelowIn } from './db/stated-units.repo.ts';

const HISTORY = 6;

/** Returns what is wrong with a month's figures before they are saved. `unit`: what the statement is about. */
export async function checkCells(
  tx: Tx,
  unit: string,
  month: string,
  cells: readonly FigureCell[],
  confirmed: boolean,
): Promise<FigureIssue[]> {
  const twice = statedTwice(cells);
  if (twice.length > 0) return twice;
  const standing = new Map(
    (await unitsBelowIn(tx, unit, lastDayOf(month))).map(({ key, name }) => [key, name]),
  );
  const indicators = await catalogue(tx);
  const counted = new Set(
    indicators
      .filter(({ aggregation, numerator }) => aggregation === 'sum' && numerator === null)
      .map(({ code }) => code),
  );
  const wholeOf = new Map(
    indicators.flatMap(({ numerator, denominator }) =>
      numerator && denominator ? [[numerator, denominator]] : [],
    ),
  );
  const keys = [...new Set(cells.map(({ unit: key }) => key))];
  const series = [...new Set(cells.map((cell) => cell.series))];
  const months = Array.from({ length: HISTORY }, (_, at) => monthLater(month, at - HISTORY));
  const [from, to] = [months[0] ?? month, months.at(-1) ?? month].map((one) =>
    Math.floor(monthNumber(one) / 12),
  );
  const rows = await figureYears(tx, keys, series, { from: from ?? 0, to: to ?? 0 });
  const courses = new Map(series.map((one) => [one, coursesOf(rows, one, months)]));
  const wholes = await denominatorsOn(tx, keys, [...new Set(wholeOf.values())], Number(month.slice(0, 4)));
  const wholeValue = new Map(wholes.map(({ unitKey, series: one, value }) => [`${unitKey} ${one}`, value]));
  return checkFigures(
    cells.map((cell) => {
      const whole = wholeOf.get(cell.series);
      const value = whole === undefined ? undefined : wholeValue.get(`${cell.unit} ${whole}`);
      return {
        ...cell,
        unitName: standing.get(cell.unit) ?? cell.unit,
        stands: standing.has(cell.unit),
        seriesKnown: counted.has(cell.series),
        denominator: whole === undefined || value === undefined ? null : { series: whole, value },
        history: courses.get(cell.series)?.get(cell.unit) ?? [],
      };
    }),
    month,
    confirmed,
  );
}

import type { FigureCell } from '@ansinh/contract/coverage/submissions.schemas';
import { checkFigures, lastDayOf, statedTwice, type FigureIssue } from '@ansinh/domain/coverage';
import type { Tx } from '../../platform/database/transaction.ts';
import { catalogue, denominatorsOn } from '../indicators/index.ts';
import { unitsBelowIn } from './db/stated-units.repo.ts';
import { pastCourses } from './past-courses.ts';

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
  const past = await pastCourses(tx, cells, month, HISTORY);
  const keys = [...new Set(cells.map(({ unit: key }) => key))];
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
        history: past.get(cell.series)?.get(cell.unit) ?? [],
      };
    }),
    month,
    confirmed,
  );
}

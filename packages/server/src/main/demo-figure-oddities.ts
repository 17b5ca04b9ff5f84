import type { LoadedStatement } from '../modules/coverage/index.ts';
import type { DemoUnit } from './demo-unit.ts';
import { demoWhole } from './demo-whole.ts';

/** Communes whose figures of the last month are odd on purpose, by what is odd about them. */
const ODD = {
  tenFold: '2025:23284',
  whole: '2025:23317',
  missing: '2025:21409',
  late: '2025:23302',
} as const;

const ESTIMATED = { unit: '2024:62', month: '2024-12', sentOn: '2024-12-20' } as const;

/** Returns the statements with what people meet in practice: a digit too many, a full 100 %, a month not stated, one late, an estimate that was corrected. */
export function demoOddities(
  statements: readonly LoadedStatement[],
  units: readonly DemoUnit[],
  last: string,
): LoadedStatement[] {
  return statements.flatMap((statement) => {
    if (statement.unitKey === ESTIMATED.unit && statement.month === ESTIMATED.month)
      return estimatedFirst(statement);
    return statement.month === last ? lastMonth(statement, units) : [statement];
  });
}

function lastMonth(statement: LoadedStatement, units: readonly DemoUnit[]): LoadedStatement[] {
  const whole = units.find(({ key }) => key === ODD.whole);
  const people = whole === undefined ? 0 : demoWhole(whole, 'dan-so', statement.month);
  const cells = statement.cells.flatMap((cell): LoadedStatement['cells'] => {
    const [unit, series, value] = cell;
    if (unit === ODD.missing || unit === ODD.late) return [];
    if (unit === ODD.tenFold && series === 'bhxh-tu-nguyen-nguoi') return [[unit, series, value * 10]];
    if (unit === ODD.whole && series === 'bhyt-nguoi') return [[unit, series, people]];
    return [cell];
  });
  const late = statement.cells.filter(([unit]) => unit === ODD.late);
  const month = statement.sentOn.slice(0, 7);
  if (late.length === 0) return [{ ...statement, cells }];
  return [
    { ...statement, cells },
    { ...statement, unitKey: ODD.late, sentOn: `${month}-12`, cells: late },
  ];
}

/** At the year's end the figures were estimated; the real ones came in January. */
function estimatedFirst(statement: LoadedStatement): LoadedStatement[] {
  const cells = statement.cells.map(([unit, series, value]): LoadedStatement['cells'][number] => [
    unit,
    series,
    Math.round(value / 10) * 10,
  ]);
  const asOf = '2024-12-15';
  return [
    { ...statement, asOf, sentOn: ESTIMATED.sentOn, dueOn: null, estimated: true, cells },
    { ...statement, version: 2, reason: 'Thay số ước cuối năm bằng số chính thức' },
  ];
}

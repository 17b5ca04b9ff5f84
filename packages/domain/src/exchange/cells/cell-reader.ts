import type { CellKind, DatasetColumn } from '../dataset.ts';
import type { CellReader, CellReading } from './cell-reading.ts';
import { wrong } from './cell-reading.ts';
import { codeReader, readEthnicityCell, readSexCell, readYesNoCell } from './choice-cells.ts';
import { dateReader, partialDateReader } from './date-cells.ts';
import { identityReader, readBhxhNumberCell, readBhytCardCell, readTaxCodeCell } from './digit-cells.ts';
import { numberReader } from './number-cells.ts';
import { readPeriodCell } from './period-cell.ts';
import { readEmailCell, readNameCell, readPhoneCell, readTextCell } from './text-cells.ts';
import { ruledReader } from './cell-rules.ts';

const FORMULA_ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/u;

const BY_KIND: Readonly<Record<CellKind, (column: DatasetColumn, today: string) => CellReader>> = {
  text: () => readTextCell,
  name: () => readNameCell,
  address: () => readTextCell,
  territory: () => readTextCell,
  integer: () => numberReader('integer'),
  decimal: () => numberReader('decimal'),
  money: () => numberReader('money'),
  percent: () => numberReader('percent'),
  date: (_, today) => dateReader(today),
  'partial-date': (_, today) => partialDateReader(today),
  period: () => readPeriodCell,
  sex: () => readSexCell,
  ethnicity: () => readEthnicityCell,
  code: ({ codes }) => codeReader(codes),
  'yes-no': () => readYesNoCell,
  'identity-number': (_, today) => identityReader(today),
  'bhxh-number': () => readBhxhNumberCell,
  'bhyt-card': () => readBhytCardCell,
  'tax-code': () => readTaxCodeCell,
  phone: () => readPhoneCell,
  email: () => readEmailCell,
};

/**
 * Returns the reader of a column: the form of its kind, then its own rules. `repairs`: codes of issues that a person had put right for
 * the whole column. `today` is an ISO date.
 */
export function cellReaderOf(
  column: DatasetColumn,
  today: string,
  repairs: ReadonlySet<string> = new Set(),
): CellReader {
  const ruled = ruledReader(column, BY_KIND[column.kind](column, today), today);
  const repaired = (text: string): CellReading => {
    const reading = ruled(text);
    const { problem } = reading;
    return problem?.repair !== undefined && repairs.has(problem.code) ? ruled(problem.repair) : reading;
  };
  const read = repairs.size === 0 ? ruled : repaired;
  return (text) => (FORMULA_ERROR.test(text) ? wrong(text, 'formula-error') : read(text));
}

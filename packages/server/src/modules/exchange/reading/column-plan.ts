import {
  cellReaderOf,
  type CellReading,
  type DatasetColumn,
  type DatasetLayout,
} from '@ansinh/domain/exchange';
import { readCitizenNumber } from '@ansinh/vietnamese/citizen-number';
import type { StoredColumn, StoredRepair } from '../db/submission-row.ts';
import { CellMemo } from './cell-memo.ts';
import { FontText } from './font-text.ts';
import {
  plainCard,
  plainDate,
  plainDigits,
  plainIdentity,
  plainNumber,
  plainPhone,
  plainTaxCode,
  plainText,
  type PlainCell,
} from './plain-cells.ts';

/** How one column of a layout is read from a file. */
export interface ColumnPlan {
  readonly key: string;
  /** Place in the file's rows, -1 when the file has no such column. */
  readonly index: number;
  readonly required: boolean;
  readonly font: FontText;
  readonly plain: PlainCell;
  readonly memo: CellMemo | undefined;
  read(text: string): CellReading;
}

/** How a file is read. */
export interface ReadingPlan {
  readonly today: string;
  readonly font: 'tcvn3' | 'vni' | null;
}

/** Returns how the columns of a layout are read, in its order. */
export function planColumns(
  layout: DatasetLayout,
  columns: readonly Pick<StoredColumn, 'key' | 'index'>[],
  repairs: readonly StoredRepair[],
  plan: ReadingPlan,
): ColumnPlan[] {
  const places = new Map(columns.map(({ key, index }) => [key, index]));
  return layout.columns.map((column) => {
    const codes = repairs.filter((repair) => repair.column === column.key).map(({ code }) => code);
    const memo = MEMO_KINDS.has(column.kind) ? new CellMemo() : undefined;
    const font = new FontText(plan.font);
    return {
      key: column.key,
      index: places.get(column.key) ?? -1,
      required: column.required,
      font,
      memo,
      plain: memo?.plain ?? plainReader(column, font, plan.today),
      read: cellReaderOf(column, plan.today, new Set(codes)),
    };
  });
}

const MEMO_KINDS: ReadonlySet<DatasetColumn['kind']> = new Set([
  'sex',
  'ethnicity',
  'code',
  'yes-no',
  'period',
]);
const never: PlainCell = () => false;

function plainReader(column: DatasetColumn, font: FontText, today: string): PlainCell {
  const limit = (rule: 'min' | 'max', otherwise: number): number =>
    (column.rules ?? []).flatMap((one) => (one.rule === rule ? [one.value] : []))[0] ?? otherwise;
  switch (column.kind) {
    case 'text':
    case 'address':
    case 'territory':
      return plainText(true, () => font.seen);
    case 'name':
      return plainText(false, () => font.seen);
    case 'integer':
    case 'decimal':
    case 'money':
    case 'percent':
      return plainNumber(limit('min', 0), limit('max', 999_999_999_999_999));
    case 'date':
    case 'partial-date':
      return plainDays(column, today);
    case 'identity-number':
      return plainIdentity(
        (digits) => readCitizenNumber(digits)?.placeKnown === true,
        Number(today.slice(0, 4)),
      );
    case 'bhxh-number':
      return plainDigits(10, 12);
    case 'bhyt-card':
      return plainCard;
    case 'tax-code':
      return plainTaxCode;
    case 'phone':
      return plainPhone;
    default:
      return never;
  }
}

const digitsOf = (date: string): number => Number(date.replaceAll('-', ''));

function plainDays({ kind, rules = [] }: DatasetColumn, today: string): PlainCell {
  const from = rules.flatMap((one) => (one.rule === 'not-before' ? [digitsOf(one.value)] : []));
  const to = rules.some(({ rule }) => rule === 'not-after-today') ? digitsOf(today) : 99_999_999;
  return plainDate(Math.max(0, ...from), to, kind === 'partial-date');
}

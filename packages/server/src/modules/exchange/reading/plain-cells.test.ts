import {
  CELL_KINDS,
  cellReaderOf,
  cleanCell,
  type DatasetColumn,
  type DatasetLayout,
} from '@ansinh/domain/exchange';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planColumns } from './column-plan.ts';
import { LineWriter } from './line-writer.ts';

const TODAY = '2026-11-24';
const RULES: Partial<Record<DatasetColumn['kind'], NonNullable<DatasetColumn['rules']>>> = {
  money: [{ rule: 'min', value: 10 }],
  date: [{ rule: 'not-after-today' }, { rule: 'not-before', value: '1995-02-28' }],
  'partial-date': [{ rule: 'not-after-today' }],
};
const columns = CELL_KINDS.map((kind): DatasetColumn => ({
  key: kind.replaceAll('-', '_'),
  header: kind,
  headerEn: kind,
  aliases: [],
  kind,
  required: false,
  rules: RULES[kind] ?? [],
}));
const LAYOUT: DatasetLayout = {
  id: 'thu',
  version: 1,
  title: '',
  titleEn: '',
  subject: 'person',
  key: [],
  columns,
};

const digits = (length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((each) => each.join(''));
const two = (value: number): string => String(value).padStart(2, '0');
const cell = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    'Nguyễn Văn An',
    'Y  Ngọc',
    ' A',
    'Đăk Hà',
    'NULL',
    'n/a',
    '-',
    "'012",
    '0100109106',
    'Nguy?n',
    'DN4626201234567',
    'Hå',
    'a\\b',
    'x"y',
  ),
  fc.integer({ min: 8, max: 13 }).chain(digits),
  fc.integer({ min: -5, max: 2_000_000 }).map(String),
  fc
    .tuple(
      fc.integer({ min: 0, max: 32 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 1840, max: 2160 }),
    )
    .map(([day, month, year]) => `${two(day)}/${two(month)}/${year}`),
  fc.integer({ min: 1840, max: 2160 }).map(String),
);

describe('Đường tắt cho ô viết sạch', () => {
  it('ô nào đi đường tắt thì ra đúng như người đọc của loại cột ấy, và không có lỗi', () => {
    const plans = planColumns(
      LAYOUT,
      columns.map(({ key }, index) => ({ key, index })),
      [],
      { today: TODAY, font: null },
    );
    let short = 0;
    fc.assert(
      fc.property(fc.nat({ max: columns.length - 1 }), cell, (at, text) => {
        const [plan, column] = [plans[at], columns[at]];
        if (plan === undefined || column === undefined || text === '') return;
        const bytes = Buffer.from(text);
        const out = new LineWriter(8);
        if (!plan.plain(bytes, 0, bytes.length, out)) {
          expect(out.size).toBe(0);
          return;
        }
        short += 1;
        const clean = cleanCell(text);
        expect(cellReaderOf(column, TODAY)(clean ?? '')).toEqual({
          value: Buffer.from(out.bytes.subarray(0, out.size)).toString('utf8'),
        });
      }),
      { numRuns: 20_000 },
    );
    expect(short).toBeGreaterThan(1_000);
  });
});

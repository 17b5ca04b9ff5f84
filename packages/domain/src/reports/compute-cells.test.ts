import { describe, expect, it } from 'vitest';
import { computeCells } from './compute-cells.ts';
import { formOf } from './report-form.fixtures.ts';
import type { CellSource } from './report-form.ts';

const key = (row: string): string => `t.${row}.c`;
const typed = (figure: string): CellSource => ({ kind: 'typed', figure });
const computed = (operation: 'sum' | 'difference' | 'percent', ...rows: string[]): CellSource => ({
  kind: 'computed',
  operation,
  of: rows.map(key),
});
const values = (entries: Record<string, number | null>): ReadonlyMap<string, number | null> =>
  new Map(Object.entries(entries).map(([row, value]) => [key(row), value]));

describe('Ô tính từ ô khác', () => {
  // The share stands before the sum it rests on.
  const form = formOf({
    'ty-le': computed('percent', 'xong', 'tong'),
    tong: computed('sum', 'xong', 'con'),
    lech: computed('difference', 'xong', 'con'),
    xong: typed('xong'),
    con: typed('con'),
  });

  it('tính theo thứ tự phụ thuộc, dù ô tỷ lệ đứng trước ô tổng', () => {
    const done = computeCells(form, values({ xong: 1, con: 2 }));
    expect([...done]).toEqual(
      expect.arrayContaining([
        [key('tong'), 3],
        [key('lech'), -1],
        [key('ty-le'), 33.33],
      ]),
    );
  });

  it('thiếu một ô thì ô tính cũng chưa có, không coi là 0', () => {
    const done = computeCells(form, values({ xong: 1, con: null }));
    expect([...done.values()]).toEqual([null, null, null]);
  });

  it('mẫu số bằng 0 thì không có tỷ lệ', () => {
    expect(computeCells(form, values({ xong: 0, con: 0 })).get(key('ty-le'))).toBeNull();
  });

  it('ô vòng quanh chờ lẫn nhau thì không có số, không treo', () => {
    const circle = formOf({ a: computed('sum', 'b', 'x'), b: computed('sum', 'a', 'x'), x: typed('x') });
    expect([...computeCells(circle, values({ x: 1 })).values()]).toEqual([null, null]);
  });

  it('số nhập tay của ô tính không được dùng: ô tính luôn theo các ô kia', () => {
    const done = computeCells(form, values({ xong: 1, con: 2, tong: 99 }));
    expect(done.get(key('tong'))).toBe(3);
  });

  it('số thập phân cộng lại không có đuôi lẻ', () => {
    expect(computeCells(form, values({ xong: 0.1, con: 0.2 })).get(key('tong'))).toBe(0.3);
  });
});

import { describe, expect, it } from 'vitest';
import { cellsBy, onTimeShare, shareTone, sumOf } from './matrix-sums.ts';

const cell = (row: string, column: string, onTime: number, late: number, overdue: number, open: number) => ({
  row,
  column,
  onTime,
  late,
  overdue,
  open,
  percent: null,
});

describe('Tỷ lệ đúng hạn trong ma trận', () => {
  it('tổng hàng là tổng số việc của các ô, không phải trung bình các tỷ lệ', () => {
    const sum = sumOf([cell('a', '1', 1, 0, 0, 2), cell('a', '2', 0, 1, 2, 0)]);
    expect(sum).toEqual({ onTime: 1, late: 1, overdue: 2, open: 2 });
    expect(onTimeShare(sum)).toBe(0.25);
  });

  it('chưa việc nào đến hạn thì chưa có tỷ lệ', () => {
    expect(onTimeShare(cell('a', '1', 0, 0, 0, 5))).toBeNull();
    expect(shareTone(null)).toBe('none');
  });

  it('gom ô theo hàng và theo cột', () => {
    const cells = [cell('a', '1', 1, 0, 0, 0), cell('b', '1', 1, 0, 0, 0), cell('a', '2', 1, 0, 0, 0)];
    expect(cellsBy(cells, 'row').get('a')).toHaveLength(2);
    expect(cellsBy(cells, 'column').get('1')).toHaveLength(2);
  });

  it.each([
    [1, 'full'],
    [0.8, 'good'],
    [0.5, 'fair'],
    [0.49, 'poor'],
  ] as const)('tỷ lệ %d thuộc bậc %s', (share, tone) => {
    expect(shareTone(share)).toBe(tone);
  });
});

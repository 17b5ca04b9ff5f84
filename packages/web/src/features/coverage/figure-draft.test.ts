import { describe, expect, it } from 'vitest';
import { changeTexts, readTexts, sumOfParts, textsOf } from './figure-draft.ts';

const OWN = '2025:51';
const figure = (unit: string, series: string, value: number) => ({
  unit,
  series,
  value,
  before: null,
  flags: [],
});
const TEXTS = textsOf([figure(OWN, 'bhyt-nguoi', 300), figure('2025:1', 'bhyt-nguoi', 120)]);

describe('Nhập số liệu tháng', () => {
  it('ô trống là chưa báo, số 0 là có báo và bằng 0', () => {
    const changed = changeTexts(
      TEXTS,
      ['2025:1', '2025:2'],
      ['bhyt-nguoi', 'bhxh-nguoi'],
      [
        { row: 0, column: 0, text: '' },
        { row: 1, column: 1, text: '0' },
      ],
    );
    expect(readTexts(changed).cells).toEqual([
      { unit: OWN, series: 'bhyt-nguoi', value: 300 },
      { unit: '2025:2', series: 'bhxh-nguoi', value: 0 },
    ]);
  });

  it('ô không phải số người được nêu tên và không được gửi', () => {
    const changed = changeTexts(TEXTS, [OWN], ['bhyt-nguoi'], [{ row: 0, column: 0, text: '12,5' }]);
    const read = readTexts(changed);
    expect([...read.unreadable]).toEqual(['2025:51 bhyt-nguoi']);
    expect(read.cells).toHaveLength(1);
  });

  it('cộng các phần không tính số của cả đơn vị', () => {
    const { cells } = readTexts(
      changeTexts(TEXTS, ['2025:2'], ['bhyt-nguoi'], [{ row: 0, column: 0, text: '1.080' }]),
    );
    expect(sumOfParts(cells, 'bhyt-nguoi', OWN)).toBe(1200);
    expect(sumOfParts(cells, 'bhtn-nguoi', OWN)).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyInWords } from './money-words.ts';

describe('Số tiền viết bằng chữ', () => {
  it.each([
    [0, 'Không đồng'],
    [5, 'Năm đồng'],
    [10, 'Mười đồng'],
    [15, 'Mười lăm đồng'],
    [21, 'Hai mươi mốt đồng'],
    [55, 'Năm mươi lăm đồng'],
    [101, 'Một trăm linh một đồng'],
    [110, 'Một trăm mười đồng'],
    [1_000, 'Một nghìn đồng'],
    [1_005, 'Một nghìn không trăm linh năm đồng'],
    [113_850, 'Một trăm mười ba nghìn tám trăm năm mươi đồng'],
    [1_366_200, 'Một triệu ba trăm sáu mươi sáu nghìn hai trăm đồng'],
    [2_000_000, 'Hai triệu đồng'],
    [10_050_001, 'Mười triệu không trăm năm mươi nghìn không trăm linh một đồng'],
    [1_000_000_000, 'Một tỷ đồng'],
    [3_000_000_021, 'Ba tỷ không trăm hai mươi mốt đồng'],
    [1_234_000_000_000, 'Một nghìn hai trăm ba mươi bốn tỷ đồng'],
  ])('%d đồng', (dong, words) => {
    expect(moneyInWords(dong)).toBe(words);
  });

  it('số âm hoặc lẻ không phải số tiền trên biên lai', () => {
    expect(() => moneyInWords(-1)).toThrow(RangeError);
    expect(() => moneyInWords(1.5)).toThrow(RangeError);
  });

  it('hai số khác nhau luôn đọc khác nhau, không thừa dấu cách', () => {
    const amount = fc.integer({ min: 0, max: 2_000_000_000 });
    fc.assert(
      fc.property(amount, amount, (one, other) => {
        const words = moneyInWords(one);
        expect(words).not.toMatch(/ {2}|undefined/u);
        expect(words === moneyInWords(other)).toBe(one === other);
      }),
    );
  });
});

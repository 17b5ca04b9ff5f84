import { describe, expect, it } from 'vitest';
import { readShare, shareText, sumsToWhole } from './share-text.ts';

describe('Tỷ lệ chia gõ bằng tay', () => {
  it.each([
    ['35', 0.35],
    ['35 %', 0.35],
    ['33,33%', 0.3333],
    ['12.5', 0.125],
    ['7/20', 0.35],
    ['1/3', 1 / 3],
  ])('“%s” hiểu được', (text, value) => {
    const share = readShare(text);
    expect(share && share.numerator / share.denominator).toBeCloseTo(value, 12);
  });

  it.each(['', 'một nửa', '0', '101', '8/7', '-5'])('“%s” không phải tỷ lệ', (text) => {
    expect(readShare(text)).toBeNull();
  });

  it('phần ba ghi bằng phân số cộng đúng 1; 33,33 % ba lần thì không', () => {
    const all = (text: string) => [text, text, text].map(readShare);
    expect(sumsToWhole(all('1/3'))).toBe(true);
    expect(sumsToWhole(all('33,33'))).toBe(false);
    expect(sumsToWhole([readShare('60'), readShare('40')])).toBe(true);
    expect(sumsToWhole([readShare('60'), null])).toBeNull();
  });

  it('viết ra: phần trăm gọn, số lẻ thì có dấu xấp xỉ', () => {
    expect(shareText({ numerator: 7, denominator: 20 }, ',')).toBe('35 %');
    expect(shareText({ numerator: 1, denominator: 8 }, ',')).toBe('12,5 %');
    expect(shareText({ numerator: 1, denominator: 3 }, ',')).toBe('≈ 33,33 %');
  });
});

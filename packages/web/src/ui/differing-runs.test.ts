import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differingRuns } from './differing-runs.ts';

const marked = (text: string, other: string): string =>
  differingRuns(text, other)
    .map(({ text: run, differs }) => (differs ? `[${run}]` : run))
    .join('');

describe('Đánh dấu chỗ khác nhau giữa hai dòng', () => {
  it.each([
    ['Hoà', 'Hòa', 'H[oà]', 'H[òa]'],
    ['062190001234', '062190001284', '0621900012[3]4', '0621900012[8]4'],
    ['Nguyễn Thị An', 'Nguyễn An', 'Nguyễn [Thị ]An', 'Nguyễn An'],
    ['An', 'An', 'An', 'An'],
  ])('“%s” và “%s”', (a, b, left, right) => {
    expect([marked(a, b), marked(b, a)]).toEqual([left, right]);
  });

  it('ghép các đoạn lại luôn ra nguyên văn', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (a, b) => {
        expect(
          differingRuns(a, b)
            .map(({ text }) => text)
            .join(''),
        ).toBe(a);
      }),
    );
  });
});

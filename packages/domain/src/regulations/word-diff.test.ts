import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from './word-diff.ts';

describe('so lời văn từng chữ', () => {
  it('chỉ ra chữ bỏ, chữ thêm, chữ giữ', () => {
    expect(diffWords('báo cáo trước ngày 20 tháng 12', 'báo cáo trước ngày 15 tháng 12 hằng năm')).toEqual([
      { kind: 'same', text: 'báo cáo trước ngày' },
      { kind: 'removed', text: '20' },
      { kind: 'added', text: '15' },
      { kind: 'same', text: 'tháng 12' },
      { kind: 'added', text: 'hằng năm' },
    ]);
  });

  it('ngắt dòng không phải là khác; văn bản rỗng thì toàn bộ là thêm', () => {
    expect(diffWords('hằng\n quý', 'hằng quý')).toEqual([{ kind: 'same', text: 'hằng quý' }]);
    expect(diffWords('', 'hằng quý')).toEqual([{ kind: 'added', text: 'hằng quý' }]);
    expect(diffWords('', '')).toEqual([]);
  });

  it('ghép lại được nguyên văn cũ và nguyên văn mới', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const runs = diffWords(a, b);
        const without = (kind: string): string =>
          runs
            .filter((run) => run.kind !== kind)
            .map((run) => run.text)
            .join(' ');
        expect(without('added')).toBe(a);
        expect(without('removed')).toBe(b);
      }),
    );
  });

  it('hai văn bản dài khác hẳn nhau vẫn có câu trả lời: thay toàn bộ', () => {
    const long = (word: string): string =>
      Array.from({ length: 4000 }, (_, index) => `${word}${index}`).join(' ');
    expect(diffWords(long('x'), long('y')).map((run) => run.kind)).toEqual(['removed', 'added']);
  });
});

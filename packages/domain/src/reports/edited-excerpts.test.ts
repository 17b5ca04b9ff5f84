import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editedExcerpts } from './edited-excerpts.ts';
import { mergeExcerpts, type Excerpt, type SentWords } from './merge-excerpts.ts';

const said = (reportId: string, original: string, revision = 1): SentWords => ({
  reportId,
  revision,
  agency: { id: `cq-${reportId}`, name: reportId },
  theme: null,
  original,
});
const excerpt = (words: SentWords, text = words.original, used = true): Excerpt => ({
  ...words,
  text,
  used,
  changed: false,
});

describe('Công sửa lời các cơ quan được giữ', () => {
  const health = said('r1', 'Đã cấp thẻ cho mọi trẻ em. Còn 12 trạm y tế thiếu thuốc.');
  const short = excerpt(health, 'Còn 12 trạm y tế thiếu thuốc.');

  it('chỉ giữ lời đã rút gọn hoặc bỏ ra; lời để nguyên đọc từ báo cáo đã gửi', () => {
    const left = excerpt(said('r2', 'Không có ý kiến.'), 'Không có ý kiến.', false);
    const plain = excerpt(said('r3', 'Đã tổ chức 3 đợt tuyên truyền.'));
    expect(editedExcerpts([], [short, left, plain])).toEqual([short, left]);
  });

  it('báo cáo bị trả lại: lời không còn trong bản tổng hợp nhưng công rút gọn được giữ đến khi gửi lại', () => {
    const without = mergeExcerpts([short], []);
    expect(without).toEqual([]);
    const kept = editedExcerpts([short], without);
    expect(mergeExcerpts(kept, [health])).toEqual([short]);
  });

  it('trả lại nguyên văn thì không còn gì phải giữ', () => {
    expect(editedExcerpts([short], [excerpt(health)])).toEqual([]);
  });

  it('đọc lại từ phần được giữ và lời đã gửi đúng bằng những gì người lập đã thấy', () => {
    const words = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('r1', 'r2', 'r3', 'r4'),
        original: fc.constantFrom('Một.', 'Hai.', 'Ba.'),
        text: fc.constantFrom('Một.', 'Hai.', 'Ngắn.', ''),
        used: fc.boolean(),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(words, words, (first, second) => {
        const sent = first.map(({ id, original }) => said(id, original));
        const shown = first.map(({ id, original, text, used }) => excerpt(said(id, original), text, used));
        const kept = editedExcerpts([], shown);
        expect(mergeExcerpts(kept, sent)).toEqual(shown);
        const later = second.map(({ id, original }) => said(id, original, 2));
        expect(mergeExcerpts(kept, later)).toEqual(mergeExcerpts(shown, later));
        expect(mergeExcerpts(editedExcerpts(kept, mergeExcerpts(kept, later)), later)).toEqual(
          mergeExcerpts(shown, later),
        );
      }),
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeExcerpts, type Excerpt, type SentWords } from './merge-excerpts.ts';

const health: SentWords = {
  reportId: 'r1',
  revision: 1,
  agency: { id: 'a1', name: 'Sở Y tế' },
  theme: null,
  original: 'Đã cấp thẻ cho mọi trẻ em. Còn 12 trạm y tế thiếu thuốc.',
};
const short = 'Còn 12 trạm y tế thiếu thuốc.';

describe('Lời các cơ quan trong báo cáo tổng hợp', () => {
  it('lời mới gửi lấy nguyên văn, ghi cơ quan nói và bản gửi', () => {
    expect(mergeExcerpts([], [health])).toEqual([
      { ...health, text: health.original, used: true, changed: false },
    ]);
  });

  it('lời đã rút gọn giữ bản rút gọn và tên cơ quan', () => {
    const [kept] = mergeExcerpts([], [health]).map((one) => ({ ...one, text: short }));
    expect(mergeExcerpts(kept ? [kept] : [], [health])).toEqual([
      { ...health, text: short, used: true, changed: false },
    ]);
  });

  it('cơ quan gửi bản mới: lời chưa ai sửa theo bản mới, lời đã rút gọn giữ nguyên và báo có bản mới', () => {
    const newer = { ...health, revision: 2, original: 'Đã cấp thẻ cho mọi trẻ em.' };
    const untouched = { ...health, text: health.original, used: true, changed: false };
    expect(mergeExcerpts([untouched], [newer])).toEqual([
      { ...newer, text: newer.original, used: true, changed: false },
    ]);
    expect(mergeExcerpts([{ ...untouched, text: short }], [newer])).toEqual([
      { ...newer, text: short, used: true, changed: true },
    ]);
  });

  it('bản mới nói đúng như bản cũ thì không báo thay đổi', () => {
    const kept = { ...health, text: short, used: true, changed: false };
    expect(mergeExcerpts([kept], [{ ...health, revision: 2 }])).toEqual([{ ...kept, revision: 2 }]);
  });

  it('mỗi lời đã gửi có mặt đúng một lần, không lời nào đổi người nói', () => {
    const words = fc.uniqueArray(
      fc.record({
        reportId: fc.constantFrom('r1', 'r2', 'r3', 'r4'),
        revision: fc.integer({ min: 1, max: 3 }),
        theme: fc.constantFrom<SentWords['theme'][]>(null, 'data', 'money'),
        original: fc.string({ minLength: 1 }),
      }),
      { selector: ({ reportId, theme }) => `${reportId} ${theme ?? ''}` },
    );
    const spoken = (
      all: { reportId: string; revision: number; theme: SentWords['theme']; original: string }[],
    ) => all.map((one): SentWords => ({ ...one, agency: { id: `cq-${one.reportId}`, name: one.reportId } }));
    fc.assert(
      fc.property(words, words, fc.string(), (before, after, text) => {
        const kept: Excerpt[] = mergeExcerpts([], spoken(before)).map((one) => ({ ...one, text }));
        const shown = mergeExcerpts(kept, spoken(after));
        expect(shown.map(({ agency, original, revision }) => [agency.id, original, revision])).toEqual(
          after.map(({ reportId, original, revision }) => [`cq-${reportId}`, original, revision]),
        );
      }),
    );
  });
});

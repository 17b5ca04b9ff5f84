import { describe, expect, it } from 'vitest';
import { formOf } from './report-form.fixtures.ts';
import { reportContent } from './report-content.ts';

const FORM = formOf(
  {
    'hoi-nghi': { kind: 'typed', figure: 'hoi-nghi' },
    'dan-so': { kind: 'indicator', indicator: 'dan-so', unit: 'own', part: 'people' },
  },
  [
    { code: 'chi-dao', title: 'Chỉ đạo', titleEn: 'Directing', kind: 'text', required: true },
    { code: 'kho-khan', title: 'Khó khăn', titleEn: 'Difficulties', kind: 'issues', required: false },
    { code: 'them', title: 'Thêm', titleEn: 'More', kind: 'text', required: false },
  ],
);

describe('Nội dung bắt buộc của báo cáo', () => {
  it('tính lời và số chỉ cơ quan biết; số hệ thống tìm được không phải công của người viết', () => {
    expect(reportContent(FORM, [{ key: 't.dan-so.c', value: 42_000 }])).toEqual({
      filled: 0,
      required: 2,
      missing: ['chi-dao', 't.hoi-nghi.c'],
    });
  });

  it('số 0 là một câu trả lời; ô trống và lời toàn dấu cách thì không', () => {
    const zero = reportContent(FORM, [
      { key: 't.hoi-nghi.c', value: 0 },
      { key: 'chi-dao', text: '  \n ' },
    ]);
    expect(zero).toMatchObject({ filled: 1, missing: ['chi-dao'] });
    expect(reportContent(FORM, [{ key: 't.hoi-nghi.c', value: null }])).toMatchObject({ filled: 0 });
  });

  it('báo cáo tổng hợp: trích dẫn được dùng là nội dung, trích dẫn bỏ ra thì không', () => {
    const used = reportContent(FORM, [
      { key: 'chi-dao', text: '', excerpts: [{ used: true }, { used: false }] },
    ]);
    expect(used.missing).toEqual(['t.hoi-nghi.c']);
    const unused = reportContent(FORM, [{ key: 'chi-dao', text: '', excerpts: [{ used: false }] }]);
    expect(unused.missing).toContain('chi-dao');
  });

  it('phần không bắt buộc để trống vẫn đủ', () => {
    const parts = [
      { key: 'chi-dao', text: 'Đã ban hành Kế hoạch 15/KH-UBND.' },
      { key: 't.hoi-nghi.c', value: 3 },
    ];
    expect(reportContent(FORM, parts)).toEqual({ filled: 2, required: 2, missing: [] });
  });
});

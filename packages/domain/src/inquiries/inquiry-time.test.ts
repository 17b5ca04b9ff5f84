import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@ansinh/vietnamese/plain-date';
import {
  decideAnswer,
  decideChosenDue,
  inquiryDaysTaken,
  inquiryDueOn,
  inquiryTimeliness,
  type InquiryState,
} from './index.ts';

/** Around 02/9/2026: a holiday on Tuesday and Wednesday. */
const CALENDAR = { holidays: new Set(['2026-09-01', '2026-09-02']), workingSwaps: new Set<string>() };
const day = fc.integer({ min: 0, max: 400 }).map((away) => addDays('2026-01-05', away));

describe('Thời hạn trả lời tính theo ngày làm việc của tỉnh', () => {
  it('ngày hỏi không tính, ngày lễ và cuối tuần không tính', () => {
    expect(inquiryDueOn('2026-08-28', 3, CALENDAR)).toBe('2026-09-04');
    expect(inquiryDaysTaken('2026-08-28', '2026-09-04', CALENDAR)).toBe(3);
  });

  it('hạn tự chọn rơi vào ngày nghỉ thì lùi đến ngày làm việc kế tiếp; sớm hơn ngày hỏi thì không nhận', () => {
    expect(decideChosenDue('2026-08-28', '2026-09-01', CALENDAR)).toMatchObject({ value: '2026-09-03' });
    expect(decideChosenDue('2026-08-28', '2026-08-27', CALENDAR)).toMatchObject({
      code: 'inquiries.due_before_today',
    });
  });

  it.each([
    ['asked', null, '2026-09-03', { kind: 'running', days: 1 }],
    ['received', null, '2026-09-04', { kind: 'running', days: 0 }],
    ['returned', '2026-09-03', '2026-09-08', { kind: 'overdue', days: 2 }],
    ['answered', '2026-09-04', '2026-12-01', { kind: 'on-time', days: 0 }],
    ['closed', '2026-09-07', '2026-12-01', { kind: 'late', days: 1 }],
    ['declined', null, '2026-12-01', { kind: 'none', days: 0 }],
    ['withdrawn', null, '2026-12-01', { kind: 'none', days: 0 }],
  ] as const)('hạn 04/9, “%s”, trả lời %s, hôm nay %s', (state, answeredOn, today, expected) => {
    expect(inquiryTimeliness({ state, dueOn: '2026-09-04', answeredOn }, today, CALENDAR)).toEqual(expected);
  });

  it('trả lời trong ngày cuối không bao giờ quá hạn, ngày sau đó thì luôn quá hạn', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), (askedOn, term) => {
        const dueOn = inquiryDueOn(askedOn, term, CALENDAR);
        const at = (today: string, state: InquiryState = 'received') =>
          inquiryTimeliness({ state, dueOn, answeredOn: null }, today, CALENDAR).kind;
        expect([at(dueOn), at(addDays(dueOn, 1)), at(addDays(dueOn, 1), 'declined')]).toEqual([
          'running',
          'overdue',
          'none',
        ]);
        expect(inquiryDaysTaken(askedOn, dueOn, CALENDAR)).toBe(term);
      }),
    );
  });
});

describe('Một câu trả lời nói điều gì đó', () => {
  it('mỗi mục hỏi một ô trả lời; để trống hết mà không kèm tệp thì không gửi được', () => {
    expect(decideAnswer(2, { answers: ['a'], note: '', files: 0 })).toMatchObject({
      code: 'inquiries.answers_do_not_fit',
      params: { points: 2, answers: 1 },
    });
    expect(decideAnswer(2, { answers: ['', ' '], note: '', files: 0 })).toMatchObject({
      code: 'inquiries.answer_is_empty',
    });
    for (const enough of [{ files: 1 }, { note: 'Xem công văn 12' }, { answers: ['', '15 người'] }])
      expect(decideAnswer(2, { answers: ['', ''], note: '', files: 0, ...enough }).ok).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import type { DutySchedule } from './duty-rule.ts';
import { scheduleOccurrences } from './occurrence-schedule.ts';

describe('Văn bản hết thời hạn', () => {
  it('chương trình hết hạn 31/12/2020 vẫn còn báo cáo năm 2020 trong tháng 01/2021 và tổng kết quý I/2021; bị bãi bỏ thì không', () => {
    const report: DutySchedule = {
      recurrence: 'annual',
      deadline: { rule: 'before', month: 1, day: 10, yearOffset: 1, raw: 'trước ngày 10/01 năm sau' },
    };
    const review: DutySchedule = {
      recurrence: 'one-off',
      deadline: { rule: 'within', quarter: 1, year: 2021, raw: 'quý I năm 2021' },
    };
    const range = {
      from: '2021-01-01',
      to: '2022-12-31',
      effectiveFrom: '2013-06-19',
      effectiveTo: '2020-12-31',
      calendar: { holidays: new Set<string>(), workingSwaps: new Set<string>() },
    };
    const due = (duty: DutySchedule, owesAfterEnd: boolean): (string | null)[] =>
      scheduleOccurrences(duty, { ...range, owesAfterEnd }).map((one) => one.due);
    expect(due(report, true)).toEqual(['2021-01-09']);
    expect(due(review, true)).toEqual(['2021-03-31']);
    expect([...due(report, false), ...due(review, false)]).toEqual([]);
  });
});

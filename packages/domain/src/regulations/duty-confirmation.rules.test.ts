import { describe, expect, it } from 'vitest';
import { confirmDuty } from './duty-confirmation.rules.ts';
import type { DutyDraft } from './duty-draft.ts';

const text = 'Hằng quý, cung cấp cho Bảo hiểm xã hội tỉnh danh sách\n doanh nghiệp mới thành lập.';
const duty: DutyDraft = {
  id: 'd1',
  provisionId: 'dieu-9/1',
  lead: ['Sở Kế hoạch và Đầu tư'],
  coordinating: ['Cục Thuế tỉnh'],
  recipient: ['Bảo hiểm xã hội tỉnh'],
  executor: [],
  action: 'Cung cấp danh sách doanh nghiệp mới thành lập',
  quote: 'cung cấp cho Bảo hiểm xã hội tỉnh danh sách doanh nghiệp mới thành lập',
  schemes: ['BHXH'],
  recurrence: 'quarterly',
  deadline: null,
  deliverable: 'danh sách',
  binding: 'order',
};
const yearly = { rule: 'before', raw: 'trước ngày 31/02' } as const;

describe('xác nhận nhiệm vụ', () => {
  const refusals: [string, Partial<DutyDraft>, string][] = [
    ['không có cơ quan chủ trì', { lead: [] }, 'regulations.duty_without_lead'],
    ['cơ quan chủ trì để trống', { lead: ['  '] }, 'regulations.duty_without_lead'],
    [
      'cơ quan chủ trì cũng là phối hợp, dù viết tắt (KT25 Đ2.2)',
      { coordinating: ['Sở KH&ĐT'] },
      'regulations.lead_is_coordinating',
    ],
    ['không nêu việc phải làm', { action: ' ' }, 'regulations.duty_without_action'],
    ['hạn 31/02', { deadline: { ...yearly, month: 2, day: 31 } }, 'regulations.deadline_impossible'],
    ['tháng 13', { deadline: { ...yearly, month: 13, day: 1 } }, 'regulations.deadline_impossible'],
    ['“trước” mà không có ngày', { deadline: yearly }, 'regulations.deadline_impossible'],
    ['0 ngày làm việc', { deadline: { rule: 'event', days: 0, raw: '' } }, 'regulations.deadline_impossible'],
    ['không trích dẫn', { quote: '' }, 'regulations.quote_missing'],
    [
      'trích dẫn không có trong khoản',
      { quote: 'hằng tháng gửi báo cáo' },
      'regulations.quote_not_in_provision',
    ],
  ];

  it.each(refusals)('từ chối: %s', (_, change, code) => {
    expect(confirmDuty({ ...duty, ...change }, text)).toMatchObject({ ok: false, code });
  });

  it('từ chối nói rõ cơ quan nào, thời hạn nào, vì sao', () => {
    expect(confirmDuty({ ...duty, coordinating: ['Sở KH&ĐT'] }, text)).toMatchObject({
      params: { agency: 'Sở Kế hoạch và Đầu tư' },
    });
    expect(confirmDuty({ ...duty, deadline: { ...yearly, month: 2, day: 31 } }, text)).toMatchObject({
      params: { reason: 'day-out-of-range', words: 'trước ngày 31/02' },
    });
  });

  it('ngắt dòng trong văn bản không làm sai trích dẫn', () => {
    expect(confirmDuty(duty, text).ok).toBe(true);
  });

  it('đánh dấu điều cần biết mà không chặn: không ngày, không lịch, không nơi nhận, chờ sự kiện, lời đề nghị', () => {
    const flags = (change: Partial<DutyDraft>): unknown => {
      const decision = confirmDuty({ ...duty, ...change }, text);
      return decision.ok ? decision.value.flags : decision.code;
    };
    expect(flags({})).toEqual(['no-date-in-text']);
    expect(flags({ recurrence: 'none', recipient: [], binding: 'request' })).toEqual([
      'no-recipient',
      'no-schedule',
      'request-not-order',
    ]);
    expect(flags({ recurrence: 'on-demand', deadline: { rule: 'event', days: 7, raw: '' } })).toEqual([
      'waits-for-event',
    ]);
    expect(flags({ recurrence: 'annual', deadline: { ...yearly, month: 12, day: 20 } })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { decideReportStep, reportSteps, REPORT_STATES, REPORT_STEPS } from './report.transitions.ts';

describe('Các bước của một báo cáo', () => {
  it('người soạn trình, người duyệt gửi, nơi nhận chấp nhận', () => {
    expect(decideReportStep('draft', 'propose')).toEqual({ ok: true, value: 'approving' });
    expect(decideReportStep('approving', 'submit')).toEqual({ ok: true, value: 'submitted' });
    expect(decideReportStep('submitted', 'accept')).toEqual({ ok: true, value: 'accepted' });
  });

  it('không gửi thẳng bản chưa trình, không chấp nhận bản chưa gửi', () => {
    expect(decideReportStep('draft', 'submit')).toMatchObject({ code: 'reports.step_not_allowed' });
    expect(decideReportStep('approving', 'accept')).toMatchObject({ code: 'reports.step_not_allowed' });
    expect(decideReportStep('accepted', 'return', 'Sai số')).toMatchObject({ ok: false });
  });

  it('trả lại, chuyển lại người soạn và sửa bản đã gửi đều phải có lý do', () => {
    for (const [state, step] of [
      ['submitted', 'return'],
      ['approving', 'hand-back'],
      ['accepted', 'revise'],
    ] as const) {
      expect(decideReportStep(state, step, '  ')).toMatchObject({ code: 'reports.reason_needed' });
      expect(decideReportStep(state, step, 'Thiếu số liệu quý II')).toMatchObject({ ok: true });
    }
  });

  it('bản bị trả lại sửa và trình lại được', () => {
    expect(reportSteps('returned')).toEqual(['save', 'propose']);
  });

  it('bước được nêu là bước làm được, và ngược lại', () => {
    for (const state of REPORT_STATES)
      for (const step of REPORT_STEPS)
        expect(decideReportStep(state, step, 'Có lý do').ok).toBe(reportSteps(state).includes(step));
  });
});

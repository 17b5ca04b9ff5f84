import { describe, expect, it } from 'vitest';
import { isOwed, ownStep } from './own-step.ts';

const own = {
  occurrenceId: '019acc11-0000-7000-8000-000000000001',
  reportId: '019acc11-0000-7000-8000-000000000002',
  state: 'draft',
  exempt: false,
  dueOn: '2026-06-15',
} as const;
const drafter = { work: true, approve: false };
const approver = { work: true, approve: true };
const reader = { work: false, approve: false };

describe('Bước tiếp theo của cơ quan trong một kỳ báo cáo', () => {
  it('chưa lập thì bắt đầu; người chỉ xem không có bước nào', () => {
    expect(ownStep({ ...own, reportId: null, state: null }, drafter)).toBe('begin');
    expect(ownStep({ ...own, reportId: null, state: null }, reader)).toBe('none');
  });

  it('được miễn thì không còn gì phải làm', () => {
    expect(ownStep({ ...own, exempt: true }, drafter)).toBe('none');
    expect(isOwed({ own: { ...own, exempt: true } })).toBe(false);
  });

  it('chờ duyệt: người duyệt duyệt, người soạn chỉ xem', () => {
    expect(ownStep({ ...own, state: 'approving' }, approver)).toBe('approve');
    expect(ownStep({ ...own, state: 'approving' }, drafter)).toBe('read');
  });

  it('đã nộp bằng minh chứng khác thì xem ở nhiệm vụ, không còn nợ báo cáo', () => {
    const handed = { ...own, reportId: null, state: 'accepted' as const };
    expect([ownStep(handed, drafter), isOwed({ own: handed })]).toEqual(['duty', false]);
  });

  it('bị trả lại là còn nợ, đã gửi thì hết nợ', () => {
    expect(ownStep({ ...own, state: 'returned' }, drafter)).toBe('revise');
    expect([
      isOwed({ own: { ...own, state: 'returned' } }),
      isOwed({ own: { ...own, state: 'submitted' } }),
    ]).toEqual([true, false]);
    expect(isOwed({ own: null })).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import type { Role } from '../kernel/role.ts';
import type { SubmissionFacts, SubmissionState } from './submission-state.ts';
import {
  decideConfirmation,
  moveSubmission,
  submissionAbilities,
  type SubmissionVerb,
} from './submission.transitions.ts';
import { receiptNumber, submissionTimeliness } from './submission-timeliness.rules.ts';

const facts = (state: SubmissionState, more: Partial<SubmissionFacts> = {}): SubmissionFacts => ({
  state,
  senderId: 'gửi',
  recipientIds: ['nhận'],
  rowsGood: 10,
  rowsBad: 0,
  replaced: false,
  ...more,
});
const of = (agencyId: string, ...roles: Role[]) => ({ kind: 'person' as const, agencyId, roles });
const outcome = (decision: { ok: boolean; value?: unknown; code?: string }): unknown =>
  decision.ok ? decision.value : decision.code;

describe('Bước đi của một bản gửi', () => {
  it.each<[SubmissionVerb, SubmissionState, string, Role, string]>([
    ['complete', 'receiving', 'gửi', 'operator', 'checking'],
    ['confirm', 'checked', 'gửi', 'operator', 'confirmed'],
    ['confirm', 'mapping', 'gửi', 'operator', 'exchange.not_in_state'],
    ['confirm', 'checked', 'nhận', 'approver', 'exchange.not_sender'],
    ['confirm', 'checked', 'gửi', 'leader', 'exchange.not_sender'],
    ['accept', 'confirmed', 'nhận', 'focal-point', 'accepted'],
    ['accept', 'confirmed', 'nhận', 'operator', 'exchange.not_recipient'],
    ['accept', 'confirmed', 'gửi', 'approver', 'exchange.not_recipient'],
    ['accept', 'accepted', 'nhận', 'approver', 'exchange.not_in_state'],
    ['return', 'confirmed', 'nhận', 'approver', 'returned'],
    ['cancel', 'confirmed', 'gửi', 'approver', 'exchange.not_in_state'],
    ['cancel', 'checking', 'gửi', 'operator', 'cancelled'],
    ['check', 'checking', 'gửi', 'operator', 'exchange.not_sender'],
  ])('%s ở bước %s bởi cơ quan %s, vai trò %s: %s', (verb, state, agency, role, expected) => {
    expect(outcome(moveSubmission(facts(state), verb, of(agency, role)))).toBe(expected);
  });

  it('bản đã có bản mới thay thì bên nhận không chấp nhận hay trả lại nữa', () => {
    const replaced = facts('confirmed', { replaced: true });
    expect(outcome(moveSubmission(replaced, 'accept', of('nhận', 'approver')))).toBe('exchange.not_in_state');
    expect(submissionAbilities(facts('confirmed'), of('nhận', 'approver'))).toEqual(['accept', 'return']);
  });

  it('xác nhận toàn bộ chỉ khi không dòng nào lỗi; chỉ dòng đúng khi có dòng đúng', () => {
    expect(outcome(decideConfirmation({ rowsGood: 3, rowsBad: 0 }, 'all'))).toBe(true);
    expect(outcome(decideConfirmation({ rowsGood: 3, rowsBad: 1 }, 'all'))).toBe('exchange.rows_bad');
    expect(outcome(decideConfirmation({ rowsGood: 3, rowsBad: 1 }, 'good'))).toBe(true);
    expect(outcome(decideConfirmation({ rowsGood: 0, rowsBad: 5 }, 'good'))).toBe('exchange.no_good_rows');
  });
});

describe('Đúng hạn và số biên nhận', () => {
  it.each([
    ['2026-10-10', '2026-10-10', 'on_time'],
    ['2026-10-11', '2026-10-10', 'late'],
    ['2026-10-11', null, 'none'],
  ])('gửi ngày %s, hạn %s: %s', (on, due, expected) => {
    expect(submissionTimeliness(on, due)).toBe(expected);
  });

  it('số biên nhận đánh theo năm', () => {
    expect(receiptNumber(2026, 42)).toBe('BN-2026-000042');
  });
});

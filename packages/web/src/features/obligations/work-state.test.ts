import { describe, expect, it } from 'vitest';
import { isOwed, workStateOf } from './work-state.ts';

describe('Trạng thái hiện trên danh sách', () => {
  it('việc chưa làm mà quá hạn thì gọi là quá hạn, đã báo cấp trên thì gọi như vậy', () => {
    expect(workStateOf({ state: 'open', timeliness: 'overdue' })).toBe('overdue');
    expect(workStateOf({ state: 'upcoming', timeliness: 'escalated' })).toBe('escalated');
  });

  it('việc bị trả lại hoặc chờ phối hợp giữ chữ của mình dù đã quá hạn', () => {
    expect(workStateOf({ state: 'returned', timeliness: 'overdue' })).toBe('returned');
    expect(workStateOf({ state: 'waiting', timeliness: 'escalated' })).toBe('waiting');
  });

  it('việc đã tiếp nhận dù nộp trễ vẫn là đã tiếp nhận', () => {
    expect(workStateOf({ state: 'accepted', timeliness: 'late' })).toBe('accepted');
  });

  it('đã nộp thì không còn nợ', () => {
    expect(isOwed({ state: 'submitted' })).toBe(false);
    expect(isOwed({ state: 'returned' })).toBe(true);
  });
});

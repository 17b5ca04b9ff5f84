import { describe, expect, it } from 'vitest';
import { reachedState } from './reached-state.ts';

describe('Đạt hay chưa đạt chỉ tiêu', () => {
  it('bằng chỉ tiêu là đạt; chưa có số hoặc chưa giao chỉ tiêu thì không nói là chưa đạt', () => {
    expect([
      reachedState({ value: 95, target: 95 }),
      reachedState({ value: 94.99, target: 95 }),
      reachedState({ value: null, target: 95 }),
      reachedState({ value: 94, target: null }),
    ]).toEqual(['reached', 'missing', 'unknown', 'unknown']);
  });
});

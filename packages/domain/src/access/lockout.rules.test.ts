import { describe, expect, it } from 'vitest';
import { decideLockout } from './lockout.rules.ts';

const NOW = new Date('2026-11-24T03:00:00Z');

describe('Khóa tài khoản khi đăng nhập sai', () => {
  it.each([
    [0, 1, null],
    [3, 4, null],
    [4, 5, 15],
    [5, 6, 30],
    [6, 7, 60],
    [10, 11, 960],
    [11, 12, 1440],
    [500, 501, 1440],
  ])('đã sai %i lần, sai thêm một lần: tính %i lần, khóa %s phút', (before, count, minutes) => {
    const { failedAttempts, lockedUntil } = decideLockout(before, NOW);
    expect(failedAttempts).toBe(count);
    expect(lockedUntil && (lockedUntil.getTime() - NOW.getTime()) / 60_000).toBe(minutes);
  });
});

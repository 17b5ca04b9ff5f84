import { describe, expect, it } from 'vitest';
import { kept } from './field.fixtures.ts';
import { nextSyncIn } from './next-sync.ts';

const NOW = 1_700_000_000_000;

describe('Khi nào máy tự gửi lần tới', () => {
  it('lượt hết giờ hoàn tác trong lúc lần gửi trước đang chạy thì gửi ngay sau đó', () => {
    expect(nextSyncIn([kept('v1', 'a', { heldUntil: NOW - 1_500 })], 0, NOW)).toBeLessThan(1_000);
  });

  it('lượt còn hoàn tác được thì chờ đúng đến lúc ấy', () => {
    const visits = [kept('v1', 'a', { heldUntil: NOW + 6_000 }), kept('v2', 'a', { heldUntil: NOW + 3_000 })];
    expect(nextSyncIn(visits, 0, NOW)).toBe(3_200);
  });

  it('không có gì chờ, hoặc chỉ có lượt bị trả lại để sửa: mười phút một lần', () => {
    expect(nextSyncIn([], 0, NOW)).toBe(600_000);
    expect(nextSyncIn([kept('v1', 'a', { stage: 'refused' })], 0, NOW)).toBe(600_000);
  });

  it('chưa gửi được thì thử lại sau 15 giây, rồi thưa dần, không quá mười phút', () => {
    const visits = [kept('v1', 'a')];
    expect([1, 2, 3, 9].map((failures) => nextSyncIn(visits, failures, NOW))).toEqual([
      15_000, 30_000, 60_000, 600_000,
    ]);
  });
});

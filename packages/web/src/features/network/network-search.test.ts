import { describe, expect, it } from 'vitest';
import { placeQuery, readNetworkSearch } from './network-search.ts';

describe('Địa chỉ của trang mạng lưới thu', () => {
  it('giữ giá trị hợp lệ, bỏ giá trị không thể có', () => {
    expect(
      readNetworkSearch({
        view: 'people',
        on: '2026-11-30',
        commune: '2025:23293',
        kind: 'boss',
        q: 12,
        agency: 'x',
      }),
    ).toEqual({ view: 'people', on: '2026-11-30', commune: '2025:23293', q: '12' });
  });

  it('chỉ ngày, tổ chức, xã đi vào câu hỏi', () => {
    expect(placeQuery({ view: 'plan', on: '2026-11-30', only: 'late' })).toEqual({ on: '2026-11-30' });
  });
});

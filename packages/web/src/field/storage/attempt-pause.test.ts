import { describe, expect, it } from 'vitest';
import { pauseLeft } from './attempt-pause.ts';

const AT = 1_700_000_000_000;

describe('Khóa màn hình của máy: gõ sai mật khẩu nhiều lần', () => {
  it('bốn lần đầu không phải chờ', () => {
    for (const wrong of [0, 1, 2, 3, 4]) expect(pauseLeft({ wrong, at: AT }, AT)).toBe(0);
  });

  it('từ lần thứ năm chờ 30 giây, mỗi lần sau gấp đôi, không quá một giờ', () => {
    expect(pauseLeft({ wrong: 5, at: AT }, AT)).toBe(30_000);
    expect(pauseLeft({ wrong: 6, at: AT }, AT)).toBe(60_000);
    expect(pauseLeft({ wrong: 7, at: AT }, AT + 100_000)).toBe(20_000);
    expect(pauseLeft({ wrong: 60, at: AT }, AT)).toBe(3_600_000);
  });

  it('hết giờ chờ thì thử lại được', () => {
    expect(pauseLeft({ wrong: 5, at: AT }, AT + 30_000)).toBe(0);
  });

  it('chỉnh đồng hồ lùi lại không làm chờ lâu hơn một lượt chờ, cũng không làm mất lượt chờ', () => {
    expect(pauseLeft({ wrong: 5, at: AT }, AT - 86_400_000)).toBe(30_000);
  });
});

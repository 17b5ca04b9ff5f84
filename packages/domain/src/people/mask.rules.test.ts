import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskBirth, maskName, maskNumber } from './mask.rules.ts';

describe('Che dữ liệu cá nhân với người không có quyền đọc', () => {
  it('số giấy tờ chỉ còn ba số cuối, tên chỉ còn họ và chữ đầu, ngày sinh chỉ còn năm', () => {
    expect(maskNumber('062190001234')).toBe('•••••••••234');
    expect(maskName('Nguyễn Thị Ánh')).toBe('Nguyễn T. Á.');
    expect(maskName('A Thái')).toBe('A T.');
    expect(maskBirth('1990-05-12')).toBe('1990');
    expect([maskNumber(null), maskBirth(null)]).toEqual([null, null]);
  });

  it('không bao giờ lộ quá ba ký tự cuối, độ dài giữ nguyên', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{4,15}$/), (number) => {
        const masked = maskNumber(number) ?? '';
        expect(masked).toHaveLength(number.length);
        expect(masked.replaceAll('•', '')).toHaveLength(3);
      }),
    );
  });
});

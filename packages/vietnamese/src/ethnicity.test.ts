import { describe, expect, it } from 'vitest';
import { findEthnicity } from './ethnicity.ts';

describe('Tên dân tộc', () => {
  it('cách viết nào cũng về một tên', () => {
    expect(['Xơ Đăng', 'XÊ ĐĂNG', 'xơ-đăng', 'Xo dang', '14'].map(findEthnicity)).toEqual(
      Array.from({ length: 5 }, () => 'Xơ-đăng'),
    );
    expect(findEthnicity('Jrai')).toBe('Gia-rai');
    expect(findEthnicity('01')).toBe('Kinh');
    expect(findEthnicity("H'Mông")).toBe('Mông');
    expect(findEthnicity('54')).toBe('Rơ-măm');
  });

  it('ngoài 54 dân tộc thì không nhận', () => {
    expect(findEthnicity('Nhật')).toBeNull();
    expect(findEthnicity('55')).toBeNull();
    expect(findEthnicity('')).toBeNull();
  });
});

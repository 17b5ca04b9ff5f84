import { describe, expect, it } from 'vitest';
import { curveCode } from './curve-code.ts';

describe('Mã của một tiến độ mẫu', () => {
  it('lấy từ tên, bỏ dấu, nối bằng gạch ngang', () => {
    expect(curveCode(' Mùa thu hoạch (cà phê) ')).toBe('mua-thu-hoach-ca-phe');
    expect(curveCode('…')).toBe('');
  });
});

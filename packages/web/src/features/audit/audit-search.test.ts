import { describe, expect, it } from 'vitest';
import { auditQuery, readAuditSearch } from './audit-search.ts';

describe('Bộ lọc nhật ký trên địa chỉ trang', () => {
  it('chọn phần nghiệp vụ thì lọc mọi việc của phần đó', () => {
    expect(auditQuery({ area: 'access' })).toEqual({ action: 'access.' });
  });

  it('chọn một việc cụ thể thì chỉ lọc việc đó', () => {
    expect(auditQuery({ area: 'access', action: 'access.sign-in' })).toEqual({ action: 'access.sign-in' });
  });

  it('bỏ mã người, ngày, việc viết sai', () => {
    expect(readAuditSearch({ user: 'abc', from: '01/11/2026', action: '%', area: 'x' })).toEqual({});
  });
});

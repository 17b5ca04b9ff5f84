import { describe, expect, it } from 'vitest';
import { detailLines } from './detail-text.ts';

const asStored = (_kind: string, word: string): string => word;

describe('Chi tiết một dòng nhật ký', () => {
  it('mỗi mục một dòng, danh sách cách nhau bằng dấu phẩy', () => {
    expect(detailLines({ given: ['approver', 'leader'], disabled: false }, asStored)).toEqual([
      'given: approver, leader',
      'disabled: false',
    ]);
  });

  it('mục trống không hiện', () => {
    expect(detailLines({ taken: [], movedOn: null, territory: { code: '51' } }, asStored)).toEqual([
      'territory: {"code":"51"}',
    ]);
  });

  it('tên mục và giá trị đã biết hiện bằng lời, giá trị lạ giữ nguyên', () => {
    const words: Readonly<Record<string, string>> = {
      'detail.method': 'cách đăng nhập',
      'value.password': 'mật khẩu',
    };
    expect(
      detailLines({ method: 'password', ip: '10.0.0.1' }, (kind, word) => words[`${kind}.${word}`] ?? word),
    ).toEqual(['cách đăng nhập: mật khẩu', 'ip: 10.0.0.1']);
  });
});

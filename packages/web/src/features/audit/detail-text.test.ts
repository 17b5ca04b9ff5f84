import { describe, expect, it } from 'vitest';
import { detailLines } from './detail-text.ts';

describe('Chi tiết một dòng nhật ký', () => {
  it('mỗi mục một dòng, danh sách cách nhau bằng dấu phẩy', () => {
    expect(detailLines({ given: ['approver', 'leader'], disabled: false })).toEqual([
      'given: approver, leader',
      'disabled: false',
    ]);
  });

  it('mục trống không hiện', () => {
    expect(detailLines({ taken: [], movedOn: null, territory: { code: '51' } })).toEqual([
      'territory: {"code":"51"}',
    ]);
  });
});

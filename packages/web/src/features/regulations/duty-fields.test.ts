import { describe, expect, it } from 'vitest';
import { changedFields, freshFields, withRule } from './duty-fields.ts';

describe('Nội dung sửa của nhiệm vụ', () => {
  it('chỉ gửi những ô đã sửa', () => {
    const base = freshFields('Sở Y tế báo cáo');
    expect(changedFields(base, { ...base, lead: ['Sở Y tế'], recurrence: 'quarterly' })).toEqual({
      lead: ['Sở Y tế'],
      recurrence: 'quarterly',
    });
    expect(changedFields(base, { ...base })).toEqual({});
  });

  it('đổi từ mốc ngày sang đếm ngày thì bỏ ngày, tháng, giữ lời văn', () => {
    expect(withRule({ rule: 'before', day: 5, month: 7, raw: 'trước ngày 05/7' }, 'within')).toEqual({
      rule: 'within',
      dayKind: 'calendar',
      raw: 'trước ngày 05/7',
    });
  });
});

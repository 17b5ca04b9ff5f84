import { describe, expect, it } from 'vitest';
import { participationChange } from './participation-change.rules.ts';

describe('D02-LT làm gì với việc tham gia của người lao động', () => {
  it('chữ nói trước, mã nói sau: tăng là bắt đầu, giảm là kết thúc, điều chỉnh không đổi việc tham gia', () => {
    expect(participationChange(['Tăng lao động', null, null])).toBe('begins');
    expect(participationChange([null, 'TM', 'Tăng mới'])).toBe('begins');
    expect(participationChange(['GIẢM LAO ĐỘNG', 'GH', null])).toBe('ends');
    expect(participationChange([null, 'gh', null])).toBe('ends');
    expect(participationChange(['Điều chỉnh lương', 'TM', null])).toBeNull();
  });

  it('tăng lương, tăng mức đóng không phải là tăng người', () => {
    expect(participationChange([null, 'DC', 'Tăng mức lương đóng'])).toBeNull();
    expect(participationChange(['Giảm mức đóng', null, null])).toBeNull();
    expect(participationChange([null, null, 'Giảm đóng BHTN'])).toBeNull();
    expect(participationChange([null, null, 'Tăng đơn giá tiền lương'])).toBeNull();
  });

  it('chuyển đơn vị, chuyển tỉnh: nơi đi là kết thúc, nơi đến là bắt đầu, dù không ghi mã', () => {
    expect(participationChange([null, null, 'Giảm do chuyển tỉnh'])).toBe('ends');
    expect(participationChange([null, null, 'Giảm chuyển đơn vị'])).toBe('ends');
    expect(participationChange([null, null, 'Tăng chuyển đơn vị'])).toBe('begins');
  });

  it('nghỉ không lương, ốm dài ngày thì ngừng đóng; thai sản thì không; mã lạ thì không đoán', () => {
    expect(participationChange([null, 'KL', null])).toBe('ends');
    expect(participationChange([null, 'OF', null])).toBe('ends');
    expect(participationChange([null, 'TS', null])).toBeNull();
    expect(participationChange([null, 'ZZ', null])).toBeNull();
  });
});

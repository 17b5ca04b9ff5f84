import { describe, expect, it } from 'vitest';
import { foundLinks } from './found-links.ts';

describe('Học sinh tìm thấy trong sổ bằng liên kết', () => {
  it('một người khớp chắc chắn thì nhận; hai người cùng khớp, hoặc chỉ ngờ, thì để người quyết', () => {
    const text = [
      'id_a,id_b,score,decision',
      'p1,h1,9.10,match',
      'p2,h1,1.00,review',
      'p3,h2,8.00,match',
      'p4,h2,7.00,match',
      'p5,h3,2.00,review',
      '',
    ].join('\n');
    expect(foundLinks(text)).toEqual([
      { pupilId: 'h1', personId: 'p1', sure: true },
      { pupilId: 'h2', personId: 'p3', sure: false },
      { pupilId: 'h3', personId: 'p5', sure: false },
    ]);
  });
});

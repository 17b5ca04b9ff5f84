import type { PairAccount } from '@ansinh/linkage/link-people';
import { describe, expect, it } from 'vitest';
import { pairEvidence } from './pair-evidence.ts';

const account: PairAccount = {
  idA: 'a',
  idB: 'b',
  fields: [
    { field: 'ho_ten', level: 1, share: 11.24 },
    { field: 'ngay_sinh', level: 5, share: 6.5 },
    { field: 'gioi_tinh', level: 0, share: 0 },
    { field: 'co_so', level: 0, share: -18 },
  ],
  overlap: 2,
  rivals: -1.5,
  score: 0.24,
  others: [{ idA: 'a', idB: 'c', score: 3.125 }],
  compared: true,
};

describe('Chứng cứ của một cặp nói bằng lời', () => {
  it('mỗi mục một câu, mục nói nhiều nhất đứng trước; tên nhiều người mang thì nói có bao nhiêu người', () => {
    expect(pairEvidence(account, 1412).map(({ weight, text }) => [weight, text])).toEqual([
      [-16, 'Xuất phát: khả năng trước khi xem dữ liệu'],
      [11.24, 'Họ tên: trùng cả dấu, tên này có 1.412 người trong sổ'],
      [6.5, 'Ngày sinh: ngày và tháng đảo nhau'],
      [-1.5, '1 dòng khác cũng giống'],
    ]);
  });

  it('tên chỉ một người mang thì không nói số người; dòng khác cũng giống được nêu đích danh', () => {
    const evidence = pairEvidence(account, 1);
    expect(evidence.find(({ field }) => field === 'ho_ten')?.text).toBe('Họ tên: trùng cả dấu');
    expect(evidence.find(({ field }) => field === 'doi_thu')?.rivals).toEqual([{ id: 'c', score: 3.13 }]);
  });

  it('các mục cộng lại là điểm của cặp', () => {
    const sum = pairEvidence(account, 1).reduce((total, { weight }) => total + weight, 0);
    expect(sum).toBeCloseTo(account.score, 1);
  });
});

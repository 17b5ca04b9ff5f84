import { describe, expect, it } from 'vitest';
import { decideHandOn, decideSettlement, lateDays, stateOnReceipt } from './remittance.policy.ts';

const HANDED = {
  amount: 2_322_540,
  receipts: [
    { issuedOn: '2026-10-12', paid: 1_366_200 },
    { issuedOn: '2026-10-12', paid: 956_340 },
  ],
  paidOn: '2026-10-13',
  today: '2026-10-14',
  within: 1,
  explanation: '',
};
const decide = (changes: Partial<typeof HANDED>): unknown => decideHandOn({ ...HANDED, ...changes });

describe('Bảng kê nộp tiền', () => {
  it('khớp với biên lai trong ngày thì chênh lệch bằng 0, đúng hạn', () => {
    expect(decide({})).toEqual({ ok: true, value: { expected: 2_322_540, difference: 0, lateDays: 0 } });
  });

  it('lệch thì phải giải thích; lời từ chối nêu hai số và chênh lệch', () => {
    expect(decide({ amount: 2_322_000 })).toMatchObject({
      code: 'collection.difference_unexplained',
      params: { amount: '2.322.000 đ', expected: '2.322.540 đ', difference: '-540 đ' },
    });
    expect(decide({ amount: 2_322_000, explanation: 'Thiếu tiền lẻ' })).toMatchObject({
      value: { difference: -540 },
    });
  });

  it('không có biên lai nào chưa nộp thì không có gì để nộp', () => {
    expect(decide({ receipts: [], amount: 0 })).toMatchObject({ code: 'collection.nothing_to_hand_on' });
  });

  it('ngày nộp không ở tương lai và không trước ngày thu', () => {
    expect(decide({ paidOn: '2026-10-15' })).toMatchObject({ code: 'collection.paid_in_future' });
    expect(decide({ paidOn: '2026-10-11' })).toMatchObject({ code: 'collection.paid_before_receipt' });
  });

  it('số ngày chậm tính từ biên lai cũ nhất', () => {
    const receipts = [{ issuedOn: '2026-10-01', paid: 1_366_200 }, ...HANDED.receipts.slice(1)];
    expect(decide({ receipts })).toMatchObject({ value: { lateDays: 11 } });
    expect(lateDays('2026-10-12', 1, '2026-10-13')).toBe(0);
    expect(lateDays('2026-10-12', 0, '2026-10-13')).toBe(1);
  });

  it('bên nhận thấy thiếu hoặc thừa thì bảng kê còn chờ xử lý, xử lý phải ghi kết quả', () => {
    expect(stateOnReceipt(100, 100)).toBe('received');
    expect(stateOnReceipt(100, 99)).toBe('different');
    expect(decideSettlement('different', '')).toMatchObject({ code: 'collection.settlement_needed' });
    expect(decideSettlement('received', 'Đã nộp bổ sung')).toMatchObject({
      code: 'collection.nothing_to_settle',
    });
    expect(decideSettlement('different', 'Đã nộp bổ sung')).toEqual({ ok: true, value: 'received' });
  });
});

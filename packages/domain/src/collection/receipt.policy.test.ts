import { describe, expect, it } from 'vitest';
import { decideReceipt, type ReceiptFacts } from './receipt.policy.ts';
import { decideVoid, receiptStateOf } from './void-receipt.policy.ts';

const NOW = Date.parse('2026-10-12T03:00:00Z');
const FACTS: ReceiptFacts = {
  number: 12,
  issuedOn: '2026-10-12',
  issuedAt: NOW,
  now: NOW,
  paid: 1_366_200,
  tariff: 1_366_200,
  differenceReason: '',
  onDifference: 'reason',
  book: { series: 'BL26A', first: 1, last: 50, issuedOn: '2026-09-01', closed: false, held: true },
  fate: null,
};
const decide = (changes: Partial<ReceiptFacts>): unknown => decideReceipt({ ...FACTS, ...changes });
const book = (changes: Partial<ReceiptFacts['book']>): unknown =>
  decide({ book: { ...FACTS.book, ...changes } });

describe('Lập biên lai', () => {
  it('đúng quyển, đúng số, đúng mức thì được lập', () => {
    expect(decide({})).toEqual({ ok: true, value: true });
  });

  it('số đã dùng thì từ chối, nói số nào, dùng ngày nào; biên lai đã hủy cũng giữ số của nó', () => {
    for (const kind of ['used', 'voided'] as const)
      expect(decide({ fate: { kind, on: '2026-10-02' } })).toMatchObject({
        code: 'collection.number_used',
        params: { number: 'BL26A 000012', day: '02/10/2026' },
      });
  });

  it('số đã báo mất hoặc hỏng thì không dùng lại', () => {
    for (const kind of ['lost', 'spoilt'] as const)
      expect(decide({ fate: { kind, on: '2026-10-02' } })).toMatchObject({ code: 'collection.number_lost' });
  });

  it('ngày ở tương lai thì từ chối; đồng hồ điện thoại nhanh vài phút thì không', () => {
    expect(decide({ issuedAt: NOW + 86_400_000, issuedOn: '2026-10-13' })).toMatchObject({
      code: 'collection.date_in_future',
      params: { day: '13/10/2026' },
    });
    expect(decide({ issuedAt: NOW + 60_000 })).toMatchObject({ ok: true });
  });

  it('biên lai viết lúc mất mạng ba tuần trước vẫn nhận', () => {
    expect(decide({ issuedAt: NOW - 21 * 86_400_000, issuedOn: '2026-09-21' })).toMatchObject({ ok: true });
  });

  it('số ngoài quyển, quyển đã khóa, quyển của người khác, quyển giao sau ngày viết thì từ chối', () => {
    expect(decide({ number: 51 })).toMatchObject({ code: 'collection.number_outside_book' });
    expect(book({ closed: true })).toMatchObject({ code: 'collection.book_closed' });
    expect(book({ held: false })).toMatchObject({ code: 'collection.book_not_held' });
    expect(book({ issuedOn: '2026-10-13' })).toMatchObject({ code: 'collection.before_book' });
  });

  it('số tiền khác mức thì cần lý do, cả hai số tiền được nói ra', () => {
    expect(decide({ paid: 1_366_000 })).toMatchObject({
      code: 'collection.difference_needs_reason',
      params: { paid: '1.366.000 đ', tariff: '1.366.200 đ', difference: 'thiếu 200 đ' },
    });
    expect(decide({ paid: 1_370_000 })).toMatchObject({ params: { difference: 'thừa 3.800 đ' } });
    expect(decide({ paid: 1_366_000, differenceReason: 'Thiếu tiền lẻ, thu sau' })).toMatchObject({
      ok: true,
    });
  });

  it('tổ chức đã thống nhất thu đúng mức thì có lý do cũng không được', () => {
    expect(decide({ paid: 1, differenceReason: 'x', onDifference: 'refuse' })).toMatchObject({
      code: 'collection.amount_differs',
    });
  });
});

describe('Hủy biên lai', () => {
  it('phải có lý do, và chỉ hủy một lần', () => {
    expect(decideVoid('written', ' ', false)).toMatchObject({ code: 'collection.void_needs_reason' });
    expect(decideVoid('voided', 'Ghi sai', true)).toMatchObject({ code: 'collection.voided_already' });
    expect(decideVoid('written', 'Ghi sai', false)).toMatchObject({ ok: true });
  });

  it('tiền đã nộp thì chỉ người chịu trách nhiệm của tổ chức được hủy', () => {
    for (const state of ['handed', 'paid-in'] as const) {
      expect(decideVoid(state, 'Ghi sai', false)).toMatchObject({ code: 'collection.void_needs_approver' });
      expect(decideVoid(state, 'Ghi sai', true)).toMatchObject({ ok: true });
    }
  });

  it('tiền đang ở đâu: chưa nộp, đã nộp tổ chức, đã nộp BHXH, đã hủy', () => {
    const state = (voided: boolean, handed: boolean, paidIn: boolean): string =>
      receiptStateOf({ voided, handed, paidIn });
    expect([
      state(false, false, false),
      state(false, true, false),
      state(false, true, true),
      state(true, true, true),
    ]).toEqual(['written', 'handed', 'paid-in', 'voided']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParameterRow } from '../parameters/index.ts';
import { receiptTariff, type ReceiptFor, type ReceiptTariff } from './receipt-tariff.ts';
import { TARIFF } from './tariff.fixtures.ts';

const HOUSEHOLD: ReceiptFor = {
  scheme: 'BHYT',
  group: 'household',
  income: null,
  months: 12,
  on: '2026-10-12',
  orders: [1],
};
const tariff = (changes: Partial<ReceiptFor>, rows = TARIFF): ReceiptTariff => {
  const reckoned = receiptTariff(rows, { ...HOUSEHOLD, ...changes });
  if (!reckoned.ok) throw new Error(reckoned.code);
  return reckoned.value;
};
const province = (name: string, value: string): ParameterRow => ({
  name,
  from: '2026-01-01',
  to: null,
  value,
  unit: '',
  basis: 'NQ của HĐND tỉnh',
  certainty: 'verified',
});

describe('Mức thu trên biên lai', () => {
  it('hộ ba người: người thứ hai, thứ ba giảm trừ; không có phần Nhà nước', () => {
    expect(tariff({ orders: [1, 2, 3] })).toMatchObject({
      total: 1_366_200 + 956_340 + 819_720,
      stateSupport: 0,
      provinceSupport: 0,
    });
  });

  it('người thứ tư của hộ đóng sau thì chỉ tính mức của người thứ tư', () => {
    expect(tariff({ orders: [4] })).toMatchObject({
      total: 683_100,
      people: [{ order: 4, amount: 683_100 }],
    });
  });

  it('học sinh: phần phải đóng và phần Nhà nước hỗ trợ cộng lại đúng mức đóng', () => {
    expect(tariff({ group: 'pupil-student' })).toMatchObject({ total: 683_100, stateSupport: 683_100 });
  });

  it('phần tỉnh hỗ trợ thêm tách riêng khỏi phần Nhà nước', () => {
    const rows = [...TARIFF, province('bhyt_province_support_near_poor', '0.2')];
    expect(tariff({ group: 'near-poor' }, rows)).toMatchObject({
      total: 136_620,
      stateSupport: 956_340,
      provinceSupport: 273_240,
    });
  });

  it('BHXH tự nguyện: phần Nhà nước hỗ trợ theo nhóm, cần mức thu nhập, mỗi biên lai một người', () => {
    const asked = { scheme: 'BHXH-TN', group: 'near-poor', income: 1_500_000, months: 3 } as const;
    expect(tariff(asked)).toMatchObject({
      total: 3 * 198_000,
      stateSupport: 3 * 132_000,
      provinceSupport: 0,
    });
    expect(receiptTariff(TARIFF, { ...HOUSEHOLD, ...asked, income: null })).toMatchObject({
      code: 'collection.income_needed',
    });
    expect(receiptTariff(TARIFF, { ...HOUSEHOLD, ...asked, orders: [1, 2] })).toMatchObject({
      code: 'collection.one_person_only',
    });
    const rows = [...TARIFF, province('bhxh_voluntary_province_support_near_poor', '0.1')];
    expect(tariff(asked, rows)).toMatchObject({ total: 3 * 165_000, provinceSupport: 3 * 33_000 });
  });

  it('hai thành viên cùng một thứ tự thì từ chối; nhóm lạ thì lời từ chối của máy tính mức đóng đi tiếp', () => {
    const refused = (changes: Partial<ReceiptFor>): unknown =>
      receiptTariff(TARIFF, { ...HOUSEHOLD, ...changes });
    expect(refused({ orders: [2, 2] })).toMatchObject({ code: 'collection.order_twice' });
    expect(refused({ group: 'rich' })).toMatchObject({ code: 'calculator.unknown_group' });
    expect(refused({ scheme: 'BHXH-TN', group: 'other', income: 1_000_000 })).toMatchObject({
      code: 'calculator.income_below_floor',
    });
  });

  it('dù chia hộ thành mấy biên lai, cộng lại vẫn bằng một biên lai cho cả hộ', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 12 }),
        fc.integer({ min: 1, max: 11 }),
        fc.constantFrom('household', 'near-poor', 'pupil-student', 'farm-household'),
        (members, cut, group) => {
          const all = Array.from({ length: members }, (_, index) => index + 1);
          const at = Math.min(cut, members - 1);
          const [one, two] = [all.slice(0, at), all.slice(at)].map((orders) => tariff({ group, orders }));
          const whole = tariff({ group, orders: all });
          expect((one?.total ?? 0) + (two?.total ?? 0)).toBe(whole.total);
          expect((one?.stateSupport ?? 0) + (two?.stateSupport ?? 0)).toBe(whole.stateSupport);
        },
      ),
    );
  });
});

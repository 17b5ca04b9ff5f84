import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beneficiaryKey,
  decideHelp,
  GIFT_PURPOSES,
  schemesOf,
  sumGifts,
  type GiftToHelpFrom,
  type Help,
} from './index.ts';

const TODAY = '2026-11-30';
const gift = (more: Partial<GiftToHelpFrom> = {}): GiftToHelpFrom => ({
  purpose: 'near-poor',
  receivedOn: '2026-03-01',
  amount: 10_000_000,
  helped: 0,
  ...more,
});
const help = (more: Partial<Help> = {}): Help => ({
  scheme: 'BHYT',
  firstMonth: '2026-04',
  lastMonth: '2027-03',
  amount: 379_080,
  givenOn: '2026-04-01',
  ...more,
});
const code = (of: Partial<GiftToHelpFrom>, by: Partial<Help>): string | number => {
  const decision = decideHelp(gift(of), help(by), TODAY);
  return decision.ok ? decision.value : decision.code;
};

describe('Hỗ trợ từ khoản ủng hộ', () => {
  it('đúng mục đích, đủ tiền, đúng ngày thì được, tính tròn tháng', () => {
    expect(code({}, {})).toBe(12);
    expect(code({}, { lastMonth: '2026-04' })).toBe(1);
  });

  it('tiền cho hộ cận nghèo không dùng đóng BHXH tự nguyện, và ngược lại', () => {
    expect(code({}, { scheme: 'BHXH-TN' })).toBe('donations.scheme_not_for_purpose');
    expect(code({ purpose: 'voluntary-bhxh' }, {})).toBe('donations.scheme_not_for_purpose');
    expect(code({ purpose: 'hardship' }, { scheme: 'BHXH-TN' })).toBe(12);
    for (const purpose of GIFT_PURPOSES) expect(schemesOf(purpose).length).toBeGreaterThan(0);
  });

  it.each<[string, Partial<Help>]>([
    ['donations.months_reversed', { lastMonth: '2026-03' }],
    ['donations.too_many_months', { lastMonth: '2027-04' }],
    ['donations.before_gift', { givenOn: '2026-02-28' }],
    ['donations.in_future', { givenOn: '2026-12-01' }],
    ['donations.balance_too_small', { amount: 10_000_001 }],
  ])('%s', (expected, by) => {
    expect(code({}, by)).toBe(expected);
  });

  it('không bao giờ cho quá số tiền đã nhận', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        fc.array(fc.integer({ min: 1, max: 1e8 })),
        (amount, asked) => {
          let helped = 0;
          for (const one of asked)
            if (decideHelp(gift({ amount, helped }), help({ amount: one }), TODAY).ok) helped += one;
          expect(helped).toBeLessThanOrEqual(amount);
        },
      ),
    );
  });
});

describe('Nhận ra một người được hỗ trợ', () => {
  const who = { fullName: 'Y  Mẫu', birthDate: '2010-05-01', commune: '2025:23293' };
  it('theo họ tên không dấu, ngày sinh và xã', () => {
    expect(beneficiaryKey(who)).toBe(beneficiaryKey({ ...who, fullName: 'y mau' }));
    expect(beneficiaryKey(who)).not.toBe(beneficiaryKey({ ...who, birthDate: '2010-05-02' }));
    expect(beneficiaryKey(who)).not.toBe(beneficiaryKey({ ...who, commune: '2025:23284' }));
  });
});

describe('Cộng các khoản ủng hộ', () => {
  it('tổng các nhóm bằng tổng các khoản, không nhóm nào còn âm', () => {
    const one = fc.record({
      key: fc.constantFrom('a', 'b', 'c'),
      name: fc.constant('N'),
      amount: fc.integer({ min: 1, max: 1e9 }),
      helped: fc.constant(0),
      people: fc.integer({ min: 0, max: 50 }),
    });
    fc.assert(
      fc.property(fc.array(one), (gifts) => {
        const given = gifts.map((each) => ({ ...each, helped: Math.floor(each.amount / 2) }));
        const sums = sumGifts(given);
        const total = (
          pick: (of: { amount: number; people: number }) => number,
          of: typeof sums | typeof given,
        ) => of.reduce((sum, each) => sum + pick(each), 0);
        expect(total(({ amount }) => amount, sums)).toBe(total(({ amount }) => amount, given));
        expect(total(({ people }) => people, sums)).toBe(total(({ people }) => people, given));
        expect(sums.every(({ left }) => left >= 0)).toBe(true);
        expect(new Set(sums.map(({ key }) => key)).size).toBe(sums.length);
      }),
    );
  });
});

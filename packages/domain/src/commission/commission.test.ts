import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParameterRow } from '../parameters/index.ts';
import { apportion, SCALE } from './apportion.ts';
import { ruleFor, type CommissionRule } from './commission-rule.ts';
import { checkFees, decideRule, feeKindOf } from './fee-ceiling.ts';
import { organisationTitle } from './organisation-title.ts';
import {
  confirmBy,
  daysLate,
  decidePayRunStep,
  payBy,
  payRunSteps,
  type PayRunFacts,
} from './pay-run.transitions.ts';
import { payStatements } from './pay-statements.ts';
import { earnedLines, type PaidPerson } from './reckon-run.ts';

const ceiling = (kind: string, value: string): ParameterRow => ({
  name: `collection_fee_ceiling_${kind}`,
  from: '2025-07-01',
  to: null,
  value,
  unit: '',
  basis: 'NĐ 233/2025 Đ.19.5',
  certainty: 'verified',
});
const REFERENCE = [
  ceiling('voluntary_bhxh', '0.14'),
  ceiling('school', '0.025'),
  ceiling('bhyt_household', '0.07'),
];
const RULE: CommissionRule = {
  id: 'a',
  scheme: 'BHYT',
  group: null,
  participation: 'any',
  basis: 'percent',
  fee: 500,
  collectorShare: 7000,
  from: '2026-01-01',
  to: null,
};
const rule = (changes: Partial<CommissionRule>): CommissionRule => ({ ...RULE, ...changes });
const person = (changes: Partial<PaidPerson> = {}): PaidPerson => ({
  receiptId: 'r',
  position: 1,
  unit: 'u:1',
  scheme: 'BHYT',
  group: 'household',
  participation: 'new',
  on: '2026-10-12',
  paid: 1_366_200,
  ...changes,
});
const amounts = fc.integer({ min: 0, max: 50_000_000 });

describe('Quy tắc thù lao', () => {
  it('quy tắc riêng cho nhóm và cho người mới đứng trước quy tắc chung', () => {
    const rules = [
      rule({ id: 'chung' }),
      rule({ id: 'moi', participation: 'new' }),
      rule({ id: 'hssv', group: 'pupil-student' }),
    ];
    const chosen = (changes: Partial<PaidPerson>): string | undefined => ruleFor(rules, person(changes))?.id;
    expect(chosen({})).toBe('moi');
    expect(chosen({ participation: 'renewed' })).toBe('chung');
    expect(chosen({ group: 'pupil-student' })).toBe('hssv');
    expect(chosen({ scheme: 'BHXH-TN' })).toBeUndefined();
    expect(chosen({ on: '2025-12-31' })).toBeUndefined();
  });

  it('tỷ lệ vượt trần của pháp luật thì từ chối, nêu tỷ lệ, trần và căn cứ', () => {
    const refused = decideRule(REFERENCE, rule({ fee: 701 }));
    expect(refused).toMatchObject({
      code: 'commission.above_ceiling',
      params: { rate: '7,01 %', ceiling: '7 %', basis: 'NĐ 233/2025 Đ.19.5' },
    });
    expect(decideRule(REFERENCE, rule({ fee: 700 }))).toMatchObject({ ok: true });
    expect(decideRule(REFERENCE, rule({ group: 'pupil-student', fee: 251 }))).toMatchObject({ ok: false });
    expect(decideRule(REFERENCE, rule({ group: 'pupil-student', fee: 250 }))).toMatchObject({ ok: true });
  });

  it('trần BHXH tự nguyện là bình quân: một quy tắc được cao hơn, bình quân của kỳ thì không', () => {
    expect(decideRule(REFERENCE, rule({ scheme: 'BHXH-TN', fee: 1600 }))).toMatchObject({ ok: true });
    const check = (fee: number): boolean | undefined =>
      checkFees(REFERENCE, '2026-10-31', [{ kind: 'voluntary_bhxh', base: 1_000_000, fee }])[0]?.kept;
    expect(check(140_000)).toBe(true);
    expect(check(140_001)).toBe(false);
  });

  it('số âm, quá 100 %, ngày cuối trước ngày đầu thì từ chối', () => {
    expect(decideRule(REFERENCE, rule({ fee: -1 }))).toMatchObject({ code: 'commission.rate_unreadable' });
    expect(decideRule(REFERENCE, rule({ collectorShare: 10_001 }))).toMatchObject({
      code: 'commission.rate_unreadable',
    });
    expect(decideRule(REFERENCE, rule({ to: '2025-12-31' }))).toMatchObject({
      code: 'commission.period_reversed',
    });
  });

  it('trước 01/7/2025 kho chưa có trần thì không đoán', () => {
    expect(decideRule(REFERENCE, rule({ fee: 900, from: '2025-01-01' }))).toMatchObject({ ok: true });
    expect(checkFees(REFERENCE, '2025-01-31', [{ kind: 'school', base: 100, fee: 90 }])[0]).toMatchObject({
      ceiling: null,
      kept: true,
    });
  });

  it('nhóm nào theo trần nào', () => {
    expect(feeKindOf('BHXH-TN', 'other')).toBe('voluntary_bhxh');
    expect(feeKindOf('BHYT', 'pupil-student')).toBe('school');
    expect(feeKindOf('BHYT', null)).toBe('bhyt_household');
  });
});

describe('Tính thù lao của một tháng', () => {
  it('tính trên số người tham gia tự đóng, chia cho người thu và tổ chức', () => {
    expect(earnedLines([person()], [RULE])).toMatchObject([{ ruleId: 'a', fee: 68_310, amount: 47_817 }]);
  });

  it('mức bằng tiền thì mỗi người một mức', () => {
    const fixed = rule({ basis: 'amount', fee: 30_000 });
    expect(earnedLines([person(), person({ position: 2 })], [fixed]).map(({ amount }) => amount)).toEqual([
      21_000, 21_000,
    ]);
  });

  it('không có quy tắc thì 0 đồng và không giấu', () => {
    expect(earnedLines([person({ scheme: 'BHXH-TN' })], [RULE])).toMatchObject([{ ruleId: null, amount: 0 }]);
  });

  it('cộng các dòng bằng tổng tính một lần, sai số dưới nửa đồng; không ai nhận quá phần của tổng phí', () => {
    fc.assert(
      fc.property(
        fc.array(amounts, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 0, max: 1400 }),
        fc.integer({ min: 0, max: 10_000 }),
        (paid, fee, collectorShare) => {
          const lines = earnedLines(
            paid.map((amount, at) => person({ paid: amount, position: at + 1 })),
            [rule({ fee, collectorShare })],
          );
          const total = lines.reduce((sum, { amount }) => sum + amount, 0);
          const exact = paid.reduce((sum, amount) => sum + BigInt(amount), 0n) * BigInt(fee * collectorShare);
          expect(2n * (BigInt(total) * SCALE - exact) <= SCALE).toBe(true);
          expect(2n * (exact - BigInt(total) * SCALE) <= SCALE).toBe(true);
          for (const line of lines) expect(line.fee).toBeGreaterThanOrEqual(line.amount);
        },
      ),
    );
  });

  it('làm tròn theo phần dư lớn nhất: mỗi phần lệch chưa tới một đồng, cộng lại đúng tổng đã làm tròn', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: 0n, max: 10n ** 16n }), { maxLength: 50 }), (exact) => {
        const parts = apportion(exact);
        const whole = (exact.reduce((sum, part) => sum + part, 0n) * 2n + SCALE) / (2n * SCALE);
        expect(BigInt(parts.reduce((sum, part) => sum + part, 0))).toBe(whole);
        for (const [at, part] of parts.entries()) {
          const gap = BigInt(part) * SCALE - (exact[at] ?? 0n);
          expect(gap > -SCALE && gap < SCALE).toBe(true);
        }
      }),
    );
  });
});

describe('Bảng thù lao từng người', () => {
  it('biên lai hủy sau khi đã chi thì thu hồi kỳ sau, không ai phải nộp lại: phần thiếu chuyển kỳ tiếp', () => {
    const statements = payStatements(
      [
        { unit: 'u:1', amount: 10_000 },
        { unit: 'u:1', amount: -25_000 },
        { unit: 'u:2', amount: 40_000 },
      ],
      new Map([['u:2', -5_000]]),
    );
    expect(statements).toEqual([
      { unit: 'u:1', earned: 10_000, takenBack: -25_000, carriedIn: 0, payout: 0, carriedOut: -15_000 },
      { unit: 'u:2', earned: 40_000, takenBack: 0, carriedIn: -5_000, payout: 35_000, carriedOut: 0 },
    ]);
  });

  it('người còn nợ mà tháng này không thu được gì vẫn có bảng, nợ không mất', () => {
    expect(payStatements([], new Map([['u:1', -7_000]]))).toMatchObject([{ payout: 0, carriedOut: -7_000 }]);
    expect(payStatements([], new Map([['u:1', 0]]))).toEqual([]);
  });

  it('cộng mọi bảng bằng cả kỳ: chi ra và chuyển sau đúng bằng được hưởng, thu hồi và mang sang', () => {
    const line = fc.record({
      unit: fc.constantFrom('u:1', 'u:2', 'u:3'),
      amount: fc.integer({ min: -2_000_000, max: 2_000_000 }),
    });
    const carried = fc.dictionary(
      fc.constantFrom('u:1', 'u:2', 'u:4'),
      fc.integer({ min: -1_000_000, max: 0 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), carried, (lines, before) => {
        const statements = payStatements(lines, new Map(Object.entries(before)));
        const of = (key: 'payout' | 'carriedOut' | 'carriedIn'): number =>
          statements.reduce((sum, statement) => sum + statement[key], 0);
        const moved = lines.reduce((sum, { amount }) => sum + amount, 0);
        expect(of('payout') + of('carriedOut')).toBe(moved + of('carriedIn'));
        for (const { payout, carriedOut } of statements) {
          expect(payout).toBeGreaterThanOrEqual(0);
          expect(carriedOut).toBeLessThanOrEqual(0);
          expect(payout === 0 || carriedOut === 0).toBe(true);
        }
      }),
    );
  });
});

describe('Kỳ chi thù lao', () => {
  const FACTS: PayRunFacts = { confirmed: true, withoutRule: 0, voidedSince: 0, aboveCeiling: null };

  it('lập, kiểm, duyệt, chi; bước nhảy cóc thì từ chối', () => {
    expect(decidePayRunStep('draft', 'check', FACTS)).toMatchObject({ value: 'checked' });
    expect(decidePayRunStep('checked', 'approve', FACTS)).toMatchObject({ value: 'approved' });
    expect(decidePayRunStep('approved', 'pay', FACTS)).toMatchObject({ value: 'paid' });
    expect(decidePayRunStep('checked', 'reopen', FACTS)).toMatchObject({ value: 'draft' });
    for (const [state, step] of [
      ['draft', 'approve'],
      ['draft', 'pay'],
      ['paid', 'reopen'],
      ['approved', 'reopen'],
    ] as const)
      expect(decidePayRunStep(state, step, FACTS)).toMatchObject({ code: 'commission.step_not_allowed' });
    expect(payRunSteps('checked')).toEqual(['reopen', 'approve']);
  });

  it('còn người chưa có quy tắc, biên lai vừa hủy, bình quân vượt trần thì không kiểm được', () => {
    const decide = (changes: Partial<PayRunFacts>, step: 'check' | 'approve' = 'check'): unknown =>
      decidePayRunStep(step === 'check' ? 'draft' : 'checked', step, { ...FACTS, ...changes });
    expect(decide({ withoutRule: 2 })).toMatchObject({ code: 'commission.rule_missing' });
    expect(decide({ voidedSince: 1 })).toMatchObject({ code: 'commission.voided_since' });
    const aboveCeiling = { kind: 'BHXH tự nguyện', average: '15 %', ceiling: '14 %' };
    expect(decide({ aboveCeiling })).toMatchObject({ params: { average: '15 %' } });
    expect(decide({ confirmed: false })).toMatchObject({ ok: true });
    expect(decide({ confirmed: false }, 'approve')).toMatchObject({ code: 'commission.not_confirmed' });
  });

  it('hạn xác nhận ngày 25 và hạn chi của tổ chức tính vào tháng sau; tháng ngắn lấy ngày cuối', () => {
    expect(confirmBy('2026-10')).toBe('2026-11-25');
    expect(payBy('2026-12', 28)).toBe('2027-01-28');
    expect(payBy('2027-01', 31)).toBe('2027-02-28');
    expect(daysLate('2026-11-28', '2026-11-30', '2026-12-05')).toBe(2);
    expect(daysLate('2026-11-28', null, '2026-12-05')).toBe(7);
    expect(daysLate('2026-11-28', '2026-11-20', '2026-12-05')).toBe(0);
  });

  it('tên gọi của tổ chức theo ngày', () => {
    expect(organisationTitle('2025-06-30')).toBe('Tổ chức dịch vụ thu');
    expect(organisationTitle('2025-07-01')).toBe('Tổ chức hỗ trợ phát triển đối tượng');
  });
});

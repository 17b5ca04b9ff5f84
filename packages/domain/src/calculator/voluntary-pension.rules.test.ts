import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REFERENCE } from './reference.fixtures.ts';
import { VOLUNTARY_GROUPS, voluntaryPension, type VoluntaryPension } from './voluntary-pension.rules.ts';

const question = { income: 1_500_000, group: 'other', months: 1, on: '2026-11-24', supportedMonths: 0 };
const ask = (changes: Partial<typeof question>, rows = REFERENCE): ReturnType<typeof voluntaryPension> =>
  voluntaryPension(rows, { ...question, ...changes });
const answer = (changes: Partial<typeof question>, rows = REFERENCE): VoluntaryPension => {
  const asked = ask(changes, rows);
  if (!asked.ok) throw new Error(asked.code);
  return asked.value;
};

describe('Mức đóng BHXH tự nguyện', () => {
  it('thu nhập 1.500.000 đồng: 330.000 đồng mỗi tháng, Nhà nước hỗ trợ 165.000, 132.000, 99.000, 66.000 theo nhóm', () => {
    const support = ['poor', 'near-poor', 'ethnic-minority', 'other'].map(
      (group) => answer({ group }).support,
    );
    expect(support).toEqual([165_000, 132_000, 99_000, 66_000]);
    expect(answer({ group: 'poor', months: 12 })).toMatchObject({
      monthly: 330_000,
      support: 165_000,
      pay: 165_000,
      total: 1_980_000,
    });
  });

  it('ngày 30/6/2025 còn hỗ trợ 30, 25, 10 %; từ ngày 01/7/2025 là 50, 40, 30, 20 %', () => {
    const on = '2025-06-30';
    expect(answer({ group: 'poor', on }).support).toBe(99_000);
    expect(answer({ group: 'near-poor', on }).support).toBe(82_500);
    expect(answer({ group: 'other', on }).support).toBe(33_000);
    expect(answer({ group: 'poor', on: '2025-07-01' }).support).toBe(165_000);
    expect(answer({ group: 'other', on: '2025-07-01' }).support).toBe(66_000);
  });

  it('trước 01/7/2025 người dân tộc thiểu số chưa là nhóm riêng: như người khác, có lời nhắc', () => {
    const before = answer({ group: 'ethnic-minority', on: '2025-06-30' });
    expect(before.support).toBe(33_000);
    expect(before.notes).toContain('minority-as-other');
    expect(answer({ group: 'ethnic-minority' }).notes).not.toContain('minority-as-other');
  });

  it('xã đảo, đặc khu được hỗ trợ như hộ nghèo từ 01/7/2025', () => {
    expect(answer({ group: 'island' }).support).toBe(165_000);
    expect(answer({ group: 'island', on: '2025-06-30' })).toMatchObject({ support: 33_000 });
  });

  it('mức thấp nhất là chuẩn nghèo nông thôn của ngày đóng: 700.000 đồng đến hết 2021, 1.500.000 đồng từ 2022', () => {
    expect(answer({ income: 700_000, on: '2021-12-31' }).monthly).toBe(154_000);
    expect(ask({ income: 700_000, on: '2022-01-01' })).toMatchObject({
      code: 'calculator.income_below_floor',
      params: { floor: '1.500.000' },
    });
    expect(ask({ income: 1_499_999 })).toMatchObject({ code: 'calculator.income_below_floor' });
  });

  it('mức cao nhất là 20 lần lương cơ sở, từ 01/7/2025 là 20 lần mức tham chiếu', () => {
    expect(answer({ income: 46_800_000, on: '2025-06-30' }).figures.map(({ name }) => name)).toContain(
      'base_salary',
    );
    const cap = answer({ income: 46_800_000, on: '2026-06-30' });
    expect(cap.monthly).toBe(10_296_000);
    expect(cap.figures.map(({ name }) => name)).toContain('reference_level');
    expect(ask({ income: 46_800_001, on: '2026-06-30' })).toMatchObject({
      code: 'calculator.income_above_cap',
      params: { cap: '46.800.000', on: '30/06/2026' },
    });
    expect(answer({ income: 50_600_000, on: '2026-07-01' }).monthly).toBe(11_132_000);
  });

  it('đóng trước hai năm: từng tháng trừ dần theo lãi bình quân của quỹ, vẫn được hỗ trợ đủ tháng', () => {
    const two = answer({ months: 24 });
    const hand = Array.from({ length: 24 }, (_, month) => 330_000 / 1.0031 ** month).reduce((a, b) => a + b);
    expect(two.contribution).toBe(Math.round(hand));
    expect(two.total).toBe(two.contribution - 24 * 66_000);
    expect(two.notes).toContain('ahead-discount');
  });

  it('chỉ đóng 1, 3, 6, 12 tháng hoặc từ 2 đến 5 năm; năm chưa có lãi của quỹ thì không tính được đóng trước', () => {
    for (const months of [0, 2, 13, 30, 72, 1.5])
      expect(ask({ months })).toMatchObject({ code: 'calculator.no_method_for_months' });
    expect(ask({ months: 60 }).ok).toBe(true);
    expect(ask({ months: 24, on: '2025-12-31' })).toMatchObject({
      code: 'calculator.fund_return_unknown',
      params: { year: 2025 },
    });
  });

  it('hỗ trợ không quá 120 tháng: đã hưởng 117 tháng thì năm này chỉ còn 3 tháng', () => {
    const last = answer({ months: 12, supportedMonths: 117 });
    expect(last).toMatchObject({ monthsSupported: 3, support: 66_000, total: 12 * 330_000 - 3 * 66_000 });
    expect(last.notes).toContain('support-ends');
    expect(answer({ supportedMonths: 120 })).toMatchObject({ support: 0, pay: 330_000, total: 330_000 });
  });

  it('số lẻ làm tròn đến đồng, nửa đồng tính lên', () => {
    expect(answer({ income: 1_500_025 }).monthly).toBe(330_006);
    expect(answer({ income: 1_500_002 }).monthly).toBe(330_000);
  });

  it('câu hỏi sai thì từ chối, nêu điều sai', () => {
    expect(ask({ group: 'rich' })).toMatchObject({ code: 'calculator.unknown_group' });
    expect(ask({ income: Number.NaN })).toMatchObject({ code: 'calculator.income_unreadable' });
    expect(ask({ supportedMonths: -1 })).toMatchObject({ code: 'calculator.supported_months_unreadable' });
    expect(ask({ on: 'hôm nay' })).toMatchObject({ code: 'calculator.date_unreadable' });
    expect(ask({ on: '2017-12-31' })).toMatchObject({ code: 'calculator.before_first_law' });
  });

  it('cái chưa đối chiếu văn bản đi theo căn cứ, không mất dấu', () => {
    const old = answer({ on: '2024-07-01' }).figures.filter(({ certainty }) => certainty === 'unverified');
    expect(old.map(({ name }) => name)).toContain('bhxh_voluntary_support_other');
  });

  it('người dân đóng cộng Nhà nước hỗ trợ đúng bằng mức đóng; đóng dài hơn không bao giờ đắt hơn từng tháng', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_500_000, max: 46_800_000 }),
        fc.constantFrom(...VOLUNTARY_GROUPS),
        fc.constantFrom(1, 3, 6, 12, 24, 36, 48, 60),
        fc.integer({ min: 0, max: 140 }),
        (income, group, months, supportedMonths) => {
          const one = answer({ income, group, months, supportedMonths });
          expect(one.pay + one.support).toBe(one.monthly);
          expect(one.total + one.support * one.monthsSupported).toBe(one.contribution);
          expect(one.contribution).toBeLessThanOrEqual(one.monthly * months + months);
          expect(one.total).toBeGreaterThan(0);
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParameterRow } from '../parameters/index.ts';
import { monthlyRate, supportParameterIn } from './state-money.rules.ts';

const row = (name: string, from: string, to: string | null, value: string): ParameterRow => ({
  name,
  from,
  to,
  value,
  unit: '',
  basis: 'căn cứ thử',
  certainty: 'verified',
});
const ROWS: ParameterRow[] = [
  row('base_salary', '2024-07-01', '2026-06-30', '2340000'),
  row('base_salary', '2026-07-01', null, '2530000'),
  row('bhyt_total', '2018-12-01', null, '0.045'),
  row('bhyt_state_support_near_poor', '2018-12-01', null, '0.7'),
];

describe('Tiền ngân sách đóng, hỗ trợ', () => {
  it('tính lại từ ngày đổi mức lương cơ sở: 73.710 đ đến 6/2026, 79.695 đ từ 7/2026 với cận nghèo 70 %', () => {
    const amount = (month: string): number => {
      const rate = monthlyRate(ROWS, 'bhyt_state_support_near_poor', month);
      return rate.ok ? rate.value.amount : Number.NaN;
    };
    expect([amount('2026-06'), amount('2026-07')]).toEqual([73_710, 79_695]);
  });

  it('cận nghèo ở xã nghèo theo tham số riêng; nhóm khác ở xã nghèo vẫn như cũ', () => {
    expect(supportParameterIn('bhyt_state_support_near_poor', true)).toBe(
      'bhyt_state_support_near_poor_in_poor_commune',
    );
    expect(supportParameterIn('bhyt_state_support_near_poor', false)).toBe('bhyt_state_support_near_poor');
    expect(supportParameterIn('bhyt_state_support_pupil_student', true)).toBe(
      'bhyt_state_support_pupil_student',
    );
  });

  it('tỉnh hỗ trợ thêm tách riêng, theo ngày của nghị quyết, không quá phần còn lại', () => {
    const rows = [...ROWS, row('bhyt_province_support_near_poor', '2026-09-01', null, '0.2')];
    const at = (month: string, more = rows): unknown =>
      monthlyRate(more, 'bhyt_state_support_near_poor', month);
    expect(at('2026-08')).toMatchObject({ value: { amount: 79_695, province: 0, provinceShare: 0 } });
    expect(at('2026-09')).toMatchObject({ value: { amount: 79_695, province: 22_770, provinceShare: 0.2 } });
    const tooMuch = [...ROWS, row('bhyt_province_support_near_poor', '2026-09-01', null, '0.5')];
    expect(at('2026-09', tooMuch)).toMatchObject({ value: { amount: 79_695, province: 34_155 } });
  });

  it('phần Nhà nước và phần tỉnh cộng lại đúng tỷ lệ chung, không quá cả mức đóng', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.integer({ min: 0, max: 1_000 }),
        fc.integer({ min: 0, max: 1_000 }),
        (base, state, province) => {
          const rows = [
            row('base_salary', '2026-01-01', null, String(base)),
            row('bhyt_total', '2026-01-01', null, '0.045'),
            row('bhyt_state_support_x', '2026-01-01', null, (state / 1_000).toFixed(3)),
            row('bhyt_province_support_x', '2026-01-01', null, (province / 1_000).toFixed(3)),
          ];
          const rate = monthlyRate(rows, 'bhyt_state_support_x', '2026-01');
          if (!rate.ok) throw new Error(rate.code);
          const share = Math.min(1_000, state + province);
          expect(rate.value.amount + rate.value.province).toBe(
            Number((2n * BigInt(base) * 45n * BigInt(share) + 1_000_000n) / 2_000_000n),
          );
          expect(rate.value.province).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it('thiếu tham số thì không đoán', () => {
    expect(monthlyRate(ROWS, 'bhyt_state_support_artisan', '2026-07')).toMatchObject({
      code: 'parameters.not_found',
    });
  });

  it('tiền luôn là số nguyên đồng, không quá cả mức đóng', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.integer({ min: 0, max: 1_000 }),
        (base, support) => {
          const rows = [
            row('base_salary', '2026-01-01', null, String(base)),
            row('bhyt_total', '2026-01-01', null, '0.045'),
            row('s', '2026-01-01', null, (support / 1_000).toFixed(3)),
          ];
          const rate = monthlyRate(rows, 's', '2026-01');
          const amount = rate.ok ? rate.value.amount : -1;
          expect(Number.isInteger(amount)).toBe(true);
          expect(amount).toBeGreaterThanOrEqual(0);
          expect(amount).toBeLessThanOrEqual(Math.ceil(base * 0.045));
        },
      ),
    );
  });
});

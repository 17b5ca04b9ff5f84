import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  HEALTH_GROUPS,
  householdHealth,
  MOST_MEMBERS,
  type HouseholdHealth,
} from './household-health.rules.ts';
import { REFERENCE } from './reference.fixtures.ts';

const question = { members: 1, months: 12, on: '2026-11-24', group: 'household' };
const ask = (changes: Partial<typeof question>, rows = REFERENCE): ReturnType<typeof householdHealth> =>
  householdHealth(rows, { ...question, ...changes });
const answer = (changes: Partial<typeof question>, rows = REFERENCE): HouseholdHealth => {
  const asked = ask(changes, rows);
  if (!asked.ok) throw new Error(asked.code);
  return asked.value;
};
const amounts = (changes: Partial<typeof question>): number[] =>
  answer(changes).members.map(({ amount }) => amount);

describe('Mức đóng BHYT hộ gia đình', () => {
  it('cả năm với lương cơ sở 2.530.000 đồng: 100, 70, 60, 50 và 40 % từ người thứ năm', () => {
    const six = answer({ members: 6 });
    expect(six.members.map(({ order, rate, amount }) => ({ order, rate, amount }))).toEqual([
      { order: 1, rate: 1, amount: 1_366_200 },
      { order: 2, rate: 0.7, amount: 956_340 },
      { order: 3, rate: 0.6, amount: 819_720 },
      { order: 4, rate: 0.5, amount: 683_100 },
      { order: 5, rate: 0.4, amount: 546_480 },
      { order: 6, rate: 0.4, amount: 546_480 },
    ]);
    expect(six.total).toBe(4_918_320);
    expect(six.base).toBe(113_850);
    expect(six.support).toBe(0);
  });

  it('ngày 30/6/2026 còn theo lương cơ sở 2.340.000 đồng, từ ngày 01/7/2026 theo 2.530.000 đồng', () => {
    expect(amounts({ members: 2, on: '2026-06-30' })).toEqual([1_263_600, 884_520]);
    expect(amounts({ members: 2, on: '2026-07-01' })).toEqual([1_366_200, 956_340]);
  });

  it('căn cứ đổi từ NĐ 146/2018 sang NĐ 188/2025 đúng ngày 01/7/2025, số tiền không đổi', () => {
    const basis = (on: string): string[] => answer({ members: 2, on }).figures.map((row) => row.basis);
    expect(basis('2025-06-30').filter((text) => text.includes('188/2025'))).toEqual([]);
    expect(basis('2025-07-01').filter((text) => text.includes('146/2018'))).toEqual([]);
    expect(amounts({ members: 2, on: '2025-06-30' })).toEqual(amounts({ members: 2, on: '2025-07-01' }));
  });

  it('học sinh, sinh viên được hỗ trợ 30 % đến 30/6/2025 và 50 % từ 01/7/2025', () => {
    expect(answer({ group: 'pupil-student', on: '2025-06-30' }).members[0]).toMatchObject({
      rate: 0.7,
      amount: 884_520,
    });
    const now = answer({ group: 'pupil-student', on: '2025-07-01' });
    expect(now.members[0]).toMatchObject({ rate: 0.5, amount: 631_800 });
    expect(now.support).toBe(631_800);
  });

  it('hộ cận nghèo: mỗi người đóng 30 %, không giảm trừ theo thứ tự; xã nghèo thì được hỗ trợ cả', () => {
    const near = answer({ members: 3, group: 'near-poor' });
    expect(near.members.map(({ rate }) => rate)).toEqual([0.3, 0.3, 0.3]);
    expect(near.total).toBe(3 * 409_860);
    expect(near.support).toBe(3 * (1_366_200 - 409_860));
    expect(near.notes).toContain('support-is-least');
    expect(answer({ members: 3, group: 'near-poor-poor-commune' }).total).toBe(0);
    expect(answer({ members: 3, group: 'poor' }).total).toBe(0);
  });

  it('tỉnh hỗ trợ thêm thì trừ tiếp; cộng lại quá mức đóng thì người dân đóng 0 đồng', () => {
    const row = {
      name: 'bhyt_province_support_near_poor',
      from: '2026-01-01',
      to: null,
      value: '0.2',
      unit: '',
    };
    const resolution = { ...row, basis: 'NQ của HĐND tỉnh', certainty: 'verified' } as const;
    const helped = answer({ group: 'near-poor' }, [...REFERENCE, resolution]);
    expect(helped.members[0]?.rate).toBe(0.1);
    expect(helped.figures).toContain(resolution);
    expect(helped.notes).not.toContain('province-support-unknown');
    expect(answer({ group: 'near-poor' }).notes).toContain('province-support-unknown');
    const whole = { ...resolution, value: '0.9' };
    expect(answer({ group: 'near-poor' }, [...REFERENCE, whole]).total).toBe(0);
  });

  it('đóng 3, 6 hay 12 tháng thì tiền theo số tháng; số tháng khác có lời nhắc', () => {
    expect(amounts({ months: 3 })).toEqual([341_550]);
    expect(answer({ months: 6 }).notes).not.toContain('periods-of-household');
    expect(answer({ months: 5 }).notes).toContain('periods-of-household');
  });

  it('câu hỏi sai thì từ chối, nêu điều sai', () => {
    const code = (changes: Partial<typeof question>): unknown => ask(changes);
    expect(code({ members: 0 })).toMatchObject({ code: 'calculator.members_out_of_range' });
    expect(code({ members: 40 })).toMatchObject({ code: 'calculator.members_out_of_range' });
    expect(code({ members: 1.5 })).toMatchObject({ code: 'calculator.members_out_of_range' });
    expect(code({ months: 0 })).toMatchObject({ code: 'calculator.health_months_out_of_range' });
    expect(code({ months: 13 })).toMatchObject({ code: 'calculator.health_months_out_of_range' });
    expect(code({ group: 'rich' })).toMatchObject({ code: 'calculator.unknown_group' });
    expect(code({ group: 'toString' })).toMatchObject({ code: 'calculator.unknown_group' });
    expect(code({ on: '2026-02-30' })).toMatchObject({ code: 'calculator.date_unreadable' });
    expect(code({ on: '2018-11-30' })).toMatchObject({
      code: 'calculator.before_first_law',
      params: { first: '01/12/2018' },
    });
    expect(ask({ group: 'artisan', on: '2025-06-30' })).toMatchObject({
      code: 'calculator.group_not_on_date',
    });
  });

  it('thiếu một tham số thì nói tham số nào, không tự đoán', () => {
    const rows = REFERENCE.filter(({ name }) => name !== 'bhyt_household_rate_person_2');
    expect(ask({ members: 2 }, rows)).toMatchObject({
      code: 'parameters.not_found',
      params: { name: 'bhyt_household_rate_person_2', date: '2026-11-24' },
    });
  });

  it('tổng của hộ bằng cộng từng người; thêm người thì không ai đóng khác đi; tỷ lệ không bao giờ tăng theo thứ tự', () => {
    const days = fc.constantFrom(
      '2019-01-01',
      '2023-07-01',
      '2024-07-01',
      '2025-06-30',
      '2025-07-01',
      '2026-07-01',
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: MOST_MEMBERS - 1 }),
        fc.integer({ min: 1, max: 12 }),
        days,
        fc.constantFrom(...Object.keys(HEALTH_GROUPS)),
        (members, months, on, group) => {
          const asked = ask({ members, months, on, group });
          const next = ask({ members: members + 1, months, on, group });
          expect(next.ok).toBe(asked.ok);
          if (!asked.ok || !next.ok) return;
          expect(asked.value.total).toBe(asked.value.members.reduce((sum, { amount }) => sum + amount, 0));
          expect(next.value.members.slice(0, members)).toEqual(asked.value.members);
          const rates = next.value.members.map(({ rate }) => rate);
          expect(rates).toEqual(rates.toSorted((a, b) => b - a));
        },
      ),
    );
  });
});

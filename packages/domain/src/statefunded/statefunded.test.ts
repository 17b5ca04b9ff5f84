import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardGroup } from '../people/index.ts';
import { birthCourse } from './birth-course.rules.ts';
import { cardUntil, childCardUntil, isUnderSix } from './card-validity.rules.ts';
import { fundedMonths, monthsBetween, type Stay } from './funded-months.rules.ts';
import { decideListStep, LIST_STATES, LIST_STEPS, listSteps } from './list.transitions.ts';
import { proposeDuplicate, type Standing } from './settle-duplicate.rules.ts';
import { moneyLines, moneyMonths, type RateOf } from './state-money.rules.ts';

const NOTHING = { lines: 1, returned: 0, unchecked: 0, openDuplicates: 0 };

describe('Danh sách đi từng bước từ xã đến khi có thẻ', () => {
  it('lập, gửi, duyệt, chuyển cấp thẻ; sau đó không sửa được nữa', () => {
    expect(decideListStep('draft', 'submit', NOTHING)).toMatchObject({ ok: true, value: 'submitted' });
    expect(decideListStep('submitted', 'approve', NOTHING)).toMatchObject({ value: 'approved' });
    expect(decideListStep('approved', 'send', NOTHING)).toMatchObject({ value: 'sent' });
    expect(listSteps('sent')).toEqual([]);
    expect(listSteps('carded')).toEqual([]);
  });

  it('danh sách trống không gửi được, chỉ báo không phát sinh; có dòng thì không báo không phát sinh được', () => {
    expect(decideListStep('draft', 'submit', { ...NOTHING, lines: 0 })).toMatchObject({
      code: 'statefunded.list_empty',
    });
    expect(decideListStep('draft', 'nil', { ...NOTHING, lines: 0 })).toMatchObject({ value: 'nil' });
    expect(decideListStep('draft', 'nil', NOTHING)).toMatchObject({ code: 'statefunded.list_not_empty' });
  });

  it('trả lại khi có dòng bị đánh dấu; còn dòng bị trả thì không duyệt, không gửi lại được', () => {
    const returned = { ...NOTHING, returned: 1 };
    expect(decideListStep('submitted', 'return', NOTHING)).toMatchObject({
      code: 'statefunded.rows_not_returned',
    });
    expect(decideListStep('submitted', 'return', returned)).toMatchObject({ value: 'returned' });
    expect(decideListStep('submitted', 'approve', returned)).toMatchObject({
      code: 'statefunded.rows_returned',
    });
    expect(decideListStep('returned', 'submit', returned)).toMatchObject({
      code: 'statefunded.rows_returned',
    });
  });

  it('còn người đứng hai nơi thì chưa chuyển cấp thẻ', () => {
    expect(decideListStep('approved', 'send', { ...NOTHING, openDuplicates: 2 })).toMatchObject({
      code: 'statefunded.duplicates_open',
      params: { count: 2 },
    });
  });

  it('bước không có trong bảng thì không bao giờ làm được', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LIST_STATES), fc.constantFrom(...LIST_STEPS), (state, step) => {
        expect(
          decideListStep(state, step, {
            ...NOTHING,
            lines: step === 'nil' ? 0 : 1,
            returned: step === 'return' ? 1 : 0,
          }).ok,
        ).toBe(listSteps(state).includes(step));
      }),
    );
  });
});

describe('Thẻ có giá trị đến ngày nào (NĐ 188/2025 Đ13)', () => {
  it('sinh đến hết 30/9: đến 30/9 của năm đủ 72 tháng; sinh sau: đến hết tháng đủ 72 tháng', () => {
    expect(childCardUntil('2020-09-30')).toBe('2026-09-30');
    expect(childCardUntil('2020-01-01')).toBe('2026-09-30');
    expect(childCardUntil('2020-10-01')).toBe('2026-10-31');
    expect(childCardUntil('2020-12-31')).toBe('2026-12-31');
  });

  it('sinh 29/02 vẫn tính được', () => {
    expect(childCardUntil('2024-02-29')).toBe('2030-09-30');
  });

  it('không bao giờ hết hạn trước khi trẻ đủ 72 tháng, không quá 9 tháng sau đó', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2010-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }),
        (at) => {
          const birth = at.toISOString().slice(0, 10);
          const until = childCardUntil(birth);
          const year = Number(birth.slice(0, 4)) + 6;
          expect(until >= `${year}${birth.slice(4, 7)}-01`).toBe(true);
          expect(until <= `${year}-12-31`).toBe(true);
          expect(isUnderSix(birth, birth)).toBe(true);
          expect(isUnderSix(birth, until)).toBe(true);
        },
      ),
    );
  });

  it('các nhóm khác: theo năm, 36 tháng, hoặc đến khi có danh sách giảm', () => {
    expect(cardUntil('year', '2026-03-01', null)).toBe('2026-12-31');
    expect(cardUntil('months-36', '2026-07-01', null)).toBe('2029-06-30');
    expect(cardUntil('open', '2026-07-01', null)).toBeNull();
    expect(cardUntil('child', '2026-07-01', null)).toBeNull();
  });
});

const group = (code: string, payer: 3 | 4, supportPercent: number | null = null): CardGroup => ({
  code,
  payer,
  description: code,
  supportPercent,
});
const standing = (id: string, of: CardGroup, more: Partial<Standing> = {}): Standing => ({
  id,
  group: of,
  commune: '2025:23293',
  from: '2026-01-01',
  sent: false,
  ...more,
});

describe('Một người đứng ở hai danh sách: ai đóng trước theo luật', () => {
  it('trẻ em dưới 6 tuổi (điểm h) trước hộ nghèo (điểm o)', () => {
    const proposal = proposeDuplicate(standing('a', group('HN', 3)), standing('b', group('TE', 3)), null);
    expect(proposal).toMatchObject({ keep: 'b', drop: 'a', rule: 'order-of-law' });
    expect(proposal.basis).toContain('Đ13.5');
  });

  it('ngân sách đóng trước ngân sách hỗ trợ; hai nhóm hỗ trợ thì nhóm có mức hỗ trợ cao hơn', () => {
    expect(
      proposeDuplicate(standing('a', group('CN', 4, 70)), standing('b', group('DT', 3)), null),
    ).toMatchObject({ keep: 'b' });
    expect(
      proposeDuplicate(standing('a', group('GB', 4, 30)), standing('b', group('CN', 4, 70)), null),
    ).toMatchObject({ keep: 'b', rule: 'highest-support' });
  });

  it('cùng nhóm ở hai xã: xã nơi cư trú; không rõ thì nơi đã có thẻ, rồi nơi lập trước', () => {
    const [a, b] = [
      standing('a', group('HN', 3)),
      standing('b', group('HN', 3), { commune: '2025:23284', from: '2026-02-01' }),
    ];
    expect(proposeDuplicate(a, b, '2025:23284')).toMatchObject({ keep: 'b', rule: 'residence' });
    expect(proposeDuplicate(a, { ...b, sent: true }, null)).toMatchObject({ keep: 'b', rule: 'sent-first' });
    expect(proposeDuplicate(a, b, null)).toMatchObject({ keep: 'a', rule: 'listed-first' });
  });

  it('không phụ thuộc thứ tự đưa vào', () => {
    const some = fc.record({
      group: fc.constantFrom(
        group('HN', 3),
        group('TE', 3),
        group('DT', 3),
        group('CN', 4, 70),
        group('GB', 4, 30),
      ),
      commune: fc.constantFrom('2025:23293', '2025:23284'),
      from: fc.constantFrom('2026-01-01', '2026-02-01'),
      sent: fc.boolean(),
    });
    fc.assert(
      fc.property(some, some, fc.constantFrom('2025:23293', '2025:23284', null), (one, other, home) => {
        const [a, b] = [
          { id: 'a', ...one },
          { id: 'b', ...other },
        ];
        expect(proposeDuplicate(a, b, home)).toEqual(proposeDuplicate(b, a, home));
      }),
    );
  });
});

const stay = (person: string, of: string, from: string, to: string | null): Stay => ({
  person,
  people: 1,
  group: of,
  commune: '2025:23293',
  from,
  to,
});
const STAYS = fc.array(
  fc.record({
    person: fc.constantFrom('p', 'q', 'r'),
    people: fc.constant(1),
    group: fc.constantFrom('poor', 'near-poor'),
    commune: fc.constantFrom('2025:23293', '2025:23284'),
    from: fc.constantFrom('2025-11-15', '2026-01-01', '2026-03-31', '2026-06-30', '2026-12-01'),
    to: fc.constantFrom('2026-01-01', '2026-07-15', '2026-12-31', null),
  }),
  { maxLength: 8 },
);

describe('Tháng được ngân sách đóng', () => {
  it('đứng trong danh sách ít nhất một ngày thì tính cả tháng; đổi nhóm giữa tháng thì nhóm trước', () => {
    const funded = fundedMonths(
      [stay('p', 'poor', '2026-01-10', '2026-03-15'), stay('p', 'near-poor', '2026-03-16', null)],
      '2026-01',
      '2026-05',
    );
    expect(funded.map(({ group: of, months }) => [of, months])).toEqual([
      ['poor', ['2026-01', '2026-02', '2026-03']],
      ['near-poor', ['2026-04', '2026-05']],
    ]);
  });

  it('mỗi người mỗi tháng không bao giờ được tính hai lần, không tháng nào ngoài kỳ', () => {
    fc.assert(
      fc.property(STAYS, (stays) => {
        const months = fundedMonths(stays, '2026-01', '2026-12').flatMap((one) =>
          one.months.map((month) => `${one.person} ${month}`),
        );
        expect(new Set(months).size).toBe(months.length);
        expect(months.every((one) => one.slice(2) >= '2026-01' && one.slice(2) <= '2026-12')).toBe(true);
      }),
    );
  });

  it('hai nửa năm cộng lại bằng cả năm', () => {
    const rate: RateOf = (of, month) => ({
      amount: (of === 'poor' ? 3 : 2) + Number(month.slice(5)),
      province: 0,
    });
    const sum = (stays: readonly Stay[], from: string, to: string): number =>
      moneyLines(fundedMonths(stays, from, to), rate).reduce((total, { amount }) => total + amount, 0);
    fc.assert(
      fc.property(STAYS, (stays) => {
        expect(sum(stays, '2026-01', '2026-06') + sum(stays, '2026-07', '2026-12')).toBe(
          sum(stays, '2026-01', '2026-12'),
        );
      }),
    );
  });

  it('cộng theo nhóm, xã và cộng theo tháng ra cùng một số', () => {
    const rate: RateOf = (of, _month, commune) => ({
      amount: of === 'poor' ? 113_850 : 79_695,
      province: commune.length * 7,
    });
    fc.assert(
      fc.property(STAYS, (stays) => {
        const funded = fundedMonths(stays, '2026-01', '2026-12');
        const lines = moneyLines(funded, rate);
        const months = moneyMonths(funded, monthsBetween('2026-01', '2026-12'), rate);
        expect(months.reduce((sum, { amount }) => sum + amount, 0)).toBe(
          lines.reduce((sum, { amount }) => sum + amount, 0),
        );
        expect(months.reduce((sum, { province }) => sum + province, 0)).toBe(
          lines.reduce((sum, { province }) => sum + province, 0),
        );
        expect(months.reduce((sum, { people }) => sum + people, 0)).toBe(
          lines.reduce((sum, { personMonths }) => sum + personMonths, 0),
        );
      }),
    );
  });
});

describe('Khai sinh đến thẻ: 5 ngày làm việc kể từ khi cơ quan BHXH nhận hồ sơ', () => {
  const calendar = { holidays: new Set(['2026-11-24']), workingSwaps: new Set<string>() };

  it('chưa chuyển thì chưa có hạn, chỉ đếm ngày chờ', () => {
    expect(
      birthCourse({ registeredOn: '2026-11-20', sentOn: null, issuedOn: null }, 5, '2026-11-25', calendar),
    ).toEqual({ stage: 'registered', dueOn: null, taken: null, isLate: false, waited: 2 });
  });

  it('ngày nghỉ lễ không tính; cấp đúng hạn chót vẫn là đúng hạn', () => {
    const course = birthCourse(
      { registeredOn: '2026-11-20', sentOn: '2026-11-20', issuedOn: '2026-11-30' },
      5,
      '2026-12-01',
      calendar,
    );
    expect(course).toEqual({ stage: 'issued', dueOn: '2026-11-30', taken: 5, isLate: false, waited: 0 });
  });

  it('quá hạn mà chưa cấp thì là muộn', () => {
    expect(
      birthCourse(
        { registeredOn: '2026-11-20', sentOn: '2026-11-20', issuedOn: null },
        5,
        '2026-12-01',
        calendar,
      ),
    ).toMatchObject({ stage: 'sent', isLate: true, taken: 6 });
  });
});

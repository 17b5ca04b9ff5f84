import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decideFundEntry,
  decidePayment,
  fundEstimate,
  fundStanding,
  gradeOf,
  insuredShare,
  meetsCriterion,
  plannedMonths,
  pupilCardValidity,
  pupilContribution,
  pupilStanding,
  schoolYearOn,
  shownPercent,
  type PupilFacts,
} from './index.ts';

const TARIFF = { baseSalary: '2530000', rate: '0.045', stateShare: '0.5', provinceShare: '0' };

describe('Mức đóng BHYT của học sinh, sinh viên', () => {
  it('4,5 % lương cơ sở nhân số tháng, Nhà nước hỗ trợ 50 % từ 01/7/2025: một năm đóng 683.100 đ', () => {
    expect(pupilContribution(TARIFF, 12)).toEqual({
      whole: 1_366_200,
      state: 683_100,
      province: 0,
      pupil: 683_100,
    });
  });

  it('trước 01/7/2025 Nhà nước hỗ trợ 30 %', () => {
    expect(pupilContribution({ ...TARIFF, baseSalary: '2340000', stateShare: '0.3' }, 12)).toMatchObject({
      whole: 1_263_600,
      state: 379_080,
      pupil: 884_520,
    });
  });

  it('tỉnh hỗ trợ thêm thì học sinh đóng ít đi đúng phần ấy', () => {
    expect(pupilContribution({ ...TARIFF, provinceShare: '0.2' }, 12)).toMatchObject({
      state: 683_100,
      province: 273_240,
      pupil: 409_860,
    });
  });

  it('ba phần luôn cộng đúng tổng và không phần nào âm', () => {
    const share = fc.integer({ min: 0, max: 100 }).map((percent) => String(percent / 100));
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999_999 }),
        share,
        share,
        fc.constantFrom(3, 6, 9, 12),
        (base, state, province, months) => {
          const parts = pupilContribution(
            { baseSalary: String(base), rate: '0.045', stateShare: state, provinceShare: province },
            months,
          );
          expect(parts.state + parts.province + parts.pupil).toBe(parts.whole);
          expect(Math.min(parts.state, parts.province, parts.pupil)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it('lớp 12 lập kế hoạch 9 tháng (đến 30/9), lớp khác 12 tháng', () => {
    expect([1, 11, 12, null].map(plannedMonths)).toEqual([12, 12, 9, 12]);
  });
});

describe('Thời hạn thẻ BHYT của học sinh, sinh viên', () => {
  const facts = {
    schoolYear: '2026-2027',
    grade: 10,
    enrolledOn: null,
    paidOn: '2026-09-15',
    months: 12,
    until: '2026-12-31',
    gapDays: 90,
    waitDays: 30,
  };

  it('đang có thẻ thì nối tiếp ngày hết hạn', () => {
    expect(pupilCardValidity(facts)).toEqual({ from: '2027-01-01', to: '2027-12-31', rule: 'goes-on' });
  });

  it('lớp 1 từ ngày 01/10, khi thẻ trẻ em dưới 6 tuổi hết hạn ngày 30/9', () => {
    expect(pupilCardValidity({ ...facts, grade: 1, until: '2026-09-30' })).toEqual({
      from: '2026-10-01',
      to: '2027-09-30',
      rule: 'grade-1',
    });
  });

  it('lớp 12 từ ngày 01/01 đến 30/9, dù đóng 12 tháng', () => {
    expect(pupilCardValidity({ ...facts, grade: 12, months: 9 })).toEqual({
      from: '2027-01-01',
      to: '2027-09-30',
      rule: 'grade-12',
    });
    expect(pupilCardValidity({ ...facts, grade: 12 }).to).toBe('2027-09-30');
  });

  it('sinh viên năm thứ nhất từ ngày nhập học', () => {
    const student = { ...facts, grade: null, enrolledOn: '2026-09-05', until: null };
    expect(pupilCardValidity(student)).toMatchObject({ from: '2026-09-05', rule: 'first-year' });
  });

  it('chưa từng tham gia hoặc gián đoạn từ 90 ngày: có giá trị sau 30 ngày; gián đoạn ít hơn: từ ngày đóng', () => {
    expect(pupilCardValidity({ ...facts, until: null })).toMatchObject({ from: '2026-10-15', rule: 'waits' });
    expect(pupilCardValidity({ ...facts, until: '2026-06-17' })).toMatchObject({ rule: 'waits' });
    expect(pupilCardValidity({ ...facts, until: '2026-06-18' })).toMatchObject({
      from: '2026-09-15',
      rule: 'short-gap',
    });
  });

  it('thẻ không bao giờ hết hạn trước khi bắt đầu', () => {
    const day = fc.date({ min: new Date('2026-08-01'), max: new Date('2027-07-31'), noInvalidDate: true });
    const iso = day.map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        iso,
        fc.option(iso),
        fc.option(fc.integer({ min: 1, max: 12 })),
        fc.constantFrom(3, 6, 9, 12),
        (paidOn, until, grade, months) => {
          const { from, to } = pupilCardValidity({ ...facts, paidOn, until, grade, months });
          expect(to > from).toBe(true);
          if (until !== null && until >= paidOn) expect(from > until).toBe(true);
        },
      ),
    );
  });
});

describe('Học sinh đã tham gia hay chưa, vì sao', () => {
  const register = {
    known: true,
    unsure: false,
    insured: false,
    group: null,
    until: null,
    ended: null,
  };
  const facts: PupilFacts = { register, card: null, statedCard: null, paid: false, ownGroup: 'HS' };
  const card = { state: 'requested' as const, validFrom: '2027-01-01', validTo: '2027-12-31' };
  const on = (more: Partial<PupilFacts>) => pupilStanding({ ...facts, ...more }, '2026-11-24');

  it.each(['HN', 'DT', 'TQ', 'HS'])('đang tham gia theo nhóm %s thì tính là đã tham gia', (group) => {
    expect(on({ register: { ...register, insured: true, group, until: '2026-12-31' } })).toMatchObject({
      state: 'insured',
      why: 'register',
      group,
    });
  });

  it('thẻ thân nhân quân nhân mà nhà trường được xem cũng tính, theo đúng nhóm in trên thẻ', () => {
    expect(on({ statedCard: 'TQ4976212345678' })).toMatchObject({
      state: 'insured',
      why: 'stated-card',
      group: 'TQ',
    });
    expect(on({ statedCard: '6212345678' })).toMatchObject({ state: 'missing' });
  });

  it('đã đóng, đã đề nghị thẻ thì chờ; thẻ đã cấp thì tính, kể cả khi thẻ có giá trị từ ngày sau', () => {
    expect(on({ paid: true })).toMatchObject({ state: 'waiting', why: 'paid' });
    expect(on({ paid: true, card })).toMatchObject({ state: 'waiting', why: 'card-asked' });
    expect(on({ card: { ...card, state: 'issued' } })).toMatchObject({
      state: 'insured',
      why: 'card',
      group: 'HS',
      from: '2027-01-01',
    });
    expect(on({ card: { ...card, state: 'issued', validTo: '2026-11-23' } })).toMatchObject({
      state: 'missing',
    });
  });

  it('chưa tham gia thì nói rõ vì sao', () => {
    expect(on({ register: null }).why).toBe('not-checked');
    expect(on({ register: { ...register, known: false } }).why).toBe('not-in-register');
    expect(on({ register: { ...register, unsure: true, known: false } }).why).toBe('unsure');
    expect(on({}).why).toBe('never');
    expect(on({ register: { ...register, ended: '2026-08-31' } })).toMatchObject({
      why: 'ended',
      until: '2026-08-31',
    });
    expect(on({ paid: true, card: { ...card, state: 'returned' } }).why).toBe('card-returned');
  });

  it('chỉ đạt 100 % khi không thiếu một em nào, dù làm tròn', () => {
    expect(meetsCriterion({ pupils: 2000, insured: 1999 })).toBe(false);
    expect(shownPercent(insuredShare({ pupils: 2000, insured: 1999 }) ?? 0)).toBe(99.9);
    expect(meetsCriterion({ pupils: 2000, insured: 2000 })).toBe(true);
    expect(shownPercent(insuredShare({ pupils: 7, insured: 7 }) ?? 0)).toBe(100);
    expect(insuredShare({ pupils: 0, insured: 0 })).toBeNull();
    expect(meetsCriterion({ pupils: 0, insured: 0 })).toBe(false);
  });
});

describe('Nhà trường thu tiền BHYT', () => {
  const facts = {
    state: 'missing' as const,
    group: null,
    ownGroup: 'HS',
    until: null,
    left: false,
    paidOn: '2026-11-20',
    today: '2026-11-24',
    paidUntil: null,
  };

  it('không thu của em đã có nơi khác đóng, không thu hai lần, không ghi ngày chưa tới', () => {
    expect(decidePayment(facts).ok).toBe(true);
    expect(decidePayment({ ...facts, left: true })).toMatchObject({ code: 'pupils.left' });
    expect(decidePayment({ ...facts, paidOn: '2026-11-25' })).toMatchObject({
      code: 'pupils.paid_in_future',
    });
    expect(decidePayment({ ...facts, state: 'insured', group: 'DT' })).toMatchObject({
      code: 'pupils.insured_by_other',
    });
    expect(decidePayment({ ...facts, state: 'waiting', paidUntil: '2027-12-31' })).toMatchObject({
      code: 'pupils.paid_already',
    });
  });

  it('thẻ sắp hết hạn thì thu tiếp được cho kỳ sau', () => {
    expect(decidePayment({ ...facts, state: 'insured', group: 'HS', until: '2026-12-31' }).ok).toBe(true);
    expect(decidePayment({ ...facts, state: 'insured', group: 'HS', until: '2027-12-31' })).toMatchObject({
      code: 'pupils.paid_already',
    });
  });
});

describe('Kinh phí chăm sóc sức khỏe ban đầu', () => {
  it('dự toán theo số học sinh có thẻ, tỷ lệ là tham số', () => {
    expect(fundEstimate(100, { baseSalary: '2530000', rate: '0.045', fundRate: '0.05' })).toBe(6_831_000);
    expect(fundEstimate(0, { baseSalary: '2530000', rate: '0.045', fundRate: '0.05' })).toBe(0);
  });

  it('quyết toán cho biết còn lại và phần không được chấp nhận', () => {
    const entries = [
      { kind: 'allot', amount: 6_000_000 },
      { kind: 'use', amount: 2_000_000 },
      { kind: 'use', amount: 3_500_000 },
    ] as const;
    expect(fundStanding(entries)).toMatchObject({
      used: 5_500_000,
      settled: null,
      left: 500_000,
      refused: 0,
    });
    expect(decideFundEntry(entries, { kind: 'settle', amount: 5_200_000 })).toMatchObject({
      value: { settled: 5_200_000, left: 800_000, refused: 300_000 },
    });
  });

  it('không quyết toán quá số đã chi, đã quyết toán thì không ghi thêm', () => {
    expect(decideFundEntry([{ kind: 'use', amount: 10 }], { kind: 'settle', amount: 11 })).toMatchObject({
      code: 'pupils.settled_more_than_used',
    });
    expect(decideFundEntry([{ kind: 'settle', amount: 0 }], { kind: 'use', amount: 1 })).toMatchObject({
      code: 'pupils.fund_settled',
    });
  });
});

describe('Năm học và khối lớp', () => {
  it('năm học bắt đầu từ tháng 8', () => {
    expect(['2026-07-31', '2026-08-01', '2027-05-01'].map(schoolYearOn)).toEqual([
      '2025-2026',
      '2026-2027',
      '2026-2027',
    ]);
  });

  it.each([
    ['10A1', 10],
    ['Lớp 1B', 1],
    ['lớp 12', 12],
    ['6/2', 6],
    ['K18-CNTT', null],
    ['2026A', null],
    ['13A', null],
  ])('"%s" là khối %s', (name, grade) => {
    expect(gradeOf(name)).toBe(grade);
  });
});

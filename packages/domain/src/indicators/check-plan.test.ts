import { describe, expect, it } from 'vitest';
import { checkPlan, type PlanPart, type TargetMeasure } from './index.ts';

const RATE: TargetMeasure = { measure: 'rate', aggregation: 'weighted', direction: 'up' };
const PEOPLE: TargetMeasure = { measure: 'people', aggregation: 'sum', direction: 'up' };

function part(
  unitKey: string,
  value: number | null,
  denominator: number | null,
  more: Partial<PlanPart> = {},
): PlanPart {
  return {
    unitKey,
    name: `Xã ${unitKey}`,
    value,
    denominator,
    from: '2020-01-01',
    to: null,
    isPart: true,
    reached: null,
    before: null,
    ...more,
  };
}

const codes = (check: ReturnType<typeof checkPlan>): string[] =>
  check.issues.map(({ code, weight, unitKey }) => `${code} ${weight} ${unitKey ?? '-'}`);

describe('Kiểm tra bản giao chỉ tiêu trước khi lưu', () => {
  it('số người của các đơn vị cộng lại phải đúng số của cấp trên, lệch một người cũng nói', () => {
    const whole = { value: 1_000, denominator: null };
    expect(codes(checkPlan(PEOPLE, 2026, whole, [part('a', 600, null), part('b', 400, null)]))).toEqual([]);
    const short = checkPlan(PEOPLE, 2026, whole, [part('a', 600, null), part('b', 399, null)]);
    expect(short.issues).toEqual([
      { code: 'parts-differ', weight: 'confirm', unitKey: null, params: { difference: 1, people: 1 } },
    ]);
  });

  it('tỷ lệ được gia quyền theo mẫu số, không lấy bình quân đơn giản', () => {
    const parts = [part('a', 90, 9_000), part('b', 50, 1_000)];
    const exact = checkPlan(RATE, 2026, { value: 86, denominator: 10_000 }, parts);
    expect([exact.sum.parts, exact.sum.difference, exact.sum.differencePeople]).toEqual([86, 0, 0]);
    const simple = checkPlan(RATE, 2026, { value: 70, denominator: 10_000 }, parts);
    expect([simple.sum.difference, simple.sum.differencePeople]).toEqual([-16, -1_600]);
    expect(codes(simple)).toEqual(['parts-differ confirm -']);
  });

  it('lệch do đâu: đơn vị chưa giao, mẫu số không khớp, mức giao khác nhau; cộng lại đúng số lệch', () => {
    const { sum, issues } = checkPlan(RATE, 2026, { value: 80, denominator: 11_000 }, [
      part('a', 80, 6_000),
      part('b', 70, 3_000),
      part('c', null, 1_000),
    ]);
    expect(sum.differencePeople).toBe(8_800 - 4_800 - 2_100);
    expect(sum.cause).toEqual({ missing: 800, denominators: 800, rates: 300, rounding: 0 });
    expect(issues.map(({ code }) => code)).toEqual(['part-missing', 'parts-differ']);
  });

  it('chỉ số không cộng được thì không kiểm tra tổng', () => {
    const none: TargetMeasure = { ...RATE, aggregation: 'none' };
    const check = checkPlan(none, 2026, { value: 60, denominator: null }, [
      part('a', 20, 100),
      part('b', 30, 100),
    ]);
    expect([check.sum.parts, check.issues]).toEqual([null, []]);
  });

  it('vượt 100 %, đơn vị chưa có hoặc đã hết trong năm, đơn vị không trực thuộc, giao hai lần: không lưu', () => {
    const whole = { value: null, denominator: null };
    const check = checkPlan(RATE, 2026, whole, [
      part('a', 100.1, 10),
      part('b', 50, 10, { to: '2025-06-30' }),
      part('c', 50, 10, { from: '2027-01-01' }),
      part('d', 50, 10, { isPart: false }),
      part('e', 50, 10),
      part('e', 50, 10),
    ]);
    expect(codes(check).filter((code) => code.includes('refuse'))).toEqual([
      'over-hundred refuse a',
      'unit-not-there refuse b',
      'unit-not-there refuse c',
      'unit-not-a-part refuse d',
      'twice-given refuse e',
    ]);
    expect(codes(checkPlan(PEOPLE, 2026, whole, [part('a', 11, 10)]))).toEqual(['over-whole refuse a']);
  });

  it('đơn vị chỉ có một phần của năm vẫn được giao trong năm ấy', () => {
    const check = checkPlan(RATE, 2025, { value: null, denominator: null }, [
      part('a', 50, 10, { to: '2025-06-30' }),
      part('b', 50, 10, { from: '2025-07-01' }),
    ]);
    expect(check.issues).toEqual([]);
  });

  it.each([
    ['gấp mười năm trước', { before: 2.4 }, 24, ['ten-fold confirm a']],
    [
      'một phần mười số đang có',
      { reached: 2_400 / 100 },
      2.4,
      ['ten-fold confirm a', 'below-reached confirm a'],
    ],
    ['gấp đôi', { before: 12 }, 24, []],
    ['gấp ba mươi lần là chuyện khác, không phải thừa một chữ số', { before: 0.8 }, 24, []],
  ])('%s', (_title, more, value, expected) => {
    expect(
      codes(checkPlan(RATE, 2026, { value: null, denominator: null }, [part('a', value, 1_000, more)])),
    ).toEqual(expected);
  });

  it('đơn vị chưa có số cũ được so với các đơn vị cùng cấp', () => {
    const rates = [part('a', 9.5, 100), part('b', 90, 100), part('c', 92, 100), part('d', 95, 100)];
    expect(codes(checkPlan(RATE, 2026, { value: null, denominator: null }, rates))).toEqual([
      'ten-fold confirm a',
    ]);
    const people = [part('a', 900, 1_000), part('b', 95, 1_000), part('c', 460, 500), part('d', 190, 200)];
    expect(codes(checkPlan(PEOPLE, 2026, { value: null, denominator: null }, people))).toEqual([
      'ten-fold confirm b',
    ]);
  });

  it('5.000 dòng chưa có số cũ được kiểm tra trong chưa đầy một giây, không giữ máy chủ của người khác', () => {
    const many = Array.from({ length: 5_000 }, (_, at) => part(String(at), 50 + (at % 40), 1_000));
    const began = process.threadCpuUsage();
    for (const measure of [RATE, PEOPLE]) checkPlan(measure, 2026, { value: null, denominator: null }, many);
    // Of this thread's own work: a busy machine makes it wait, not work.
    expect(process.threadCpuUsage(began).user).toBeLessThan(1_000_000);
  });

  it('thấp hơn số đã đạt phải xác nhận; đã 100 % thì ghi chú là không còn dư địa', () => {
    const check = checkPlan(RATE, 2026, { value: null, denominator: null }, [
      part('a', 94, 1_000, { reached: 95.2 }),
      part('b', 100, 1_000, { reached: 100 }),
    ]);
    expect(codes(check)).toEqual(['below-reached confirm a', 'no-headroom note b']);
  });
});

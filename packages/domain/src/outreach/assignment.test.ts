import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planWeek, type HouseholdToPlan } from './plan-week.ts';
import { shareHouseholds, type Hand, type HouseholdToShare } from './share-households.ts';

const VILLAGES = ['v1', 'v2', 'v3'];
const hand = (key: string, more: Partial<Hand> = {}): Hand => ({
  key,
  villages: [],
  load: 0,
  capacity: 100,
  success: 0.3,
  ...more,
});
const home = (key: string, more: Partial<HouseholdToShare> = {}): HouseholdToShare => ({
  key,
  village: 'v1',
  people: 1,
  heldBy: null,
  ...more,
});

describe('Giao hộ cho người đi vận động', () => {
  const hands = fc.uniqueArray(
    fc.record({
      key: fc.constantFrom('a', 'b', 'c', 'd'),
      villages: fc.subarray(VILLAGES),
      load: fc.nat(5),
      capacity: fc.integer({ min: 1, max: 12 }),
      success: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { selector: ({ key }) => key, maxLength: 4 },
  );
  const households = fc.uniqueArray(
    fc.record({
      key: fc.nat(40).map((n) => `h${String(n)}`),
      village: fc.constantFrom(null, ...VILLAGES),
      people: fc.integer({ min: 1, max: 6 }),
      heldBy: fc.constantFrom(null, null, 'a', 'x'),
    }),
    { selector: ({ key }) => key, maxLength: 30 },
  );

  it('mỗi hộ đúng một lần, trong sức của từng người, hộ đã có người thì theo người ấy', () => {
    fc.assert(
      fc.property(households, hands, (homes, people) => {
        const shares = shareHouseholds(homes, people);
        expect(shares.map(({ household }) => household)).toEqual(homes.map(({ key }) => key));
        for (const one of people) {
          const fresh = shares.filter(({ hand: to, because }) => to === one.key && because !== 'held').length;
          if (fresh > 0) expect(one.load + fresh).toBeLessThanOrEqual(one.capacity);
        }
        for (const { heldBy, key } of homes) {
          const share = shares.find(({ household }) => household === key);
          if (heldBy !== null && people.some((one) => one.key === heldBy))
            expect(share).toMatchObject({ hand: heldBy, because: 'held' });
          else expect(share?.because).not.toBe('held');
        }
      }),
    );
  });

  it('không ai còn chỗ thì mới để trống; người trong địa bàn trước, người khác sau', () => {
    fc.assert(
      fc.property(households, hands, (homes, people) => {
        const shares = shareHouseholds(homes, people);
        if (!shares.some(({ because }) => because === 'full')) return;
        for (const one of people) {
          const fresh = shares.filter(({ hand: to, because }) => to === one.key && because !== 'held').length;
          expect(one.load + fresh).toBeGreaterThanOrEqual(one.capacity);
        }
      }),
    );
    const [inArea, elsewhere] = [hand('a', { villages: ['v1'], capacity: 1 }), hand('b')];
    const shares = shareHouseholds([home('h1'), home('h2')], [inArea, elsewhere]);
    expect(shares).toEqual([
      { household: 'h1', hand: 'a', because: 'area' },
      { household: 'h2', hand: 'b', because: 'load' },
    ]);
  });

  it('cùng sức thì chia đều; người có kết quả tốt hơn được nhiều hơn', () => {
    const homes = Array.from({ length: 30 }, (_, index) => home(`h${String(index).padStart(2, '0')}`));
    const numbers = (people: Hand[]): number[] =>
      people.map(({ key }) => shareHouseholds(homes, people).filter(({ hand: to }) => to === key).length);
    expect(numbers([hand('a'), hand('b'), hand('c')])).toEqual([10, 10, 10]);
    const [weak = 0, strong = 0] = numbers([hand('a', { success: 0 }), hand('b', { success: 1 })]);
    expect(strong / weak).toBeCloseTo(3, 0);
    expect(numbers([hand('a', { load: 20 }), hand('b')])).toEqual([5, 25]);
  });
});

describe('Kế hoạch tuần', () => {
  const day = (n: number): string => `2026-11-${String(n).padStart(2, '0')}`;
  const WEEK = [23, 24, 25, 26, 27].map(day);
  const plan = (homes: HouseholdToPlan[], room = 2): ReadonlyMap<string, string | null> =>
    planWeek(
      homes,
      WEEK.map((one) => ({ day: one, room })),
    );
  const task = (key: string, more: Partial<HouseholdToPlan> = {}): HouseholdToPlan => ({
    key,
    village: 'v1',
    nextOn: null,
    dueOn: null,
    visited: false,
    ...more,
  });

  it('không ngày nào quá sức, không hộ nào hai ngày, không bỏ hộ nào khi còn chỗ', () => {
    const some = fc.uniqueArray(
      fc.record({
        key: fc.nat(30).map((n) => `h${String(n)}`),
        village: fc.constantFrom(...VILLAGES),
        nextOn: fc.constantFrom(null, null, day(20), day(24), day(27), day(30)),
        dueOn: fc.constantFrom(null, day(25), '2026-12-20'),
        visited: fc.boolean(),
      }),
      { selector: ({ key }) => key, maxLength: 16 },
    );
    fc.assert(
      fc.property(some, fc.nat(3), (homes, room) => {
        const planned = plan(homes, room);
        expect([...planned.keys()].toSorted()).toEqual(homes.map(({ key }) => key).toSorted());
        for (const one of WEEK)
          expect([...planned.values()].filter((to) => to === one).length).toBeLessThanOrEqual(room);
        const free = WEEK.length * room > [...planned.values()].filter((to) => to !== null).length;
        for (const { key, nextOn } of homes) {
          const to = planned.get(key);
          if (nextOn !== null && to != null && nextOn >= day(23)) expect(to >= nextOn).toBe(true);
          if (nextOn === null && free) expect(to).not.toBeNull();
        }
      }),
    );
  });

  it('hẹn ngày nào đi ngày ấy, hẹn đã qua đi đầu tuần, hẹn tuần sau để tuần sau; sắp đến hạn đi trước', () => {
    const planned = plan(
      [
        task('promise', { nextOn: day(25) }),
        task('passed', { nextOn: day(20) }),
        task('later', { nextOn: day(30) }),
        task('due', { dueOn: day(26) }),
        task('visited', { visited: true }),
        task('fresh'),
      ],
      1,
    );
    expect(Object.fromEntries(planned)).toEqual({
      promise: day(25),
      passed: day(23),
      later: null,
      due: day(24),
      fresh: day(26),
      visited: day(27),
    });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linksBetween, restate, weightOf, type SuccessionLink, type Weight } from './index.ts';

function link(from: string, to: string, weight: Weight | null, effective = '2025-07-01'): SuccessionLink {
  const whole = weight?.numerator === weight?.denominator && weight !== null;
  return { from, to, part: whole ? 'whole' : 'part', weight, basis: 'NQ', certainty: 'secondary', effective };
}
const share = (numerator: number, denominator: number): Weight => {
  const weight = weightOf(numerator, denominator);
  if (weight === null) throw new Error('not a share');
  return weight;
};
const ALL = share(1, 1);

describe('Số liệu cũ đọc theo đơn vị mới', () => {
  it('xã nhập nguyên thì cộng vào xã mới; đơn vị không đổi giữ nguyên', () => {
    const { figures, undivided } = restate(
      new Map([
        ['2024:1', 100],
        ['2024:2', 50],
        ['2025:9', 7],
      ]),
      [link('2024:1', '2025:5', ALL), link('2024:2', '2025:5', ALL)],
    );
    expect(figures.get('2025:5')?.value).toBe(150);
    expect(figures.get('2025:5')?.parts.map(({ from, value }) => [from, value])).toEqual([
      ['2024:1', 100],
      ['2024:2', 50],
    ]);
    expect(figures.get('2025:9')).toEqual({ value: 7, parts: [{ from: '2025:9', value: 7, path: [] }] });
    expect(undivided).toEqual([]);
  });

  it('xã chia theo tỷ lệ đã xác nhận: phần lẻ lớn nhất được làm tròn lên, tổng không đổi', () => {
    const { figures } = restate(new Map([['2024:1', 100]]), [
      link('2024:1', '2025:7', share(1, 3)),
      link('2024:1', '2025:6', share(2, 3)),
    ]);
    expect(figures.get('2025:6')?.value).toBe(67);
    expect(figures.get('2025:7')?.value).toBe(33);
    expect(figures.get('2025:7')?.parts[0]?.path[0]?.weight).toEqual({ numerator: 1, denominator: 3 });
  });

  it('phần lẻ bằng nhau: mã nhỏ hơn được làm tròn lên, dù liên kết xếp thứ tự nào', () => {
    const halves = [link('a', 'y', share(1, 2)), link('a', 'x', share(1, 2))];
    for (const links of [halves, halves.toReversed()]) {
      const { figures } = restate(new Map([['a', 5]]), links);
      expect([figures.get('x')?.value, figures.get('y')?.value]).toEqual([3, 2]);
    }
  });

  it('chưa xác nhận tỷ lệ thì không chia và không dồn cho một xã nào', () => {
    const { figures, undivided } = restate(new Map([['a', 10]]), [
      link('a', 'x', null),
      link('a', 'y', null),
    ]);
    expect(figures.size).toBe(0);
    expect(undivided).toEqual([{ from: 'a', value: 10, towards: ['x', 'y'] }]);
  });

  it('một phần mà chỉ ghi một nơi nhận cũng không thành toàn bộ', () => {
    expect(restate(new Map([['a', 10]]), [link('a', 'x', null)]).undivided).toEqual([
      { from: 'a', value: 10, towards: ['x'] },
    ]);
  });

  it('mới xác nhận một phần tỷ lệ: chia phần đã rõ, phần còn lại để “chưa chia được”', () => {
    const { figures, undivided } = restate(new Map([['a', 10]]), [
      link('a', 'x', share(7, 10)),
      link('a', 'y', null),
    ]);
    expect(figures.get('x')?.value).toBe(7);
    expect(undivided).toEqual([{ from: 'a', value: 3, towards: ['y'] }]);
  });

  it('tỷ lệ cộng quá 100 % thì không chia gì', () => {
    const { figures, undivided } = restate(new Map([['a', 10]]), [
      link('a', 'x', share(7, 10)),
      link('a', 'y', share(2, 5)),
    ]);
    expect(figures.size).toBe(0);
    expect(undivided[0]?.value).toBe(10);
  });

  it('sắp xếp nhiều lần thì đi qua từng lần, theo ngày', () => {
    const { figures } = restate(new Map([['a', 9]]), [
      link('x', 'z', ALL, '2027-01-01'),
      link('a', 'x', share(1, 3)),
      link('a', 'y', share(2, 3)),
    ]);
    expect(figures.get('z')?.value).toBe(3);
    expect(figures.get('z')?.parts[0]?.path.map(({ to }) => to)).toEqual(['x', 'z']);
    expect(figures.get('y')?.value).toBe(6);
  });

  it('đơn vị cho đi một phần mà vẫn tồn tại giữ phần còn lại, không chia lần nữa', () => {
    const links = [link('a', 'a', share(4, 5)), link('a', 'b', share(1, 5))];
    const { figures } = restate(new Map([['a', 10]]), links);
    expect([figures.get('a')?.value, figures.get('b')?.value]).toEqual([8, 2]);
    expect(linksBetween(links, '2025-06-30', '2026-01-01')).toHaveLength(2);
    expect(linksBetween(links, '2025-07-31', '2026-01-01')).toEqual([]);
    expect(linksBetween(links, '2024-12-31', '2025-06-30')).toEqual([]);
  });

  it('số không nguyên không được chia: tỷ lệ phải tính lại từ số người', () => {
    const links = [link('a', 'x', ALL)];
    expect(() => restate(new Map([['a', 24.33]]), links)).toThrow(RangeError);
  });
});

describe('Bảo toàn tổng khi đọc theo đơn vị mới', () => {
  const units = ['a', 'b', 'c', 'd'];
  const figure = fc.oneof(fc.integer({ min: -1e9, max: 2e9 }), fc.constantFrom(0, 1, -1, 9e14));
  // Any shares at all, sound or not: a set that was checked badly must still lose nobody.
  const anyLink = fc
    .tuple(
      fc.constantFrom(...units),
      fc.constantFrom('a', 'x', 'y', 'z'),
      fc.option(fc.tuple(fc.integer({ min: 1, max: 97 }), fc.integer({ min: 97, max: 1009 })), { nil: null }),
      fc.constantFrom('2025-07-01', '2027-01-01'),
    )
    .map(([from, to, pair, on]) => link(from, to, pair === null ? null : share(...pair), on));
  const figuresOf = fc.array(fc.tuple(fc.constantFrom(...units), figure)).map((rows) => new Map(rows));
  const total = (values: Iterable<number>): bigint => [...values].reduce((sum, one) => sum + BigInt(one), 0n);

  it('hai cách đọc có cùng một tổng, với mọi tập tỷ lệ', () => {
    fc.assert(
      fc.property(figuresOf, fc.array(anyLink, { maxLength: 12 }), (figures, links) => {
        const now = restate(figures, links);
        const after = [...now.figures.values()].map(({ value }) => value);
        const rest = now.undivided.map(({ value }) => value);
        expect(total([...after, ...rest])).toBe(total(figures.values()));
      }),
    );
  });

  it('mỗi đơn vị cũ cũng còn đủ, và đơn vị mới đúng bằng các phần của nó', () => {
    fc.assert(
      fc.property(figuresOf, fc.array(anyLink, { maxLength: 12 }), (figures, links) => {
        const now = restate(figures, links);
        const parts = [...now.figures.values()].flatMap((one) => one.parts);
        for (const [from, value] of figures) {
          const own = [...parts, ...now.undivided].filter((part) => part.from === from);
          expect(total(own.map((part) => part.value))).toBe(BigInt(value));
        }
        for (const one of now.figures.values())
          expect(total(one.parts.map((part) => part.value))).toBe(BigInt(one.value));
      }),
    );
  });

  it('mỗi phần lệch tỷ lệ chưa đến một người', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), counts, (value, sizes) => {
        const all = sizes.reduce((sum, one) => sum + one, 0);
        const links = sizes.map((size, index) => link('a', `x${index}`, share(size, all)));
        const { figures, undivided } = restate(new Map([['a', value]]), links);
        expect(undivided).toEqual([]);
        sizes.forEach((size, index) => {
          const got = figures.get(`x${index}`)?.value ?? Number.NaN;
          expect(Math.abs(got - (value * size) / all)).toBeLessThan(1);
        });
      }),
    );
  });
});

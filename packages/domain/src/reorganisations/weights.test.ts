import { describe, expect, it } from 'vitest';
import { checkWeights, proposeWeights, weightOf, type TerritoryChange, type Weight } from './index.ts';

const share = (to: string, numerator: number, denominator: number): { to: string; weight: Weight } => {
  const weight = weightOf(numerator, denominator);
  if (weight === null) throw new Error('not a share');
  return { to, weight };
};
const line = (from: string, to: string, part: TerritoryChange['part'] = 'part'): TerritoryChange => ({
  from,
  to,
  part,
  note: '',
});
const size = (population: number | null, area: number | null = null) => ({ population, area });

describe('Tỷ lệ chia của một xã cũ', () => {
  const parts = ['x', 'y'];

  it('cộng đúng bằng 1 thì được ghi, kể cả phần ba', () => {
    expect(checkWeights('A', parts, [share('x', 1, 3), share('y', 2, 3)]).ok).toBe(true);
    expect(weightOf(35, 100)).toEqual({ numerator: 7, denominator: 20 });
    expect([weightOf(0, 5), weightOf(6, 5), weightOf(0.5, 1)]).toEqual([null, null, null]);
  });

  it('99 % bị từ chối và nói thiếu bao nhiêu', () => {
    const checked = checkWeights('Xã A', parts, [share('x', 60, 100), share('y', 39, 100)]);
    expect(checked).toMatchObject({
      ok: false,
      code: 'reorganisations.weights_not_whole',
      params: { unit: 'Xã A', total: '99 %', missing: '1 %' },
    });
  });

  it('33,33 % ba lần không phải 100 %; quá 100 % cũng bị từ chối', () => {
    const thirds = ['x', 'y', 'z'].map((to) => share(to, 3333, 10_000));
    expect(checkWeights('A', ['x', 'y', 'z'], thirds)).toMatchObject({
      params: { total: '99,99 %', missing: '0,01 %' },
    });
    expect(checkWeights('A', parts, [share('x', 3, 4), share('y', 1, 2)])).toMatchObject({
      code: 'reorganisations.weights_over',
    });
  });

  it('thiếu một nơi nhận, thừa nơi nhận hoặc ghi trùng: từ chối', () => {
    for (const shares of [
      [share('x', 1, 1)],
      [share('x', 1, 2), share('z', 1, 2)],
      [share('x', 1, 2), share('x', 1, 2)],
    ])
      expect(checkWeights('A', parts, shares)).toMatchObject({ code: 'reorganisations.weights_other_parts' });
  });
});

describe('Đề xuất tỷ lệ chia', () => {
  const changes = [line('a', 'x'), line('a', 'y'), line('b', 'x', 'whole'), line('c', 'y', 'whole')];

  it('lấy dân số xã mới trừ phần các xã nhập nguyên mang về, khi có đủ số liệu', () => {
    const sizes = new Map([
      ['x', size(1000)],
      ['y', size(700)],
      ['b', size(400)],
      ['c', size(500)],
    ]);
    const proposal = proposeWeights(changes, sizes).get('a');
    expect(proposal?.method).toBe('rest-population');
    expect(proposal?.shares).toEqual([share('x', 600, 800), share('y', 200, 800)]);
    expect(checkWeights('a', ['x', 'y'], proposal?.shares ?? []).ok).toBe(true);
  });

  it('không có dân số xã cũ: theo dân số xã mới chia đều cho các nguồn của nó; không có dân số: theo diện tích', () => {
    const people = new Map([
      ['x', size(1000, 10.5)],
      ['y', size(500, 4.5)],
    ]);
    expect(proposeWeights(changes, people).get('a')).toMatchObject({
      method: 'population',
      shares: [share('x', 2, 3), share('y', 1, 3)],
    });
    const areas = new Map([
      ['x', size(null, 10.5)],
      ['y', size(500, 4.5)],
    ]);
    expect(proposeWeights(changes, areas).get('a')).toMatchObject({
      method: 'area',
      shares: [share('x', 7, 10), share('y', 3, 10)],
    });
  });

  it('số dân phần còn lại không dương thì số liệu không dùng được cho cách đó', () => {
    const sizes = new Map([
      ['x', size(400)],
      ['y', size(700)],
      ['b', size(400)],
      ['c', size(500)],
    ]);
    expect(proposeWeights(changes, sizes).get('a')?.method).toBe('population');
  });

  it('không có số liệu thì không đề xuất', () => {
    expect(proposeWeights(changes, new Map()).get('a')).toBeNull();
  });
});

import type { SharedHousehold } from '@ansinh/contract/outreach/tasks.schemas';
import { describe, expect, it } from 'vitest';
import { countShare, proposedPlan, sharesOf, shiftShare } from './share-plan.ts';

const home = (key: string, village: string, hand: string | null, more: object = {}): SharedHousehold => ({
  key,
  villageKey: null,
  village,
  people: 2,
  ids: [`${key}-1`, `${key}-2`],
  hand,
  because: 'area',
  ...more,
});
const HOMES = [
  home('h1', 'Thôn 1', 'a'),
  home('h2', 'Thôn 1', 'a'),
  home('h3', 'Thôn 1', 'a', { because: 'held' }),
  home('h4', 'Thôn 2', null, { because: 'full' }),
];

describe('Bảng giao việc trước khi xác nhận', () => {
  it('đếm hộ và người của từng người theo thôn, của cả xã, và phần chưa ai nhận', () => {
    const plan = proposedPlan(HOMES);
    expect(countShare(HOMES, plan, 'a', 'Thôn 1')).toEqual({ households: 3, people: 6 });
    expect(countShare(HOMES, plan, 'a')).toEqual({ households: 3, people: 6 });
    expect(countShare(HOMES, plan, null, 'Thôn 2')).toEqual({ households: 1, people: 2 });
  });

  it('chuyển bớt sang người khác; hộ đã có người phụ trách thì ở lại', () => {
    const plan = shiftShare(HOMES, proposedPlan(HOMES), { village: 'Thôn 1', from: 'a', to: 'b', count: 9 });
    expect([...plan]).toEqual([
      ['h1', 'b'],
      ['h2', 'b'],
      ['h3', 'a'],
      ['h4', null],
    ]);
  });

  it('chỉ gửi hộ đã có người nhận, mỗi hộ một lần', () => {
    expect(sharesOf(HOMES, proposedPlan(HOMES))).toEqual([
      { hand: 'a', ids: ['h1-1', 'h1-2', 'h2-1', 'h2-2', 'h3-1', 'h3-2'] },
    ]);
  });
});

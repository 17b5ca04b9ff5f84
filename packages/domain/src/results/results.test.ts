import { describe, expect, it } from 'vitest';
import { evaluationMonths } from './evaluation-period.ts';
import { funnelRates, sumFunnels, type FunnelCounts } from './funnel.ts';
import { rankContest, type Contestant } from './rank-contest.ts';

const NONE: FunnelCounts = { listed: 0, shared: 0, contacted: 0, joined: 0, alone: 0, ripe: 0, kept: 0 };

describe('Phễu vận động', () => {
  it('mỗi bước là phần của bước trước; không có ai thì không có tỷ lệ', () => {
    expect(
      funnelRates({ listed: 200, shared: 100, contacted: 80, joined: 20, alone: 5, ripe: 10, kept: 9 }),
    ).toEqual({
      shared: 0.5,
      contacted: 0.8,
      joined: 0.25,
      kept: 0.9,
    });
    expect(funnelRates(NONE)).toEqual({ shared: null, contacted: null, joined: null, kept: null });
  });
  it('phễu của nhiều thôn cộng lại đúng từng người', () => {
    const one = { ...NONE, listed: 3, joined: 1, alone: 2 };
    expect(sumFunnels([one, one, NONE])).toEqual({ ...NONE, listed: 6, joined: 2, alone: 4 });
  });
});

describe('Thi đua cộng tác viên', () => {
  const one = (name: string, won: number, kept: number, contacted = 10, shared = 10): Contestant => ({
    unit: `u:${name}`,
    name,
    won,
    kept,
    contacted,
    shared,
  });
  it('người mới hai điểm, người đóng tiếp một điểm; bằng điểm đồng hạng, hạng sau đếm tiếp', () => {
    const places = rankContest([one('An', 1, 2), one('Bình', 2, 0), one('Chi', 0, 1), one('Dung', 3, 0)]);
    expect(places.map(({ name, place, points, tied }) => [name, place, points, tied])).toEqual([
      ['Dung', 1, 6, false],
      ['An', 2, 4, true],
      ['Bình', 2, 4, true],
      ['Chi', 4, 1, false],
    ]);
  });
  it('bằng điểm thì người gặp được nhiều hơn đứng trước, vẫn đồng hạng', () => {
    const places = rankContest([one('An', 1, 0, 2, 10), one('Bình', 1, 0, 9, 10)]);
    expect(places.map(({ name, place }) => [name, place])).toEqual([
      ['Bình', 1],
      ['An', 1],
    ]);
  });
  it('chưa vận động được ai thì chưa xếp hạng', () => {
    expect(rankContest([one('An', 0, 0)])).toEqual([]);
  });
});

describe('Kỳ đánh giá của phường', () => {
  it('tháng, quý, năm; không nhận kỳ khác', () => {
    expect(evaluationMonths('2026-M11')).toEqual({ from: '2026-11', to: '2026-11' });
    expect(evaluationMonths('2026-Q4')).toEqual({ from: '2026-10', to: '2026-12' });
    expect(evaluationMonths('2026')).toEqual({ from: '2026-01', to: '2026-12' });
    expect(evaluationMonths('2026-H1')).toBeNull();
    expect(evaluationMonths('hôm nay')).toBeNull();
  });
});

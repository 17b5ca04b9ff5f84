import type { Series } from '@ansinh/contract/coverage/board.schemas';
import { describe, expect, it } from 'vitest';
import { lastWhole } from '../../ui/charts/trend-drawing.ts';
import { forecastOf, monthsOfYear, yearPanels } from './trend-months.ts';

const point = (month: string, value: number | null) => ({
  month,
  value,
  denominator: 1000,
  rate: value === null ? null : value / 10,
  expected: 930,
  expectedRate: 93,
  origin: 'own' as const,
  estimated: month.endsWith('12'),
});

const SERIES = {
  indicator: { denominator: 'dan-so' },
  points: [point('2025-11', 900), point('2025-12', 910), point('2026-01', 920), point('2026-02', null)],
  targets: [{ year: 2026, value: 95 }],
  forecast: { month: '2026-12', low: 930, mid: 940, high: 960, lowRate: 93, midRate: 94, highRate: 96 },
} as unknown as Series;

describe('Diễn biến của một đơn vị', () => {
  it('một năm có mười hai tháng, tháng chưa có số để trống', () => {
    const months = monthsOfYear(SERIES, '2026');
    expect(months).toHaveLength(12);
    expect(months.slice(0, 3).map(({ value }) => value)).toEqual([92, null, null]);
    expect(months[0]?.pace).toBe(93);
  });

  it('tháng còn đơn vị chưa báo không phải là số mới nhất', () => {
    const points = [point('2026-01', 920), { ...point('2026-02', 800), incomplete: true }];
    const months = monthsOfYear({ ...SERIES, points } as unknown as Series, '2026');
    expect(months.slice(0, 2).map(({ value, isIncomplete }) => [value, isIncomplete])).toEqual([
      [92, false],
      [80, true],
    ]);
    expect(lastWhole(months)?.month).toBe('2026-01');
  });

  it('chỉ tiêu theo số người đọc số người, không đọc tỷ lệ', () => {
    const people = { ...SERIES, indicator: { ...SERIES.indicator, denominator: null } };
    expect(monthsOfYear(people, '2025').at(-1)).toMatchObject({ value: 910, isEstimated: true, pace: 930 });
    expect(forecastOf(people, '2026')?.mid).toBe(940);
  });

  it('dự báo chỉ vẽ vào năm của nó', () => {
    expect(forecastOf(SERIES, '2026')).toEqual({ month: '2026-12', low: 93, mid: 94, high: 96 });
    expect(forecastOf(SERIES, '2025')).toBeNull();
  });

  it('mỗi năm có số là một khung, có chỉ tiêu của năm nếu đã giao', () => {
    const panels = yearPanels(SERIES, (year) => (year === '2025' ? 'đổi địa giới' : undefined));
    expect(panels.map(({ year, target, note }) => [year, target, note])).toEqual([
      ['2025', null, 'đổi địa giới'],
      ['2026', 95, undefined],
    ]);
  });
});

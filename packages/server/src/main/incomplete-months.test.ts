import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coverageSeries } from '../modules/coverage/use-cases/read-series.ts';
import { reachedIn } from '../modules/indicators/db/reached.repo.ts';
import { catalogue, loadIndicators } from '../modules/indicators/index.ts';
import { recogniseReorganisations } from '../modules/reorganisations/index.ts';
import { inTransactionAs } from '../platform/database/transaction.ts';
import { ROOT } from '../platform/installation/root.ts';
import { run } from '../platform/use-case.ts';
import { loadDemoProvince, type DemoProvince } from '../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../testing/test-database.ts';
import { loadDemoFigures } from './demo-figures.ts';

describe('Tháng chưa đủ đơn vị: bảng theo dõi và bản giao chỉ tiêu nói như nhau', () => {
  let database: TestDatabase;
  let province: DemoProvince;

  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadDemoProvince(database);
    await run(database.services, recogniseReorganisations, province.system, {});
    await loadIndicators(database.services, province.system, join(ROOT, 'db/reference'));
    await loadDemoFigures(database.services, province.system);
    // A January that lacks a commune which had December, and a month in the middle of a year that lacks one.
    await database.owner.query(`
      update figure_years set counted[1] = counted[1] - 1 where unit_key = '2025:51' and year = 2026 and series = 'bhtn-nguoi';
      update figure_years set counted[5] = counted[5] - 1 where unit_key = '2025:51' and year = 2026 and series = 'bhyt-can-ngheo-nguoi'`);
  });
  afterAll(() => database.close());

  /** The newest month not later than the end of a year that the series of the board calls complete. */
  const onBoard = async (unit: string, indicator: string, year: number): Promise<string | undefined> => {
    const person = province.person('bhxh-tinh', 'operator');
    const input = { unit, indicator, view: 'was', to: `${String(year)}-12` };
    const { points } = await run(database.services, coverageSeries, person, input);
    return points.findLast(
      ({ value, incomplete, month }) =>
        value !== null && !incomplete && Number(month.slice(0, 4)) >= year - 2,
    )?.month;
  };
  const onPlan = (unit: string, series: string, year: number): Promise<string | undefined> =>
    inTransactionAs(database.pool, province.system, async (tx) => {
      const [known] = await reachedIn(tx, [unit], series, year);
      return known?.month ?? undefined;
    });

  it('tháng mới nhất đủ đơn vị của mọi chỉ số, ở tỉnh và xã, các năm, là một', async () => {
    const indicators = (await inTransactionAs(database.pool, province.system, (tx) => catalogue(tx))).flatMap(
      ({ code, numerator }) => (numerator === null ? [] : [{ code, numerator }]),
    );
    const seen = new Set<string>();
    for (const { code, numerator } of indicators)
      for (const unit of ['2025:51', '2025:23284'])
        for (const year of [2025, 2026]) {
          const board = await onBoard(unit, code, year);
          expect([code, unit, year, await onPlan(unit, numerator, year)]).toEqual([code, unit, year, board]);
          if (board !== undefined) seen.add(board);
        }
    expect([...seen].toSorted()).toEqual(['2025-12', '2026-09', '2026-10']);
  });

  it('tháng thiếu đơn vị ở giữa hay đầu năm không phải là tháng đủ', async () => {
    // Everything after the gap is taken away, so that the gap is the newest month there is.
    await database.owner.query(`
      update figure_years set months = months[1:1] || array_fill(null::bigint, array[11]) where unit_key = '2025:51' and year = 2026 and series = 'bhtn-nguoi';
      update figure_years set months = months[1:5] || array_fill(null::bigint, array[7]) where unit_key = '2025:51' and year = 2026 and series = 'bhyt-can-ngheo-nguoi'`);
    for (const [code, series, month] of [
      ['bhtn-luc-luong-lao-dong', 'bhtn-nguoi', '2025-12'],
      ['bhyt-can-ngheo', 'bhyt-can-ngheo-nguoi', '2026-04'],
    ] as const) {
      expect(await onBoard('2025:51', code, 2026)).toBe(month);
      expect(await onPlan('2025:51', series, 2026)).toBe(month);
    }
  });
});

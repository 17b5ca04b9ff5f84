import { join } from 'node:path';
import type { Board, Cell, Series } from '@ansinh/contract/coverage/board.schemas';
import type { CoverageLine } from '@ansinh/contract/coverage/figures.schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDemoFigures } from '../../main/demo-figures.ts';
import { ROOT } from '../../platform/installation/root.ts';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { run } from '../../platform/use-case.ts';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { loadIndicators } from '../indicators/index.ts';
import { recogniseReorganisations } from '../reorganisations/index.ts';
import { figureOrigins, figureYears } from './db/figure-years.repo.ts';
import { figuresWithOrigins } from './db/figures-with-origins.repo.ts';
import { coverageBoard } from './use-cases/read-board.ts';
import { coverageCell } from './use-cases/read-cell.ts';
import { coverageRetention } from './use-cases/read-retention.ts';
import { coverageSeries } from './use-cases/read-series.ts';

/** One commune has stated nothing for it yet. */
const LAST = { month: '2026-10' };

describe('Boards of coverage', () => {
  let database: TestDatabase;
  let province: DemoProvince;

  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadDemoProvince(database);
    await run(database.services, recogniseReorganisations, province.system, {});
    await loadIndicators(database.services, province.system, join(ROOT, 'db/reference'));
    await loadDemoFigures(database.services, province.system);
  });
  afterAll(() => database.close());

  const board = (query: object, agency = 'bhxh-tinh'): Promise<Board> =>
    run(database.services, coverageBoard, province.person(agency, 'operator'), query);
  const lineOf = (shown: Board, key: string): CoverageLine | undefined =>
    shown.parts.find(({ unit }) => unit.key === key);
  const codes = (line: CoverageLine | undefined): string[] => (line?.flags ?? []).map(({ code }) => code);

  it('without a word it opens the newest month that no commune is missing from, on the present boundaries', async () => {
    const shown = await board({});
    expect(shown).toMatchObject({
      month: '2026-09',
      compare: '2025-12',
      view: 'now',
      indicator: 'bhyt-dan-so',
    });
    expect(shown.own[0]?.asOf).toBe('2026-09-30');
    expect(shown.months).toEqual({ from: '2023-01', to: '2026-10' });
    expect(shown.unit.key).toBe('2025:51');
    expect(shown.parts).toHaveLength(96);
    expect(shown.sum).toMatchObject({ undivided: 0, unexplained: 0 });
  });

  it('a commune that stated nothing is named, and the sum above says it is short of one', async () => {
    const shown = await board(LAST);
    expect(codes(lineOf(shown, '2025:21409'))).toEqual(['missing-month']);
    expect(shown.stated).toBe(95);
    expect(shown.own[0]?.flags).toContainEqual({ code: 'parts-missing', params: { missing: 1, parts: 96 } });
  });

  it('figures and how they came about are the same read together or one after the other, in January too', async () => {
    const person = province.person('bhxh-tinh', 'operator');
    await inTransactionAs(database.pool, person, async (tx) => {
      const keys = ['2025:51', '2025:21409', '2025:23302'];
      const years = { from: 2024, to: 2026 };
      const series = ['bhyt-nguoi', 'bhxh-nguoi'];
      const figures = await figureYears(tx, keys, series, years);
      for (const month of [1, 2, 9, 10]) {
        const [read] = await figuresWithOrigins(tx, [{ unitKeys: keys, series }], years, month);
        const origins = await figureOrigins(tx, keys, series, years.to, month);
        expect(origins.length).toBeGreaterThan(4);
        expect(new Set(read?.origins)).toEqual(new Set(origins));
        expect(new Set(read?.figures)).toEqual(new Set(figures));
      }
    });
  });

  it('a digit too many, a late sender and a full 100 % are seen', async () => {
    expect(
      codes(lineOf(await board({ ...LAST, indicator: 'bhxh-tu-nguyen-luc-luong-lao-dong' }), '2025:23284')),
    ).toContain('ten-fold');
    const shown = await board(LAST);
    expect(lineOf(shown, '2025:23302')?.flags).toEqual([{ code: 'late', params: { days: 7 } }]);
    expect(lineOf(shown, '2025:23317')?.rate).toBe(100);
    expect(lineOf(shown, '2025:23317')?.rank).toBe(1);
  });

  it('what the parts did adds up to the change of those that are known in both months', async () => {
    const known = (await board({})).parts.filter(({ contribution }) => contribution !== null);
    const sum = (pick: (line: CoverageLine) => number): number =>
      known.reduce((total, line) => total + pick(line), 0);
    expect(sum(({ contribution }) => contribution?.people ?? 0)).toBe(sum(({ change }) => change ?? 0));
  });

  it('both views of a month before the reorganisation have the same total, to the person', async () => {
    for (const indicator of ['bhyt-dan-so', 'bhxh-luc-luong-lao-dong']) {
      const [was, now] = [
        await board({ unit: '2025:51', month: '2024-11', view: 'was', indicator }),
        await board({ unit: '2025:51', month: '2024-11', view: 'now', indicator }),
      ];
      expect(was.parts.map(({ unit }) => unit.key).toSorted()).toEqual(['2024:51', '2024:62']);
      expect(was.sum.parts).toBe(now.sum.parts + now.sum.undivided);
      expect([was.sum.unexplained, now.sum.unexplained]).toEqual([0, 0]);
      expect(now.parts).toHaveLength(96);
      expect(now.own[0]?.value).toBe(was.own[0]?.value);
    }
  });

  it('a divided commune without confirmed shares is given to none of its successors, and both say what they lack', async () => {
    const now = await board({ unit: '2025:51', month: '2024-11' });
    const open = now.undivided.find(({ from }) => from.key === '2024:21142');
    expect(open?.towards.map(({ key }) => key)).toEqual(['2025:21136', '2025:21157']);
    expect(lineOf(now, '2025:21136')?.flags).toContainEqual({
      code: 'rest-undivided',
      params: { units: 'Xã Trà Bùi' },
    });
    expect(now.undivided.every(({ towards }) => towards.length > 1)).toBe(true);
  });

  it('the restated figure of a commune is told part by part, with the resolution', async () => {
    const cell: Cell = await run(database.services, coverageCell, province.person('bhxh-tinh', 'operator'), {
      unit: '2025:23302',
      series: 'bhyt-nguoi',
      month: '2024-12',
    });
    expect(cell.origin).toBe('restated');
    expect(cell.restatedFrom.map(({ unit }) => unit.name)).toEqual([
      'Phường Lê Lợi',
      'Phường Nguyễn Trãi',
      'Phường Trần Hưng Đạo',
    ]);
    expect(cell.restatedFrom.reduce((sum, { value }) => sum + value, 0)).toBe(cell.value);
    expect(cell.restatedFrom[0]?.by[0]).toMatchObject({
      part: 'whole',
      weight: 100,
      basis: 'NQ 1677/NQ-UBTVQH15',
    });
  });

  it('a series goes on over the reorganisation and says where the boundaries changed', async () => {
    const series: Series = await run(
      database.services,
      coverageSeries,
      province.person('bhxh-tinh', 'operator'),
      {
        unit: '2025:23302',
        indicator: 'bhyt-dan-so',
      },
    );
    expect(series.points).toHaveLength(46);
    expect(series.points.find(({ month }) => month === '2025-06')?.origin).toBe('restated');
    expect(series.points.find(({ month }) => month === '2025-07')?.origin).toBe('own');
    expect(series.breaks).toEqual([{ month: '2025-07', basis: 'NQ 1677/NQ-UBTVQH15' }]);
    expect(series.ahead).toHaveLength(2);
  });

  it('an estimate of the year end was replaced by the real figures: both versions stand, the later counts', async () => {
    const cell: Cell = await run(database.services, coverageCell, province.person('bhxh-tinh', 'operator'), {
      unit: '2024:23281',
      series: 'bhyt-nguoi',
      month: '2024-12',
      view: 'was',
    });
    expect(cell.versions.map(({ version, estimated, counts }) => [version, estimated, counts])).toEqual([
      [2, false, true],
      [1, true, false],
    ]);
    expect(cell.value).toBe(cell.versions[0]?.value);
  });

  it('a commune sees its own board; another commune is not found, and the province has no figures for it', async () => {
    const own = await board({}, 'ubnd-xa-23284');
    expect(own.unit.key).toBe('2025:23284');
    expect(own.path.map(({ key }) => key)).toEqual(['2025:51']);
    expect(own.own[0]?.value).toBeGreaterThan(0);
    const above = await board({ unit: '2025:51', month: '2026-10' }, 'ubnd-xa-23284');
    expect(above.own.map(({ value }) => value).filter((value) => value !== null)).toEqual([]);
    expect(above.parts.filter(({ value }) => value !== null).map(({ unit }) => unit.key)).toEqual([
      '2025:23284',
    ]);
  });

  it('of those due to pay again it is said who stayed: rates are made of the people, and the parts make the whole', async () => {
    const person = province.person('bhxh-tinh', 'operator');
    const shown = await run(database.services, coverageRetention, person, { month: '2026-09' });
    expect(shown).toMatchObject({ unit: { key: '2025:51' }, path: [], month: '2026-09', view: 'now' });
    expect(shown.span).toEqual({ from: '2023-01', to: '2026-10' });
    const { own, parts } = shown;
    const sum = (of: 'due' | 'stayed'): number => parts.reduce((all, line) => all + (line[of] ?? 0), 0);
    expect([own.due, own.stayed]).toEqual([sum('due'), sum('stayed')]);
    expect(own.left).toBe((own.due ?? 0) - (own.stayed ?? 0));
    expect(own.rate).toBeCloseTo((100 * (own.stayed ?? 0)) / (own.due ?? 1), 2);
    expect(shown.months.find(({ month }) => month === '2026-09')).toMatchObject({
      due: own.due,
      stayed: own.stayed,
    });
    const commune = await run(database.services, coverageRetention, person, {
      unit: '2025:23284',
      month: '2026-09',
    });
    expect(commune.path.map(({ key }) => key)).toEqual(['2025:51']);
    expect(commune.own).toEqual(parts.find(({ unit }) => unit.key === '2025:23284'));
  });

  it('an indicator or unit that is not there is not found', async () => {
    await expect(board({ indicator: 'khong-co' })).rejects.toMatchObject({ code: 'platform.not_found' });
    await expect(board({ unit: '2025:99999' })).rejects.toMatchObject({ code: 'platform.not_found' });
  });
});

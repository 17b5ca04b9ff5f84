import type { Actor, Role } from '../packages/domain/src/kernel/index.ts';
import {
  acceptFigures,
  approveFigures,
  submitFigures,
} from '../packages/server/src/modules/coverage/use-cases/move-submission.ts';
import { figureYears } from '../packages/server/src/modules/coverage/db/figure-years.repo.ts';
import { coverageBoard } from '../packages/server/src/modules/coverage/use-cases/read-board.ts';
import { coverageSeries } from '../packages/server/src/modules/coverage/use-cases/read-series.ts';
import { saveSubmission } from '../packages/server/src/modules/coverage/use-cases/save-submission.ts';
import { inTransactionAs } from '../packages/server/src/platform/database/transaction.ts';
import { run } from '../packages/server/src/platform/use-case.ts';
import { openBenchDatabase, type BenchDatabase } from './bench-database.ts';
import { percentile, times, type Bench, type Figure } from './bench.ts';
import { fillFigures, type FigureShape } from './figure-rows.ts';

/** The country: 34 provinces, 3,321 communes, ten years, three schemes in 24 groups. BENCH_PROVINCES takes fewer of them. */
const PROVINCES = Number(process.env['BENCH_PROVINCES'] ?? 34);
const SHAPE: FigureShape = {
  provinces: PROVINCES,
  communes: Math.round((3_321 * PROVINCES) / 34),
  series: 72,
  years: 10,
};

const ROUNDS = 60;

/**
 * Boards as people open them, against reading the very rows of ready figures they rest on by primary key (the product's own reading, as
 * the same person under row-level security). Then a month stated, approved and taken over, and how long until the province shows it.
 */
export const bench: Bench = async () => {
  const database = await openBenchDatabase();
  try {
    const started = performance.now();
    const tenants = await fillFigures(database.owner, SHAPE);
    const { rows } = await database.owner.query<{ count: number }>(
      'select count(*)::int as count from figure_years',
    );
    console.log(
      `  ${rows[0]?.count} ready years, filled in ${Math.round((performance.now() - started) / 1000)} s`,
    );
    const [reorganised = '', other = ''] = tenants;
    return [
      ...(await boards(database, reorganised, 'reorganised province', '2025:01')),
      ...(await boards(database, other, 'province', '2025:02')),
      await submission(database, other, '2025:02'),
    ];
  } finally {
    await database.close();
  }
};

async function boards(
  database: BenchDatabase,
  tenant: string,
  name: string,
  unit: string,
): Promise<Figure[]> {
  const { services, owner } = database;
  const reader = await personOf(database, tenant, 'bhxh', 'operator');
  const { rows } = await owner.query<{ key: string; kind: string }>(
    'select key, kind from measured_units where tenant_id = $1',
    [tenant],
  );
  const keys = (kind: string): string[] => rows.filter((row) => row.kind === kind).map(({ key }) => key);
  const province: Reads = { own: keys('province'), parts: keys('commune') };
  const commune: Reads = {
    own: [`${unit}050`, ...keys('commune').filter((key) => key.startsWith('2024:0015'))],
    parts: [],
  };
  const asked: readonly (readonly [string, object, number, Reads])[] = [
    ['newest month, today’s boundaries', { unit, month: '2026-10' }, 2026, province],
    ['November 2024, today’s boundaries', { unit, month: '2024-11' }, 2024, province],
    [
      'November 2024, its own boundaries',
      { unit, month: '2024-11', view: 'was' },
      2024,
      { ...province, parts: province.own },
    ],
    ['one commune', { unit: `${unit}050`, month: '2026-10' }, 2026, commune],
  ];
  const figures: Figure[] = [];
  for (const [what, query, year, reads] of asked) {
    const floor = (): Promise<number> => readRows(database, reader, reads, year);
    const board = (): Promise<unknown> => run(services, coverageBoard, reader, query);
    figures.push(await measured(`${name}: ${what}`, board, floor));
  }
  const series = { unit, indicator: 'bhyt-dan-so' };
  figures.push(
    await measured(
      `${name}: ten years of months`,
      () => run(services, coverageSeries, reader, series),
      () => readRows(database, reader, { own: [], parts: province.own }, 2026, 2017),
    ),
  );
  return figures;
}

/** Units whose every series a board shows, and those it shows one of. */
interface Reads {
  readonly own: readonly string[];
  readonly parts: readonly string[];
}

async function measured(
  name: string,
  board: () => Promise<unknown>,
  floor: () => Promise<number>,
): Promise<Figure> {
  const rows = await floor();
  const floorTimes = await times(ROUNDS, floor, 10);
  const taken = await times(ROUNDS, board, 10);
  return {
    name,
    ms: percentile(taken, 0.95),
    floorName: 'its ready rows by key',
    floorMs: percentile(floorTimes, 0.95),
    note: `p95s; median ${percentile(taken, 0.5).toFixed(1)} against ${percentile(floorTimes, 0.5).toFixed(1)} ms, ${rows} rows`,
  };
}

/** Reads the ready figures that a board rests on by their keys, as the same person, and does nothing with them. */
async function readRows(
  { services }: BenchDatabase,
  reader: Actor,
  { own, parts }: Reads,
  year: number,
  from = year - 3,
): Promise<number> {
  const all = Array.from({ length: SHAPE.series }, (_, at) => `s-${at + 1}`);
  return inTransactionAs(services.pool, reader, async (tx) => {
    const years = { from, to: year };
    const first = own.length === 0 ? [] : await figureYears(tx, own, all, years);
    const second = parts.length === 0 ? [] : await figureYears(tx, parts, ['s-1'], years);
    return first.length + second.length;
  });
}

async function personOf(
  { owner }: BenchDatabase,
  tenantId: string,
  code: string,
  role: Role,
): Promise<Actor> {
  const { rows } = await owner.query<{ id: string }>(
    'select id from agencies where tenant_id = $1 and code = $2',
    [tenantId, code],
  );
  return {
    kind: 'person',
    id: crypto.randomUUID(),
    tenantId,
    agencyId: rows[0]?.id ?? '',
    roles: [role],
    territoryCode: null,
  };
}

/** A whole province's month: every commune in every series, taken over and read on the province's board. */
async function submission(database: BenchDatabase, tenant: string, unit: string): Promise<Figure> {
  const { services, owner } = database;
  const states = await personOf(database, tenant, 'bhxh', 'operator');
  const approves = await personOf(database, tenant, 'bhxh', 'approver');
  const accepts = await personOf(database, tenant, 'ubnd', 'approver');
  const { rows } = await owner.query<{ key: string }>(
    'select key from measured_units where tenant_id = $1 and parent_key = $2',
    [tenant, unit],
  );
  const taken: number[] = [];
  let shown = 0;
  for (let month = 1; month <= 9; month += 1) {
    const cells = rows.flatMap(({ key }) =>
      Array.from({ length: SHAPE.series }, (_, at) => ({
        unit: key,
        series: `s-${at + 1}`,
        value: 18_000 + month,
      })),
    );
    const named = { unit, month: `2026-0${month}`, asOf: '2026-10-31', cells };
    const saved = await run(services, saveSubmission, states, named);
    const sent = await run(services, submitFigures, states, {
      submissionId: saved.id,
      rowVersion: saved.rowVersion,
    });
    const approved = await run(services, approveFigures, approves, {
      submissionId: saved.id,
      rowVersion: sent.rowVersion,
    });
    const from = performance.now();
    await run(services, acceptFigures, accepts, { submissionId: saved.id, rowVersion: approved.rowVersion });
    const board = await run(services, coverageBoard, states, { unit, month: named.month });
    taken.push(performance.now() - from);
    if (board.own[0]?.value === rows.length * (18_000 + month)) shown += 1;
  }
  const sorted = taken.toSorted((a, b) => a - b);
  return {
    name: `a month of ${rows.length} communes × ${SHAPE.series} series taken over and shown above`,
    ms: percentile(sorted, 0.95),
    floorName: 'the two seconds allowed',
    floorMs: 2_000,
    note: `slowest of ${taken.length}; median ${percentile(sorted, 0.5).toFixed(0)} ms; ${shown} of ${taken.length} sums right at once`,
  };
}

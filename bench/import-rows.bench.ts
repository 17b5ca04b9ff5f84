import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { DatasetLayout } from '@ansinh/domain/exchange';
import { streamXlsxRows, writeXlsxStream } from 'hucre/xlsx';
import { from as copyFrom } from 'pg-copy-streams';
import { openFile } from '../packages/server/src/modules/exchange/reading/open-file.ts';
import { storeRows } from '../packages/server/src/modules/exchange/checking/store-rows.ts';
import { readLayout } from '../packages/server/src/modules/exchange/packs/read-pack-datasets.ts';
import { inTransactionAs } from '../packages/server/src/platform/database/transaction.ts';
import { openBenchDatabase, type BenchDatabase } from './bench-database.ts';
import type { Bench, Figure } from './bench.ts';
import { importRows, IMPORT_COLUMNS } from './import-rows.ts';

const ROWS = [100_000, 600_000];
const TODAY = '2026-11-24';

/**
 * A list of people with 12 columns: found, read, checked cell by cell and stored under row-level security, against COPY of the same rows
 * into a plain table; a workbook against the fastest reader and that COPY. Memory is the peak of this process while importing.
 */
export const bench: Bench = async () => {
  const database = await openBenchDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'ansinh-import-'));
  try {
    const layout = await benchLayout();
    const figures: Figure[] = [];
    for (const rows of ROWS) {
      const [csv, xlsx] = [join(folder, `${rows}.csv`), join(folder, `${rows}.xlsx`)];
      await pipeline(Readable.from(csvText(rows)), createWriteStream(csv));
      await pipeline(
        Readable.fromWeb(writeXlsxStream(xlsxRows(rows), { name: 'Dữ liệu' }) as never),
        createWriteStream(xlsx),
      );
      const copyMs = await best(() => rawCopy(database, csv));
      const ours = await peakOf(() => best(() => importFile(database, layout, csv)));
      figures.push({
        name: `.csv ${rows} rows × ${IMPORT_COLUMNS.length}: read, check, store`,
        ms: ours.value,
        floorName: 'raw COPY',
        floorMs: copyMs,
        note: `${((await stat(csv)).size / 1e6).toFixed(0)} MB, peak ${ours.megabytes} MB more`,
      });
      const readMs = await best(() => readWithHucre(xlsx));
      const book = await peakOf(() => best(() => importFile(database, layout, xlsx)));
      figures.push({
        name: `.xlsx ${rows} rows × ${IMPORT_COLUMNS.length}: read, check, store`,
        ms: book.value,
        floorName: 'hucre streamXlsxRows + raw COPY',
        floorMs: readMs + copyMs,
        note: `${((await stat(xlsx)).size / 1e6).toFixed(0)} MB, peak ${book.megabytes} MB more`,
      });
    }
    return figures;
  } finally {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
};

async function benchLayout(): Promise<DatasetLayout> {
  const layout = await readLayout('insured-people');
  const keys = new Set(IMPORT_COLUMNS.map(([key]) => key));
  return {
    ...layout,
    key: ['ma_bhxh'],
    columns: layout.columns.filter(({ key }) => keys.has(key)),
  };
}

function* csvText(rows: number): Generator<string> {
  const line = (cells: readonly string[]): string =>
    `${cells.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(',')}\n`;
  yield line(IMPORT_COLUMNS.map(([, header]) => header));
  for (const row of importRows(rows)) yield line(row);
}

function* xlsxRows(rows: number): Generator<string[]> {
  yield IMPORT_COLUMNS.map(([, header]) => header);
  yield* importRows(rows);
}

/** The better of two runs: the first warms files, code and tables. */
async function best(work: () => Promise<void>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 2; run += 1) {
    const from = performance.now();
    await work();
    least = Math.min(least, performance.now() - from);
  }
  return least;
}

async function rawCopy(database: BenchDatabase, csv: string): Promise<void> {
  const client = await database.owner.connect();
  try {
    await client.query('drop table if exists raw_rows');
    await client.query(`create table raw_rows (${IMPORT_COLUMNS.map(([key]) => `${key} text`).join(', ')})`);
    await pipeline(
      createReadStream(csv),
      client.query(copyFrom('copy raw_rows from stdin (format csv, header true)')),
    );
  } finally {
    client.release();
  }
}

async function importFile(database: BenchDatabase, layout: DatasetLayout, path: string): Promise<void> {
  const file = await openFile(path, path, layout, TODAY);
  try {
    const { columns, missing } = file.propose();
    if (missing.length > 0) throw new Error(`missing ${missing.join(', ')}`);
    const tenantId = crypto.randomUUID();
    const system = {
      kind: 'system',
      id: 'system:bench',
      tenantId,
      agencyId: null,
      roles: [],
      territoryCode: null,
    } as const;
    await inTransactionAs(database.services.pool, system, async (tx) => {
      const stored = await storeRows(tx, { tenantId, id: crypto.randomUUID() }, file.check(columns, [], {}));
      if (stored.good < stored.total * 0.99)
        throw new Error(`only ${stored.good} of ${stored.total} rows are good`);
    });
  } finally {
    await file.close();
  }
}

async function readWithHucre(path: string): Promise<void> {
  let rows = 0;
  for await (const row of streamXlsxRows(Readable.toWeb(createReadStream(path)) as never))
    rows += row.values.length > 0 ? 1 : 0;
  if (rows < 2) throw new Error('nothing was read');
}

async function peakOf<T>(work: () => Promise<T>): Promise<{ value: T; megabytes: number }> {
  const before = process.memoryUsage.rss();
  let peak = before;
  const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 20);
  try {
    return { value: await work(), megabytes: Math.round((peak - before) / 1e6) };
  } finally {
    clearInterval(timer);
  }
}

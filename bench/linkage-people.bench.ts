import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Bench, Figure } from './bench.ts';
import { writePeopleLists } from './linkage-data/people-lists.ts';

/** Rows of each list; the big one is left out with LINKAGE_ROWS=100000. */
const SIZES = [100_000, 1_000_000].filter((rows) => rows <= Number(process.env['LINKAGE_ROWS'] ?? 1_000_000));
const ROUNDS = 3;

/** The floor: read both files, join them on one column, write the pairs. */
async function duckdbJoin(folder: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  const list = (name: string): string =>
    `read_csv('${join(folder, name)}', all_varchar = true, strict_mode = false)`;
  await connection.run(
    `copy (select a.id as id_a, b.id as id_b from ${list('a.csv')} a join ${list('b.csv')} b
      on a.so_giay_to = b.so_giay_to and length(a.so_giay_to) = 12 and a.so_giay_to <> '999999999999')
      to '${join(folder, 'floor.csv')}'`,
  );
  connection.closeSync();
  instance.closeSync();
}

interface Run {
  readonly ms: number;
  readonly peakMb: number;
}

/** The product as a user runs it, in a process of its own. */
function link(folder: string): Promise<Run> {
  const script = `
    const { linkPeople } = await import('@ansinh/linkage/link-people');
    const from = performance.now();
    await linkPeople(${JSON.stringify(join(folder, 'a.csv'))}, ${JSON.stringify(join(folder, 'b.csv'))}, { out: ${JSON.stringify(join(folder, 'pairs.csv'))} });
    console.log(JSON.stringify({ ms: performance.now() - from, peakMb: process.resourceUsage().maxRSS / 1024 }));`;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      cwd: join(import.meta.dirname, '..'),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.on('data', (piece: Buffer) => (out += piece.toString()));
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0
        ? resolve(JSON.parse(out) as Run)
        : reject(new Error(`linkage ended with code ${String(code)}`)),
    );
  });
}

function least(runs: readonly number[]): number {
  return Math.min(...runs);
}

/** Linking two lists of people from raw CSV to scored pairs, against DuckDB reading both and joining them once. */
export const bench: Bench = async () => {
  const figures: Figure[] = [];
  let before: { rows: number; ms: number } | undefined;
  for (const rows of SIZES) {
    const folder = mkdtempSync(join(tmpdir(), 'linkage-'));
    writePeopleLists({ rows, seed: 11, folder, profile: 'normal' });
    const floors: number[] = [];
    const runs: Run[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const from = performance.now();
      await duckdbJoin(folder);
      floors.push(performance.now() - from);
      runs.push(await link(folder));
    }
    if (!existsSync(join(folder, 'pairs.csv'))) throw new Error('no pairs written');
    const ms = least(runs.map((run) => run.ms));
    const growth =
      before === undefined
        ? ''
        : `, ${((ms / before.ms) * (before.rows / rows)).toFixed(2)} × the growth of the rows`;
    figures.push({
      name: `${rows} × ${rows} people`,
      ms,
      floorName: 'DuckDB: scan both, one hash join',
      floorMs: least(floors),
      note: `peak ${Math.max(...runs.map(({ peakMb }) => peakMb)).toFixed(0)} MB${growth}`,
    });
    before = { rows, ms };
    rmSync(folder, { recursive: true });
  }
  return figures;
};

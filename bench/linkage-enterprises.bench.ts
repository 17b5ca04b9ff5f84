import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkEnterprises } from '../packages/linkage/src/enterprises/link-enterprises.ts';
import { pairsCsv } from '../packages/linkage/src/enterprises/pairs-csv.ts';
import { readEnterprises } from '../packages/linkage/src/enterprises/read-enterprises.ts';
import type { Bench, Figure } from './bench.ts';
import { writeEnterpriseLists } from './linkage-data/enterprise-lists.ts';
import { readPairs } from './linkage-data/pair-list.ts';
import { qualityLines } from './linkage-data/print-quality.ts';
import { measure } from './linkage-data/quality.ts';
import { readTruth } from './linkage-data/truth.ts';

/** Rows of the registry's list (BENCH_ROWS) and the seed (BENCH_SEED) may be set from outside. */
const ROWS = Number(process.env['BENCH_ROWS'] ?? 20_000);
const SEED = Number(process.env['BENCH_SEED'] ?? 1);
const COMPARISONS = [
  ['registry', 'tax'],
  ['registry', 'bhxh'],
  ['tax', 'bhxh'],
] as const;

/** Precision, recall and F1 of linked enterprises for each difficulty, printed; times against reading and normalising both lists. */
export const bench: Bench = () => {
  const folder = mkdtempSync(join(tmpdir(), 'ansinh-linkage-'));
  const figures: Figure[] = [];
  try {
    writeEnterpriseLists({ rows: ROWS, seed: SEED, folder });
    for (const [left, right] of COMPARISONS) {
      const [a, b, out] = [
        join(folder, `${left}.csv`),
        join(folder, `${right}.csv`),
        join(folder, 'pairs.csv'),
      ];
      const started = performance.now();
      const rows = readEnterprises(a).length + readEnterprises(b).length;
      const reading = performance.now() - started;
      const from = performance.now();
      writeFileSync(out, pairsCsv(linkEnterprises(a, b).pairs));
      const linking = performance.now() - from;
      const truthA = readTruth(join(folder, `${left}.truth.csv`));
      const truthB = readTruth(join(folder, `${right}.truth.csv`));
      console.log(
        qualityLines(`${left} × ${right}, seed ${SEED}`, measure(readPairs(out), truthA, truthB)).join('\n'),
      );
      figures.push({
        name: `link enterprises ${left} × ${right} (${rows} rows)`,
        ms: linking,
        floorName: 'reading and normalising both',
        floorMs: reading,
      });
    }
    return Promise.resolve(figures);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dedupePeople, linkPeople } from '../packages/linkage/src/link-people.ts';
import type { Bench, Figure } from './bench.ts';
import { readPairs } from './linkage-data/pair-list.ts';
import { writePeopleLists } from './linkage-data/people-lists.ts';
import { qualityLines } from './linkage-data/print-quality.ts';
import { PROFILES, type ProfileName } from './linkage-data/profiles.ts';
import { measure } from './linkage-data/quality.ts';
import { readTruth } from './linkage-data/truth.ts';

/** Rows of each list (BENCH_ROWS), the profiles (BENCH_PROFILES, comma between) and the seed (BENCH_SEED) may be set from outside. */
const ROWS = Number(process.env['BENCH_ROWS'] ?? 100_000);
const SEED = Number(process.env['BENCH_SEED'] ?? 1);
const WANTED = (process.env['BENCH_PROFILES'] ?? 'normal,hard').split(',');

/** Precision, recall and F1 of linked people for each difficulty, printed; times against reading both files. */
export const bench: Bench = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ansinh-linkage-'));
  const figures: Figure[] = [];
  try {
    for (const profile of Object.keys(PROFILES) as ProfileName[])
      if (WANTED.includes(profile)) figures.push(...(await oneProfile(folder, profile)));
    return figures;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

async function oneProfile(folder: string, profile: ProfileName): Promise<Figure[]> {
  writePeopleLists({ rows: ROWS, seed: SEED, profile, folder });
  const [a, b, out] = [join(folder, 'a.csv'), join(folder, 'b.csv'), join(folder, 'pairs.csv')];
  const [truthA, truthB] = [readTruth(join(folder, 'a.truth.csv')), readTruth(join(folder, 'b.truth.csv'))];
  const read = timed(() => [readFileSync(a), readFileSync(b)].length);
  const started = performance.now();
  await linkPeople(a, b, { out });
  const linking = performance.now() - started;
  const report = measure(readPairs(out), truthA, truthB);
  console.log(qualityLines(`${profile}, ${ROWS} × ${ROWS}, seed ${SEED}`, report).join('\n'));
  const again = performance.now();
  await dedupePeople(b, { out });
  const deduping = performance.now() - again;
  const [title, ...summary] = qualityLines(
    `${profile}, duplicates inside the second list`,
    measure(readPairs(out), truthB, truthB),
  );
  console.log([title, ...summary.slice(0, 3)].join('\n'));
  const floor = { floorName: 'reading the bytes', floorMs: read };
  return [
    { name: `link people ${profile} ${ROWS} × ${ROWS}`, ms: linking, ...floor },
    { name: `duplicates in one list ${profile} ${ROWS}`, ms: deduping, ...floor },
  ];
}

function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

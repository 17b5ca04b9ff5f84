import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dedupePeople, linkPeople } from '../packages/linkage/src/link-people.ts';
import type { Bench, Figure } from './bench.ts';
import { readPairs } from './linkage-data/pair-list.ts';
import { f1Of, measure, precisionOf, type QualityReport } from './linkage-data/quality.ts';
import { SCENES } from './linkage-data/second/settings.ts';
import { writeLedgers } from './linkage-data/second/write-ledgers.ts';
import { readTruth } from './linkage-data/truth.ts';

/** Scenes (BENCH_SCENES, comma between; all when empty), seed (BENCH_SEED), a folder to leave the lists in (BENCH_KEEP), BENCH_DUPLICATES=no. */
const WANTED = (process.env['BENCH_SCENES'] ?? '').split(',').filter((name) => name !== '');
const SEED = Number(process.env['BENCH_SEED'] ?? 1);
const DUPLICATES = process.env['BENCH_DUPLICATES'] !== 'no';
const KEEP = process.env['BENCH_KEEP'];

const four = (value: number): string => value.toFixed(4);
const cells = (report: QualityReport): string[] => [
  four(precisionOf(report.matched)),
  four(f1Of(report.matched)),
  four(f1Of(report.all)),
  four(report.best.f1),
  four(report.recallAt999),
  `${(report.review.share * 100).toFixed(1)} %`,
];

/** Linked people in lists of unlike kinds by the second generator: a line a scene, then of duplicates within list B. */
export const bench: Bench = async () => {
  const folder = KEEP ?? mkdtempSync(join(tmpdir(), 'ansinh-scenes-'));
  const figures: Figure[] = [];
  const line = (name: string, columns: readonly string[]): void =>
    console.log(`  ${name.padEnd(24)} ${columns.map((column) => column.padStart(8)).join(' ')}`);
  line('scene', [
    'P match',
    'F1 match',
    'F1 all',
    'F1 best',
    'R@.999',
    'review',
    'dup P',
    'dup F1',
    'dup all',
    'best',
    'R@.999',
    'review',
  ]);
  try {
    for (const [name, scene] of Object.entries(SCENES)) {
      if (WANTED.length > 0 && !WANTED.includes(name)) continue;
      const own = join(folder, name);
      writeLedgers(scene, SEED, own);
      const [a, b, out] = [join(own, 'a.csv'), join(own, 'b.csv'), join(own, 'pairs.csv')];
      const [truthA, truthB] = [readTruth(join(own, 'a.truth.csv')), readTruth(join(own, 'b.truth.csv'))];
      const from = performance.now();
      [readFileSync(a), readFileSync(b)].forEach((bytes) => bytes.length);
      const floorMs = performance.now() - from;
      const started = performance.now();
      await linkPeople(a, b, { out });
      const ms = performance.now() - started;
      const linked = measure(readPairs(out), truthA, truthB);
      if (DUPLICATES) await dedupePeople(b, { out: join(own, 'duplicates.csv') });
      line(name, [
        ...cells(linked),
        ...cells(measure(readPairs(join(own, 'duplicates.csv')), truthB, truthB)),
      ]);
      figures.push({ name: `link people ${name}`, ms, floorName: 'reading the bytes', floorMs });
    }
    return figures;
  } finally {
    if (KEEP === undefined) rmSync(folder, { recursive: true });
  }
};

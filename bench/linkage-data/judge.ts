// Measures a file of pairs against the truth of generated lists: node bench/linkage-data/judge.ts <folder> <pairs.csv> [--dedupe a|b] [--wrong N] [--missed N]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPairs } from './pair-list.ts';
import { qualityLines } from './print-quality.ts';
import { measure } from './quality.ts';
import { forEachTruePair, pairTags, readTruth } from './truth.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lists: { type: 'string', default: 'a,b' },
    dedupe: { type: 'string' },
    wrong: { type: 'string', default: '0' },
    missed: { type: 'string', default: '0' },
  },
});
const [folder = '', pairsFile = ''] = positionals;
const [left = 'a', right = 'b'] =
  values.dedupe === undefined ? values.lists.split(',') : [values.dedupe, values.dedupe];
const a = readTruth(join(folder, `${left}.truth.csv`));
const b = left === right ? a : readTruth(join(folder, `${right}.truth.csv`));
const pairs = readPairs(pairsFile);
console.log(qualityLines(pairsFile, measure(pairs, a, b)).join('\n'));

const rowsOf = (list: string): string[] => readFileSync(join(folder, `${list}.csv`), 'utf8').split('\n');
const show = (
  title: string,
  many: number,
  examples: readonly (readonly [number, number, string])[],
): void => {
  if (many === 0) return;
  const [rowsA, rowsB] = [rowsOf(left), rowsOf(right)];
  console.log(`\n${title}: ${examples.length}`);
  const step = Math.max(1, Math.floor(examples.length / many));
  for (let at = 0, shown = 0; at < examples.length && shown < many; at += step, shown += 1) {
    const [rowA, rowB, note] = examples[at] ?? [0, 0, ''];
    const tags = pairTags(a.sets[a.set[rowA] ?? 0] ?? [], b.sets[b.set[rowB] ?? 0] ?? []);
    console.log(`${note} ${[...tags].join(' ')}\n  ${rowsA[rowA + 1]}\n  ${rowsB[rowB + 1]}`);
  }
};
const key = (rowA: number, rowB: number): number => rowA * b.entities.length + rowB;
const decided = new Map<number, string>();
const wrong: [number, number, string][] = [];
for (let at = 0; at < pairs.length; at += 1) {
  const [rowA, rowB, note] = [
    pairs.a[at] ?? 0,
    pairs.b[at] ?? 0,
    `${pairs.isMatch[at] === 1 ? 'match' : 'review'} ${pairs.score[at]}`,
  ];
  decided.set(key(rowA, rowB), note);
  if (pairs.isMatch[at] === 1 && a.entities[rowA] !== b.entities[rowB]) wrong.push([rowA, rowB, note]);
}
const missed: [number, number, string][] = [];
forEachTruePair(a, b, (rowA, rowB) => {
  const note = decided.get(key(rowA, rowB)) ?? decided.get(key(rowB, rowA)) ?? 'absent';
  if (!note.startsWith('match')) missed.push([rowA, rowB, note]);
});
show('wrong matches', Number(values.wrong), wrong);
show('missed', Number(values.missed), missed);

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseRegulation, parseStructure } from '@ansinh/legal-text';
import { percentile, times, type Bench } from './bench.ts';

const FOLDER = join(import.meta.dirname, '../packages/legal-text/testdata');

/** One expression for each level a Vietnamese document has. */
const LEVELS = [
  /^\s*Phần\s+\S+/,
  /^\s*Chương\s+[IVXLC\d]+/,
  /^\s*Mục\s+\d+/,
  /^\s*Điều\s+\d+/,
  /^\s*[IVXLC]+\./,
  /^\s*\d+\./,
  /^\s*[a-zđ]\)/,
  /^\s*-\s/,
  /^\s*\+\s/,
];

/** Reading a seed document, against reading the file and splitting it into lines with one expression a level. */
export const bench: Bench = async () => {
  const figures = [];
  for (const name of readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .sort()) {
    const path = join(FOLDER, name);
    const floor = await times(200, () => {
      const lines = readFileSync(path, 'utf8').split('\n');
      return LEVELS.map((level) => lines.filter((line) => level.test(line)).length);
    });
    const whole = await times(40, () => parseRegulation(readFileSync(path, 'utf8')));
    const structure = await times(40, () => parseStructure(readFileSync(path, 'utf8')));
    const floorMs = percentile(floor, 0.5);
    const floorName = 'read + split + one regex a level';
    figures.push(
      { name: `${name}: provisions and facts`, ms: percentile(structure, 0.5), floorName, floorMs },
      {
        name: `${name}: and draft duties`,
        ms: percentile(whole, 0.5),
        floorName,
        floorMs,
        note: `p95 ${percentile(whole, 0.95).toFixed(1)} ms`,
      },
    );
  }
  return figures;
};

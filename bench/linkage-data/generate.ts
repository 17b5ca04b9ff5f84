// Writes a pair of lists with known truth: node bench/linkage-data/generate.ts people --rows 100000 --profile normal --seed 1 --out <folder>
import { parseArgs } from 'node:util';
import { writePeopleLists } from './people-lists.ts';
import { PROFILES, type ProfileName } from './profiles.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rows: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    profile: { type: 'string', default: 'normal' },
    out: { type: 'string' },
  },
});
const started = performance.now();
const isProfile = (name: string): name is ProfileName => Object.hasOwn(PROFILES, name);
if (positionals[0] !== 'people' || values.out === undefined || !isProfile(values.profile)) {
  console.error(
    `generate.ts people --rows N --profile ${Object.keys(PROFILES).join('|')} --seed N --out FOLDER`,
  );
  process.exit(2);
}
const written = writePeopleLists({
  rows: Number(values.rows),
  seed: Number(values.seed),
  profile: values.profile,
  folder: values.out,
});
console.log(`${JSON.stringify(written)} in ${Math.round(performance.now() - started)} ms`);

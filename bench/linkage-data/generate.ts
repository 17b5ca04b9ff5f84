// Writes a pair of lists with known truth: node bench/linkage-data/generate.ts people --rows 100000 --profile normal --seed 1 --out <folder>
import { parseArgs } from 'node:util';
import { writeEnterpriseLists } from './enterprise-lists.ts';
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
const kind = positionals[0];
if ((kind !== 'people' && kind !== 'enterprises') || values.out === undefined || !isProfile(values.profile)) {
  console.error(
    `generate.ts people|enterprises --rows N --profile ${Object.keys(PROFILES).join('|')} --seed N --out FOLDER`,
  );
  process.exit(2);
}
const size = { rows: Number(values.rows), seed: Number(values.seed), folder: values.out };
const written =
  kind === 'people' ? writePeopleLists({ ...size, profile: values.profile }) : writeEnterpriseLists(size);
console.log(`${JSON.stringify(written)} in ${Math.round(performance.now() - started)} ms`);

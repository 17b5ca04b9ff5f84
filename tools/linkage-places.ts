// Writes packages/linkage/data/places.csv from db/reference: the communes of both structures with comparison keys, and what
// the old ones became. `node tools/linkage-places.ts`
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeRows, type Territory } from '@ansinh/linkage/territory/place-rows';

const ROOT = join(import.meta.dirname, '..');
const rows = (file: string): string[][] =>
  readFileSync(join(ROOT, 'db/reference', file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

const successors = new Map<string, string[]>();
for (const [, code = '', , next = '', , part] of rows('territory-successions.csv')) {
  const known = successors.get(code) ?? [];
  if (part === 'full') known.unshift(next);
  else known.push(next);
  successors.set(code, known);
}
const territories = new Map<string, Territory>();
for (const [code = '', structure = '', level = '', fullName = '', , , parent = ''] of rows('territories.csv'))
  territories.set([structure, level, code, fullName].join(), {
    structure,
    level,
    code,
    fullName,
    parent,
    successors: structure === '2024' ? (successors.get(code) ?? []) : [],
  });
const head = 'structure,number,full_name,kind,key,marked,district,provinces,province,successors';
writeFileSync(
  join(ROOT, 'packages/linkage/data/places.csv'),
  `${[head, ...placeRows([...territories.values()])].join('\n')}\n`,
);

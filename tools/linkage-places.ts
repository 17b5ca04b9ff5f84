// Writes packages/linkage/data/places.csv from db/reference: communes, districts, provinces of both structures and what
// the old ones became. `node tools/linkage-places.ts`
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

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
const lines = ['structure,level,code,full_name,parent,successors'];
const seen = new Set<string>();
for (const [code = '', structure = '', level = '', fullName = '', , , parent = ''] of rows(
  'territories.csv',
)) {
  const key = [structure, level, code, fullName].join();
  if (seen.has(key)) continue;
  seen.add(key);
  const next = structure === '2024' && level !== 'district' ? (successors.get(code) ?? []).join('|') : '';
  lines.push([structure, level, code, fullName, parent, next].join(','));
}
writeFileSync(join(ROOT, 'packages/linkage/data/places.csv'), `${lines.join('\n')}\n`);

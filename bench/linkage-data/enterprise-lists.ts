import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { drawEnterprises, type Enterprise } from './enterprise.ts';
import { ENTERPRISE_COLUMNS, enterpriseRow, type Keeper } from './enterprise-row.ts';
import { ListWriter } from './list-writer.ts';
import { readPlaces } from './places.ts';
import { Random } from './random.ts';

/** Share of the enterprises each keeper has, and how many it has twice. */
const KEEPERS: readonly { name: Keeper; prefix: string; share: number; twice: number }[] = [
  { name: 'registry', prefix: 'R', share: 0.95, twice: 0.003 },
  { name: 'tax', prefix: 'T', share: 0.92, twice: 0.005 },
  { name: 'bhxh', prefix: 'S', share: 0.6, twice: 0.01 },
];
const MEMORY = 2000;

/** Writes registry, tax and bhxh lists of about that many rows (bhxh fewer) with truth files; returns how many rows each has. */
export function writeEnterpriseLists(options: {
  rows: number;
  seed: number;
  folder: string;
}): Record<Keeper, number> {
  const random = new Random(options.seed);
  const places = readPlaces(['62', '14', '31', '52']);
  const writers = { registry: new ListWriter(), tax: new ListWriter(), bhxh: new ListWriter() };
  const recent: Enterprise[] = [];
  for (let entity = 1; writers.registry.rows < options.rows;) {
    for (const unit of drawEnterprises(random, places, recent)) {
      if (unit.branch === '') recent[recent.length < MEMORY ? recent.length : random.below(MEMORY)] = unit;
      for (const { name, share, twice } of KEEPERS) {
        if (!random.chance(share)) continue;
        const copies = random.chance(twice) ? 2 : 1;
        for (let copy = 0; copy < copies; copy += 1) {
          const { row, tags } = enterpriseRow(random, unit, name);
          writers[name].add(entity, row, copies === 2 ? `${tags}|duplicate` : tags);
        }
      }
      entity += 1;
    }
  }
  mkdirSync(options.folder, { recursive: true });
  for (const { name, prefix } of KEEPERS)
    writers[name].write(join(options.folder, name), prefix, `id,${ENTERPRISE_COLUMNS}`, random);
  return { registry: writers.registry.rows, tax: writers.tax.rows, bhxh: writers.bhxh.rows };
}

import { join } from 'node:path';
import type { UnitSize } from '@ansinh/domain/reorganisations';
import { readCsvFile } from '../../platform/files/read-csv-file.ts';
import { ROOT } from '../../platform/installation/root.ts';

let read: Promise<ReadonlyMap<string, UnitSize>> | undefined;

/** Returns population and area of territories as far as they are published, by key; read once. Only for proposing shares. */
export function readSizes(): Promise<ReadonlyMap<string, UnitSize>> {
  read ??= readFiles(join(ROOT, 'db/reference'));
  return read;
}

async function readFiles(folder: string): Promise<ReadonlyMap<string, UnitSize>> {
  const [people, areas] = await Promise.all(
    ['population.csv', 'territory-areas.csv'].map(
      async (file) => (await readCsvFile(join(folder, file))).rows,
    ),
  );
  const sizes = new Map<string, UnitSize>();
  for (const { key = '', population } of people ?? [])
    sizes.set(key, { population: numberIn(population), area: null });
  for (const { key = '', area_km2 } of areas ?? [])
    sizes.set(key, { population: sizes.get(key)?.population ?? null, area: numberIn(area_km2) });
  return sizes;
}

function numberIn(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : Number(text);
}

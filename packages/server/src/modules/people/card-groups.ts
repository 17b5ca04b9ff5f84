import { join } from 'node:path';
import type { CardGroup } from '@ansinh/domain/people';
import { readCsvFile } from '../../platform/files/read-csv-file.ts';
import { ROOT } from '../../platform/installation/root.ts';

let groups: Promise<ReadonlyMap<string, CardGroup>> | undefined;

/** Returns the object codes of health cards by code, read once from db/reference/bhyt-card-groups.csv. */
export function cardGroups(): Promise<ReadonlyMap<string, CardGroup>> {
  groups ??= readGroups();
  return groups;
}

async function readGroups(): Promise<ReadonlyMap<string, CardGroup>> {
  const { rows } = await readCsvFile(join(ROOT, 'db/reference/bhyt-card-groups.csv'));
  return new Map(
    rows.map((row) => [
      row['code'] ?? '',
      {
        code: row['code'] ?? '',
        payer: Number(row['payer']) as CardGroup['payer'],
        description: row['description'] ?? '',
        supportPercent: row['support_percent'] ? Number(row['support_percent']) : null,
      },
    ]),
  );
}

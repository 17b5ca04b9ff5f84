import { join } from 'node:path';
import type { Actor } from '@ansinh/domain/kernel';
import { readCsvFile } from '../../platform/files/read-csv-file.ts';
import { run, type Services } from '../../platform/use-case.ts';
import { loadStateFundedReference } from './use-cases/load-reference.ts';

/**
 * Takes over statefunded-groups.csv of `folder` for the actor's province (a system actor) and returns how many dated rows were new. May be
 * repeated; the directory must be loaded before, for the agencies that manage groups are found by their names of that day.
 */
export async function loadStateFundedGroups(
  services: Services,
  actor: Actor,
  folder: string,
): Promise<number> {
  const { rows } = await readCsvFile(join(folder, 'statefunded-groups.csv'));
  return (await run(services, loadStateFundedReference, actor, { groups: rows })).added;
}

import { join } from 'node:path';
import type { Actor } from '@ansinh/domain/kernel';
import { readCsvFile } from '../../platform/files/read-csv-file.ts';
import { run, type Services } from '../../platform/use-case.ts';
import { loadParameterReference } from './use-cases/load-reference.ts';

/**
 * Reads statutory-parameters.csv and public-holidays.csv of `folder` and takes them over for the actor's province
 * (a system actor). Returns how many rows were added; nothing when this content was taken over before.
 */
export async function loadParameterFiles(
  services: Services,
  actor: Actor,
  folder: string,
): Promise<{ parameters: number; holidays: number }> {
  const parameters = await readCsvFile(join(folder, 'statutory-parameters.csv'));
  const holidays = await readCsvFile(join(folder, 'public-holidays.csv'));
  return run(services, loadParameterReference, actor, {
    parameters: {
      sha256: parameters.sha256,
      rows: parameters.rows.map(({ to, certainty_note: note, ...row }) => ({ ...row, to: to || null, note })),
    },
    holidays: {
      sha256: holidays.sha256,
      rows: holidays.rows.map(({ date: day, certainty_note: note, ...row }) => ({ ...row, day, note })),
    },
  });
}

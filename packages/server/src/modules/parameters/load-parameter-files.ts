import { join } from 'node:path';
import { StatedParameterSchema } from '@ansinh/contract/parameters/parameters.schemas';
import type { Actor } from '@ansinh/domain/kernel';
import type { ParameterRow } from '@ansinh/domain/parameters';
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
  const parameters = await readParameterFile(folder);
  const holidays = await readCsvFile(join(folder, 'public-holidays.csv'));
  return run(services, loadParameterReference, actor, {
    parameters,
    holidays: {
      sha256: holidays.sha256,
      rows: holidays.rows.map(({ date: day, certainty_note: note, ...row }) => ({ ...row, day, note })),
    },
  });
}

/** Returns the rows of statutory-parameters.csv of `folder` as they are stored, not checked yet, and the file's SHA-256. */
async function readParameterFile(
  folder: string,
): Promise<{ sha256: string; rows: Readonly<Record<string, string | null>>[] }> {
  const { sha256, rows } = await readCsvFile(join(folder, 'statutory-parameters.csv'));
  return {
    sha256,
    rows: rows.map(({ to, certainty_note: note = '', ...row }) => ({ ...row, to: to || null, note })),
  };
}

/** Returns the parameters that the product is delivered with, without a database. */
export async function nationalParameters(folder: string): Promise<ParameterRow[]> {
  const { rows } = await readParameterFile(folder);
  return rows.map((row) => StatedParameterSchema.parse(row));
}

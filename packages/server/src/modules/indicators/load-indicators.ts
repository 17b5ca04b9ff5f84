import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Actor } from '@ansinh/domain/kernel';
import { readCsvFile } from '../../platform/files/read-csv-file.ts';
import { run, type Services } from '../../platform/use-case.ts';
import { loadIndicatorReference } from './use-cases/load-reference.ts';

/** How many rows loading added; all zero on a repeated start. */
export interface IndicatorLoad {
  readonly indicators: number;
  readonly units: number;
  readonly denominators: number;
}

/**
 * Takes over indicators.json, pace-curves.json and population.csv of `folder` for the actor's province (a system actor): the catalogue, the
 * courses a year may take, the units of its territories of both structures, and their denominators. May be repeated; the directory must be loaded before.
 */
export async function loadIndicators(
  services: Services,
  actor: Actor,
  folder: string,
): Promise<IndicatorLoad> {
  const catalogue: unknown = JSON.parse(await readFile(join(folder, 'indicators.json'), 'utf8'));
  const curves: unknown = JSON.parse(await readFile(join(folder, 'pace-curves.json'), 'utf8'));
  const { rows } = await readCsvFile(join(folder, 'population.csv'));
  return run(services, loadIndicatorReference, actor, { catalogue, curves, population: rows });
}

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Actor } from '@ansinh/domain/kernel';
import { run, type Services } from '../../platform/use-case.ts';
import { replaceTerritoryReference } from './use-cases/load-territories.ts';

/**
 * Loads territories.csv and territory-successions.csv of `folder` as the platform actor. Returns how many rows went in:
 * zero for a file whose content is loaded already.
 */
export async function loadTerritories(
  services: Services,
  platform: Actor,
  folder: string,
): Promise<{ territories: number; successions: number }> {
  return run(services, replaceTerritoryReference, platform, {
    territories: await readReference(join(folder, 'territories.csv')),
    successions: await readReference(join(folder, 'territory-successions.csv')),
  });
}

async function readReference(path: string): Promise<{ sha256: string; csv: Uint8Array }> {
  const csv = await readFile(path);
  return { csv, sha256: createHash('sha256').update(csv).digest('hex') };
}

import { z } from 'zod';
import { useCase } from '../../../platform/use-case.ts';
import {
  claimReference,
  replaceTerritories,
  replaceTerritorySuccessions,
} from '../db/territory-load.repo.ts';

const Reference = z.object({ sha256: z.string().length(64), csv: z.instanceof(Uint8Array) });

/** Replaces the national list of territories when its content is new. */
export const replaceTerritoryReference = useCase({
  name: 'directory.load-territories',
  access: 'system',
  input: z.object({ territories: Reference, successions: Reference }),
  audit: 'read',
  run: async ({ tx, input: { territories, successions } }) => {
    const loaded = { territories: 0, successions: 0 };
    if (await claimReference(tx, 'territories', territories.sha256))
      loaded.territories = await replaceTerritories(tx, territories.csv);
    if (await claimReference(tx, 'territory-successions', successions.sha256))
      loaded.successions = await replaceTerritorySuccessions(tx, successions.csv);
    return loaded;
  },
});

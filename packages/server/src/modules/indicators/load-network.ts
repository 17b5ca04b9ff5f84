import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Actor } from '@ansinh/domain/kernel';
import { z } from 'zod';
import { run, type Services } from '../../platform/use-case.ts';
import { addUnits } from './use-cases/add-units.ts';

const NetworkSchema = z.object({
  from: z.string(),
  source: z.string(),
  units: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      name: z.string(),
      /** Key of a territory, or id of a unit above in the file. */
      parent: z.string(),
      commune: z.string().nullable().default(null),
      agency: z.string().nullable().default(null),
    }),
  ),
});

/**
 * Adds the villages and the collection network that a file describes, as a system actor of the province. Returns how many were added;
 * a repeated load adds none, because a unit's key belongs to its id in the file.
 */
export async function loadNetwork(services: Services, actor: Actor, file: string): Promise<number> {
  const { from, source, units } = NetworkSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  const added = await run(services, addUnits, actor, {
    from,
    source,
    units: units.map(({ id, parent, ...unit }) => ({
      ...unit,
      key: networkKey(id),
      parent: networkKey(parent),
    })),
  });
  return added.units;
}

/** Returns the key of a unit by its id in a network file: the same at every load. A territory is named by its key. */
export function networkKey(id: string): string {
  if (id.includes(':')) return id;
  const hex = createHash('sha256').update(`measured-unit ${id}`).digest('hex');
  return `u:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Actor } from '@ansinh/domain/kernel';
import { run, type Services } from '../../platform/use-case.ts';
import { TenantDataSchema } from './directory-data.schemas.ts';
import { createTenant } from './use-cases/create-tenant.ts';
import { fillDirectory } from './use-cases/fill-directory.ts';

/** What loading a province did. Counts are of rows added now; all zero on a repeated start. */
export interface TenantLoad {
  readonly tenantId: string;
  readonly created: boolean;
  readonly agencies: number;
  readonly groups: number;
  readonly aliases: number;
  readonly successions: number;
}

/**
 * Makes the province described in `folder` (tenant.json, agencies.json, aliases.json, groups.json, successions.json,
 * focal-points.json, committees.json) and fills its directory. May be repeated; territories must be loaded before.
 */
export async function loadTenant(
  services: Services,
  platform: Actor,
  folder: string,
  isDemo: boolean,
): Promise<TenantLoad> {
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, `${name}.json`), 'utf8'));
  const { code, timezone, names } = TenantDataSchema.parse(await read('tenant'));
  const name = names.at(-1)?.name ?? code;
  const { id, created } = await run(services, createTenant, platform, { code, name, timezone, isDemo });
  const system: Actor = { ...platform, id: 'system:load', tenantId: id };
  const counts = await run(services, fillDirectory, system, {
    agencies: await read('agencies'),
    aliases: await read('aliases'),
    groups: await read('groups'),
    successions: await read('successions'),
    focalPoints: await read('focal-points'),
    committees: await read('committees'),
  });
  return { tenantId: id, created, ...counts };
}

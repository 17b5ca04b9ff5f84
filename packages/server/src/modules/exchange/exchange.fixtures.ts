import type { Actor } from '@ansinh/domain/kernel';
import { run } from '../../platform/use-case.ts';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import type { TestDatabase } from '../../testing/test-database.ts';
import { planObligations } from '../obligations/index.ts';
import { adoptPack, packFolder, readPack } from '../regulations/index.ts';
import { machineActor } from './clients/authenticate-client.ts';
import { readPackDatasets } from './packs/read-pack-datasets.ts';
import { loadDatasets } from './use-cases/load-datasets.ts';

/** A province with the Kon Tum regulation, its calendar and its datasets. */
export interface ExchangeProvince extends DemoProvince {
  /** A program of an agency that sends. */
  sender(agencyCode: string): Actor;
}

/** Loads the province, adopts KT25 (or other packs) and the datasets. */
export async function loadExchangeProvince(
  database: TestDatabase,
  packs: readonly string[] = ['kontum-25-2024'],
): Promise<ExchangeProvince> {
  const province = await loadDemoProvince(database);
  const { services } = database;
  for (const id of packs)
    await run(services, adoptPack, province.system, {
      pack: await readPack(await packFolder(id)),
      trackedFrom: '2000-01-01',
    });
  await run(services, planObligations, province.system, {});
  for (const id of packs)
    await run(services, loadDatasets, province.system, { pack: await readPackDatasets(id) });
  return {
    ...province,
    sender: (code) =>
      machineActor('machine:test', {
        tenantId: province.tenantId,
        agencyId: province.agencyId(code),
        scopes: ['exchange.read', 'exchange.submit'],
      }),
  };
}

/** Tax codes whose check digit is right, for files of tests. */
export const TAX_CODES = ['0100109106', '0300588569', '6100108008', '6100108015'] as const;

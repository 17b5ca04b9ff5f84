import type { Actor, Role } from '@ansinh/domain/kernel';
import { run } from '../../platform/use-case.ts';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { adoptPack, packFolder, readPack } from '../regulations/index.ts';
import { planObligations } from './use-cases/plan-obligations.ts';
import { listOccurrencesUseCase } from './use-cases/list-occurrences.ts';

/** A demo province with one pack in work and its calendar laid out, as of the test's clock. */
export interface PlannedProvince extends DemoProvince {
  readonly database: TestDatabase;
  /** The occurrence of a duty that an agency owes, due on a day. */
  occurrence(agency: string, citation: string, due: string): Promise<{ id: string; version: number }>;
  worker(agency: string): Actor;
}

const WORKER: readonly Role[] = ['operator', 'focal-point', 'approver'];

/**
 * Makes the province, adopts the pack and plans. `now`: ISO instant of the test's clock; `trackedFrom`: ISO day, by default so
 * early that the province has a past, null: as a province without a wish gets it.
 */
export async function planProvince(
  packId: string,
  now: string,
  trackedFrom: string | null = '2000-01-01',
): Promise<PlannedProvince> {
  const database = await createDemoDatabase();
  database.setNow(now);
  const province = await loadDemoProvince(database);
  await run(database.services, adoptPack, province.system, {
    pack: await readPack(await packFolder(packId)),
    ...(trackedFrom === null ? {} : { trackedFrom }),
  });
  await run(database.services, planObligations, province.system, {});
  return {
    ...province,
    database,
    worker: (agency) => province.person(agency, ...WORKER),
    occurrence: async (agency, citation, due) => {
      const { items } = await run(
        database.services,
        listOccurrencesUseCase,
        province.person(agency, 'operator'),
        {
          role: 'lead',
          dueFrom: due,
          dueTo: due,
          limit: 200,
        },
      );
      const found = items.find((item) => item.basis.citation === citation);
      if (!found)
        throw new Error(
          `${agency} owes nothing for ${citation} on ${due}; has ${items.map((item) => item.basis.citation).join(', ')}`,
        );
      return { id: found.id, version: found.version };
    },
  };
}

import { join } from 'node:path';
import type { Actor } from '@ansinh/domain/kernel';
import type { ListKind, ListScheme } from '@ansinh/domain/memberlists';
import { sql } from '../../platform/database/sql.ts';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { ROOT } from '../../platform/installation/root.ts';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import type { TestDatabase } from '../../testing/test-database.ts';
import { loadIndicators, loadNetwork, networkKey } from '../indicators/index.ts';
import { loadCollectors } from '../network/index.ts';
import { loadParameterFiles } from '../parameters/index.ts';

/** A province with its network and a commune whose people stand on lists. */
export interface OutreachProvince {
  readonly province: DemoProvince;
  /** Returns the collector that signs in under a name, "nvthu.at11". */
  collector(username: string, agency: string): Promise<Actor>;
  /** Puts a person on a list and returns his entry. */
  addEntry(person: {
    name: string;
    commune: string;
    village?: string;
    household?: string;
    kind?: ListKind;
    scheme?: ListScheme;
    personId?: string;
  }): Promise<{ entryId: string; personId: string }>;
}

/** Loads the demo province with the network of db/demo. */
export async function loadOutreachProvince(database: TestDatabase): Promise<OutreachProvince> {
  const province = await loadDemoProvince(database);
  const { services } = database;
  await loadParameterFiles(services, province.system, join(ROOT, 'db/reference'));
  await loadIndicators(services, province.system, join(ROOT, 'db/reference'));
  await loadNetwork(services, province.system, join(ROOT, 'db/demo/network.json'));
  await loadCollectors(services, province.system, join(ROOT, 'db/demo/collectors.json'), 'AnSinh@2026');
  return {
    province,
    collector: async (username, agency) => {
      const { id } = await inTransactionAs(database.pool, province.system, (tx) =>
        tx.get<{ id: string }>(sql`select id from users where username = ${username}`),
      );
      return { ...province.person(agency, 'collector'), id };
    },
    addEntry: async ({ name, commune, village, household, kind = 'due', scheme = 'BHYT', personId }) =>
      inTransactionAs(database.pool, province.system, async (tx) => {
        const person = personId
          ? { id: personId }
          : await tx.get<{ id: string }>(sql`
              insert into people (tenant_id, full_name, name_key, birth_date, commune, household, phone, address)
              values (${province.tenantId}, ${name}, app.fold(${name}), '1980-05-06', ${commune}, ${household ?? null}, '0912345678', 'Số 1')
              returning id`);
        const entry = await tx.get<{ id: string }>(sql`
          insert into list_entries (tenant_id, kind, scheme, person_id, commune, village_key, household, first_month, last_month, reasons, due_on)
          values (${province.tenantId}, ${kind}, ${scheme}, ${person.id}, ${commune}, ${village ? networkKey(village) : null},
            ${household ?? null}, '2026-11-01', '2026-11-01', '{"until":"2026-12-05"}', ${kind === 'due' ? '2026-12-05' : null})
          returning id`);
        return { entryId: entry.id, personId: person.id };
      }),
  };
}

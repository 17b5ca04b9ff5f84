import { join } from 'node:path';
import type { Actor, Role } from '@ansinh/domain/kernel';
import { sql } from '../../platform/database/sql.ts';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { ROOT } from '../../platform/installation/root.ts';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { loadIndicators, loadNetwork, networkKey } from '../indicators/index.ts';
import { loadCollectors } from './load-collectors.ts';

/** The demo province with its collection network, for tests of it. */
export interface NetworkProvince {
  readonly database: TestDatabase;
  readonly province: DemoProvince;
  readonly insurer: Actor;
  readonly organisation: Actor;
  /** Returns a person of an agency who is a user too, so that what he does can be signed by him. */
  person(agency: string, ...roles: Role[]): Actor;
  /** Returns the actor who signs in under a user name. */
  as(username: string, agency: string): Promise<Actor>;
  /** Key of a unit of db/demo/network.json. */
  key(id: string): string;
}

/** Loads the demo province with its network and the accounts of its people. */
export async function loadNetworkProvince(): Promise<NetworkProvince> {
  const database = await createDemoDatabase();
  const province = await loadDemoProvince(database);
  const demo = join(ROOT, 'db/demo');
  await loadIndicators(database.services, province.system, join(ROOT, 'db/reference'));
  await loadNetwork(database.services, province.system, join(demo, 'network.json'));
  await loadCollectors(database.services, province.system, join(demo, 'collectors.json'), 'AnSinh@2026');
  return {
    database,
    province,
    insurer: province.person('bhxh-tinh', 'focal-point'),
    organisation: province.person('tcdvt-an-tam', 'focal-point'),
    person: (agency, ...roles) => province.person(agency, ...roles),
    as: async (username, agency) => {
      const { id } = await inTransactionAs(database.pool, province.system, (tx) =>
        tx.get<{ id: string }>(sql`select id from users where username = ${username}`),
      );
      return { ...province.person(agency, 'collector'), id };
    },
    key: networkKey,
  };
}

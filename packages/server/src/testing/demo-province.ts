import { join } from 'node:path';
import type { Actor, Role } from '@ansinh/domain/kernel';
import { PLATFORM_ACTOR } from '../main/platform-actor.ts';
import { loadTenant } from '../modules/directory/load-tenant.ts';
import { loadTerritories } from '../modules/directory/load-territories.ts';
import { sql } from '../platform/database/sql.ts';
import { inTransactionAs } from '../platform/database/transaction.ts';
import { ROOT } from '../platform/installation/root.ts';
import type { Services } from '../platform/use-case.ts';
import type { TestDatabase } from './test-database.ts';

/** The demo province in a test's own database, and people of its agencies. */
export interface DemoProvince {
  readonly tenantId: string;
  /** A system actor of the province. */
  readonly system: Actor;
  /** Returns the id of an agency by its code in db/demo. */
  agencyId(code: string): string;
  /** Returns a person of an agency. */
  person(agencyCode: string, ...roles: Role[]): Actor;
}

/** Loads territories and the demo province's directory (some seconds); once for the template that test files clone. */
export async function fillDemoTemplate(services: Services): Promise<void> {
  await loadTerritories(services, PLATFORM_ACTOR, join(ROOT, 'db/reference'));
  await loadTenant(services, PLATFORM_ACTOR, join(ROOT, 'db/demo'), true);
}

/** Returns the demo province of a database that createDemoDatabase made. */
export async function loadDemoProvince(database: TestDatabase): Promise<DemoProvince> {
  const { tenantId } = await inTransactionAs(database.pool, PLATFORM_ACTOR, (tx) =>
    tx.get<{ tenantId: string }>(sql`select id as "tenantId" from tenants`),
  );
  const system: Actor = { ...PLATFORM_ACTOR, id: 'system:test', tenantId };
  const rows = await inTransactionAs(database.pool, system, (tx) =>
    tx.rows<{ id: string; code: string }>(sql`select id, code from agencies`),
  );
  const ids = new Map(rows.map(({ id, code }) => [code, id]));
  const agencyId = (code: string): string => {
    const id = ids.get(code);
    if (id === undefined) throw new Error(`no agency ${code} in db/demo`);
    return id;
  };
  return {
    tenantId,
    system,
    agencyId,
    person: (code, ...roles) => ({
      kind: 'person',
      id: crypto.randomUUID(),
      tenantId,
      agencyId: agencyId(code),
      roles,
      territoryCode: null,
    }),
  };
}

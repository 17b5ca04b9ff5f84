import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor, Role } from '@ansinh/domain/kernel';
import { PLATFORM_ACTOR } from '../../main/platform-actor.ts';
import { sql } from '../../platform/database/sql.ts';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { ROOT } from '../../platform/installation/root.ts';
import { run } from '../../platform/use-case.ts';
import { writeDirectoryBefore } from '../../testing/directory-before.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { loadTenant, loadTerritories } from '../directory/index.ts';
import { recogniseReorganisations } from './use-cases/recognise-reorganisations.ts';

/** A province that has not carried out the changes of 1 July 2025: its agencies of the old structure are still open. */
export interface UnswitchedProvince {
  readonly database: TestDatabase;
  readonly tenantId: string;
  readonly system: Actor;
  readonly ids: ReadonlyMap<string, string>;
  person(agencyCode: string, ...roles: Role[]): Actor;
}

/** Makes it from the demo's directory: what ended on 30 June 2025 goes on, and nobody has succeeded anybody that day. */
export async function unswitchedProvince(): Promise<UnswitchedProvince> {
  const folder = await mkdtemp(join(tmpdir(), 'ansinh-unswitched-'));
  await writeDirectoryBefore(folder);
  const database = await createTestDatabase();
  await loadTerritories(database.services, PLATFORM_ACTOR, join(ROOT, 'db/reference'));
  const { tenantId } = await loadTenant(database.services, PLATFORM_ACTOR, folder, false);
  await rm(folder, { recursive: true });
  const system: Actor = { ...PLATFORM_ACTOR, id: 'system:test', tenantId };
  await run(database.services, recogniseReorganisations, system, {});
  const rows = await inTransactionAs(database.pool, system, (tx) =>
    tx.rows<{ id: string; code: string }>(sql`select id, code from agencies`),
  );
  const ids = new Map(rows.map(({ id, code }) => [code, id]));
  const person = (code: string, ...roles: Role[]): Actor => ({
    kind: 'person',
    id: crypto.randomUUID(),
    tenantId,
    agencyId: ids.get(code) ?? '',
    roles,
    territoryCode: null,
  });
  return { database, tenantId, system, ids, person };
}

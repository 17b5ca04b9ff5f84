import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor, Role } from '@ansinh/domain/kernel';
import { PLATFORM_ACTOR } from '../../main/platform-actor.ts';
import { sql } from '../../platform/database/sql.ts';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { ROOT } from '../../platform/installation/root.ts';
import { run } from '../../platform/use-case.ts';
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

interface AgencyFile {
  validTo: string | null;
  names: { to: string | null }[];
}

const LAST_DAY = '2025-06-30';

/** Makes it from the demo's directory: what ended on 30 June 2025 goes on, and nobody has succeeded anybody that day. */
export async function unswitchedProvince(): Promise<UnswitchedProvince> {
  const folder = await mkdtemp(join(tmpdir(), 'ansinh-unswitched-'));
  await cp(join(ROOT, 'db/demo'), folder, { recursive: true });
  const edit = async (name: string, change: (rows: unknown[]) => unknown[]): Promise<void> => {
    const path = join(folder, `${name}.json`);
    await writeFile(path, JSON.stringify(change(JSON.parse(await readFile(path, 'utf8')) as unknown[])));
  };
  await edit('agencies', (rows) => (rows as AgencyFile[]).map(stillOpen));
  await edit('successions', (rows) => (rows as { on: string }[]).filter(({ on }) => on !== '2025-07-01'));
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

/** An agency that ended on the last day of the old structure, as if nobody had ended it; others as they are. */
function stillOpen(agency: AgencyFile): AgencyFile {
  if (agency.validTo !== LAST_DAY) return agency;
  const names = agency.names.map((name) => (name.to === LAST_DAY ? { ...name, to: null } : name));
  return { ...agency, validTo: null, names };
}

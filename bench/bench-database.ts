import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../packages/server/src/platform/config/config.ts';
import { readConfig } from '../packages/server/src/platform/config/config.ts';
import { migrate } from '../packages/server/src/platform/database/migrate.ts';
import { openPool, type Pool } from '../packages/server/src/platform/database/pool.ts';
import { openConverter } from '../packages/server/src/platform/office/document-converter.ts';
import { startEmbeddedPostgres } from '../packages/server/src/platform/postgres/embedded-postgres.ts';
import type { Services } from '../packages/server/src/platform/use-case.ts';

/** A migrated PostgreSQL of its own, thrown away afterwards. */
export interface BenchDatabase {
  readonly owner: Pool;
  readonly services: Services;
  close(): Promise<void>;
}

/** Starts the database in a temporary folder with the settings of a real start. */
export async function openBenchDatabase(): Promise<BenchDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'ansinh-bench-'));
  const server = await startEmbeddedPostgres({ dataDir: folder });
  const admin = openPool({ ...server.address, database: 'postgres' }, 1);
  await admin.query('create database bench');
  await admin.end();
  const address = { ...server.address, database: 'bench' };
  await migrate(address, join(import.meta.dirname, '../db'));
  const owner = openPool(address, 4);
  await owner.query("create role ansinh_login login noinherit nobypassrls password 'bench'");
  await owner.query('grant ansinh_user, ansinh_reader to ansinh_login with inherit false, set true');
  const pool = openPool({ ...address, user: 'ansinh_login', password: 'bench' }, 4);
  const config: Config = readConfig({ ANSINH_DATA_DIR: folder }, folder);
  return {
    owner,
    services: {
      pool,
      config,
      now: () => new Date('2026-11-24T03:00:00Z'),
      mailer: { configured: false, send: () => Promise.resolve(), close: () => undefined },
      converter: openConverter(undefined, () => undefined),
      log: () => undefined,
    },
    close: async () => {
      await Promise.all([owner.end(), pool.end()]);
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

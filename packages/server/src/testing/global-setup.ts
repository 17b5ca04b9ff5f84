import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { ROOT } from '../platform/installation/root.ts';
import { openConverter } from '../platform/office/document-converter.ts';
import { migrate } from '../platform/database/migrate.ts';
import { openPool } from '../platform/database/pool.ts';
import { startEmbeddedPostgres } from '../platform/postgres/embedded-postgres.ts';
import type { PostgresAddress } from '../platform/postgres/readiness.ts';
import { fillDemoTemplate } from './demo-province.ts';
import { TEST_CONFIG, TEST_NOW } from './test-config.ts';

declare module 'vitest' {
  interface ProvidedContext {
    postgres: PostgresAddress;
  }
}

/** Starts one throw-away PostgreSQL for the run and migrates the template that test files clone, with and without the demo province. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'ansinh-test-'));
  const server = await startEmbeddedPostgres({
    dataDir: folder,
    settings: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=120'],
  });
  const admin = new pg.Client({ ...server.address, database: 'postgres' });
  await admin.connect();
  await admin.query('create database ansinh_template');
  await migrate({ ...server.address, database: 'ansinh_template' }, join(ROOT, 'db'));
  await admin.query("create role ansinh_login login noinherit nobypassrls password 'test'");
  await admin.query('grant ansinh_user, ansinh_reader to ansinh_login with inherit false, set true');
  await admin.query('create database ansinh_demo_template template ansinh_template');
  await admin.end();
  const pool = openPool(
    { ...server.address, user: 'ansinh_login', password: 'test', database: 'ansinh_demo_template' },
    2,
  );
  await fillDemoTemplate({
    pool,
    config: TEST_CONFIG,
    now: () => new Date(TEST_NOW),
    mailer: { configured: false, send: () => Promise.resolve(), close: () => undefined },
    converter: openConverter(undefined, () => undefined),
    log: () => undefined,
  });
  await pool.end();
  project.provide('postgres', server.address);
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

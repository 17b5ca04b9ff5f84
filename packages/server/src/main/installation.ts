import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import type { Config } from '../platform/config/config.ts';
import { migrate, type MigrationReport } from '../platform/database/migrate.ts';
import { openPool, type DatabaseAddress, type Pool } from '../platform/database/pool.ts';
import { startEmbeddedPostgres } from '../platform/postgres/embedded-postgres.ts';
import { ROOT } from '../platform/installation/root.ts';

const DATABASE = 'ansinh';

/** An installation whose database runs and has the newest schema. */
export interface Installation {
  /** For use cases: a login that can only switch to the roles row-level security applies to. */
  readonly pool: Pool;
  /** For the job queue: the login that owns it. */
  readonly queuePool: Pool;
  readonly migrations: MigrationReport;
  readonly embedded: boolean;
  /** Closes the connections and, if this process started it, the embedded database. */
  close(): Promise<void>;
}

interface OpenOptions {
  readonly onProgress?: (message: string) => void;
  /** Closing also stops an embedded server that an earlier, killed process left running. For the product itself. */
  readonly takeOver?: boolean;
}

/** Starts or finds the database, brings its schema up to date and opens the pools. */
export async function openInstallation(config: Config, options: OpenOptions = {}): Promise<Installation> {
  return config.databaseUrl ? openExternal(config, config.databaseUrl) : openEmbedded(config, options);
}

async function openExternal(config: Config, url: string): Promise<Installation> {
  const owner: DatabaseAddress = { url: config.migrationDatabaseUrl ?? url };
  const migrations = await migrate(owner, join(ROOT, 'db'));
  if (config.migrationDatabaseUrl !== url) await allowSwitching(owner, new URL(url).username);
  const pools = { pool: openPool({ url }), queuePool: openPool(owner, 6) };
  return { ...pools, migrations, embedded: false, close: () => closePools(pools) };
}

async function openEmbedded(
  config: Config,
  { onProgress, takeOver = false }: OpenOptions,
): Promise<Installation> {
  const server = await startEmbeddedPostgres({
    dataDir: config.dataDir,
    ...(onProgress ? { onProgress } : {}),
  });
  const stopsServer = server.startedHere || takeOver;
  try {
    await createDatabase({ ...server.address, database: 'postgres' });
    const owner = { ...server.address, database: DATABASE };
    const migrations = await migrate(owner, join(ROOT, 'db'));
    const password = await loginPassword(config.dataDir);
    await createLogin(owner, password);
    const pools = {
      pool: openPool({ ...owner, user: 'ansinh_login', password }),
      queuePool: openPool(owner, 6),
    };
    return {
      ...pools,
      migrations,
      embedded: true,
      close: async () => {
        await closePools(pools);
        if (stopsServer) await server.stop();
      },
    };
  } catch (error) {
    if (stopsServer) await server.stop();
    throw error;
  }
}

async function closePools({ pool, queuePool }: { pool: Pool; queuePool: Pool }): Promise<void> {
  await Promise.all([pool.end(), queuePool.end()]);
}

async function createDatabase(address: DatabaseAddress & object): Promise<void> {
  await withClient(address, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  });
}

async function createLogin(owner: DatabaseAddress, password: string): Promise<void> {
  await withClient(owner, async (client) => {
    const { rowCount } = await client.query("select from pg_roles where rolname = 'ansinh_login'");
    if (rowCount === 0) await client.query('create role ansinh_login login noinherit nobypassrls');
    await client.query(`alter role ansinh_login password ${client.escapeLiteral(password)}`);
  });
  await allowSwitching(owner, 'ansinh_login');
}

async function allowSwitching(owner: DatabaseAddress, login: string): Promise<void> {
  await withClient(owner, async (client) => {
    await client.query(
      `grant ansinh_user, ansinh_reader to ${client.escapeIdentifier(decodeURIComponent(login))} with inherit false, set true`,
    );
  });
}

async function loginPassword(dataDir: string): Promise<string> {
  const file = join(dataDir, 'login-password');
  const saved = await readFile(file, 'utf8').catch(() => undefined);
  if (saved) return saved.trim();
  const password = randomBytes(24).toString('base64url');
  await writeFile(file, password, { mode: 0o600 });
  return password;
}

async function withClient(
  address: DatabaseAddress,
  work: (client: pg.Client) => Promise<void>,
): Promise<void> {
  const client = new pg.Client('url' in address ? { connectionString: address.url } : address);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

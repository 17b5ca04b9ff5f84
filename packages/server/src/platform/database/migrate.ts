import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { Logger, runMigrations as migrateWorker } from 'graphile-worker';
import { StartupFailure } from '../postgres/startup-failure.ts';
import type { DatabaseAddress } from './pool.ts';

const LOCK_KEY = 7_206_202_411;
const SMALLEST_VERSION = 180_000;

/** What a run of the migrations did. */
export interface MigrationReport {
  readonly applied: readonly string[];
  readonly total: number;
}

/**
 * Brings the database to the newest schema: roles, the job queue's own schema, then every file of `folder` in order,
 * each in its own transaction. One process at a time. A file that was changed after it ran is refused.
 */
export async function migrate(address: DatabaseAddress, dbFolder: string): Promise<MigrationReport> {
  const client = new pg.Client('url' in address ? { connectionString: address.url } : address);
  await client.connect();
  try {
    await refuseOldServer(client);
    await client.query('select pg_advisory_lock($1)', [LOCK_KEY]);
    await client.query(await readFile(join(dbFolder, 'roles.sql'), 'utf8'));
    await client.query(
      'grant ansinh_owner, ansinh_user, ansinh_reader to current_user with inherit false, set true',
    );
    await client.query(
      `do $$ begin execute format('grant create, connect, temporary on database %I to ansinh_owner', current_database()); end $$`,
    );
    await migrateJobQueue(address);
    const report = await applyFiles(client, join(dbFolder, 'migrations'));
    await client.query(ENQUEUE_FUNCTION);
    return report;
  } finally {
    await client.end();
  }
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: string; text: string }>(
    "select current_setting('server_version_num') as version, current_setting('server_version') as text",
  );
  const found = rows[0];
  if (Number(found?.version) < SMALLEST_VERSION)
    throw new StartupFailure(
      `Máy chủ cơ sở dữ liệu là PostgreSQL ${found?.text ?? '?'}, chương trình cần PostgreSQL 18 trở lên.`,
      'Nâng cấp máy chủ, hoặc bỏ DATABASE_URL để dùng PostgreSQL đi kèm.',
    );
}

/**
 * Use cases enqueue in their own transaction, as the person who acts. The queue's tables belong to the login that
 * migrates, so this one function, owned by it, is the only door, and it can only add.
 */
const ENQUEUE_FUNCTION = `
  create or replace function app.enqueue_job(task text, payload jsonb, run_at timestamptz default null, job_key text default null)
    returns void language sql security definer set search_path = pg_catalog
    as $$ select graphile_worker.add_job(task, payload::json, run_at => run_at, job_key => job_key) $$;
  revoke all on function app.enqueue_job(text, jsonb, timestamptz, text) from public;
  grant execute on function app.enqueue_job(text, jsonb, timestamptz, text) to ansinh_user;`;

async function migrateJobQueue(address: DatabaseAddress): Promise<void> {
  const pool = new pg.Pool({ ...('url' in address ? { connectionString: address.url } : address), max: 2 });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    await migrateWorker({ pgPool: pool, logger: new Logger(() => () => undefined) });
  } finally {
    await pool.end();
  }
}

async function applyFiles(client: pg.Client, folder: string): Promise<MigrationReport> {
  await client.query(`create table if not exists ansinh_migrations (
    name text primary key, sha256 text not null, applied_at timestamptz not null default now())`);
  const { rows } = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from ansinh_migrations',
  );
  const known = new Map(rows.map((row) => [row.name, row.sha256]));
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  refuseUnknown(known, names);
  const applied: string[] = [];
  for (const name of names) {
    const text = await readFile(join(folder, name), 'utf8');
    const sha256 = createHash('sha256').update(text).digest('hex');
    if (known.has(name)) {
      refuseChanged(name, known.get(name), sha256);
      continue;
    }
    await applyFile(client, name, text, sha256);
    applied.push(name);
  }
  return { applied, total: names.length };
}

async function applyFile(client: pg.Client, name: string, text: string, sha256: string): Promise<void> {
  await client.query('begin');
  try {
    // Extensions need the login's own rights; everything else is made as, and belongs to, the owner.
    const extensions = [...text.matchAll(/^create extension if not exists \w+;$/gm)].map(([line]) => line);
    for (const line of extensions) await client.query(line);
    await client.query('grant create, usage on schema public to ansinh_owner');
    await client.query('set local role ansinh_owner');
    await client.query(text.replace(/^create extension if not exists \w+;$/gm, ''));
    await client.query('reset role');
    await client.query('insert into ansinh_migrations (name, sha256) values ($1, $2)', [name, sha256]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`migration ${name}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

function refuseUnknown(known: ReadonlyMap<string, string>, names: readonly string[]): void {
  const unknown = [...known.keys()].find((name) => !names.includes(name));
  if (unknown)
    throw new StartupFailure(
      `Cơ sở dữ liệu đã được nâng cấp bởi bản mới hơn (có ${unknown}).`,
      'Chạy bản chương trình mới hơn, hoặc dùng cơ sở dữ liệu khác.',
    );
}

function refuseChanged(name: string, before: string | undefined, now: string): void {
  if (before !== now)
    throw new StartupFailure(
      `Tệp nâng cấp ${name} khác với lúc đã chạy trên cơ sở dữ liệu này.`,
      'Lấy lại đúng bản mã nguồn; thay đổi lược đồ phải nằm ở tệp mới.',
    );
}

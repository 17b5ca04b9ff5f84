import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import type { Config } from '../platform/config/config.ts';
import { openPool, type Pool } from '../platform/database/pool.ts';
import type { Letter } from '../platform/mail/mailer.ts';
import { openConverter } from '../platform/office/document-converter.ts';
import type { Services } from '../platform/use-case.ts';
import { TEST_CONFIG, TEST_NOW } from './test-config.ts';

/** A migrated database of one test file, with services whose clock and mail the test holds. */
export interface TestDatabase {
  /** The application's pool: can only act as somebody. */
  readonly pool: Pool;
  /** The superuser's pool: for looking at what is stored and for catalogue tests, never for arranging what a use case can do. */
  readonly owner: Pool;
  readonly services: Services;
  /** Letters sent so far. */
  readonly letters: Letter[];
  /** Sets the clock (ISO instant). */
  setNow(instant: string): void;
  close(): Promise<void>;
}

/** Clones the migrated template (about 0.1 s) and returns a database of its own for the calling test file. */
export function createTestDatabase(overrides: Partial<Config> = {}): Promise<TestDatabase> {
  return cloneOf('ansinh_template', overrides);
}

/** The same with the territories and the directory of the demo province loaded. */
export function createDemoDatabase(overrides: Partial<Config> = {}): Promise<TestDatabase> {
  return cloneOf('ansinh_demo_template', overrides);
}

async function cloneOf(template: string, overrides: Partial<Config>): Promise<TestDatabase> {
  const address = inject('postgres');
  const database = `test_${randomBytes(6).toString('hex')}`;
  const admin = new pg.Client({ ...address, database: 'postgres' });
  await admin.connect();
  // Two files may clone at once; the template allows one at a time.
  await admin.query('select pg_advisory_lock(42)');
  await admin.query(`create database ${database} template ${template}`);
  await admin.end();
  const pool = openPool({ ...address, user: 'ansinh_login', password: 'test', database }, 8);
  const owner = openPool({ ...address, database }, 3);
  let now = new Date(TEST_NOW);
  const letters: Letter[] = [];
  const config: Config = { ...TEST_CONFIG, ...overrides };
  return {
    pool,
    owner,
    letters,
    services: {
      pool,
      config,
      now: () => now,
      mailer: {
        configured: true,
        send: (letter) => Promise.resolve(void letters.push(letter)),
        close: () => undefined,
      },
      converter: openConverter(config.officePath, () => undefined),
      log: (level, message, fields) => {
        if (level === 'error') throw new Error(`${message}: ${JSON.stringify(fields)}`);
      },
    },
    setNow: (instant) => {
      now = new Date(instant);
    },
    close: async () => {
      await Promise.all([pool.end(), owner.end()]);
    },
  };
}

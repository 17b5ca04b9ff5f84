import type { Config } from '../platform/config/config.ts';

/** The instant tests start at unless they say otherwise. */
export const TEST_NOW = '2026-11-24T03:00:00.000Z';

/** The settings tests run with unless they say otherwise. */
export const TEST_CONFIG: Config = {
  databaseUrl: undefined,
  migrationDatabaseUrl: undefined,
  dataDir: '/nonexistent',
  host: '127.0.0.1',
  port: 0,
  publicUrl: 'http://127.0.0.1:8080',
  demo: false,
  logLevel: 'error',
  trustProxy: false,
  smtpUrl: undefined,
  mailFrom: 'An Sinh <test@localhost>',
  oidc: undefined,
  passwordCost: { memoryKib: 1024, passes: 1 },
};

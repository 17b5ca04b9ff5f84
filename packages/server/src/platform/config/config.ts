import { join, resolve } from 'node:path';
import { z } from 'zod';
import { findOffice } from '../office/find-office.ts';

const Environment = z.object({
  DATABASE_URL: z.url().optional(),
  MIGRATION_DATABASE_URL: z.url().optional(),
  ANSINH_DATA_DIR: z.string().optional(),
  ANSINH_EXCHANGE_DIR: z.string().optional(),
  ANSINH_HOST: z.string().default('127.0.0.1'),
  ANSINH_PORT: z.coerce.number().int().min(0).max(65535).default(8080),
  ANSINH_PUBLIC_URL: z.url().optional(),
  ANSINH_DEMO: z.enum(['on', 'off']).optional(),
  ANSINH_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
  ANSINH_TRUST_PROXY: z.enum(['on', 'off']).default('off'),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default('An Sinh <khong-tra-loi@localhost>'),
  ANSINH_IDENTITY_URL: z.url().optional(),
  ANSINH_OFFICE: z.string().optional(),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
});

/** Everything that differs between installations. Read once at start; code that is tested takes it as a value. */
export interface Config {
  readonly databaseUrl: string | undefined;
  readonly migrationDatabaseUrl: string | undefined;
  /** Folder of the embedded database and of what must survive a restart. */
  readonly dataDir: string;
  /** Folder that agencies drop files into (docs/operations.md); absent: no folder is watched. */
  readonly exchangeDir?: string;
  readonly host: string;
  readonly port: number;
  /** Address people use, for links in mail and for single sign-on. */
  readonly publicUrl: string;
  /** Demo data are made on an empty database and demo logins are shown; off in production. */
  readonly demo: boolean;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  readonly trustProxy: boolean;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** Work of one password hash; absent: the production cost. Tests use less. */
  readonly passwordCost?: { memoryKib: number; passes: number };
  /** Address of the identity confirmation service (national population database) on the province's platform. */
  readonly identityUrl?: string | undefined;
  /** Program of LibreOffice, which makes PDF files of an agency's own templates; absent: they come as .docx only. */
  readonly officePath?: string | undefined;
  readonly oidc: { issuer: string; clientId: string; clientSecret: string | undefined } | undefined;
}

/** Returns the configuration read from environment variables; throws a ZodError naming the wrong one. */
export function readConfig(environment: NodeJS.ProcessEnv, root: string): Config {
  const env = Environment.parse(environment);
  return {
    databaseUrl: env.DATABASE_URL,
    migrationDatabaseUrl: env.MIGRATION_DATABASE_URL ?? env.DATABASE_URL,
    dataDir: resolve(root, env.ANSINH_DATA_DIR ?? '.data'),
    exchangeDir: resolve(root, env.ANSINH_EXCHANGE_DIR ?? join(env.ANSINH_DATA_DIR ?? '.data', 'exchange')),
    host: env.ANSINH_HOST,
    port: env.ANSINH_PORT,
    publicUrl: env.ANSINH_PUBLIC_URL ?? `http://${env.ANSINH_HOST}:${env.ANSINH_PORT}`,
    demo: env.ANSINH_DEMO ? env.ANSINH_DEMO === 'on' : env.DATABASE_URL === undefined,
    logLevel: env.ANSINH_LOG,
    trustProxy: env.ANSINH_TRUST_PROXY === 'on',
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM,
    identityUrl: env.ANSINH_IDENTITY_URL,
    officePath:
      env.ANSINH_OFFICE === 'off' ? undefined : (env.ANSINH_OFFICE ?? findOffice(environment['PATH'])),
    oidc:
      env.OIDC_ISSUER && env.OIDC_CLIENT_ID
        ? { issuer: env.OIDC_ISSUER, clientId: env.OIDC_CLIENT_ID, clientSecret: env.OIDC_CLIENT_SECRET }
        : undefined,
  };
}

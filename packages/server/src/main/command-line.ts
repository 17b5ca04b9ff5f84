import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Actor } from '@ansinh/domain/kernel';
import type { Command } from 'commander';
import type { CommandLine } from '../platform/cli/command-line.ts';
import { readConfig } from '../platform/config/config.ts';
import { sql } from '../platform/database/sql.ts';
import { inTransactionAs } from '../platform/database/transaction.ts';
import { Refusal } from '../platform/refusal.ts';
import { systemActor } from '../platform/system-actor.ts';
import { run, type Services } from '../platform/use-case.ts';
import { openInstallation, type Installation } from './installation.ts';
import { PLATFORM_ACTOR } from './platform-actor.ts';
import { ROOT } from '../platform/installation/root.ts';
import { makeServices } from './services.ts';

/** The command line over a lazily opened installation: a command that needs no database never starts one. */
export interface OpenCommandLine extends CommandLine {
  wantsJson(): boolean;
  close(): Promise<void>;
}

/** Returns the command line of `program`. */
export function openCommandLine(program: Command): OpenCommandLine {
  let opened: Promise<{ installation: Installation; services: Services }> | undefined;
  const wantsJson = (): boolean => process.argv.includes('--json');
  const open = (): NonNullable<typeof opened> => {
    opened ??= (async () => {
      const config = readConfig(process.env, ROOT);
      const installation = await openInstallation(config);
      return { installation, services: makeServices(config, installation.pool) };
    })();
    return opened;
  };
  const services = async (): Promise<Services> => (await open()).services;
  const operator = async (): Promise<Actor> => {
    const wanted = program.opts<{ tenant?: string }>().tenant;
    const tenants = await inTransactionAs((await services()).pool, PLATFORM_ACTOR, (tx) =>
      tx.rows<{ id: string; code: string }>(sql`select id, code from tenants order by code`),
    );
    const tenant = wanted ? tenants.find(({ code }) => code === wanted) : tenants[0];
    if (!tenant) throw new Refusal('platform.no_tenant', { code: wanted ?? '' });
    if (!wanted && tenants.length > 1)
      throw new Refusal('platform.choose_tenant', { codes: tenants.map(({ code }) => code).join(', ') });
    return systemActor('system:cli', tenant.id);
  };
  return {
    wantsJson,
    installed: () => {
      const { databaseUrl, dataDir } = readConfig(process.env, ROOT);
      return databaseUrl !== undefined || existsSync(join(dataDir, 'login-password'));
    },
    services,
    operator,
    run: async (useCase, input) => run(await services(), useCase, await operator(), input),
    print: (value, text) => console.log(wantsJson() ? JSON.stringify(value, null, 2) : text),
    close: async () => {
      if (!opened) return;
      const result = await opened.catch(() => undefined);
      result?.services.mailer.close();
      await result?.installation.close();
    },
  };
}

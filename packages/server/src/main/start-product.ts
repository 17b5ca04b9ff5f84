import { mkdir } from 'node:fs/promises';
import type { Config } from '../platform/config/config.ts';
import { authenticate as authenticatePerson } from '../modules/access/index.ts';
import { authenticateClient } from '../modules/exchange/index.ts';
import { buildHttpServer, type Authenticate } from '../platform/http/http-server.ts';
import { startJobs } from '../platform/jobs/job-runner.ts';
import { StartupFailure } from '../platform/postgres/startup-failure.ts';
import { ensureDemo } from './demo.ts';
import { openInstallation } from './installation.ts';
import { MODULES } from './modules.ts';
import { claimDataFolder, refuseTakenPort } from './single-instance.ts';
import { makeServices } from './services.ts';
import { ensureWebBuilt, WEB_DIST } from './web-build.ts';
import { welcomeText } from './welcome.ts';

/** A program's token counts before a cookie: only programs send one. */
const authenticate: Authenticate = async (services, request) =>
  (await authenticateClient(services, request)) ?? authenticatePerson(services, request);

/** The running product. */
export interface Product {
  readonly address: string;
  readonly welcome: string;
  stop(): Promise<void>;
}

/**
 * Starts everything: database, schema, reference data, demo province, web application, server, background work.
 * Every step can be repeated after an interrupted start. Throws StartupFailure with what to do.
 */
export async function startProduct(config: Config, say: (message: string) => void): Promise<Product> {
  await refuseTakenPort(config.host, config.port);
  await mkdir(config.dataDir, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new StartupFailure(
      `Không ghi được thư mục dữ liệu ${config.dataDir} (${error.code}).`,
      'Đặt ANSINH_DATA_DIR sang thư mục ghi được.',
    );
  });
  const release = await claimDataFolder(config.dataDir);
  const closers: (() => Promise<void>)[] = [release];
  const closeAll = async (): Promise<void> => {
    for (const close of closers.toReversed()) await close();
  };
  try {
    const web = ensureWebBuilt(say);
    web.catch(() => undefined); // awaited below, after the database's own failures were told
    const installation = await openInstallation(config, { onProgress: say, takeOver: true });
    closers.push(installation.close);
    if (installation.migrations.applied.length > 0)
      say(`Nâng cấp lược đồ: ${installation.migrations.applied.length} bước`);
    const services = makeServices(config, installation.pool);
    closers.push(async () => services.mailer.close());
    await ensureDemo(services, say);
    await web;
    const server = await buildHttpServer({ services, modules: MODULES, authenticate, webFolder: WEB_DIST });
    const jobs = await startJobs(
      services,
      installation.queuePool,
      MODULES.flatMap((module) => module.jobs ?? []),
    );
    closers.push(() => jobs.stop());
    closers.push(() => server.close());
    const address = await server.listen({ host: config.host, port: config.port });
    return {
      address,
      welcome: await welcomeText(services, address),
      stop: closeAll,
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

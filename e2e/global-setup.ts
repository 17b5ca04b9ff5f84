import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    address: string;
    /** The folder in which agencies drop their lists. */
    exchangeDir: string;
  }
}

const LONGEST_START_MS = 400_000;

/** Starts the product as a person would, on an empty data folder and a free port, and stops it with SIGTERM. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'ansinh-e2e-'));
  const exchangeDir = join(dataDir, 'exchange');
  const port = await freePort();
  const product = spawn(process.execPath, ['packages/server/src/main/start.ts'], {
    env: {
      ...process.env,
      ANSINH_DATA_DIR: dataDir,
      ANSINH_EXCHANGE_DIR: exchangeDir,
      ANSINH_PORT: String(port),
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  const ended = new Promise<number | null>((resolve) => product.once('exit', (code) => resolve(code)));
  const address = `http://127.0.0.1:${port}`;
  product.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  await new Promise<void>((resolve, reject) => {
    const patience = setTimeout(
      () => reject(new Error(`no start within ${LONGEST_START_MS} ms:\n${said.join('')}`)),
      LONGEST_START_MS,
    );
    product.stdout.on('data', (chunk: Buffer) => {
      said.push(chunk.toString());
      if (!said.join('').includes(`tại ${address}`)) return;
      clearTimeout(patience);
      resolve();
    });
    void ended.then((code) => reject(new Error(`ended with ${code} before it was up:\n${said.join('')}`)));
  });
  project.provide('address', address);
  project.provide('exchangeDir', exchangeDir);
  return async () => {
    product.kill('SIGTERM');
    const code = await ended;
    await rm(dataDir, { recursive: true, force: true });
    if (code !== 0) throw new Error(`the product did not stop cleanly: ${code}\n${said.join('')}`);
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const at = probe.address();
      probe.close(() => (at && typeof at === 'object' ? resolve(at.port) : reject(new Error('no port'))));
    });
  });
}

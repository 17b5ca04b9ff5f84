import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartupFailure } from '../platform/postgres/startup-failure.ts';
import { ROOT } from '../platform/installation/root.ts';

const WEB = join(ROOT, 'packages/web');

/** Where the built web applications lie: the desk, and the phone in dia-ban. */
export const WEB_DIST: string = join(WEB, 'dist');

/** Builds the web application unless the built one was made from exactly these sources. */
export async function ensureWebBuilt(say: (message: string) => void): Promise<void> {
  const marker = join(WEB_DIST, '.sources');
  const wanted = await hashOfSources();
  if (existsSync(marker) && (await readFile(marker, 'utf8')) === wanted) return;
  say('Dựng giao diện web');
  const said = (await build('vite.config.ts')) ?? (await build('vite.field.config.ts'));
  if (said !== undefined)
    throw new StartupFailure(
      `Không dựng được giao diện web: ${said}`,
      'Chạy npm run build:web để xem đầy đủ.',
    );
  await writeFile(marker, wanted);
}

async function hashOfSources(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of [
    'packages/web',
    'packages/contract/src',
    'packages/domain/src',
    'packages/vietnamese/src',
  ])
    for (const file of await sourcesBelow(join(ROOT, folder))) hash.update(file).update(await readFile(file));
  return hash.update(await readFile(join(ROOT, 'package-lock.json'))).digest('hex');
}

async function sourcesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter(
      (entry) =>
        entry.isFile() &&
        !/\/(dist|node_modules)(\/|$)/.test(entry.parentPath) &&
        !/\.test\.tsx?$/.test(entry.name),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Returns what went wrong; undefined when it was built. */
function build(config: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
    const child = spawn(process.execPath, [vite, 'build', '--config', config, '--logLevel', 'error'], {
      cwd: WEB,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code) =>
      resolve(code === 0 ? undefined : (said.trim().split('\n')[0] ?? `mã ${code}`)),
    );
  });
}

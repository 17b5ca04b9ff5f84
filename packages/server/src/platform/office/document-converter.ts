import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Refusal } from '../refusal.ts';
import { writeOfficeProfile } from './office-profile.ts';
import { reachesOutside } from './reaches-outside.ts';

/** Turns Word files into PDF. Where no office program is installed `isAvailable` says so, and asking is refused. */
export interface DocumentConverter {
  readonly isAvailable: boolean;
  /** @throws Refusal where there is no program, it is busy or fails, or a file refers to something outside itself */
  toPdf(documents: readonly Uint8Array[]): Promise<Buffer[]>;
}

/** Who waits longer than this many others is told to come back. */
const MOST_WAITING = 4;
/** How long a start may take, and each document besides. */
const LIMITS = { startMs: 60_000, documentMs: 15_000 };
type Limits = Readonly<typeof LIMITS>;

/**
 * Returns a converter that starts the LibreOffice at `program`, one start at a time, each with a folder of its own that is removed.
 * `onFailure` learns why a start failed; who asked reads a sentence.
 */
export function openConverter(
  program: string | undefined,
  onFailure: (reason: string) => void,
  limits: Limits = LIMITS,
): DocumentConverter {
  if (program === undefined)
    return { isAvailable: false, toPdf: () => Promise.reject(new Refusal('platform.office_missing')) };
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return {
    isAvailable: true,
    async toPdf(documents) {
      if (documents.some(reachesOutside)) throw new Refusal('platform.file_reaches_outside');
      if (waiting > MOST_WAITING) throw new Refusal('platform.office_busy');
      waiting += 1;
      const turn = last.then(() => convert(program, documents, limits)).finally(() => (waiting -= 1));
      last = turn.catch((error: unknown) => onFailure(String(error)));
      return turn.catch(() => {
        throw new Refusal('platform.office_failed');
      });
    },
  };
}

async function convert(
  program: string,
  documents: readonly Uint8Array[],
  { startMs, documentMs }: Limits,
): Promise<Buffer[]> {
  const folder = await mkdtemp(join(tmpdir(), 'ansinh-office-'));
  try {
    const files = documents.map((_, at) => join(folder, `${at}.docx`));
    await Promise.all(documents.map((bytes, at) => writeFile(files[at] ?? '', bytes)));
    await writeOfficeProfile(join(folder, 'profile'));
    await start(program, { folder, files, milliseconds: startMs + files.length * documentMs });
    return await Promise.all(files.map((file) => readFile(file.replace(/docx$/u, 'pdf'))));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Runs it with nothing of the server's surroundings: no variable that holds a password reaches it, no home folder is read. */
function start(
  program: string,
  {
    folder,
    files,
    milliseconds,
  }: { readonly folder: string; readonly files: readonly string[]; readonly milliseconds: number },
): Promise<void> {
  const options = [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
    '--headless',
    '--norestore',
    '--nolockcheck',
    '--convert-to',
    'pdf:writer_pdf_Export',
    '--outdir',
    folder,
  ];
  const { PATH, SystemRoot } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...options, ...files], {
      cwd: folder,
      detached: process.platform !== 'win32',
      stdio: 'ignore',
      env: { PATH, SystemRoot, HOME: folder, TMPDIR: folder, LANG: 'C.UTF-8' },
    });
    const timer = setTimeout(() => endAll(child.pid), milliseconds);
    child.once('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      if (code === 0) resolve();
      else reject(new Error(`LibreOffice: ${signal ?? code}`));
    });
  });
}

/** LibreOffice is a script that starts a program that starts another: all of the group end together. */
function endAll(pid: number | undefined): void {
  if (pid === undefined) return;
  process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
}

import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, open, readFile, rename, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { completeSymlinks, findNativeFolder, isOpenToOthers, reachableBinaries } from './binaries.ts';
import { unprivilegedUser } from './operating-user.ts';
import { type PostgresAddress, waitUntilReady } from './readiness.ts';
import { StartupFailure } from './startup-failure.ts';

const SUPPORTED_MAJOR = '18';
const SMALLEST_FREE_SPACE_BYTES = 300 * 1024 * 1024;
const LONGEST_SOCKET_PATH = 100;

/** A running embedded PostgreSQL: how to reach it and how to stop it. */
export interface EmbeddedPostgres {
  readonly address: PostgresAddress;
  /** False when a server left running by an earlier, killed process was found and taken over. */
  readonly startedHere: boolean;
  stop(): Promise<void>;
}

interface Settings {
  /** Folder that holds the cluster (`pg/`), its password and its log. */
  readonly dataDir: string;
  /** Extra server settings, e.g. `fsync=off` for throw-away test clusters. */
  readonly settings?: readonly string[];
  readonly onProgress?: (message: string) => void;
}

/**
 * Starts (first creating, if needed) the PostgreSQL cluster below `dataDir` and returns its address.
 * Takes over a server that outlived its parent. Throws StartupFailure with what to do.
 */
export async function startEmbeddedPostgres({
  dataDir,
  settings = [],
  onProgress,
}: Settings): Promise<EmbeddedPostgres> {
  const native = findNativeFolder();
  if (!native)
    throw new StartupFailure(
      `Không có PostgreSQL đi kèm cho hệ điều hành ${process.platform}-${process.arch}.`,
      'Đặt biến DATABASE_URL trỏ tới một PostgreSQL 18.',
    );
  await completeSymlinks(native);
  const user = unprivilegedUser();
  await mkdir(dataDir, { recursive: true });
  await refuseWithoutSpace(dataDir);
  // The folder is ours; the unprivileged user must be able to pass through it (what lies inside has its own modes).
  if (user) await chmod(dataDir, ((await stat(dataDir)).mode & 0o777) | 0o011);
  const home =
    user && !(await isOpenToOthers(dataDir)) ? join('/var/lib/ansinh', shortHash(dataDir)) : dataDir;
  const binaries = user ? await reachableBinaries(native, join(home, 'postgresql')) : native;
  const cluster = join(home, 'pg');
  const password = await initialise({ binaries, home, cluster, user, onProgress });
  const address = await addressOf(cluster, password);
  if (await isRunning(cluster)) {
    await waitUntilReady(address);
    return { address, startedHere: false, stop: () => stopByPid(cluster) };
  }
  onProgress?.('Khởi động PostgreSQL');
  const child = await launch({ binaries, home, cluster, user, address, settings });
  return { address, startedHere: true, stop: () => stopChild(child) };
}

type User = { uid: number; gid: number } | undefined;

async function initialise(args: {
  binaries: string;
  home: string;
  cluster: string;
  user: User;
  onProgress: ((message: string) => void) | undefined;
}): Promise<string> {
  const { binaries, home, cluster, user, onProgress } = args;
  const passwordFile = join(home, 'pg-password');
  if (existsSync(join(cluster, 'PG_VERSION'))) {
    const major = (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim();
    if (major !== SUPPORTED_MAJOR)
      throw new StartupFailure(
        `Cơ sở dữ liệu trong ${cluster} thuộc PostgreSQL ${major}, chương trình cần bản ${SUPPORTED_MAJOR}.`,
        'Sao lưu bằng bản cũ rồi nạp lại (docs/operations.md, mục Nâng cấp), hoặc đặt ANSINH_DATA_DIR sang thư mục mới.',
      );
    return (await readFile(passwordFile, 'utf8')).trim();
  }
  onProgress?.('Tạo cơ sở dữ liệu lần đầu');
  await mkdir(home, { recursive: true, mode: 0o755 });
  // A cluster is made beside its place and moved there whole, so that a start cut short leaves nothing half-made.
  const draft = `${cluster}.draft`;
  await rm(draft, { recursive: true, force: true });
  await rm(cluster, { recursive: true, force: true });
  const password = randomBytes(24).toString('base64url');
  await writeFile(passwordFile, password, { mode: 0o600 });
  await mkdir(draft, { mode: 0o700 });
  if (user) {
    await chown(draft, user.uid, user.gid);
    await chown(passwordFile, user.uid, user.gid);
  }
  await run(
    join(binaries, 'bin', 'initdb'),
    [
      '-D',
      draft,
      '-U',
      'postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=icu',
      '--icu-locale=vi-VN',
      '--locale=C',
      '--no-sync',
    ],
    user,
  );
  await rename(draft, cluster);
  await syncFolder(home);
  return password;
}

async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  await handle.sync();
  await handle.close();
}

async function addressOf(cluster: string, password: string): Promise<PostgresAddress> {
  if (process.platform === 'win32') {
    const saved = await readFile(join(cluster, '..', 'pg-port'), 'utf8').catch(() => undefined);
    const port = saved ? Number(saved) : await freePort();
    if (!saved) await writeFile(join(cluster, '..', 'pg-port'), String(port));
    return { host: '127.0.0.1', port, user: 'postgres', password };
  }
  const near = join(cluster, '..', 'run');
  const host = near.length <= LONGEST_SOCKET_PATH ? near : join(tmpdir(), `ansinh-${shortHash(cluster)}`);
  return { host, port: 5432, user: 'postgres', password };
}

async function launch(args: {
  binaries: string;
  home: string;
  cluster: string;
  user: User;
  address: PostgresAddress;
  settings: readonly string[];
}): Promise<ChildProcess> {
  const { binaries, home, cluster, user, address, settings } = args;
  const overTcp = process.platform === 'win32';
  if (!overTcp) {
    await mkdir(address.host, { recursive: true, mode: 0o700 });
    await chmod(address.host, 0o700);
    if (user) await chown(address.host, user.uid, user.gid);
  }
  const log = await open(join(home, 'pg.log'), 'a');
  const where = overTcp
    ? ['-c', 'listen_addresses=127.0.0.1', '-p', String(address.port)]
    : ['-c', 'listen_addresses=', '-k', address.host, '-p', String(address.port)];
  const tuning = ['shared_buffers=256MB', 'max_connections=60', 'timezone=UTC', 'jit=off', ...settings];
  const child = spawn(
    join(binaries, 'bin', 'postgres'),
    ['-D', cluster, ...where, ...tuning.flatMap((setting) => ['-c', setting])],
    // In its own process group: Ctrl-C reaches us first, and we stop the database after the last request is answered.
    { ...user, stdio: ['ignore', log.fd, log.fd], detached: !overTcp },
  );
  await log.close();
  let exit: string | undefined;
  child.once('exit', (code, signal) => (exit = `mã ${code ?? signal}`));
  child.once('error', (error) => (exit = error.message));
  await waitUntilReady(address, () => exit).catch((error: unknown) => {
    throw new StartupFailure(
      `PostgreSQL không khởi động được (${error instanceof Error ? error.message : String(error)}).`,
      `Xem cuối tệp ${join(home, 'pg.log')}.`,
      { cause: error },
    );
  });
  child.unref();
  return child;
}

async function isRunning(cluster: string): Promise<boolean> {
  const pid = await readPid(cluster);
  if (pid === undefined) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EPERM') return true;
    await rm(join(cluster, 'postmaster.pid'), { force: true });
    return false;
  }
}

async function readPid(cluster: string): Promise<number | undefined> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => undefined);
  const pid = Number(text?.split('\n')[0]);
  return Number.isInteger(pid) && pid > 0 ? pid : undefined;
}

async function stopByPid(cluster: string): Promise<void> {
  const pid = await readPid(cluster);
  if (pid === undefined) return;
  process.kill(pid, 'SIGINT');
  for (let wait = 0; wait < 200 && (await isRunning(cluster)); wait++)
    await new Promise((done) => setTimeout(done, 50));
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGINT'); // "fast" shutdown: ends sessions, writes a checkpoint
  const patience = setTimeout(() => child.kill('SIGQUIT'), 15_000);
  await ended;
  clearTimeout(patience);
}

async function refuseWithoutSpace(dataDir: string): Promise<void> {
  const { bavail, bsize } = await statfs(dataDir);
  const free = bavail * bsize;
  if (free < SMALLEST_FREE_SPACE_BYTES)
    throw new StartupFailure(
      `Ổ đĩa chứa ${dataDir} chỉ còn ${Math.floor(free / 1024 / 1024)} MB trống, cần ít nhất 300 MB.`,
      'Giải phóng dung lượng hoặc đặt ANSINH_DATA_DIR sang ổ khác.',
    );
}

function run(file: string, args: string[], user: User): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { ...user, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0
        ? resolve()
        : reject(
            new StartupFailure(
              `Không tạo được cơ sở dữ liệu: ${said.trim().split('\n').at(-1) ?? `mã ${code}`}`,
              'Kiểm tra quyền ghi và dung lượng của thư mục dữ liệu.',
            ),
          ),
    );
  });
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

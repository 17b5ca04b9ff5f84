import { readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { StartupFailure } from '../platform/postgres/startup-failure.ts';

/** Resolves if the port can be listened on; throws StartupFailure naming the port otherwise. */
export async function refuseTakenPort(host: string, port: number): Promise<void> {
  if (port === 0) return;
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new StartupFailure(
              `Cổng ${port} trên ${host} đang có chương trình khác dùng.`,
              `Dừng chương trình đó, hoặc chạy: ANSINH_PORT=${port + 1} npm start`,
            )
          : new StartupFailure(
              `Không mở được cổng ${port} trên ${host} (${error.code}).`,
              'Chọn cổng khác bằng ANSINH_PORT hoặc địa chỉ khác bằng ANSINH_HOST.',
            ),
      ),
    );
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

/**
 * Marks the data folder as used by this process; throws if a living process uses it. A mark left by a process that
 * was killed is taken over. Returns what removes the mark.
 */
export async function claimDataFolder(dataDir: string): Promise<() => Promise<void>> {
  const file = join(dataDir, 'server.pid');
  const holder = Number(await readFile(file, 'utf8').catch(() => '0'));
  if (holder > 0 && holder !== process.pid && isAlive(holder))
    throw new StartupFailure(
      `An Sinh đang chạy trên thư mục dữ liệu này (tiến trình ${holder}).`,
      `Dừng tiến trình đó trước: kill ${holder}`,
    );
  await writeFile(file, String(process.pid));
  return () => rm(file, { force: true });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

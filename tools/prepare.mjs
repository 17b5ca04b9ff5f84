// What every npm script needs first: the packages of the lock file, installed once. Runs on any Node >= 20.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Returns the path of the project's own Node. */
export function projectNode() {
  return join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
}

/** Installs the packages of package-lock.json unless exactly these are installed already. Exits with one line on failure. */
export async function prepare() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20)
    stop(
      `Cần Node.js 20 trở lên, máy đang có ${process.versions.node}.`,
      'Cài Node.js LTS từ trang nodejs.org.',
    );
  const marker = join(ROOT, 'node_modules', '.installed-lock');
  const wanted = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted && existsSync(projectNode())) return;
  console.log('• Cài các gói phần mềm (lần đầu khoảng một phút) …');
  const npm = process.env.npm_execpath;
  const [file, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const result = spawnSync(file, [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32' && !npm,
  });
  if (result.status !== 0)
    stop(
      'Không cài được các gói phần mềm.',
      'Kiểm tra kết nối tới kho npm và dung lượng ổ đĩa rồi chạy lại.',
    );
  writeFileSync(marker, wanted);
}

/** Lets Node keep what it compiled, for this process's children too: every worker thread reads its TypeScript anew otherwise, half a second each. */
export function keepCompiled() {
  process.env.NODE_COMPILE_CACHE ??= join(ROOT, '.cache', 'compile');
}

function stop(problem, advice) {
  console.error(`✗ ${problem}\n  ${advice}`);
  process.exit(1);
}

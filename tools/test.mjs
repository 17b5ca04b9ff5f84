// `npm test`: everything that must hold, in one command, from a fresh clone. Ends with one line "N passed, N failed".
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { keepCompiled, prepare, projectNode, ROOT } from './prepare.mjs';

const REPORT = join(ROOT, '.cache', 'vitest.json');

await prepare();
keepCompiled();
ensureChromium();
mkdirSync(join(ROOT, '.cache'), { recursive: true });
rmSync(REPORT, { force: true });

const bin = (name) => [join(ROOT, 'node_modules', '.bin', name)];
const steps = [
  ['định dạng (prettier)', ...bin('prettier'), ['--check', '--log-level', 'warn', '.']],
  ['quy tắc mã (oxlint)', ...bin('oxlint'), ['--deny-warnings']],
  ['kiểu (tsc)', ...bin('tsc'), ['-p', 'tsconfig.json']],
  ['kiểu của web (tsc)', ...bin('tsc'), ['-p', 'packages/web/tsconfig.json']],
  [
    'chiều phụ thuộc (dependency-cruiser)',
    ...bin('depcruise'),
    ['--config', '.dependency-cruiser.mjs', 'packages', 'e2e', 'bench', 'tools'],
  ],
  [
    'vòng giữa thư mục (dependency-cruiser)',
    ...bin('depcruise'),
    ['--config', '.dependency-cruiser.folders.mjs', 'packages'],
  ],
  ['mã không dùng (knip)', ...bin('knip'), ['--no-progress']],
  ['tệp sinh ra còn mới', projectNode(), ['tools/check-generated.ts']],
];

const results = [];
for (const [name, file, args] of steps) results.push(await check(name, file, args));
await check('kiểm thử (vitest)', ...bin('vitest'), [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${REPORT}`,
]);

const tests = existsSync(REPORT) ? JSON.parse(readFileSync(REPORT, 'utf8')) : undefined;
const broken = tests
  ? tests.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
    )
  : [];
const passed = results.filter(Boolean).length + (tests?.numPassedTests ?? 0);
const failed = results.filter((ok) => !ok).length + (tests?.numFailedTests ?? 1) + broken.length;
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > results.length ? 0 : 1);

function check(name, file, args) {
  const started = Date.now();
  console.log(`\n▸ ${name}`);
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: ownNodeFirst(),
      shell: process.platform === 'win32',
    });
    child.once('error', (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.once('exit', (code) => {
      console.log(`  ${code === 0 ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
      resolve(code === 0);
    });
  });
}

/** The tools run on the project's Node even when this file was started by hand on the machine's. */
function ownNodeFirst() {
  const separator = process.platform === 'win32' ? ';' : ':';
  return {
    ...process.env,
    PATH: `${join(ROOT, 'node_modules', '.bin')}${separator}${process.env.PATH ?? ''}`,
  };
}

function ensureChromium() {
  if (process.env.CHROMIUM_PATH || existsSync('/usr/bin/chromium')) return;
  const debianAsRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!debianAsRoot) {
    console.error(
      '✗ Không thấy Chromium để chạy kiểm thử trên trình duyệt.\n  Cài Chromium hoặc Chrome rồi đặt CHROMIUM_PATH=/đường/dẫn/tới/chromium.',
    );
    process.exit(1);
  }
  console.log('• Cài Chromium của Debian cho kiểm thử trên trình duyệt …');
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  if (
    !apt('update', '-q') ||
    !apt('install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-dejavu-core')
  ) {
    console.error('✗ Không cài được Chromium.\n  Chạy: apt-get update && apt-get install chromium');
    process.exit(1);
  }
}

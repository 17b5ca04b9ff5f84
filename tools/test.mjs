// `npm test`: everything that must hold, in one command, from a fresh clone. Ends with one line "N passed, N failed".
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join, relative } from 'node:path';
import { keepCompiled, prepare, projectNode, ROOT } from './prepare.mjs';
import { installTools } from './system-tools.mjs';

const CACHE = join(ROOT, '.cache');
/** Least right of way among what this machine runs: pages wait for people, and so do tests in a browser. */
const YIELDS = 10;
/** How much of a failure stands in the list at the end; the whole of it is told where it happened. */
const FAULT_LINES = 12;

await prepare();
keepCompiled();
const tools = installTools();
mkdirSync(CACHE, { recursive: true });

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

// Two lanes, one for each core: a browser mostly waits for the server, and meanwhile everything else is read and tested.
const browserLane = lane(true);
const journeys = tools.browser.then((isThere) =>
  isThere
    ? runTests(browserLane, 'kiểm thử trên trình duyệt (vitest)', 'journeys')
    : { passed: 0, failed: 1, faults: ['không có trình duyệt: xem lời ở đầu'] },
);
const checkLane = lane(false);
const checked = [];
for (const [name, file, args] of steps) checked.push(await check(checkLane, name, file, args));
// Without LibreOffice the tests of what it prints fail and say so: none is left out.
await tools.office;
const rest = await runTests(checkLane, 'kiểm thử (vitest)', '!journeys');
browserLane.show();
const tests = [rest, await journeys];

const unheld = steps.filter((_, at) => !checked[at]).map(([name]) => name);
const faults = [...unheld, ...tests.flatMap((run) => run.faults)];
// The last words are what is read first: which ones failed, not only how many.
for (const fault of faults) console.log(`\n✗ ${fault}`);
const passed = steps.length - unheld.length + tests.reduce((sum, run) => sum + run.passed, 0);
const failed = unheld.length + tests.reduce((sum, run) => sum + run.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && tests.every((run) => run.passed > 0) ? 0 : 1);

/** Where a lane's words go: a held one keeps them until it is shown, so that the lines of two lanes do not mix. */
function lane(holds) {
  let kept = holds ? [] : undefined;
  return {
    holds,
    say: (text) => (kept ? kept.push(text) : process.stdout.write(text)),
    show: () => {
      for (const text of kept ?? []) process.stdout.write(text);
      kept = undefined;
    },
  };
}

/** Runs the tests of a project; returns how many passed and failed, and which failed with their first words. A file that does not load, and a run that ends without a report, are failures. */
async function runTests(where, name, project) {
  const report = join(CACHE, `vitest-${project.replace('!', 'not-')}.json`);
  rmSync(report, { force: true });
  const output = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ok = await check(where, name, ...bin('vitest'), ['run', `--project=${project}`, ...output]);
  if (!existsSync(report)) return { passed: 0, failed: 1, faults: [`${name}: không chạy đến hết`] };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const failedFiles = testResults.filter(({ status }) => status === 'failed');
  const failedTests = (file) => file.assertionResults.filter(({ status }) => status === 'failed');
  const unloaded = failedFiles.filter((file) => failedTests(file).length === 0);
  const faults = [
    ...failedFiles.flatMap((file) =>
      failedTests(file).map((test) => faultOf(file, test.fullName, test.failureMessages.join('\n'))),
    ),
    ...unloaded.map((file) => faultOf(file, 'không nạp được', file.message)),
  ];
  const failures = numFailedTests + unloaded.length;
  if (failures > 0 || ok) return { passed: numPassedTests, failed: failures, faults };
  // What fails outside of any test (a product that does not stop cleanly) is a failure too.
  return { passed: numPassedTests, failed: 1, faults: [`${name}: lỗi ngoài các phép thử, xem lời ở trên`] };
}

function faultOf(file, title, words) {
  const said = words.split('\n').slice(0, FAULT_LINES).join('\n    ');
  return `${relative(ROOT, file.name)}: ${title}\n    ${said}`;
}

function check(where, name, file, args) {
  const started = Date.now();
  where.say(`\n▸ ${name}\n`);
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: ownNodeFirst(),
      shell: process.platform === 'win32',
    });
    if (!where.holds && child.pid !== undefined) yieldTo(child.pid);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', where.say);
    }
    child.once('error', (error) => {
      where.say(`${error.message}\n`);
      resolve(false);
    });
    child.once('close', (code) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      where.say(`  ${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)\n`);
      resolve(code === 0);
    });
  });
}

/** Lets the browser go first; a process that has ended meanwhile needs no order. */
function yieldTo(pid) {
  try {
    setPriority(pid, YIELDS);
  } catch {
    return;
  }
}

/** The tools run on the project's Node even when this file was started by hand on the machine's. */
function ownNodeFirst() {
  const separator = process.platform === 'win32' ? ';' : ':';
  return {
    ...process.env,
    PATH: `${join(ROOT, 'node_modules', '.bin')}${separator}${process.env.PATH ?? ''}`,
  };
}

// What tests need besides npm packages: a browser, and LibreOffice with what reads its PDF files. On Debian as root they are installed by apt,
// beside the checks that need neither; elsewhere one sentence says what to do.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const onPath = (name) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
const hasFace = (family) =>
  spawnSync('fc-list', [`:family=${family}`, 'file'], { encoding: 'utf8' }).stdout?.trim() !== '';

const BROWSER = {
  name: 'Chromium',
  why: 'kiểm thử trên trình duyệt',
  packages: () => ['chromium', 'fonts-dejavu-core'],
  isThere: () => Boolean(process.env.CHROMIUM_PATH) || existsSync('/usr/bin/chromium'),
  advice: 'Cài Chromium hoặc Chrome rồi đặt CHROMIUM_PATH=/đường/dẫn/tới/chromium.',
};

const OFFICE = {
  name: 'LibreOffice Writer, poppler-utils và phông Liberation',
  why: 'kiểm thử bản in của văn bản',
  packages: () => ['libreoffice-writer-nogui', 'poppler-utils', 'fontconfig', liberation()],
  isThere: () =>
    ['soffice', 'pdftotext', 'pdffonts', 'fc-query', 'fc-list'].every(onPath) && hasFace('Liberation Serif'),
  advice:
    'Cài LibreOffice (lệnh soffice), poppler (pdftotext, pdffonts), fontconfig và phông Liberation Serif.',
};

/** Debian 12 has the second edition of the face under a name of its own, later ones under the plain name. */
function liberation() {
  const known = spawnSync('apt-cache', ['show', 'fonts-liberation2'], { stdio: 'ignore' }).status === 0;
  return known ? 'fonts-liberation2' : 'fonts-liberation';
}

/**
 * Begins to install what is missing, the browser first: apt does one thing at a time. Returns, for each, a promise of whether it is there.
 * What could not be installed has been said by then.
 */
export function installTools() {
  let updated;
  const update = () => (updated ??= apt('update', '-q'));
  const browser = install(BROWSER, update);
  const office = browser.then(() => install(OFFICE, update));
  return { browser, office };
}

async function install({ name, why, packages, isThere, advice }, update) {
  if (isThere()) return true;
  const byApt = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!byApt) {
    console.error(`✗ Máy chưa có ${name} cho ${why}.\n  ${advice}`);
    return false;
  }
  console.log(`• Cài ${name} của Debian cho ${why}, song song với các bước khác …`);
  const wanted = (await update()) ? packages() : [];
  const isInstalled =
    wanted.length > 0 &&
    (await apt('install', '-y', '-q', '--no-install-recommends', ...wanted)) &&
    isThere();
  if (!isInstalled)
    console.error(
      `✗ Không cài được ${name}.\n  Kiểm tra kết nối tới kho của Debian, rồi chạy: apt-get update && apt-get install --no-install-recommends ${packages().join(' ')}`,
    );
  return isInstalled;
}

function apt(...args) {
  return new Promise((resolve) => {
    const child = spawn('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}

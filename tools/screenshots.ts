// Takes the README's pictures from the running product: `npm start` in one terminal, `npm run screenshots` in another.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';

const ADDRESS = process.env['ANSINH_ADDRESS'] ?? 'http://127.0.0.1:8080';
const PASSWORD = 'AnSinh@2026';
const FOLDER = process.argv[2] ?? 'docs/screenshots';
/** Only these pictures, by their names; all without. */
const ONLY = process.argv.slice(3);

/** One picture: whose screen, which page, what must be visible before it is taken. */
interface Shot {
  readonly name: string;
  readonly username: string;
  readonly path: string;
  /** Opened by following the first link that matches, from `path`. */
  readonly follow?: string;
  /** Then scrolled so that the first that matches is in sight. */
  readonly show?: string;
  readonly widths?: readonly number[];
}

const SHOTS: readonly Shot[] = [
  { name: 'ban-lam-viec', username: 'bhxh.canbo', path: '/', widths: [1440, 390] },
  { name: 'nhiem-vu', username: 'bhxh.canbo', path: '/nhiem-vu' },
  {
    name: 'mot-nhiem-vu',
    username: 'bhxh.canbo',
    path: '/nhiem-vu',
    follow: 'main table a[href^="/nhiem-vu/"]',
    widths: [1440, 390],
  },
  { name: 'lich', username: 'bhxh.canbo', path: '/lich' },
  { name: 'ma-tran', username: 'ubnd.phochutich', path: '/ma-tran' },
  { name: 'van-ban', username: 'bhxh.canbo', path: '/van-ban' },
  {
    name: 'doc-van-ban',
    username: 'bhxh.canbo',
    path: '/van-ban',
    follow: 'main a[href^="/van-ban/"]:has-text("Ban hành Quy chế phối hợp")',
    show: 'main article:has-text("Đ7.2")',
    widths: [1440, 390],
  },
  { name: 'danh-ba', username: 'bhxh.canbo', path: '/danh-ba' },
  { name: 'trao-doi', username: 'so-tai-chinh', path: '/trao-doi' },
  { name: 'doi-chieu', username: 'bhxh.canbo', path: '/doi-chieu' },
  { name: 'chi-tieu', username: 'bhxh.lanhdao', path: '/chi-tieu' },
  {
    name: 'sap-xep',
    username: 'quantri.tinh',
    path: '/quan-tri/sap-xep',
    follow: 'main table tbody tr:first-child a[href^="/quan-tri/sap-xep/"]',
  },
];

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-sync',
  ],
});
await mkdir(FOLDER, { recursive: true });
try {
  for (const shot of SHOTS.filter(({ name }) => ONLY.length === 0 || ONLY.includes(name)))
    for (const width of shot.widths ?? [1440]) await take(shot, width);
} finally {
  await browser.close();
}

async function take(shot: Shot, width: number): Promise<void> {
  const context = await browser.newContext({
    baseURL: ADDRESS,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width, height: width < 600 ? 844 : 900 },
  });
  const page = await context.newPage();
  const answer = await page.request.post('/api/session', {
    data: { username: shot.username, password: PASSWORD },
    headers: { 'x-requested-with': 'ansinh' },
  });
  if (!answer.ok()) throw new Error(`${shot.username}: ${await answer.text()}`);
  await page.goto(shot.path);
  await settle(page);
  if (shot.follow) {
    await page.locator(shot.follow).first().click();
    await settle(page);
  }
  if (shot.show && width === 1440) await page.locator(shot.show).first().getByRole('button').first().click();
  await page.locator('main .skeleton').first().waitFor({ state: 'detached' });
  const file = join(FOLDER, width === 1440 ? `${shot.name}.png` : `${shot.name}-${width}.png`);
  await page.screenshot({ path: file });
  console.log(file);
  await context.close();
}

async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('h1').first().waitFor();
  await page.waitForTimeout(1_500);
}

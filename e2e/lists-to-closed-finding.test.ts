import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type TestBrowser } from './browser.ts';
import { quarterly } from './quarterly-lists.ts';

const NEW_EMPLOYER = { code: '6100009913', name: 'Công ty TNHH Thủy điện nhỏ Đăk Pô Kô' };
const ADDRESS = '27 Ngô Quyền,Phường Kon Tum';

interface FileOfQuarter {
  readonly agency: string;
  /** As the column of the page shows them. */
  readonly dataset: string;
  readonly period: string;
  readonly name: string;
  readonly text: string;
}

/** Sends a file through the pages: finds the list, picks the file, confirms columns where asked, states the rows; returns the page at its receipt. */
async function send(
  browser: TestBrowser,
  { agency, dataset, period, name, text }: FileOfQuarter,
): Promise<Page> {
  const page = await browser.personAt(agency, '/trao-doi');
  const main = page.getByRole('main');
  const row = main.getByRole('row').filter({ hasText: 'KT25' }).filter({ hasText: dataset });
  const href = await row.locator('a[href^="/trao-doi/gui/"]').first().getAttribute('href');
  await page.goto(`${href?.split('?')[0]}?ky=${period}`);
  await main.getByText('Thả tệp danh sách vào đây').waitFor();
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').setInputFiles(file);
  const columns = main.getByRole('button', { name: 'Xác nhận cột và kiểm tra các dòng' });
  const state = main.getByRole('button', { name: /^Xác nhận gửi/ });
  await columns.or(state).first().waitFor();
  if (await columns.isVisible()) await columns.click();
  await state.click();
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: /^Xác nhận gửi/ })
    .click();
  await page.waitForURL(/\/bien-nhan$/);
  await main.getByText(/BN-\d{4}-\d{6}/).waitFor();
  return page;
}

/** Looks at the page again until the words stand there: what is stated reaches the registers in the background. */
async function comesTo(page: Page, path: string, words: RegExp): Promise<boolean> {
  for (let look = 0; look < 40; look += 1) {
    await page.goto(path);
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
    const seen = page.getByRole('main').getByText(words).first();
    const isThere = await seen.waitFor({ timeout: 2_500 }).then(
      () => true,
      () => false,
    );
    if (isThere) return true;
  }
  return false;
}

describe('Ba tệp quý của ba cơ quan, hai cặp nghi trùng, một phát hiện tự đóng ở quý sau', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('ba cơ quan gửi tệp quý qua trang Trao đổi danh sách và nhận biên nhận', async () => {
    const { code, name } = NEW_EMPLOYER;
    const form = 'Công ty trách nhiệm hữu hạn một thành viên';
    const files: FileOfQuarter[] = [
      {
        agency: 'so-tai-chinh',
        dataset: 'Doanh nghiệp đăng ký kinh doanh mới',
        period: '2026-Q4',
        name: 'dn dang ky moi quy 4.csv',
        text: await quarterly(
          'D1.csv',
          '2026-Q4',
          `${code},${name},${form},${ADDRESS},A Lý,0905000222,06/10/2026,9000000000,Sản xuất điện,14`,
        ),
      },
      {
        agency: 'so-noi-vu',
        dataset: 'Tình hình sử dụng lao động',
        period: '2026-Q4',
        name: 'su dung lao dong quy 4.csv',
        text: await quarterly(
          'D12.csv',
          '2026-Q4',
          `${code},${name},${form},${ADDRESS},2026-Q4,14,3,13,260000000,Không`,
        ),
      },
      {
        agency: 'bhxh.canbo',
        dataset: 'Đơn vị và người tham gia',
        period: '2026-Q4',
        name: 'don vi dang tham gia quy 4.csv',
        text: await quarterly('D15.csv', '2026-Q4'),
      },
    ];
    const receipts = new Set<string>();
    for (const file of files) {
      const page = await send(browser, file);
      const text = await page.getByRole('main').innerText();
      receipts.add(/BN-\d{4}-\d{6}/.exec(text)?.[0] ?? '');
      await page.context().close();
    }
    expect(receipts.size).toBe(3);
  });

  it('cán bộ BHXH xem hai cặp nghi trùng bằng bàn phím: một cặp là một đơn vị, một cặp là hai', async () => {
    const page = await browser.personAt('bhxh.canbo', '/so-don-vi/nghi-trung');
    const main = page.getByRole('main');
    const waiting = async (): Promise<number> =>
      Number.parseInt(await main.getByText(/^\d+ cặp chờ xem$/).innerText(), 10);
    await main.getByRole('button', { name: /^Cùng một đơn vị/ }).waitFor();
    const before = await waiting();
    expect(before).toBeGreaterThan(1);
    for (const [decided, key] of ['1', '2'].entries()) {
      await page.keyboard.press(key);
      await main.getByText(`${before - decided - 1} cặp chờ xem`).waitFor();
    }
    await page.reload();
    expect(await waiting()).toBe(before - 2);
  });

  it('đơn vị mới trả lương mà chưa đóng cho ai thành phát hiện; tệp quý sau có đơn vị ấy thì phát hiện tự đóng', async () => {
    const { code, name } = NEW_EMPLOYER;
    const page = await browser.personAt('bhxh.canbo', '/doi-chieu');
    expect(await comesTo(page, `/doi-chieu?q=${code}`, new RegExp(name))).toBe(true);
    await page.getByRole('main').getByRole('link', { name }).first().click();
    const main = page.getByRole('main');
    await main.getByRole('heading', { level: 1, name }).waitFor();
    await main.getByText('Có trả lương hoặc nộp thuế, chưa đóng bảo hiểm cho ai').first().waitFor();
    const finding = page.url();
    const insured = `TZ1998,${code},${name},${ADDRESS},2027-Q1,13,260000000,0,Đang tham gia`;
    await send(browser, {
      agency: 'bhxh.canbo',
      dataset: 'Đơn vị và người tham gia',
      period: '2027-Q1',
      name: 'don vi dang tham gia quy 1.csv',
      text: await quarterly('D15.csv', '2027-Q1', insured),
    });
    expect(await comesTo(page, new URL(finding).pathname, /^Không còn$/)).toBe(true);
  });
});

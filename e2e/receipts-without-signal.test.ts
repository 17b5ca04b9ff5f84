import type { ReceiptRow } from '@ansinh/contract/collection/receipts.schemas';
import type { FieldTask, FieldWork } from '@ansinh/contract/outreach/field.schemas';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_PASSWORD, openBrowser, type TestBrowser } from './browser.ts';
import { storedBytes } from './phone-probe.ts';

const COLLECTOR = 'nvthu.at12';
const OFFICE = 'tcdvt-an-tam';
const HEADERS = { 'x-requested-with': 'ansinh' };

describe('Nhân viên thu viết biên lai tại nhà dân khi không có sóng, về có sóng thì gửi', () => {
  let browser: TestBrowser;
  let context: BrowserContext;
  let page: Page;
  let office: Page;
  let payer: FieldTask;
  let second: FieldTask;
  /** Number of the collector's book that comes next. */
  let next = 0;

  beforeAll(async () => {
    browser = await openBrowser();
    context = await browser.newPhone();
    page = await context.newPage();
    office = await browser.personAt(OFFICE, '/');
    await page.goto('/dia-ban/');
    await page.getByLabel('Tên đăng nhập').fill(COLLECTOR);
    await page.getByLabel('Mật khẩu').fill(DEMO_PASSWORD);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByText(/danh sách lúc/u).waitFor();
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    const open = (await fetchWork()).tasks.filter(({ state }) => state === 'open');
    const [one, other] = [...Map.groupBy(open, ({ id, household }) => household ?? id).values()];
    [payer, second] = [one?.[0] as FieldTask, other?.[0] as FieldTask];
  });
  afterAll(() => browser.close());

  const fetchWork = async (): Promise<FieldWork> =>
    (await (await page.request.get('/api/outreach/field/work')).json()) as FieldWork;
  const waitForEmptyQueue = async (): Promise<void> => {
    await page.goto('/dia-ban/#/gui');
    await page.getByRole('heading', { name: 'Chờ gửi: 0' }).waitFor();
  };

  it('viết biên lai khi không có sóng: số của quyển mình giữ, mức thu máy tự tính đúng như máy chủ', async () => {
    const { receipts } = await fetchWork();
    const [book] = receipts.books;
    if (book === undefined) throw new Error('the collector of the demo holds no book');
    next = Math.max(book.first - 1, ...book.gone.map(({ number }) => number)) + 1;
    await context.setOffline(true);
    await page.goto(`/dia-ban/#/ho/${payer.id}`);
    await page.locator(`a[href="#/bien-lai/${payer.id}"]`).click();
    await page.getByRole('heading', { level: 1, name: 'Biên lai' }).waitFor();
    expect(await page.getByLabel('Số biên lai').inputValue()).toBe(String(next));
    const sum = await page.locator('.field-result__sum').textContent();
    await page.getByRole('button', { name: 'Lưu biên lai' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByText('Không có mạng · 1 biên lai chờ gửi').waitFor();
    const query =
      payer.scheme === 'BHYT'
        ? 'bhyt-household?members=1&months=12'
        : 'voluntary-bhxh?income=1500000&group=other&months=12';
    const { total } = (await (await office.request.get(`/api/calculator/${query}`)).json()) as {
      total: number;
    };
    expect(Number(sum?.replaceAll(/\D/gu, ''))).toBe(total);

    // The number is taken on the phone, also after it was switched off.
    await page.reload();
    await page.getByText('Trên máy có 1 biên lai chưa gửi.').waitFor();
    await page.getByLabel('Mật khẩu').fill(DEMO_PASSWORD);
    await page.getByRole('button', { name: 'Mở khóa' }).click();
    await page.goto(`/dia-ban/#/bien-lai/${second.id}`);
    await page.getByRole('heading', { level: 1, name: 'Biên lai' }).waitFor();
    expect(await page.getByLabel('Số biên lai').inputValue()).toBe(String(next + 1));
    await page.getByLabel('Số biên lai').fill(String(next));
    await page.getByText(/đã dùng cho biên lai ngày/u).waitFor();
    expect(await page.getByRole('button', { name: 'Lưu biên lai' }).isDisabled()).toBe(true);
    expect(await storedBytes(page)).not.toContain(Buffer.from(payer.name ?? '', 'utf8').toString('latin1'));
  });

  it('có sóng thì biên lai tự gửi: văn phòng thấy, việc xong, gửi lại không thành hai, số không ai dùng lại được', async () => {
    const written = page.waitForRequest(
      (request) => request.url().endsWith('/api/collection/receipts') && request.method() === 'POST',
    );
    await context.setOffline(false);
    const data = (await written).postDataJSON() as { id: string; number: number; bookId: string };
    await waitForEmptyQueue();
    await page.getByText(/^Đã nhận: .+ của /u).waitFor();
    const seen = async (): Promise<ReceiptRow[]> => {
      const answer = await office.request.get(`/api/collection/receipts?book=${data.bookId}`);
      const { items } = (await answer.json()) as { items: ReceiptRow[] };
      return items.filter(({ number }) => number.endsWith(String(next).padStart(6, '0')));
    };
    expect(await seen()).toMatchObject([{ id: data.id, payerName: payer.name, state: 'written' }]);
    const again = await page.request.post('/api/collection/receipts', { data, headers: HEADERS });
    expect(await again.json()).toMatchObject({ already: true });
    const other = { ...data, id: crypto.randomUUID() };
    const refused = await page.request.post('/api/collection/receipts', { data: other, headers: HEADERS });
    expect(refused.status()).toBe(409);
    expect(await seen()).toHaveLength(1);
    const { tasks } = await fetchWork();
    expect(tasks.find(({ id }) => id === payer.id)).toMatchObject({
      state: 'done',
      lastOutcome: 'joined',
    });
  });

  it('số bị người khác dùng mất trong lúc không có sóng: máy nói rõ, giữ lại, sửa số rồi gửi được', async () => {
    await context.setOffline(true);
    await page.goto(`/dia-ban/#/bien-lai/${second.id}`);
    await page.getByRole('heading', { level: 1, name: 'Biên lai' }).waitFor();
    await page.getByRole('button', { name: 'Lưu biên lai' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Lưu', exact: true }).click();
    await page.getByText('Không có mạng · 1 biên lai chờ gửi').waitFor();
    // The office notes that number as spoilt meanwhile.
    const { receipts } = await fetchWork();
    const lost = { from: next + 1, to: next + 1, fate: 'spoilt', reason: 'Rách tờ' };
    const path = `/api/collection/books/${receipts.books[0]?.id ?? ''}/lost-numbers`;
    expect((await office.request.post(path, { data: lost, headers: HEADERS })).status()).toBe(200);
    await context.setOffline(false);
    await page.goto('/dia-ban/#/gui');
    const refused = page.getByRole('region', { name: 'Cần sửa: 1' });
    await refused.getByText(/báo mất hoặc hỏng/u).waitFor();
    await refused.getByRole('link', { name: 'Sửa' }).click();
    await page.getByRole('heading', { level: 1, name: 'Biên lai' }).waitFor();
    // The next number is proposed as soon as the phone has heard what the office noted.
    await expect
      .poll(() => page.getByLabel('Số biên lai').inputValue(), { timeout: 60_000 })
      .toBe(String(next + 2));
    await page.getByRole('button', { name: 'Lưu biên lai' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Lưu', exact: true }).click();
    await waitForEmptyQueue();
    const { receipts: now } = await fetchWork();
    expect(now.books[0]?.gone.slice(-3).map(({ number, kind }) => [number, kind])).toEqual([
      [next, 'used'],
      [next + 1, 'spoilt'],
      [next + 2, 'used'],
    ]);
  });
});

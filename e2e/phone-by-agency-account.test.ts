import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { DEMO_PASSWORD, openBrowser, type TestBrowser } from './browser.ts';
import { leftoversOf } from './phone-probe.ts';

const COLLECTOR = 'nvthu.bd12';
const SECRET = 'làng Kon Jơ Ri';
const HEADERS = { 'x-requested-with': 'ansinh' };

/**
 * The identity provider stands in as a page that sends the browser on: that a real one opens the session and sends the browser back to the asked page is tested at
 * modules/access/sso.test.ts. What the phone does with it is tested here.
 */
describe('Nhân viên thu đăng nhập bằng tài khoản của cơ quan (OpenID): máy khóa bằng mật mã riêng', () => {
  let browser: TestBrowser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    context = await browser.newPhone();
    page = await context.newPage();
    const options = { sso: { enabled: true, label: 'sso.gialai.gov.vn' }, passwordReset: false, demo: [] };
    await context.route('**/api/session/options', (route) => route.fulfill({ json: options }));
    await signsInAs(COLLECTOR);
  });
  afterAll(() => browser.close());

  /** Whom the provider sends back. */
  const signsInAs = (username: string): Promise<unknown> =>
    context.route('**/api/session/oidc/start**', async (route) => {
      const data = { username, password: DEMO_PASSWORD };
      await context.request.post('/api/session', { data, headers: HEADERS });
      const returnTo = new URL(route.request().url()).searchParams.get('returnTo') ?? '';
      expect(returnTo).toBe('/dia-ban/?sso=1');
      await route.fulfill({
        contentType: 'text/html',
        body: `<meta http-equiv="refresh" content="0;url=${returnTo}">`,
      });
    });
  const choose = async (secret: string, again = secret): Promise<void> => {
    await page.getByLabel('Mật mã máy', { exact: true }).fill(secret);
    await page.getByLabel('Gõ lại mật mã máy').fill(again);
    await page.getByRole('button', { name: 'Đặt mật mã và mở danh sách' }).click();
  };
  const unlock = async (secret: string): Promise<void> => {
    await page.getByLabel('Mật mã máy').fill(secret);
    await page.getByRole('button', { name: 'Mở khóa' }).click();
  };

  it('về từ nơi xác thực thì đặt mật mã máy: yếu thì không nhận, gõ lệch thì hỏi lại, rồi danh sách về', async () => {
    await page.goto('/dia-ban/');
    await page.getByRole('link', { name: /tài khoản của cơ quan \(sso\.gialai\.gov\.vn\)/u }).click();
    await page.getByRole('heading', { name: 'Đặt mật mã cho máy này' }).waitFor();
    expect(new URL(page.url()).search).toBe('');
    await choose('12345678');
    await page.getByText('Mật mã không được chỉ gồm chữ số').waitFor();
    await choose(SECRET, 'làng Kon Jơ');
    await page.getByText('Hai lần gõ chưa giống nhau').waitFor();
    await choose(SECRET);
    await page.getByText(/danh sách lúc/u).waitFor();
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
  });

  it('không có sóng: mật khẩu của cơ quan không mở được, mật mã máy mở được', async () => {
    await context.setOffline(true);
    await page.reload();
    await unlock(DEMO_PASSWORD);
    await page.getByText('Mật mã máy không đúng').waitFor();
    await unlock(SECRET);
    const title = page.getByRole('heading', { level: 1 });
    await title.filter({ hasText: 'Việc hôm nay' }).waitFor();
    expect(await title.textContent()).toBe('Việc hôm nay');
    await context.setOffline(false);
  });

  it('hết phiên: đăng nhập lại ở cơ quan, mở khóa bằng mật mã máy thì gửi tiếp; người khác vào thì không mở', async () => {
    await context.clearCookies();
    await page.goto('/dia-ban/#/dang-nhap-lai');
    await page.reload();
    await unlock(SECRET);
    const again = page.getByRole('link', { name: /tài khoản của cơ quan/u });
    await again.click();
    await page.getByRole('heading', { name: 'Mở khóa' }).waitFor();
    await unlock(SECRET);
    await page.getByText(/danh sách lúc/u).waitFor();
    expect((await leftoversOf(page)).session).toBe(200);

    await context.unroute('**/api/session/oidc/start**');
    await signsInAs('nvthu.bd11');
    await page.goto('/dia-ban/#/dang-nhap-lai');
    await again.click();
    await page.getByRole('heading', { name: 'Mở khóa' }).waitFor();
    await unlock(SECRET);
    await page.getByText('Đây là tài khoản khác').waitFor();
    expect((await leftoversOf(page)).session).toBe(401);
  });

  it('tài khoản không phải nhân viên thu: máy không giữ gì, phiên được đóng', async () => {
    const other = await browser.browser.newContext({
      baseURL: inject('address'),
      viewport: { width: 390, height: 844 },
    });
    const phone = await other.newPage();
    await other.request.post('/api/session', {
      data: { username: 'bhxh.canbo', password: DEMO_PASSWORD },
      headers: HEADERS,
    });
    await phone.goto('/dia-ban/?sso=1');
    await phone.getByText('Tài khoản này không được giao việc tại địa bàn').waitFor();
    const { databases, session } = await leftoversOf(phone);
    expect(session).toBe(401);
    expect(databases.length).toBeLessThanOrEqual(1);
    await other.close();
  });
});

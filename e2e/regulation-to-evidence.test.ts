import type { APIRequestContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type TestBrowser } from './browser.ts';

const HEADERS = { 'x-requested-with': 'ansinh' };

async function call<T>(
  request: APIRequestContext,
  method: 'get' | 'post',
  path: string,
  data?: object,
): Promise<T> {
  const answer = await request[method](`/api${path}`, { headers: HEADERS, ...(data ? { data } : {}) });
  if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
  return (answer.status() === 204 ? undefined : await answer.json()) as T;
}

/** Presses a verb on the page of an occurrence and confirms it in the dialog that names the consequence. */
async function press(page: Page, verb: string): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: verb, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: verb, exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

describe('Từ tệp văn bản đến minh chứng được tiếp nhận, giữa ba cơ quan', () => {
  let browser: TestBrowser;
  let regulationId: string;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('quản trị tỉnh gửi tệp lên, sửa một nhiệm vụ máy đọc, xác nhận hoặc loại từng nhiệm vụ, đưa văn bản vào thực hiện', async () => {
    const page = await browser.personAt('quantri.tinh', '/van-ban');
    const main = page.getByRole('main');
    await main.getByRole('link', { name: 'Thêm văn bản' }).click();
    await page.locator('input[type=file]').setInputFiles('packages/legal-text/testdata/kontum-25-2024.txt');
    await page.waitForURL(/\/van-ban\/[0-9a-f-]{36}/);
    regulationId = /[0-9a-f-]{36}/.exec(page.url())?.[0] ?? '';
    await main.getByRole('heading', { level: 1, name: 'Quyết định 25/2024/QĐ-UBND' }).waitFor();
    await main.getByText(/^Đã quyết 0\//).waitFor();
    expect(await main.getByRole('article').count()).toBeGreaterThan(90);

    const duty = main.getByRole('article').filter({ hasText: 'Đ24.1' }).first();
    await duty.getByRole('button', { expanded: false }).click();
    await duty.getByRole('button', { name: /^Sửa/ }).click();
    const form = main.getByRole('form', { name: 'Sửa nhiệm vụ ở Đ24.1' });
    await form.getByLabel('Sản phẩm').fill('Báo cáo năm có số liệu đến 15/12');
    await form.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('Đã lưu nhiệm vụ ở Đ24.1.').waitFor();
    await form.waitFor({ state: 'detached' });
    await duty.getByText('Báo cáo năm có số liệu đến 15/12').waitFor();

    await main.getByRole('button', { name: 'Xác nhận nhiều' }).click();
    const many = page.getByRole('dialog', { name: 'Xác nhận nhiều nhiệm vụ' });
    await many.getByText(/^50\s?% trở lên/).click();
    await many.getByRole('button', { name: /^Xác nhận \d+ nhiệm vụ/ }).click();
    await many.getByText(/^Đã xác nhận \d+ nhiệm vụ/).waitFor();
    await page.keyboard.press('Escape');
    await many.waitFor({ state: 'detached' });

    await main.getByRole('button', { name: 'Chưa quyết', exact: true }).click();
    const figure = main.getByText(/^Đã quyết/);
    for (let left = await undecided(page, regulationId); left > 0; left--) {
      const before = await figure.textContent();
      await page.keyboard.press('j');
      await page.keyboard.press('x');
      const reject = page.getByRole('dialog', { name: /^Loại nhiệm vụ/ });
      await reject.getByText('Là nguyên tắc hoặc mục đích, không giao việc').click();
      await reject.getByRole('button', { name: 'Loại' }).click();
      await reject.waitFor({ state: 'detached' });
      await figure.filter({ hasNotText: before ?? '' }).waitFor();
    }
    await main.getByRole('button', { name: 'Đưa vào thực hiện', exact: true }).click();
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: 'Đưa vào thực hiện', exact: true })
      .click();
    await page.getByText(/^Đã đưa .* vào thực hiện/).waitFor();
    expect(await call(page.request, 'get', `/regulations/${regulationId}`)).toMatchObject({
      state: 'confirmed',
    });
  });

  it('BHXH tỉnh xin phối hợp, hai sở trả lời, BHXH nộp minh chứng, lãnh đạo tiếp nhận', async () => {
    const bhxh = await browser.personAt('bhxh.canbo');
    const id = await waitForOccurrence(bhxh.request, regulationId, 'Đ7.4', '2026-12-31');
    await bhxh.goto(`/nhiem-vu/${id}`);
    await press(bhxh, 'Xin phối hợp');
    await bhxh.getByText('Chờ phối hợp').first().waitFor();
    for (const person of ['noivu.canbo', 'yte.canbo']) {
      const partner = await browser.personAt(person, `/nhiem-vu/${id}`);
      await partner.getByRole('main').getByRole('button', { name: 'Đã làm xong phần phối hợp' }).click();
      await partner.getByRole('dialog').getByRole('button', { name: 'Đã làm xong phần phối hợp' }).click();
      await partner.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await bhxh.reload();
    await bhxh
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'ke-hoach-tap-huan.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('Kế hoạch tập huấn năm 2026'),
      });
    await bhxh.getByText('ke-hoach-tap-huan.txt').first().waitFor();
    await press(bhxh, 'Nộp');
    const leader = await browser.personAt('bhxh.lanhdao', `/nhiem-vu/${id}`);
    await press(leader, 'Tiếp nhận');
    const done = await call<{ state: string; evidence: { sha256: string }[] }>(
      leader.request,
      'get',
      `/occurrences/${id}`,
    );
    expect(done.state).toBe('accepted');
    expect(done.evidence[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('Sở Nội vụ nộp báo cáo năm, BHXH tỉnh trả lại có lý do, sở nộp lại, BHXH tiếp nhận', async () => {
    const lead = await browser.personAt('noivu.canbo');
    const id = await waitForOccurrence(lead.request, regulationId, 'Đ24.1', '2026-12-19');
    await lead.goto(`/nhiem-vu/${id}`);
    await lead
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'bao-cao.txt', mimeType: 'text/plain', buffer: Buffer.from('Báo cáo') });
    await lead.getByText('bao-cao.txt').first().waitFor();
    await press(lead, 'Nộp');
    const recipient = await browser.personAt('bhxh.canbo', `/nhiem-vu/${id}`);
    await recipient.getByRole('main').getByRole('button', { name: 'Trả lại', exact: true }).click();
    const dialog = recipient.getByRole('dialog');
    await dialog.getByRole('textbox').first().fill('Thiếu cột Mã số thuế');
    await dialog.getByRole('button', { name: 'Trả lại', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await lead.reload();
    await lead.getByText('Thiếu cột Mã số thuế').first().waitFor();
    await press(lead, 'Nộp');
    await recipient.reload();
    await press(recipient, 'Tiếp nhận');
    await recipient.getByText('Đã tiếp nhận').first().waitFor();
    const done = await call<{ state: string; returns: number }>(
      recipient.request,
      'get',
      `/occurrences/${id}`,
    );
    expect(done).toMatchObject({ state: 'accepted', returns: 1 });
  });

  it('cơ quan ngoài cuộc mở đúng địa chỉ cũng chỉ thấy “không tìm thấy”', async () => {
    const bhxh = await browser.personAt('bhxh.canbo');
    const id = await waitForOccurrence(bhxh.request, regulationId, 'Đ7.4', '2026-12-31');
    const stranger = await browser.personAt('thue.canbo', `/nhiem-vu/${id}`);
    await stranger
      .getByText(/Không tìm thấy/)
      .first()
      .waitFor();
    expect(await stranger.getByRole('main').textContent()).not.toContain('tập huấn');
  });
});

/** How many drafts nobody has decided yet. */
async function undecided(page: Page, regulation: string): Promise<number> {
  const { duties } = await call<{ duties: { draft: number } }>(
    page.request,
    'get',
    `/regulations/${regulation}`,
  );
  return duties.draft;
}

/** Waits until the background planning has made the occurrence, and returns its id. */
async function waitForOccurrence(
  request: APIRequestContext,
  regulation: string,
  citation: string,
  due: string,
): Promise<string> {
  for (let tries = 0; tries < 60; tries++) {
    const { items } = await call<{ items: { id: string; basis: { citation: string } }[] }>(
      request,
      'get',
      `/occurrences?role=lead&regulation=${regulation}&dueFrom=${due}&dueTo=${due}&limit=200`,
    );
    const found = items.find((item) => item.basis.citation === citation);
    if (found) return found.id;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`no occurrence of ${citation} due ${due}`);
}

import { readFile } from 'node:fs/promises';
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

  it('quản trị tỉnh dán văn bản, máy đọc ra nhiệm vụ, người xác nhận, văn bản vào việc', async () => {
    const page = await browser.personAt('quantri.tinh', '/van-ban');
    const text = await readFile('packages/legal-text/testdata/kontum-25-2024.txt', 'utf8');
    const read = await call<{ id: string }>(page.request, 'post', '/regulations/parse-text', {
      text,
      code: 'THU',
    });
    regulationId = read.id;
    const { items } = await call<{
      items: { id: string; confidence: number; problem: unknown; version: number }[];
    }>(page.request, 'get', `/regulations/${regulationId}/duties`);
    expect(items.length).toBeGreaterThan(90);
    const good = items.filter(({ problem }) => problem === null);
    await call(page.request, 'post', `/regulations/${regulationId}/duties/confirm-many`, {
      ids: good.map(({ id }) => id),
    });
    for (const { id, problem, version } of items)
      if (problem !== null)
        await call(page.request, 'post', `/duties/${id}/reject`, { version, reason: 'Không phải nhiệm vụ' });
    const { version } = await call<{ version: number }>(page.request, 'get', `/regulations/${regulationId}`);
    await call(page.request, 'post', `/regulations/${regulationId}/confirm`, { version });
    await page.goto(`/van-ban/${regulationId}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('main').textContent()).toContain('Quy chế');
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

import type { FieldTask, FieldWork } from '@ansinh/contract/outreach/field.schemas';
import type { TaskDetail } from '@ansinh/contract/outreach/tasks.schemas';
import type { BrowserContext, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_PASSWORD, openBrowser, type TestBrowser } from './browser.ts';
import { firstPageFiles, leftoversOf, noisyPicture, storedBytes } from './phone-probe.ts';

const COLLECTOR = 'nvthu.at11';
const OFFICE = 'tcdvt-an-tam';
/** Who gets somebody meanwhile. */
const OTHER_COLLECTOR = 'Nhân viên thu AT12';
const HEADERS = { 'x-requested-with': 'ansinh' };
const LARGEST_FIRST_PAGE = 200_000;

interface Sent {
  readonly visits: readonly { readonly id: string; readonly taskId: string }[];
}

describe('Nhân viên thu đi làng không có sóng: ghi, về có sóng thì gửi, không mất, không trùng', () => {
  let browser: TestBrowser;
  let context: BrowserContext;
  let page: Page;
  let office: Page;
  let people: FieldTask[] = [];
  let before: number[] = [];
  const syncs: Request[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
    context = await browser.newPhone();
    page = await context.newPage();
    page.on('request', (request) => {
      if (request.url().endsWith('/outreach/field/sync') && request.postDataJSON() !== null)
        syncs.push(request);
    });
    office = await browser.personAt(OFFICE, '/');
  });
  afterAll(() => browser.close());

  const fetchWork = async (): Promise<FieldWork> =>
    (await (await page.request.get('/api/outreach/field/work')).json()) as FieldWork;
  const visitsSeenByOffice = async (n: number): Promise<TaskDetail['visitList']> => {
    const answer = await office.request.get(`/api/outreach/tasks/${person(n).id}`);
    return ((await answer.json()) as TaskDetail).visitList;
  };
  const person = (n: number): FieldTask => people[n] as FieldTask;
  const openPerson = async (task: FieldTask): Promise<void> => {
    await page.goto(`/dia-ban/#/ho/${task.id}`);
    await page.locator(`a[href="#/ghi/${task.id}"]`).click();
    await page.getByRole('heading', { level: 1, name: task.name ?? '' }).waitFor();
  };
  const waitForEmptyQueue = async (): Promise<void> => {
    await page.goto('/dia-ban/#/gui');
    await page.getByRole('heading', { name: 'Chờ gửi: 0' }).waitFor();
  };

  it('trang đầu của ứng dụng nhẹ hơn 200 kB khi truyền, kể cả phông chữ', async () => {
    await page.goto('/dia-ban/');
    await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
    const files = await firstPageFiles(page);
    expect(files.some(([file]) => file.endsWith('.js'))).toBe(true);
    expect(files.some(([file]) => file.endsWith('.woff2'))).toBe(true);
    const bytes = files.reduce((sum, [, size]) => sum + size, 0);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(LARGEST_FIRST_PAGE);
  });

  it('đăng nhập có mạng, danh sách về máy', async () => {
    await page.getByLabel('Tên đăng nhập').fill(COLLECTOR);
    await page.getByLabel('Mật khẩu').fill(DEMO_PASSWORD);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByRole('heading', { name: 'Việc hôm nay' }).waitFor();
    await page.getByText(/danh sách lúc/u).waitFor();
    // One of each household: whole households go when somebody is given to another.
    const open = (await fetchWork()).tasks
      .filter(({ state }) => state === 'open')
      .toSorted((one, two) => one.visits.length - two.visits.length);
    people = [...Map.groupBy(open, ({ id, household }) => household ?? id).values()].map(
      ([one]) => one as FieldTask,
    );
    expect(people.length).toBeGreaterThanOrEqual(6);
    before = await Promise.all([0, 1, 2, 3].map(async (n) => (await visitsSeenByOffice(n)).length));
    await page.getByRole('button', { name: /^Tất cả/u }).click();
    await page
      .getByText(person(0).name ?? '')
      .first()
      .waitFor();
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
  });

  it('trên đĩa của máy không có tên, địa chỉ, điện thoại nào đọc được', async () => {
    const stored = await storedBytes(page);
    expect(stored.length).toBeGreaterThan(1000);
    const secrets = people.flatMap(({ name, address, phone }) => [name, address, phone]);
    for (const secret of secrets.filter((text) => text !== null && text.length > 5))
      expect(stored).not.toContain(Buffer.from(secret as string, 'utf8').toString('latin1'));
    expect(stored).not.toContain(COLLECTOR);
  });

  it('mất sóng: máy nói ra, danh sách và tìm không dấu vẫn dùng được', async () => {
    await context.setOffline(true);
    await page.getByText('Không có mạng. Vẫn ghi được như thường.').waitFor();
    const plain = (person(0).name ?? '').normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[đĐ]/gu, 'd');
    await page.getByLabel('Tìm người').fill(plain.toLowerCase());
    await page
      .getByText(person(0).name ?? '')
      .first()
      .waitFor();
    expect(await page.getByText('Không có ai khớp').count()).toBe(0);
    await page.getByLabel('Tìm người').fill('');
  });

  it('một chạm là ghi xong; hoàn tác được trong vài giây, ghi chú còn nguyên', async () => {
    await openPerson(person(0));
    await page.getByLabel('Ghi chú').fill('Đi rẫy, tối mới về');
    await page.getByRole('button', { name: 'Chưa gặp' }).click();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByRole('heading', { name: /Kết quả/u }).waitFor();
    expect(await page.getByLabel('Ghi chú').inputValue()).toBe('Đi rẫy, tối mới về');
    await page.goto('/dia-ban/#/gui');
    await page.getByRole('heading', { name: 'Chờ gửi: 0' }).waitFor();
    await openPerson(person(0));
    await page.getByRole('button', { name: 'Chưa gặp' }).click();
    await page.getByText('Không có mạng · 1 lượt chờ gửi').waitFor();
  });

  it('từ chối kèm lý do; hẹn tham gia kèm ngày; ảnh phiếu được thu nhỏ xuống dưới 1 MB', async () => {
    await openPerson(person(1));
    await page.getByRole('button', { name: 'Từ chối' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Chưa có tiền' }).click();
    await page.getByText('2 lượt chờ gửi').waitFor();

    await openPerson(person(2));
    await page.getByRole('button', { name: 'Hẹn tham gia' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^7 ngày nữa/u })
      .click();
    await page.getByText('3 lượt chờ gửi').waitFor();

    await openPerson(person(3));
    await page.getByLabel('Chụp ảnh').setInputFiles({
      name: 'phieu.png',
      mimeType: 'image/png',
      buffer: await noisyPicture(page),
    });
    await page.getByRole('img', { name: 'Ảnh phiếu' }).waitFor();
    await page.getByRole('button', { name: 'Đã tham gia', exact: true }).click();
    await page.getByText('4 lượt chờ gửi').waitFor();

    await openPerson(person(4));
    await page.getByRole('button', { name: 'Chưa gặp' }).click();
    await page.getByText('5 lượt chờ gửi').waitFor();
    expect(syncs).toEqual([]);
  });

  it('máy tính chạy không cần mạng, ra đúng số của máy chủ', async () => {
    await page.goto('/dia-ban/#/may-tinh?loai=bhyt&nguoi=4');
    const sum = await page.locator('.field-result__sum').textContent();
    const answer = await office.request.get('/api/calculator/bhyt-household?members=4&months=12');
    const { total } = (await answer.json()) as { total: number };
    expect(Number(sum?.replaceAll(/\D/gu, ''))).toBe(total);
    expect(total).toBeGreaterThan(0);
  });

  it('tắt mở lại khi không có sóng: sai mật khẩu thì không mở, đúng thì còn đủ năm lượt', async () => {
    await page.goto('/dia-ban/#/');
    await page.reload();
    await page.getByText('Trên máy có 5 lượt chưa gửi.').waitFor();
    await page.getByLabel('Mật khẩu').fill('sai-mat-khau');
    await page.getByRole('button', { name: 'Mở khóa' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Mật khẩu').fill(DEMO_PASSWORD);
    await page.getByRole('button', { name: 'Mở khóa' }).click();
    await page.getByText('Không có mạng · 5 lượt chờ gửi').waitFor();
    await page.goto('/dia-ban/#/gui');
    const waiting = page.getByRole('region', { name: 'Chờ gửi: 5' });
    await waiting.waitFor();
    expect(await waiting.getByRole('article').count()).toBe(5);
  });

  it('trong lúc đó văn phòng giao một người cho người khác; có sóng thì máy tự gửi, lượt đến muộn được nói rõ', async () => {
    const hands = await (await office.request.get('/api/outreach/collectors')).json();
    const { items } = hands as { items: { unit: { key: string; name: string } }[] };
    const hand = items.find(({ unit }) => unit.name.startsWith(OTHER_COLLECTOR))?.unit.key;
    const moved = await office.request.post('/api/outreach/tasks/reassign', {
      data: { taskIds: [person(4).id], hand, reason: 'Chia lại địa bàn' },
      headers: HEADERS,
    });
    expect(await moved.json()).toMatchObject({ moved: expect.any(Number) });
    await context.setOffline(false);
    await waitForEmptyQueue();
    const unread = page.getByRole('region', { name: /^Cần đọc/u });
    const conflict = unread
      .getByRole('article')
      .filter({ hasText: `Đến sau khi danh sách đổi: ${person(4).name ?? ''}` });
    await conflict.waitFor();
    expect(await conflict.textContent()).toContain('Chia lại địa bàn');
    await page.reload();
    await page.getByLabel('Mật khẩu').fill(DEMO_PASSWORD);
    await page.getByRole('button', { name: 'Mở khóa' }).click();
    await conflict.getByRole('button', { name: 'Đã đọc' }).click();
    await page.getByRole('heading', { name: /Đã xong/u }).waitFor();
    await conflict.waitFor({ state: 'detached' });

    const { tasks } = await fetchWork();
    const outcomeOf = (n: number): string | null | undefined =>
      tasks.find(({ id }) => id === person(n).id)?.lastOutcome;
    expect(outcomeOf(0)).toBe('unreachable');
    expect(outcomeOf(2)).toBe('will-join');
    expect(tasks.some(({ id, state }) => id === person(4).id && state === 'open')).toBe(false);
  });

  it('văn phòng thấy lượt và ảnh dưới 1 MB', async () => {
    const visits = await visitsSeenByOffice(3);
    expect(visits).toHaveLength((before[3] ?? 0) + 1);
    const taken = visits.find(({ photo: has }) => has);
    expect(taken?.outcome).toBe('joined');
    const photo = await office.request.get(`/api/outreach/visits/${taken?.id ?? ''}/photo`);
    const bytes = await photo.body();
    expect(bytes.subarray(0, 2).toString('hex')).toBe('ffd8');
    expect(bytes.length).toBeGreaterThan(50_000);
    expect(bytes.length).toBeLessThanOrEqual(1_048_576);
  });

  it('cùng một lần gửi gửi lại: máy chủ nhận ra từng lượt, không tính hai lần', async () => {
    const sent = syncs
      .map((request) => request.postDataJSON() as Sent)
      .filter(({ visits }) => visits.length > 0);
    expect(sent.flatMap(({ visits }) => visits)).toHaveLength(5);
    for (const data of sent) {
      const again = await page.request.post('/api/outreach/field/sync', { data, headers: HEADERS });
      const { results } = (await again.json()) as { results: { status: string }[] };
      expect(results.map(({ status }) => status)).toEqual(data.visits.map(() => 'duplicate'));
    }
    expect(await visitsSeenByOffice(0)).toHaveLength((before[0] ?? 0) + 1);
  });

  it('phiên làm việc hết trong lúc đi: lượt còn nguyên, đăng nhập lại thì gửi tiếp', async () => {
    await context.setOffline(true);
    await openPerson(person(5));
    await page.getByRole('button', { name: 'Chưa gặp' }).click();
    await page.getByText('Không có mạng · 1 lượt chờ gửi').waitFor();
    await context.setOffline(false);
    await context.clearCookies();
    await page.goto('/dia-ban/#/gui');
    await page.getByText('Phiên làm việc đã hết · 1 lượt chờ gửi').waitFor();
    await page.getByRole('link', { name: 'Đăng nhập' }).click();
    await page.getByLabel('Mật khẩu').fill(DEMO_PASSWORD);
    await page.getByRole('button', { name: 'Đăng nhập và gửi' }).click();
    await waitForEmptyQueue();
    const { tasks } = await fetchWork();
    expect(tasks.find(({ id }) => id === person(5).id)?.lastOutcome).toBe('unreachable');
  });

  it('đăng xuất còn lượt chưa gửi: máy cảnh báo, gửi trước rồi xóa sạch khỏi máy', async () => {
    await context.setOffline(true);
    await openPerson(person(2));
    await page.getByRole('button', { name: 'Chưa gặp' }).click();
    await page.getByText('Không có mạng · 1 lượt chờ gửi').waitFor();
    await page.goto('/dia-ban/#/toi');
    await page.getByRole('button', { name: 'Đăng xuất và xóa khỏi máy' }).click();
    const asks = page.getByRole('dialog');
    await asks.getByText('Còn 1 lượt chưa gửi xong').waitFor();
    await asks.getByRole('button', { name: 'Để nguyên' }).click();
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Đăng xuất và xóa khỏi máy' }).click();
    const first = asks.getByRole('button', { name: 'Gửi trước rồi đăng xuất' });
    // What is on the phone goes first, the session right after it.
    const ended = page.waitForResponse(
      (answer) => answer.request().method() === 'DELETE' && answer.url().endsWith('/api/session'),
    );
    // The queue may have emptied by itself meanwhile.
    await first.or(asks.getByRole('button', { name: 'Đăng xuất và xóa', exact: true })).click();
    await page.getByLabel('Tên đăng nhập').waitFor();
    await ended;
    const left = await leftoversOf(page);
    expect(left.databases).toEqual([]);
    expect(left.cached.length).toBeGreaterThan(3);
    expect(left.cached.filter((url) => url.includes('/api/'))).toEqual([]);
    expect(left.session).toBe(401);
    expect(await visitsSeenByOffice(2)).toHaveLength((before[2] ?? 0) + 2);
  });
});

import type { PayRunDetail, PayRunRow } from '@ansinh/contract/commission/commission.schemas';
import type { ReceiptBook } from '@ansinh/contract/collection/books.endpoints';
import type { ReceiptTariff, ReceiptWritten } from '@ansinh/contract/collection/receipts.schemas';
import type { FieldResult, FieldTask, FieldWork } from '@ansinh/contract/outreach/field.schemas';
import type { HandOffered, SharedHousehold } from '@ansinh/contract/outreach/tasks.schemas';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type TestBrowser } from './browser.ts';

const INSURANCE = 'bhxh.lanhdao';
const WARD = { login: 'ubnd-xa-23284', commune: '2025:23284' };
const ORGANISATION = 'tcdvt-cao-nguyen';
const COLLECTOR = { login: 'nvthu.cn11', name: 'Nhân viên thu CN11' };
/** The month whose pay is open in the demo; its last working days are where the receipts of the journey lie. */
const MONTH = { id: '2026-10', text: '10/2026', next: '2026-11', day: '2026-10-29' };
const HEADERS = { 'x-requested-with': 'ansinh' };

/** The month it is in Vietnam. */
const present = (): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date()).slice(0, 7);

async function get<T>(page: Page, path: string): Promise<T> {
  const answer = await page.request.get(`/api${path}`);
  if (!answer.ok()) throw new Error(`GET ${path}: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()) as T;
}

async function post<T>(page: Page, path: string, data: object): Promise<T> {
  const answer = await page.request.post(`/api${path}`, { data, headers: HEADERS });
  if (!answer.ok()) throw new Error(`POST ${path}: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()) as T;
}

describe('Một tháng của một phường: BHXH, phường, tổ chức thu, từ danh sách đến chi thù lao', () => {
  let browser: TestBrowser;
  let insurance: Page;
  let ward: Page;
  let organisation: Page;
  let collector: Page;
  let given: FieldTask[] = [];
  let task: FieldTask;
  let receipt: ReceiptWritten;

  beforeAll(async () => {
    browser = await openBrowser();
    insurance = await browser.personAt(INSURANCE, '/danh-sach');
    ward = await browser.personAt(WARD.login, '/danh-sach');
    organisation = await browser.personAt(ORGANISATION, '/bien-lai');
    collector = await browser.personAt(COLLECTOR.login, '/bien-lai', 390);
  });
  afterAll(() => browser.close());

  const main = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('main');

  it('BHXH lập danh sách của tháng từ sổ và gửi cho các xã, phường', async () => {
    const made = await post<{ month: string }>(insurance, '/member-lists/make', { month: present() });
    expect(made.month).toContain(present());
    await post(insurance, '/member-lists/send', {
      month: present(),
      communes: [WARD.commune],
      purpose: 'Vận động người dân tham gia, đóng tiếp đúng hạn',
    });
    await insurance.goto('/danh-sach');
    await main(insurance).getByRole('heading', { level: 1, name: 'Danh sách hằng tháng' }).waitFor();
  });

  it('phường thấy người của mình và giao hộ cho nhân viên thu của tổ chức', async () => {
    await ward.goto('/danh-sach');
    await main(ward).getByRole('heading', { level: 1, name: 'Danh sách hằng tháng' }).waitFor();
    const offered = await get<{ hands: HandOffered[]; households: SharedHousehold[] }>(
      ward,
      `/outreach/sharing?commune=${WARD.commune}&scheme=BHYT`,
    );
    expect(offered.households.length).toBeGreaterThan(0);
    const hand = offered.hands.find(({ name }) => name.startsWith(COLLECTOR.name));
    expect(hand?.key).toBeDefined();
    const held = await get<FieldWork>(collector, '/outreach/field/work');
    const shared = await post<{ shared: number; households: number; left: unknown[] }>(
      ward,
      '/outreach/sharing',
      {
        commune: WARD.commune,
        shares: [{ hand: hand?.key, ids: offered.households.slice(0, 3).flatMap(({ ids }) => ids) }],
      },
    );
    expect(shared).toMatchObject({ households: 3, left: [] });
    const { tasks } = await get<FieldWork>(collector, '/outreach/field/work');
    const before = new Set(held.tasks.map(({ id }) => id));
    given = tasks.filter(({ id, state, scheme }) => !before.has(id) && state === 'open' && scheme === 'BHYT');
    expect(given.length).toBeGreaterThanOrEqual(3);
  });

  it('nhân viên thu đến nhà, một người tham gia, một người hẹn ngày; gửi hai lần vẫn là một', async () => {
    const [joining, promising] = given;
    if (!joining || !promising) throw new Error('the collector has nobody to visit');
    task = joining;
    const visit = (of: FieldTask, outcome: string, more: object = {}): object => ({
      id: crypto.randomUUID(),
      taskId: of.id,
      taskVersion: of.version,
      happenedAt: new Date().toISOString(),
      outcome,
      ...more,
    });
    const later = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
    const visits = [visit(joining, 'joined'), visit(promising, 'will-join', { nextOn: later })];
    const sync = { deviceId: 'hanh-trinh', sentAt: new Date().toISOString(), visits };
    const first = await post<{ results: FieldResult[] }>(collector, '/outreach/field/sync', sync);
    expect(first.results.map(({ status }) => status)).toEqual(['accepted', 'accepted']);
    const again = await post<{ results: FieldResult[] }>(collector, '/outreach/field/sync', sync);
    expect(again.results.map(({ status }) => status)).toEqual(['duplicate', 'duplicate']);
  });

  it('lập biên lai đúng mức của ngày thu; sai mức thì bị từ chối; gửi lại không thành hai', async () => {
    const { items: books } = await get<{ items: ReceiptBook[] }>(collector, '/collection/books');
    const book = books.find(({ next }) => next !== null);
    const paidFor = { scheme: 'BHYT', group: 'household', months: 12, fromMonth: MONTH.next };
    const { total } = await post<ReceiptTariff>(collector, '/collection/tariff', {
      ...paidFor,
      on: MONTH.day,
    });
    expect(total).toBe(1_366_200);
    const draft = (at: number, more: object): object => ({
      ...paidFor,
      id: crypto.randomUUID(),
      bookId: book?.id,
      number: (book?.next ?? 0) + at,
      payerName: 'Người nộp của hành trình',
      people: [{ name: 'Người nộp của hành trình', order: 1 }],
      commune: WARD.commune,
      paid: total,
      ...more,
    });
    // One of last month, written on paper and typed in now, and that of the visit.
    const late = draft(0, { issuedAt: `${MONTH.day}T03:00:00.000Z` });
    const wrong = await collector.request.post('/api/collection/receipts', {
      data: { ...late, paid: total - 1000 },
      headers: HEADERS,
    });
    expect(await wrong.text()).toContain('thiếu 1.000 đ');
    receipt = await post<ReceiptWritten>(collector, '/collection/receipts', late);
    expect(await post<ReceiptWritten>(collector, '/collection/receipts', late)).toMatchObject({
      id: receipt.id,
      already: true,
    });
    const { name } = task;
    const said = { taskId: task.id, payerName: name, people: [{ name, order: 1 }] };
    const now = { issuedAt: new Date().toISOString(), differenceReason: 'Mức của ngày lập' };
    await post<ReceiptWritten>(collector, '/collection/receipts', draft(1, { ...said, ...now }));
    await collector.goto('/bien-lai');
    await main(collector).getByText(receipt.number).first().waitFor();
    await collector.goto(`/bien-lai/${receipt.id}`);
    await main(collector).getByText('Một triệu ba trăm sáu mươi sáu nghìn hai trăm đồng').waitFor();
  });

  it('tổ chức nộp tiền của ngày ấy: chậm thì thấy chậm, bên nhận ghi số thực nhận', async () => {
    await organisation.goto('/bien-lai/nop-tien');
    const row = main(organisation)
      .getByRole('row')
      .filter({ hasText: COLLECTOR.name })
      .filter({ hasText: '29/10/2026' })
      .filter({ hasText: '1.366.200' });
    await row.getByRole('button', { name: 'Nộp tiền' }).click();
    const dialog = organisation.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Nộp tiền' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const handed = main(organisation)
      .getByRole('row')
      .filter({ hasText: COLLECTOR.name })
      .filter({ hasText: 'Chờ bên nhận' })
      .filter({ hasText: '29/10/2026' });
    await handed.getByText(/Chậm \d+ ngày/u).waitFor();
    await handed.getByRole('link', { name: new RegExp(COLLECTOR.name, 'u') }).click();
    await main(organisation).getByRole('button', { name: 'Ghi nhận tiền' }).click();
    await organisation.getByRole('dialog').getByRole('button', { name: 'Ghi nhận' }).click();
    await main(organisation).getByText('Đã nhận').first().waitFor();
    expect(await main(organisation).getByRole('link', { name: receipt.number }).count()).toBe(1);
  });

  it('phường đánh giá tháng từ danh sách, lần đến nhà và biên lai', async () => {
    // What was paid reaches the lists when Social Insurance makes them again; the ward itself sees no receipt.
    await post(insurance, '/member-lists/make', { month: present(), commune: WARD.commune });
    const period = `${present().slice(0, 4)}-M${present().slice(5)}`;
    await ward.goto('/ket-qua-van-dong/danh-gia');
    await main(ward)
      .getByRole('heading', { level: 1, name: /^Đánh giá kết quả/u })
      .waitFor();
    const { total } = await get<{ total: { contacted: number; joined: number } }>(
      ward,
      `/outreach-results/evaluation?commune=${WARD.commune}&period=${period}`,
    );
    expect(total.contacted).toBeGreaterThanOrEqual(2);
    expect(total.joined).toBeGreaterThanOrEqual(1);
    const seen = await ward.request.get(`/api/collection/receipts/${receipt.id}`);
    expect(seen.status()).toBe(404);
    const { items } = await get<{ items: { commune: string; newPeople: number }[] }>(
      ward,
      `/collection/commune-counts?month=${MONTH.id}`,
    );
    expect(items.every(({ commune }) => commune === WARD.commune)).toBe(true);
    expect(items.length).toBeGreaterThan(0);
  });

  it('kỳ chi thù lao: tổ chức tính và kiểm, BHXH xác nhận, tổ chức duyệt rồi chi', async () => {
    const { items } = await get<{ items: PayRunRow[] }>(organisation, `/commission/runs?month=${MONTH.id}`);
    const address = `/thu-lao/${items[0]?.id ?? ''}`;
    const step = async (page: Page, name: string, then: string): Promise<void> => {
      await main(page).getByRole('button', { name, exact: true }).click();
      await main(page).getByText(then, { exact: true }).first().waitFor();
    };
    await organisation.goto(address);
    await main(organisation)
      .getByRole('heading', { level: 1, name: `Thù lao tháng ${MONTH.text}` })
      .waitFor();
    await main(organisation).getByRole('button', { name: 'Tính lại' }).click();
    await organisation.getByText('Đã tính xong.').waitFor();
    await step(organisation, 'Kiểm xong', 'Đã kiểm');
    await insurance.goto(address);
    await step(insurance, 'Xác nhận khối lượng', 'BHXH đã xác nhận');
    await organisation.reload();
    await step(organisation, 'Duyệt chi', 'Đã duyệt');
    await main(organisation).getByRole('button', { name: 'Ghi đã chi' }).click();
    const dialog = organisation.getByRole('dialog');
    await dialog.getByLabel('Số ủy nhiệm chi, số tham chiếu ngân hàng').fill('UNC-E2E-1');
    await dialog.getByRole('button', { name: 'Ghi đã chi' }).click();
    await main(organisation).getByText('Đã chi', { exact: true }).first().waitFor();
    const run = await get<PayRunDetail>(organisation, `/commission/runs/${items[0]?.id ?? ''}`);
    expect(run).toMatchObject({ state: 'paid', bankReference: 'UNC-E2E-1', voidedSince: 0 });
    expect(run.statements.reduce((sum, { payout }) => sum + payout, 0)).toBe(run.payout);
  });

  it('nhân viên thu mở bảng thù lao của mình trên điện thoại, thấy đúng biên lai ấy', async () => {
    await collector.goto('/thu-lao');
    await main(collector)
      .getByRole('link', { name: new RegExp(`Thù lao tháng ${MONTH.text}`, 'u') })
      .click();
    await main(collector).getByRole('link', { name: receipt.number }).waitFor();
    expect(await main(collector).getByText('chưa xác minh', { exact: false }).count()).toBeGreaterThan(0);
  });
});

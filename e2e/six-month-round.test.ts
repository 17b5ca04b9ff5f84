import type { ReportDetail, ReportPart } from '@ansinh/contract/reports/reports.schemas';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type TestBrowser } from './browser.ts';

const INSURANCE = 'bhxh.canbo';
const DIRECTOR = 'bhxh.lanhdao';
const COMMITTEE = 'ubnd-tinh';
/** In the demo it has not sent its report and its term is over. */
const LATE = { login: 'so-vhttdl', name: 'Sở Văn hóa, Thể thao và Du lịch' };
/** In the demo its report waits for the insurance. */
const WARD = { login: 'ubnd-xa-23527', name: /^Ủy ban nhân dân (?:xã|phường)/ };
const RETURNED = 'Sở Nông nghiệp và Môi trường';
const EXEMPT = 'Sở Tư pháp';
const PERIOD = '6 tháng đầu năm 2026';
const HEADERS = { 'x-requested-with': 'ansinh' };
const MEETINGS = 'so-lieu.hoi-nghi-tuyen-truyen.trong-ky';
const PEOPLE = 'tham-gia.bhyt-nguoi.tu-bao-cao';
const TOTAL = 'hd-chi-dao.hoi-nghi-tuyen-truyen.tong';

async function get<T>(page: Page, path: string): Promise<T> {
  const answer = await page.request.get(`/api${path}`);
  if (!answer.ok()) throw new Error(`GET ${path}: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()) as T;
}

async function savePart(page: Page, reportId: string, part: ReportPart, says: object): Promise<void> {
  const answer = await page.request.post(`/api/reports/${reportId}/parts/${part.key}`, {
    data: { version: part.version, ...says },
    headers: HEADERS,
  });
  if (!answer.ok()) throw new Error(`${part.key}: ${answer.status()} ${await answer.text()}`);
}

/** Writes what a report still lacks: figures nobody else knows and sections without words. */
async function writeTheRest(page: Page, reportId: string): Promise<void> {
  const { parts } = await get<ReportDetail>(page, `/reports/${reportId}`);
  for (const part of parts) {
    const isAsked = part.provenance === null || part.provenance.kind === 'typed';
    if (part.kind === 'figure' && part.value === null && isAsked)
      await savePart(page, reportId, part, { value: 0 });
    if (part.kind === 'text' && part.text === '' && part.excerpts.length === 0)
      await savePart(page, reportId, part, { text: 'Đã triển khai theo kế hoạch.' });
  }
}

/** Presses a step of the page and confirms it in its dialog. */
async function take(page: Page, step: string, reason?: string): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: step, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  if (reason !== undefined) await dialog.getByRole('textbox').fill(reason);
  await dialog.getByRole('button', { name: step, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

const stands = (page: Page, state: string): Promise<void> =>
  page.locator('.page-header').getByText(state, { exact: true }).waitFor();

const idOf = (page: Page): string => /[0-9a-f-]{36}/.exec(page.url())?.[0] ?? '';

describe('Kỳ báo cáo 6 tháng của KT25: từ mở kỳ đến Ủy ban nhân dân tỉnh nhận văn bản', () => {
  let browser: TestBrowser;
  let insurance: Page;
  let round = '';
  let late = '';
  let ward = '';
  let consolidated = '';
  beforeAll(async () => {
    browser = await openBrowser();
    insurance = await browser.personAt(INSURANCE, '/bao-cao?regulation=KT25&year=2026');
  });
  afterAll(() => browser.close());

  const row = (page: Page, name: string | RegExp): Locator => page.getByRole('row').filter({ hasText: name });

  it('BHXH thấy từng cơ quan: được miễn, được gia hạn, gửi muộn, bị trả lại, quá hạn, kèm lý do', async () => {
    await row(insurance, PERIOD).getByRole('link').first().click();
    await insurance.waitForURL(/\/bao-cao\/ky\//);
    round = new URL(insurance.url()).pathname;
    await row(insurance, EXEMPT)
      .filter({ hasText: 'Được miễn' })
      .getByText(/^Miễn kỳ này: Trong kỳ không có nhiệm vụ/)
      .waitFor();
    const extended = row(insurance, 'Gia hạn').first();
    await extended.getByText(/^15\/07\/2026/).waitFor();
    await extended.getByText('Đúng hạn', { exact: true }).waitFor();
    await row(insurance, 'Thuế tỉnh').getByText('Gửi muộn', { exact: true }).waitFor();
    await row(insurance, RETURNED).getByText('Bị trả lại', { exact: true }).waitFor();
    await row(insurance, LATE.name).getByText('Quá hạn', { exact: true }).waitFor();
    await insurance.getByRole('button', { name: /Trạng thái$/ }).click();
    await insurance.getByRole('option', { name: 'Được miễn' }).click();
    await insurance.waitForURL(/standing=exempt/);
    await insurance.getByText('1 cơ quan', { exact: true }).waitFor();
    expect(await row(insurance, 'Mở nhiệm vụ').count()).toBe(1);
  });

  it('hai người viết một mục: không ai ghi đè ai; số khác số hệ thống tính phải có lý do; gửi sau hạn là gửi muộn', async () => {
    const page = await browser.personAt(LATE.login, '/bao-cao?regulation=KT25&year=2026');
    await row(page, PERIOD)
      .getByRole('link', { name: /^Soạn tiếp/ })
      .click();
    await page.waitForURL(/\/bao-cao\/[0-9a-f-]{36}/);
    late = idOf(page);
    const section = page.getByRole('textbox', { name: 'Nội dung: Tuyên truyền, phổ biến chính sách' });
    await section.waitFor();
    const { parts } = await get<ReportDetail>(page, `/reports/${late}`);
    const part = parts.find(({ key }) => key === 'tuyen-truyen');
    if (!part) throw new Error('the form has no section tuyen-truyen');
    await savePart(page, late, part, { text: 'Bản của đồng nghiệp.' });
    await section.fill('Bản của tôi.');
    await page.keyboard.press('Tab');
    await page.getByText(/vừa sửa phần này/).waitFor();
    await page.getByRole('button', { name: 'Ghép hai bản để sửa tiếp' }).click();
    await section.waitFor();
    await expect.poll(() => section.inputValue()).toBe('Bản của đồng nghiệp.\nBản của tôi.');

    const due = page.getByRole('textbox', { name: /^Nhiệm vụ đến hạn, / });
    const found = Number(await due.inputValue());
    await due.fill(String(found + 1));
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByRole('button', { name: 'Ghi số này' }).isDisabled()).toBe(true);
    await dialog.getByRole('textbox').fill('Thêm một việc giao ngoài hệ thống');
    await dialog.getByRole('button', { name: 'Ghi số này' }).click();
    await page.getByText(`Hệ thống tính: ${found}`).waitFor();

    await writeTheRest(page, late);
    await page.reload();
    await take(page, 'Trình duyệt');
    await stands(page, 'Chờ duyệt');
    await take(page, 'Duyệt và gửi');
    await stands(page, 'Đã gửi, chờ tiếp nhận');
    await insurance.goto(round);
    await row(insurance, LATE.name).getByText('Gửi muộn', { exact: true }).waitFor();
  });

  it('BHXH trả lại đúng ô sai; xã thấy nhận xét tại ô, sửa và gửi bản 2; bản 1 vẫn đọc được; BHXH tiếp nhận', async () => {
    const page = await browser.personAt(WARD.login, '/bao-cao?regulation=KT25&year=2026');
    await row(page, PERIOD)
      .getByRole('link', { name: /^Xem báo cáo/ })
      .click();
    await page.waitForURL(/\/bao-cao\/[0-9a-f-]{36}/);
    ward = idOf(page);
    await stands(page, 'Đã gửi, chờ tiếp nhận');
    await insurance.goto(`/bao-cao/${ward}`);
    const first = await get<ReportDetail>(insurance, `/reports/${ward}`);
    const before = first.parts.find(({ key }) => key === MEETINGS)?.value ?? 0;
    await insurance.getByRole('button', { name: /^Nhận xét: Hội nghị, buổi tuyên truyền/ }).click();
    await insurance.getByRole('dialog').getByRole('textbox').fill('Cộng cả buổi của xã cũ');
    await insurance.getByRole('dialog').getByRole('button', { name: 'Ghi nhận xét' }).click();
    await insurance.getByText('1 nhận xét chưa gửi').waitFor();
    await take(insurance, 'Trả lại báo cáo', 'Số hội nghị chưa khớp phụ lục');
    await stands(insurance, 'Bị trả lại');

    await page.reload();
    await stands(page, 'Bị trả lại');
    await page.getByText('Bị trả lại: Số hội nghị chưa khớp phụ lục').waitFor();
    const cell = page.getByRole('cell').filter({ hasText: 'Cộng cả buổi của xã cũ' });
    await cell.getByRole('textbox').fill(String(before + 2));
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => {
        const { parts } = await get<ReportDetail>(page, `/reports/${ward}`);
        return parts.find(({ key }) => key === MEETINGS)?.value;
      })
      .toBe(before + 2);
    await take(page, 'Trình duyệt');
    await stands(page, 'Chờ duyệt');
    await take(page, 'Duyệt và gửi');
    await stands(page, 'Bản 2');

    await insurance.goto(`/bao-cao/${ward}?revision=1`);
    await insurance.getByText(/^Đang đọc bản 1, /).waitFor();
    const meetings = insurance.getByRole('row').filter({ hasText: 'Hội nghị, buổi tuyên truyền' });
    await meetings.getByText(String(before), { exact: true }).first().waitFor();
    await insurance.getByRole('link', { name: 'Mở bản hiện tại' }).click();
    await meetings.getByText(String(before + 2), { exact: true }).waitFor();
    await insurance.getByRole('main').getByRole('button', { name: 'Tiếp nhận', exact: true }).click();
    await stands(insurance, 'Đã tiếp nhận');
  });

  it('BHXH tổng hợp: lời của từng cơ quan được rút gọn, bỏ ra, vẫn ghi ai nói; một con số truy đến từng báo cáo và cộng đúng', async () => {
    await insurance.goto(round);
    await insurance.getByRole('button', { name: /^Lập báo cáo tổng hợp/ }).click();
    await insurance.waitForURL(/\/bao-cao\/[0-9a-f-]{36}/);
    consolidated = idOf(insurance);
    const section = insurance.getByRole('region', { name: /^\d+\. Công tác chỉ đạo/ });
    const passages = section.getByRole('listitem');
    await passages.first().waitFor();
    expect(await passages.count()).toBeGreaterThan(40);
    await passages
      .nth(1)
      .getByText(/^Dùng phần của /)
      .click();
    const shortened = passages.first().getByRole('textbox', { name: /^Ghi vào báo cáo/ });
    await shortened.fill('Đã ban hành kế hoạch.');
    await insurance.keyboard.press('Tab');
    await section.getByText(/^Đã lưu, /).waitFor();
    const { parts } = await get<ReportDetail>(insurance, `/reports/${consolidated}`);
    const kept = parts.find(({ key }) => key === 'chi-dao')?.excerpts ?? [];
    expect(kept[0]).toMatchObject({ text: 'Đã ban hành kế hoạch.', used: true });
    expect(kept[0]?.original.length).toBeGreaterThan(kept[0]?.text.length ?? 0);
    expect(kept[1]?.used).toBe(false);

    await insurance.getByRole('button', { name: /^Số này từ đâu: Hội nghị, buổi tuyên truyền/ }).click();
    const drawer = insurance.getByRole('dialog', { name: 'Số này từ đâu' });
    await drawer.getByText('Phần của từng cơ quan').waitFor();
    const shares = await drawer.locator('tbody td:last-child').allInnerTexts();
    const numbers = shares.filter((text) => text !== '–').map((text) => Number(text.replaceAll('.', '')));
    const total = parts.find(({ key }) => key === TOTAL)?.value;
    expect(numbers.length).toBeGreaterThan(40);
    expect(numbers.reduce((sum, value) => sum + value, 0)).toBe(total);
    await drawer.getByRole('link', { name: LATE.name }).waitFor();
    await drawer.getByRole('listitem').filter({ hasText: RETURNED }).waitFor();
    expect(await drawer.getByText(EXEMPT, { exact: true }).count()).toBe(0);
    expect(insurance.url()).toContain(`figure=${TOTAL}`);
  });

  it('phường và ban chỉ đạo của phường báo khác số người: BHXH thống nhất số được dùng, báo cáo tổng hợp lấy số ấy và dấu vết nêu số để lại', async () => {
    const people = async (): Promise<number> => {
      const { parts } = await get<ReportDetail>(insurance, `/reports/${consolidated}`);
      return parts.find(({ key }) => key === PEOPLE)?.value ?? 0;
    };
    const before = await people();
    await insurance.goto(round);
    const differing = insurance.getByRole('region', { name: /^Số hai cơ quan báo khác nhau/ });
    await differing.getByText('Chưa thống nhất', { exact: true }).waitFor();
    await differing.getByRole('button', { name: 'Thống nhất số', exact: true }).click();
    const dialog = insurance.getByRole('dialog');
    await dialog.getByText('số cơ quan kia báo').click();
    await dialog.getByRole('textbox').fill('37 thẻ cấp sau ngày chốt số liệu, tính vào kỳ sau.');
    await dialog.getByRole('button', { name: 'Thống nhất', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await differing.getByText(/^Đã thống nhất: dùng số của Ban Chỉ đạo/).waitFor();
    expect(await people()).toBe(before - 37);
    await insurance.goto(`/bao-cao/${consolidated}?figure=${PEOPLE}`);
    const drawer = insurance.getByRole('dialog', { name: 'Số này từ đâu' });
    await drawer.getByText(/^Ban Chỉ đạo .* báo số được dùng; cơ quan này báo/).waitFor();
  });

  it('cán bộ trình, phó giám đốc duyệt và gửi; lập văn bản, soát, ký, phát hành; UBND tỉnh nhận và tiếp nhận báo cáo', async () => {
    await writeTheRest(insurance, consolidated);
    await insurance.goto(`/bao-cao/${consolidated}`);
    await take(insurance, 'Trình duyệt');
    await stands(insurance, 'Chờ duyệt');
    const director = await browser.personAt(DIRECTOR, `/bao-cao/${consolidated}`);
    await take(director, 'Duyệt và gửi');
    await stands(director, 'Đã gửi, chờ tiếp nhận');

    await insurance.reload();
    await insurance.getByRole('main').getByRole('button', { name: 'Lập văn bản', exact: true }).click();
    await insurance.waitForURL(/\/cong-van\//);
    const document = new URL(insurance.url()).pathname;
    await director.goto(document);
    const press = (name: string): Promise<void> =>
      director.getByRole('main').getByRole('button', { name, exact: true }).click();
    await press('Duyệt');
    await press('Ký');
    await press('Phát hành');
    const issue = director.getByRole('dialog');
    await issue.getByRole('button', { name: 'Phát hành' }).click();
    await issue.waitFor({ state: 'detached' });

    const committee = await browser.personAt(COMMITTEE, document);
    await committee.getByRole('main').getByRole('button', { name: 'Vào sổ đến', exact: true }).click();
    await committee
      .getByText(/^Đã vào sổ/)
      .first()
      .waitFor();
    await committee.goto(`/bao-cao/${consolidated}`);
    await committee.getByRole('main').getByRole('button', { name: 'Tiếp nhận', exact: true }).click();
    await stands(committee, 'Đã tiếp nhận');

    await insurance.goto(`/bao-cao/${consolidated}`);
    await stands(insurance, 'Đã tiếp nhận');
    await insurance.getByText(/^Đã nhận .*, số đến \d+$/).waitFor();
    for (const [format, magic] of [
      ['docx', 'PK'],
      ['pdf', '%PDF'],
    ] as const) {
      const file = await insurance.request.get(`/api/reports/${consolidated}/file?format=${format}`);
      expect(file.ok()).toBe(true);
      expect((await file.body()).subarray(0, magic.length).toString('latin1')).toBe(magic);
    }
  });

  it('Sơn La: đơn vị gửi BHXH trước 10/01, BHXH gửi UBND tỉnh chậm nhất 20/01; chương trình đã kết thúc nên không mở kỳ, không đòi ai', async () => {
    const { items } = await get<{ items: { id: string; code: string; validity: string }[] }>(
      insurance,
      '/regulations',
    );
    const regulation = items.find(({ code }) => code === 'SL');
    expect(regulation?.validity).toBe('period-ended');
    const duties = await get<{
      items: { code: string; deadline: object | null; recipient: string[]; lead: string[] }[];
    }>(insurance, `/regulations/${regulation?.id}/duties?state=confirmed`);
    const duty = (code: string) => duties.items.find((one) => one.code === code);
    expect(duty('r6.1#1')).toMatchObject({
      deadline: { rule: 'before', day: 10, month: 1, yearOffset: 1 },
      recipient: ['Bảo hiểm xã hội tỉnh'],
    });
    expect(duty('r6.1#3')).toMatchObject({
      deadline: { rule: 'no-later-than', day: 20, month: 1, yearOffset: 1 },
      lead: ['Bảo hiểm xã hội tỉnh'],
      recipient: ['UBND tỉnh'],
    });
    const leader = await browser.personAt('ubnd.phochutich', '/bao-cao?regulation=SL');
    await leader.getByText('Không có kỳ nào khớp bộ lọc').waitFor();
  });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nameSuccessors, type Decision } from './name-successors.ts';
import { openBrowser, type TestBrowser } from './browser.ts';
import { openUnswitchedProvince, type Caller, type UnswitchedProvince } from './unswitched-province.ts';

const ORGANISATION = 'Dịch vụ thu An Tâm';
const INDICATOR = 'bhyt-dan-so';
const SERIES = 'bhyt-nguoi';
const MONTH = '2024-12';
const CITY = '2024:608';
const WARD = '2024:23293';
const NEW_WARD = 'Ủy ban nhân dân phường Kon Tum';

interface Row {
  readonly unit: { readonly key: string; readonly name: string };
  readonly value: number | null;
}

interface Board {
  readonly own: readonly { readonly indicator: string; readonly value: number | null }[];
  readonly parts: readonly (Row & { readonly target: { readonly value: number } | null })[];
  readonly undivided: readonly { readonly value: number }[];
}

describe('Phụ lục thành chỉ tiêu, xuống xã và nhân viên thu; số liệu về; sắp xếp 2025; số năm 2024 đọc được cả hai cách', () => {
  let browser: TestBrowser;
  let province: UnswitchedProvince;
  let leaders: Caller;
  let city: Caller;
  let ward: Caller;
  let insurance: Caller;
  let insured = 0;

  beforeAll(async () => {
    [browser, province] = await Promise.all([openBrowser(), openUnswitchedProvince(['kontum-210-2023'])]);
    leaders = await province.person('tinh', 'ubnd-tinh', 'ubnd-tinh');
    city = await province.person('thanh-pho', 'UBND thành phố Kon Tum', 'ubnd-huyen-608');
    ward = await province.person('phuong', 'UBND phường Thắng Lợi', 'ubnd-xa-2024-23293');
    insurance = await province.person('bhxh', 'bhxh-tinh', 'bhxh-tinh');
  });
  afterAll(async () => {
    await browser.close();
    await province.stop();
  });

  const open = async (who: Caller, path: string): Promise<Page> => {
    const context = await browser.browser.newContext({
      baseURL: province.address,
      locale: 'vi-VN',
      viewport: { width: 1440, height: 900 },
    });
    context.setDefaultTimeout(60_000);
    await context.addCookies(
      who.cookie.split('; ').map((pair) => ({
        name: pair.slice(0, pair.indexOf('=')),
        value: pair.slice(pair.indexOf('=') + 1),
        url: province.address,
      })),
    );
    const page = await context.newPage();
    await page.goto(path);
    return page;
  };
  const board = (unit: string, view: 'was' | 'now'): Promise<Board> =>
    leaders.get(`/coverage/board?unit=${unit}&indicator=${INDICATOR}&month=${MONTH}&view=${view}`);
  const own = ({ own: lines }: Board): number =>
    lines.find(({ indicator }) => indicator === INDICATOR)?.value ?? Number.NaN;

  it('phụ lục của văn bản đã thành chỉ tiêu của từng huyện, đúng số đã in', async () => {
    const page = await open(leaders, '/chi-tieu/giao');
    const main = page.getByRole('main');
    await main.getByRole('link', { name: /dân số tham gia BHYT, 2025/ }).click();
    for (const [name, value] of [
      ['Thành phố Kon Tum', /90[.,]49/],
      ['Huyện Ngọc Hồi', /89[.,]95/],
    ] as const) {
      const row = main.getByRole('row').filter({ hasText: name }).first();
      await row.waitFor();
      expect(await row.textContent()).toMatch(value);
    }
    await page.context().close();
  });

  it('thành phố chia cho phường, xã theo công thức, duyệt, ban hành; phường xác nhận đã nhận', async () => {
    const scope = { parent: CITY, partKind: 'commune', indicator: INDICATOR, year: 2025 };
    const { rows } = await city.send<{ rows: Row[] }>('POST', '/indicators/propose', {
      ...scope,
      way: 'equal-growth',
    });
    expect(rows).toHaveLength(21);
    const { id } = await city.send<{ id: string }>('POST', '/indicators/plans', {
      ...scope,
      method: 'equal-growth',
      cells: rows.map(({ unit, value }) => ({ unitKey: unit.key, value })),
    });
    const page = await open(city, `/chi-tieu/giao/${id}`);
    const main = page.getByRole('main');
    await main.getByRole('button', { name: 'Duyệt', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Duyệt', exact: true }).click();
    await main.getByRole('button', { name: 'Ban hành', exact: true }).click();
    const decision = page.getByRole('dialog');
    await decision.getByLabel('Số quyết định').fill('15/2025/QĐ-UBND');
    await decision.getByRole('button', { name: 'Ban hành', exact: true }).click();
    await main.getByText('Đã ban hành').first().waitFor();
    await page.context().close();

    const mine = await open(ward, '/chi-tieu/cua-toi?year=2025');
    await mine.getByRole('main').getByRole('button', { name: 'Xác nhận đã nhận' }).first().click();
    await mine
      .getByRole('main')
      .getByText(/^Đã nhận/)
      .first()
      .waitFor();
    await mine.context().close();
  });

  it('phường giao tiếp cho tổ chức thu, điểm thu và nhân viên thu; người nơi khác không thấy', async () => {
    const network = await province.person('to-chuc-thu', ORGANISATION, 'tcdvt-an-tam');
    let parent = WARD;
    for (const [who, kind, name] of [
      [ward, 'organisation', 'Tổ chức thu phường'],
      [network, 'point', 'Điểm thu chợ'],
      [network, 'collector', 'Nhân viên thu số 1'],
    ] as const) {
      const unit = await who.send<{ key: string }>('POST', '/indicators/units', {
        kind,
        name,
        parent,
        agencyId: await province.agencyId(ORGANISATION, 'tcdvt-an-tam'),
        from: '2025-01-01',
        to: '2025-06-30',
        source: 'Hợp đồng thu năm 2025',
      });
      const plan = await who.send<{ id: string }>('POST', '/indicators/plans', {
        parent,
        partKind: kind,
        indicator: SERIES_TARGET,
        year: 2025,
        method: 'typed',
        whole: 40,
        cells: [{ unitKey: unit.key, value: 40 }],
      });
      await issue(who, plan.id);
      parent = unit.key;
    }
    const given = await network.get<{ items: { unit: { kind: string }; value: number }[] }>(
      '/indicators/own-targets?year=2025',
    );
    expect(given.items.filter(({ unit }) => unit.kind === 'collector').map(({ value }) => value)).toEqual([
      40,
    ]);
    const stranger = await province.person('xa-khac', 'UBND xã Đắk Môn', 'ubnd-xa-2024-23374');
    await expect(stranger.get(`/indicators/units?below=${parent}`)).rejects.toThrow(/404/);
  });

  it('số tháng 12/2024 của mọi xã được gửi, duyệt, tiếp nhận; bảng và bản đồ của tỉnh có ngay', async () => {
    const districts = await leaders.get<{ items: { key: string }[] }>(
      '/indicators/units?below=2024:62&kind=district&on=2024-12-31',
    );
    const people = await Promise.all(
      districts.items.map(({ key }) =>
        leaders.get<{ items: { unitKey: string; year: number; value: number }[] }>(
          `/indicators/denominators?unit=${key}&series=dan-so`,
        ),
      ),
    );
    const communes = people
      .flatMap(({ items }) => items)
      .filter(({ unitKey, year }) => unitKey.length === 10 && year === 2024);
    expect(communes).toHaveLength(102);
    const cells = communes.map(({ unitKey, value }) => ({
      unit: unitKey,
      series: SERIES,
      value: Math.round(value * 0.9) + 1,
    }));
    insured = cells.reduce((sum, { value }) => sum + value, 0);
    const draft = await insurance.send<Moved>('POST', '/coverage/submissions', {
      unit: '2024:62',
      month: MONTH,
      asOf: '2024-12-31',
      cells,
      confirmed: true,
    });
    const sent = await insurance.send<Moved>('POST', `/coverage/submissions/${draft.id}/submit`, {
      rowVersion: draft.rowVersion,
    });
    await insurance.send<Moved>('POST', `/coverage/submissions/${draft.id}/approve`, {
      rowVersion: sent.rowVersion,
    });
    const page = await open(leaders, `/chi-tieu/so-lieu/${draft.id}`);
    await page.getByRole('main').getByRole('button', { name: 'Tiếp nhận' }).click();
    const ask = page.getByRole('alertdialog').or(page.getByRole('dialog'));
    if (await ask.isVisible()) await ask.getByRole('button', { name: 'Tiếp nhận' }).click();
    await page.getByRole('main').getByText('Đã tiếp nhận').first().waitFor();

    await page.goto(`/chi-tieu/2024:62?month=${MONTH}&view=was&indicator=${INDICATOR}`);
    const main = page.getByRole('main');
    const shapes = main.locator('svg path[role=button]');
    await shapes.first().waitFor();
    expect(await shapes.count()).toBe(10);
    await main.getByText(insured.toLocaleString('vi-VN')).first().waitFor();
    expect(own(await board('2024:62', 'was'))).toBe(insured);
    await page.context().close();
  });

  it('đợt sắp xếp 01/7/2025: nạp, diễn tập, xác nhận quy tắc, bật', async () => {
    const { admin } = province;
    const { items } = await admin.get<{ items: Decision[] }>('/reorganisations');
    const id = items.find(({ effective }) => effective === '2025-07-01')?.id ?? '';
    const path = `/reorganisations/${id}`;
    const now = (): Promise<Decision> => admin.get(path);
    await admin.send('POST', `${path}/propose-agencies`, { version: (await now()).version });
    await nameSuccessors(admin, await now());
    expect((await now()).issues).toEqual([]);

    const page = await open(admin, `/quan-tri/sap-xep/${id}`);
    const main = page.getByRole('main');
    await main.getByRole('button', { name: 'Diễn tập' }).click();
    await main.getByText('Đã diễn tập, chưa bật').first().waitFor();
    const rehearsed = await now();
    expect(rehearsed.rehearsal?.totals.find(({ kind }) => kind === 'users')?.unsettled).toBeGreaterThan(0);

    const confirm = async (rule: object): Promise<Decision> =>
      admin.send('PUT', `${path}/rules`, { version: (await now()).version, ...rule });
    await confirm({ kind: 'users', agency: 'ubnd-huyen-608', way: 'agency', to: 'ubnd-xa-23293' });
    for (const { kind, way } of rehearsed.rules.filter(({ agency }) => agency === null))
      await confirm({ kind, way });
    await page.reload();
    await main.getByRole('button', { name: 'Diễn tập' }).click();
    await main.getByRole('button', { name: 'Bật', exact: true }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Bật', exact: true }).click();
    await main.getByText('Đã bật').first().waitFor();
    await page.context().close();

    const moved = await province.admin.get<{ items: { username: string; agency: { name: string } }[] }>(
      '/users?limit=50',
    );
    const agencyOf = (name: string): string | undefined =>
      moved.items.find(({ username }) => username === name)?.agency.name;
    expect([agencyOf('thanh-pho'), agencyOf('phuong')]).toEqual([NEW_WARD, NEW_WARD]);
  });

  it('số năm 2024 đọc như khi đó và theo địa giới nay: không mất, không thêm một người', async () => {
    const was = await board('2024:62', 'was');
    const now = await board('2025:51', 'now');
    const sum = (lines: readonly { readonly value: number | null }[]): number =>
      lines.reduce((all, { value }) => all + (value ?? 0), 0);
    expect([own(was), sum(was.parts)]).toEqual([insured, insured]);
    expect(was.parts).toHaveLength(10);
    expect(own(now)).toBe(insured);
    expect(sum(now.parts) + sum(now.undivided)).toBe(insured);
    expect(now.parts.filter(({ value }) => value !== null)).toHaveLength(40);

    const page = await open(leaders, `/chi-tieu/2025:51?month=${MONTH}&indicator=${INDICATOR}`);
    const main = page.getByRole('main');
    await main.getByText('Theo địa giới nay').first().waitFor();
    await main.getByText(insured.toLocaleString('vi-VN')).first().waitFor();
    await page.context().close();
  });
});

const SERIES_TARGET = 'nguoi-tham-gia-bhyt';

interface Moved {
  readonly id: string;
  readonly rowVersion: number;
}

/** Approves and issues a plan. */
async function issue(who: Caller, id: string): Promise<void> {
  const version = async (): Promise<number> =>
    (await who.get<{ version: number }>(`/indicators/plans/${id}`)).version;
  await who.send('POST', `/indicators/plans/${id}/approve`, { version: await version(), confirmed: true });
  await who.send('POST', `/indicators/plans/${id}/issue`, {
    version: await version(),
    decisionNumber: '07/KH-UBND',
    decisionDate: '2025-01-20',
  });
}

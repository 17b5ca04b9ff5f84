import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type TestBrowser } from './browser.ts';

const SCHOOL = { code: 'thpt-kon-tum', name: 'Trường THPT Kon Tum' };
const CLASS = '10Z9';
const YEAR = '2027-2028';

const HEADER = 'Năm học,Lớp,Họ và tên,Ngày sinh,Giới tính,Số định danh cá nhân/CCCD,Số thẻ BHYT';
const PUPILS = [
  { name: 'Y Đã Có Thẻ', birth: '04/05/2012', card: 'TQ4976298000001' },
  { name: 'A Chưa Có Thẻ', birth: '06/07/2012', card: '' },
  { name: 'Y Cũng Chưa Có', birth: '08/09/2012', card: '' },
];

/** Looks at the page again until the words stand there: lists and cards reach the roster in the background. */
async function comesTo(page: Page, path: string, words: RegExp): Promise<boolean> {
  for (let look = 0; look < 40; look += 1) {
    await page.goto(path);
    const seen = page.getByRole('main').getByText(words).first();
    const isThere = await seen.waitFor({ timeout: 2_500 }).then(
      () => true,
      () => false,
    );
    if (isThere) return true;
  }
  return false;
}

/** Opens the page of the school through the board, in the school year of the journey. */
async function schoolPage(page: Page): Promise<string> {
  await page.goto(`/hoc-sinh?nam=${YEAR}`);
  const link = page.getByRole('main').getByRole('link', { name: SCHOOL.name });
  const href = await link.first().getAttribute('href');
  return href ?? '';
}

describe('Một trường đạt 100% học sinh tham gia BHYT', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('trường gửi danh sách lớp, thấy em nào đã có thẻ, em nào chưa và vì sao', async () => {
    const page = await browser.personAt(SCHOOL.code, `/hoc-sinh?nam=${YEAR}`);
    const main = page.getByRole('main');
    await main.getByRole('button', { name: 'Mở danh sách' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Xã, phường nơi trường đóng' }).fill('Phường Kon Tum');
    await page.getByRole('option', { name: 'Phường Kon Tum', exact: true }).click();
    await dialog.getByRole('button', { name: 'Mở danh sách', exact: true }).click();
    await page.waitForURL(/\/hoc-sinh\/[\da-f-]{36}/u);
    await main.getByRole('button', { name: 'Gửi danh sách lớp (.xlsx)' }).click();
    await main.getByText('Thả tệp danh sách vào đây').waitFor();
    const text = [
      HEADER,
      ...PUPILS.map(({ name, birth, card }) => [YEAR, CLASS, name, birth, 'Nam', '', card].join(',')),
    ].join('\n');
    const file = { name: 'lop 10Z9.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
    await page.locator('input[type=file]').setInputFiles(file);
    const columns = main.getByRole('button', { name: 'Xác nhận cột và kiểm tra các dòng' });
    const state = main.getByRole('button', { name: /^Xác nhận gửi/u });
    await columns.or(state).first().waitFor();
    if (await columns.isVisible()) await columns.click();
    await state.click();
    await page
      .getByRole('alertdialog')
      .getByRole('button', { name: /^Xác nhận gửi/u })
      .click();
    await page.waitForURL(/\/bien-nhan$/u);
    const path = await schoolPage(page);
    expect(await comesTo(page, path, /Chưa thấy trong sổ BHXH/u)).toBe(true);
    const roster = main.getByRole('region', { name: 'Học sinh' }).last();
    await roster
      .getByRole('row')
      .filter({ hasText: 'Y Đã Có Thẻ' })
      .getByText('Có thẻ, trường đã xem')
      .waitFor();
    await main.getByText('33,3%').first().waitFor();
  });

  it('hai em đóng tiền, trường đề nghị cấp thẻ', async () => {
    const page = await browser.personAt(SCHOOL.code, `/hoc-sinh?nam=${YEAR}`);
    const main = page.getByRole('main');
    await page.goto(await schoolPage(page));
    for (const name of ['A Chưa Có Thẻ', 'Y Cũng Chưa Có'])
      await main.getByRole('row').filter({ hasText: name }).locator('label').first().click();
    await main.getByRole('button', { name: 'Ghi nhận đóng' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Tổng thu: 1.366.200 đ').waitFor();
    await dialog.getByRole('button', { name: 'Ghi nhận' }).click();
    await main.getByRole('button', { name: 'Đề nghị cấp 2 thẻ' }).click();
    await main.getByText('Đã đóng, chờ cấp thẻ').first().waitFor();
    expect(await main.getByText('Chưa thấy trong sổ BHXH').count()).toBe(0);
  });

  it('BHXH cấp hai thẻ; lớp và trường đạt 100%, Sở GD&ĐT thấy kết quả mà không thấy tên', async () => {
    const insurer = await browser.personAt('bhxh-tinh', '/the-so?source=school&state=requested');
    for (const [place, name] of ['A Chưa Có Thẻ', 'Y Cũng Chưa Có'].entries()) {
      await insurer.goto(`/the-so?q=${encodeURIComponent(name)}`);
      const main = insurer.getByRole('main');
      await main.getByRole('link', { name }).click();
      await main.getByRole('button', { name: 'Cấp', exact: true }).click();
      const dialog = insurer.getByRole('dialog');
      await dialog.getByLabel('Số thẻ, sổ').fill(`HS4626298000${String(10 + place)}9`);
      await dialog.getByRole('button', { name: 'Cấp', exact: true }).click();
      await main.getByText('Đã cấp').first().waitFor();
    }
    const department = await browser.personAt('so-gddt', `/hoc-sinh?nam=${YEAR}`);
    const path = await schoolPage(department);
    expect(await comesTo(department, path, /Đạt tiêu chí: mọi học sinh đã tham gia BHYT/u)).toBe(true);
    const main = department.getByRole('main');
    await main.getByText('Tên học sinh chỉ nhà trường').waitFor();
    expect(await main.getByText('A Chưa Có Thẻ').count()).toBe(0);
    await main.getByRole('row').filter({ hasText: CLASS }).getByText('100%').waitFor();
  });
});

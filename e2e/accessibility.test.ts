import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, type TestBrowser } from './browser.ts';

const PAGES = [
  ['bhxh.canbo', '/'],
  ['bhxh.canbo', '/nhiem-vu'],
  ['bhxh.canbo', '/lich'],
  ['ubnd.phochutich', '/ma-tran'],
  ['bhxh.canbo', '/thong-bao'],
  ['bhxh.canbo', '/van-ban'],
  ['bhxh.canbo', '/van-ban/them'],
  ['so-tai-chinh', '/trao-doi'],
  ['so-tai-chinh', '/trao-doi/ban-gui'],
  ['so-tai-chinh', '/trao-doi/cot'],
  ['bhxh.quantri', '/trao-doi/phan-mem'],
  ['bhxh.canbo', '/so-nguoi'],
  ['bhxh.canbo', '/so-nguoi/ra-soat'],
  ['bhxh.canbo', '/so-nguoi/xac-thuc'],
  ['bhxh.canbo', '/may-tinh'],
  ['bhxh.canbo', '/may-tinh/bhxh-tu-nguyen'],
  ['bhxh.canbo', '/so-don-vi'],
  ['bhxh.canbo', '/so-don-vi/nghi-trung'],
  ['bhxh.canbo', '/doi-chieu'],
  ['phuong.kontum.canbo', '/doi-chieu'],
  ['ubnd.phochutich', '/chi-tieu'],
  ['bhxh.lanhdao', '/chi-tieu/giao'],
  ['bhxh.lanhdao', '/chi-tieu/cua-toi'],
  ['bhxh.canbo', '/chi-tieu/so-lieu'],
  ['bhxh.lanhdao', '/chi-tieu/chenh-lech'],
  ['quantri.tinh', '/quan-tri/sap-xep'],
  ['bhxh.canbo', '/tai-khoan'],
] as const;

describe('Ai cũng dùng được: WCAG 2.2 AA trên máy tính và điện thoại', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  /** One signed-in page for each person and width: signing in and loading the application anew takes longer than looking. */
  const pages = new Map<string, Page>();
  const pageOf = async (who: string, width: number): Promise<Page> => {
    const key = `${who} ${width}`;
    const page = pages.get(key) ?? (await browser.personAt(who, '/', width));
    pages.set(key, page);
    return page;
  };

  it.each(PAGES.flatMap(([who, path]) => [1440, 390].map((width) => [path, width, who] as const)))(
    'trang %s ở bề rộng %i không có lỗi nào',
    async (path, width, who) => {
      const page = await pageOf(who, width);
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      const overflow = await page.evaluate<number>(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect(overflow).toBeLessThanOrEqual(0);
    },
  );

  it('trang đăng nhập không có lỗi nào và dùng được bằng bàn phím', async () => {
    const page = await browser.newPage();
    await page.goto('/');
    await page.getByLabel('Tên đăng nhập').waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.getByLabel('Tên đăng nhập').fill('bhxh.canbo');
    await page.keyboard.press('Tab');
    await page.getByLabel('Mật khẩu', { exact: true }).fill('AnSinh@2026');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Bàn làm việc' }).waitFor();
  });
});

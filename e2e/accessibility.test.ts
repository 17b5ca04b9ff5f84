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
  ['bhxh.lanhdao', '/chi-tieu/duy-tri'],
  ['quantri.tinh', '/chi-tieu/nen'],
  ['quantri.tinh', '/chi-tieu/nen?tab=units&unit=2025:23293'],
  ['quantri.tinh', '/chi-tieu/nen?tab=curves'],
  ['quantri.tinh', '/quan-tri/sap-xep'],
  ['ubnd-xa-23293', '/danh-sach'],
  ['ubnd-xa-23293', '/van-dong'],
  ['ubnd-xa-23293', '/vi-dong-bhyt'],
  ['ubnd-xa-23293', '/vi-dong-bhyt/trung-sot'],
  ['ubnd-xa-23293', '/ket-qua-van-dong'],
  ['bhxh.canbo', '/ket-qua-van-dong/danh-gia'],
  ['bhxh.canbo', '/hoc-sinh'],
  ['bhxh.canbo', '/the-so'],
  ['bhxh.canbo', '/mang-luoi'],
  ['tcdvt-an-tam', '/bien-lai'],
  ['tcdvt-an-tam', '/thu-lao'],
  ['bhxh.canbo', '/tai-tro'],
  ['bhxh.canbo', '/cong-van'],
  ['bhxh.canbo', '/cong-van/soan'],
  ['bhxh.canbo', '/cong-van?view=templates'],
  ['bhxh.canbo', '/yeu-cau-thong-tin?side=sent'],
  ['phuong.kontum.canbo', '/yeu-cau-thong-tin'],
  ['bhxh.canbo', '/yeu-cau-thong-tin/moi'],
  ['bhxh.canbo', '/bao-cao'],
  ['so-y-te', '/bao-cao/vuong-mac'],
  ['ubnd.phochutich', '/dieu-hanh'],
  ['bhxh.canbo', '/tai-khoan'],
] as const;

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Pages made for the phone; the others only have to be readable there. */
const ON_THE_PHONE = new Set<string>(['/', '/nhiem-vu', '/thong-bao', '/may-tinh', '/bien-lai', '/thu-lao']);

/** Rows of a table are written by one piece of code: a dozen of each say what hundreds would, in a tenth of the time. */
const HIDE_REPEATED_ROWS = `for (const body of document.querySelectorAll('tbody'))
  for (const row of [...body.rows].slice(12)) row.style.display = 'none';`;

/** What can be right on a wide page and wrong on a narrow one: the markup is the same, its places are not. */
const OF_WIDTH = [
  'target-size',
  'scrollable-region-focusable',
  'button-name',
  'link-name',
  'label',
  'aria-hidden-focus',
];

describe('Ai cũng dùng được: WCAG 2.2 AA trên máy tính và điện thoại', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  /** Signed-in pages that are free, by person: signing in and loading the application anew takes longer than looking. */
  const free = new Map<string, Page[]>();
  const withPageOf = async (who: string, look: (page: Page) => Promise<void>): Promise<void> => {
    const pages = free.get(who) ?? [];
    free.set(who, pages);
    const page = pages.pop() ?? (await browser.personAt(who));
    await look(page);
    pages.push(page);
  };
  // Its results are put together in the page itself: no page has frames of strangers, for which it opens another page, in twice the time.
  const faults = async (builder: AxeBuilder): Promise<string[]> =>
    (await builder.setLegacyMode().analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  const overflow = (page: Page): Promise<number> =>
    page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

  it.concurrent.each(PAGES.map(([who, path]) => [path, who] as const))(
    'trang %s không có lỗi nào trên máy tính và điện thoại',
    (path, who) =>
      withPageOf(who, async (page) => {
        await page.setViewportSize({ width: 1440, height: 900 });
        await page.goto(path);
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        await page.waitForLoadState('networkidle');
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        await page.setViewportSize({ width: 390, height: 844 });
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        if (ON_THE_PHONE.has(path))
          expect(await faults(new AxeBuilder({ page }).withRules(OF_WIDTH))).toEqual([]);
        await page.setViewportSize({ width: 1440, height: 900 });
        await page.evaluate(HIDE_REPEATED_ROWS);
        expect(await faults(new AxeBuilder({ page }).withTags(WCAG))).toEqual([]);
      }),
  );

  it('trang đăng nhập không có lỗi nào và dùng được bằng bàn phím', async () => {
    const page = await browser.newPage();
    await page.goto('/');
    await page.getByLabel('Tên đăng nhập').waitFor();
    expect(await faults(new AxeBuilder({ page }))).toEqual([]);
    await page.getByLabel('Tên đăng nhập').fill('bhxh.canbo');
    await page.keyboard.press('Tab');
    await page.getByLabel('Mật khẩu', { exact: true }).fill('AnSinh@2026');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Bàn làm việc' }).waitFor();
  });
});

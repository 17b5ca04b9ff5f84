import { beforeAll, describe, expect, it } from 'vitest';
import { LONG_ROWS, printedDocuments, type PrintedDocument } from './printed-documents.ts';
import { isLandscape, linesOf, wordsBelow } from './printed-lines.ts';
import type { PrintedPage } from './poppler.ts';
import { AGENCIES } from './sample-reports.ts';

const ROW = /^Xã Đăk Tờ Kan (\d+)$/u;

/** Numbers of the rows of the long table that stand on a page. */
function rowsOn(page: PrintedPage): number[] {
  return linesOf(page).flatMap(({ text }) => {
    const [, number] = ROW.exec(text) ?? [];
    return number === undefined ? [] : [Number(number)];
  });
}

describe('Bảng dài và phụ lục trên bản in', () => {
  let printed: ReadonlyMap<string, PrintedDocument>;
  const one = (name: string): PrintedDocument => {
    const document = printed.get(name);
    if (!document) throw new Error(name);
    return document;
  };
  const bothPrints = (name: string) => [one(name).pages, one(name).ownPages];

  beforeAll(async () => {
    printed = await printedDocuments();
  });

  it('phụ lục nằm ngang, văn bản đứng; trang nào của bảng cũng có lại dòng tiêu đề, không thiếu không lặp dòng nào', () => {
    for (const pages of bothPrints('long')) {
      const annex = pages.slice(1);
      expect(annex.length).toBeGreaterThan(3);
      expect(pages.map(isLandscape)).toEqual([false, ...annex.map(() => true)]);
      for (const page of annex) {
        const lines = linesOf(page);
        const head = lines.find(({ text }) => text === 'Xã, phường');
        const [first] = lines.filter(({ text }) => ROW.test(text) || text === 'Cộng');
        expect(head?.bottom).toBeLessThan(first?.top ?? 0);
        expect(lines.some(({ text }) => text === 'STT')).toBe(true);
      }
      expect(annex.flatMap(rowsOn)).toEqual(Array.from({ length: LONG_ROWS }, (_, at) => at + 1));
    }
  });

  it('lề trang ngang: trái 30 mm, phải 15 mm, trên và dưới 20 mm', () => {
    for (const pages of bothPrints('long'))
      for (const page of pages.filter(isLandscape)) {
        const words = wordsBelow(page);
        expect(page.width).toBeCloseTo(297, 0);
        expect(Math.min(...words.map(({ left }) => left))).toBeGreaterThan(30 - 0.5);
        expect(Math.max(...words.map(({ right }) => right))).toBeLessThan(297 - 15 + 0.5);
        expect(Math.min(...words.map(({ top }) => top))).toBeGreaterThan(18);
        expect(Math.max(...words.map(({ bottom }) => bottom))).toBeLessThan(210 - 20 + 0.5);
      }
  });

  it('báo cáo tổng hợp: ba phụ lục nằm ngang, mỗi phụ lục đủ mọi cơ quan, tiêu đề lặp lại ở mỗi trang', () => {
    for (const pages of bothPrints('consolidated')) {
      const annexes = pages.filter(isLandscape);
      const begins = annexes.flatMap((page, at) =>
        /^Phụ lục I{1,3}$/u.test(linesOf(page)[0]?.text ?? '') ? [at] : [],
      );
      expect(begins).toHaveLength(3);
      for (const page of annexes) expect(linesOf(page).some(({ text }) => text === 'STT')).toBe(true);
      const places = begins.map((from, at) =>
        annexes.slice(from, begins[at + 1]).flatMap((page) =>
          linesOf(page)
            .filter(({ text, left }) => /^\d{1,3}$/u.test(text) && left < 45)
            .map(({ text }) => Number(text)),
        ),
      );
      const everyAgency = Array.from({ length: AGENCIES }, (_, at) => at + 1);
      expect(places).toEqual([everyAgency, everyAgency, everyAgency]);
    }
  });

  it('không từ nào của tiêu đề cột bị xé, kể cả cột hẹp nhất', () => {
    for (const pages of bothPrints('consolidated'))
      for (const page of pages)
        expect(wordsBelow(page).filter(({ text }) => /^(?:ST|T|S|TT)$/u.test(text))).toEqual([]);
  });

  it('theo mẫu Word của cơ quan, bảng rộng cũng nằm ngang; lề và chân trang là của mẫu, phụ lục sau lại đứng', () => {
    const { pages } = one('agency-template');
    expect(pages.map(isLandscape)).toEqual([false, ...pages.slice(2).map(() => true), false]);
    expect(pages.flatMap(rowsOn)).toEqual([1, 2, 3, ...Array.from({ length: LONG_ROWS }, (_, at) => at + 1)]);
    for (const page of pages) {
      const words = page.words;
      expect(linesOf(page).at(-1)?.text).toBe('Mẫu riêng của Bảo hiểm xã hội tỉnh (ví dụ)');
      expect(Math.min(...words.map(({ left }) => left))).toBeGreaterThan(35 - 2.5);
      expect(Math.max(...words.map(({ right }) => right))).toBeLessThan(page.width - 20 + 2.5);
      const table = linesOf(page).some(({ text }) => ROW.test(text));
      if (isLandscape(page) && table)
        expect(Math.max(...words.map(({ right }) => right))).toBeGreaterThan(page.width - 20 - 3);
    }
  });

  it('sau phụ lục cuối của mẫu không có trang trắng', () => {
    for (const name of ['agency-template', 'template-sample', 'template-decision'])
      for (const page of one(name).pages) expect(wordsBelow(page).length).toBeGreaterThan(5);
  });

  it('mẫu gợi ý cho ra phụ lục như của hệ thống: nằm ngang, có dòng kèm theo, số trang riêng', () => {
    const { pages } = one('template-sample');
    const [, first, second] = pages;
    expect(pages.map(isLandscape)).toEqual([false, ...pages.slice(2).map(() => true), false]);
    expect(linesOf(first ?? { width: 0, height: 0, words: [] }).map(({ text }) => text)).toContain(
      '(Kèm theo Báo cáo số 05/BC-BHXH ngày 04 tháng 7 năm 2026 của Bảo hiểm xã hội tỉnh Quảng Ngãi)',
    );
    expect(second && linesOf(second)[0]?.text).toBe('2');
  });
});

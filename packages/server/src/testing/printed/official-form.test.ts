import { addressing, DOCUMENT_KINDS, documentKinds } from '@ansinh/domain/documents';
import { beforeAll, describe, expect, it } from 'vitest';
import { printedDocuments, type PrintedDocument } from './printed-documents.ts';
import { linesOf, pageNumber, wordsBelow, type PrintedLine } from './printed-lines.ts';
import type { PrintedPage } from './poppler.ts';

const A4 = { short: 210, long: 297 } as const;
const LEFT = 30;
const RIGHT = A4.short - 15;
const MIDDLE = (LEFT + RIGHT) / 2;
/** Boxes of words reach a little beyond the letters, and a hanging comma beyond the line; in millimetres. */
const NEARLY = 1.2;

/** The first line that begins like this. */
function lineOf(lines: readonly PrintedLine[], beginning: string): PrintedLine {
  const found = lines.find(({ text }) => text.startsWith(beginning));
  if (!found) throw new Error(`no line “${beginning}” in\n${lines.map(({ text }) => text).join('\n')}`);
  return found;
}

const middle = ({ left, right }: PrintedLine): number => (left + right) / 2;

describe('Thể thức Nghị định 30/2020/NĐ-CP, đo trên bản in của LibreOffice và PDF của hệ thống', () => {
  let printed: ReadonlyMap<string, PrintedDocument>;
  const firstPages = (kind: string): PrintedPage[] => {
    const one = printed.get(kind);
    return [one?.pages[0], one?.ownPages[0]].filter((page) => page !== undefined);
  };

  beforeAll(async () => {
    printed = await printedDocuments();
  });

  it.each([...documentKinds(), 'evaluation'])(
    '“%s”: khổ A4 đứng; lề trái 30 mm, phải 15 mm, trên và dưới 20 mm, không chữ nào ra ngoài',
    (kind) => {
      const pages = firstPages(kind);
      expect(pages).toHaveLength(2);
      for (const page of pages) {
        const words = wordsBelow(page);
        expect(page.width).toBeCloseTo(A4.short, 0);
        expect(page.height).toBeCloseTo(A4.long, 0);
        const [left, right] = [
          Math.min(...words.map((word) => word.left)),
          Math.max(...words.map((word) => word.right)),
        ];
        expect(Math.abs(left - LEFT)).toBeLessThan(2);
        expect(right).toBeLessThan(RIGHT + NEARLY);
        expect(right).toBeGreaterThan(RIGHT - 3);
        const top = Math.min(...words.map((word) => word.top));
        expect(Math.abs(top - 20)).toBeLessThan(2);
        expect(Math.max(...words.map((word) => word.bottom))).toBeLessThan(A4.long - 20 + NEARLY);
      }
    },
  );

  it.each(documentKinds())(
    '“%s”: quốc hiệu và tiêu ngữ bên phải, cơ quan bên trái; số và ngày cùng một dòng',
    (kind) => {
      for (const page of firstPages(kind)) {
        const lines = linesOf(page);
        const nation = lineOf(lines, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
        const motto = lineOf(lines, 'Độc lập - Tự do - Hạnh phúc');
        const superior = lineOf(lines, 'BẢO HIỂM XÃ HỘI VIỆT NAM');
        const number = lineOf(lines, 'Số: ');
        const day = lineOf(lines, 'Quảng Ngãi, ngày 04 tháng 7 năm 2026');
        expect(middle(superior)).toBeLessThan(MIDDLE);
        expect(nation.left).toBeGreaterThan(superior.right);
        expect(Math.abs(nation.top - superior.top)).toBeLessThan(NEARLY);
        expect(Math.abs(middle(motto) - middle(nation))).toBeLessThan(NEARLY);
        expect(motto.top).toBeGreaterThan(nation.top);
        expect(Math.abs(number.top - day.top)).toBeLessThan(NEARLY);
        expect(number.top).toBeGreaterThan(motto.bottom);
        expect(number.right).toBeLessThan(day.left);
      }
    },
  );

  it.each(documentKinds())('“%s”: tên loại, nơi gửi, nội dung, chữ ký, nơi nhận đúng thứ tự', (kind) => {
    const { document } = printed.get(kind) ?? {};
    if (!document) throw new Error(kind);
    for (const page of firstPages(kind)) {
      const lines = linesOf(page);
      const day = lineOf(lines, 'Quảng Ngãi, ngày');
      const name = DOCUMENT_KINDS[kind].name.toLocaleUpperCase('vi');
      const title = kind === 'letter' ? lineOf(lines, 'V/v') : lineOf(lines, name);
      expect(title.top).toBeGreaterThan(day.top);
      if (kind === 'letter') expect(title.right).toBeLessThan(MIDDLE);
      else expect(Math.abs(middle(title) - MIDDLE)).toBeLessThan(2);
      let above = title;
      if (DOCUMENT_KINDS[kind].addressed) {
        const addressed = lineOf(lines, `${addressing(kind)}:`);
        expect(addressed.top).toBeGreaterThan(above.bottom - NEARLY);
        above = addressed;
      }
      const recipients = lineOf(lines, 'Nơi nhận:');
      const ends = lines.find(({ text }) => text.endsWith('./.'));
      if (ends) expect(recipients.top).toBeGreaterThan(ends.top);
      expect(recipients.top).toBeGreaterThan(above.bottom);
      expect(recipients.left - LEFT).toBeLessThan(3);
      const signer = lineOf(lines, 'Trần Văn Minh Họa');
      const [office = ''] = document.signatures.at(-1)?.lines ?? [];
      expect(signer.left).toBeGreaterThan(MIDDLE);
      expect(signer.top - lineOf(lines, office).bottom).toBeGreaterThan(10);
      const last = lineOf(lines, '- Lưu: VT');
      expect(last.text.endsWith('.')).toBe(true);
      expect(last.top).toBeGreaterThan(recipients.top);
    }
  });

  it('quyết định ghi thẩm quyền ban hành trên căn cứ, “QUYẾT ĐỊNH:” giữa dòng trên Điều 1; theo mẫu riêng cũng vậy', () => {
    const pages = [...firstPages('decision'), ...firstPages('template-decision')];
    expect(pages).toHaveLength(4);
    for (const page of pages) {
      const lines = linesOf(page);
      const order = [
        'QUYẾT ĐỊNH',
        'GIÁM ĐỐC BẢO HIỂM XÃ HỘI TỈNH QUẢNG NGÃI',
        'Căn cứ Luật',
        'QUYẾT ĐỊNH:',
        'Điều 1.',
      ].map((words) => lineOf(lines, words));
      expect(order.map(({ top }) => top)).toEqual(order.map(({ top }) => top).sort((a, b) => a - b));
      expect(Math.abs(middle(lineOf(lines, 'QUYẾT ĐỊNH:')) - MIDDLE)).toBeLessThan(2);
    }
  });

  it('trang đầu không ghi số; từ trang hai số trang giữa lề trên; mỗi phụ lục đánh số riêng', () => {
    const one = printed.get('consolidated');
    if (!one) throw new Error('consolidated');
    for (const pages of [one.pages, one.ownPages]) {
      const starts = pages.map(
        (page, at) => at === 0 || linesOf(page)[0]?.text.startsWith('Phụ lục') === true,
      );
      expect(starts.filter(Boolean)).toHaveLength(4);
      let counted = 0;
      pages.forEach((page, at) => {
        counted = starts[at] ? 1 : counted + 1;
        expect(pageNumber(page)).toBe(counted === 1 ? undefined : String(counted));
      });
    }
  });

  it('chữ ký không đứng một mình trên trang: câu cuối đi cùng', () => {
    const one = printed.get('consolidated');
    for (const pages of [one?.pages ?? [], one?.ownPages ?? []]) {
      const signed = pages.find((page) => linesOf(page).some(({ text }) => text === 'Nơi nhận:'));
      expect(signed && linesOf(signed).some(({ text }) => text.endsWith('./.'))).toBe(true);
    }
  });
});

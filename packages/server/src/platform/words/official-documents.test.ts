import { describe, expect, it } from 'vitest';
import { readDocument } from '@ansinh/legal-text';
import { zipTexts } from '../../testing/zip-texts.ts';
import { EVERY_LETTER, sampleReport } from './sample-document.fixtures.ts';
import { writeDocx } from './write-docx.ts';
import { writePdf } from './write-pdf.ts';

/** The text somebody else's reader would find, without any space: lines are broken where each format likes. */
async function textOf(bytes: Uint8Array, name: string): Promise<string> {
  const reading = await readDocument(bytes, name);
  if (!reading.ok) throw new Error(reading.code);
  return reading.value.text.replace(/\s+/gu, '');
}

const COMPONENTS = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'BẢO HIỂM XÃ HỘI TỈNH QUẢNG NGÃI',
  'Số: 05/BC-BHXH',
  'Quảng Ngãi, ngày 04 tháng 7 năm 2026',
  'BÁO CÁO',
  'Kính gửi: Ủy ban nhân dân tỉnh Quảng Ngãi',
  '1.012.345 người',
  'KT. GIÁM ĐỐC',
  'PHÓ GIÁM ĐỐC',
  'Trần Văn Minh Họa',
  'Nơi nhận:',
  'Lưu: VT, QLT.',
  '(Kèm theo Báo cáo số 05/BC-BHXH ngày 04 tháng 7 năm 2026 của Bảo hiểm xã hội tỉnh Quảng Ngãi)',
].map((text) => text.replace(/\s+/gu, ''));

describe('Văn bản hành chính theo Nghị định 30/2020/NĐ-CP', () => {
  it('tệp Word có đủ chín thành phần thể thức và không mất chữ nào có dấu', async () => {
    const text = await textOf(await writeDocx(sampleReport(3)), 'bao-cao.docx');
    expect(COMPONENTS.filter((part) => !text.includes(part))).toEqual([]);
    expect(text).toContain(EVERY_LETTER);
  });

  it('tệp PDF nói đúng như tệp Word', async () => {
    const text = await textOf(writePdf(sampleReport(3)), 'bao-cao.pdf');
    expect(COMPONENTS.filter((part) => !text.includes(part))).toEqual([]);
    expect([...EVERY_LETTER].filter((letter) => !text.includes(letter))).toEqual([]);
  });

  it('khổ A4, lề trái 30 mm, phải 15 mm, trên dưới 20 mm; phụ lục nằm ngang', async () => {
    const xml = zipTexts(await writeDocx(sampleReport(3))).get('word/document.xml') ?? '';
    expect(xml.match(/<w:pgSz [^>]*>/gu)).toEqual([
      '<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>',
      '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
    ]);
    expect(xml).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/u);
  });

  it('bảng dài lặp lại dòng đầu ở mỗi trang và không xé đôi dòng nào', async () => {
    const xml = zipTexts(await writeDocx(sampleReport(400))).get('word/document.xml') ?? '';
    expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(2);
    expect(xml.match(/<w:cantSplit\/>/gu)?.length).toBeGreaterThan(400);
  });

  it('chữ trong dữ liệu không bao giờ thành lệnh của trang', async () => {
    const hostile = '#panic("x") *đậm* $1$ \\ <b> & "quote"';
    const document = { ...sampleReport(1), summary: hostile };
    expect(await textOf(writePdf(document), 'a.pdf')).toContain('#panic("x")*đậm*$1$\\<b>&"quote"');
    expect(await textOf(await writeDocx(document), 'a.docx')).toContain(hostile.replace(/\s+/gu, ''));
  });
});

import { encodeTcvn3 } from '@ansinh/vietnamese/legacy-encoding';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { looksLikeRegulation } from '../parse-regulation.ts';
import { parseStructure } from '../parse-structure.ts';
import { buildDocx, docxParagraph, docxTable } from '../testing/build-docx.ts';
import { buildPdf } from '../testing/build-pdf.ts';
import { seedText } from '../testing/seeds.ts';
import { readDocument } from './read-document.ts';
import type { ReadText } from './reading.ts';

const source = seedText('haiphong-2583-2014');
const expected = parseStructure(source).provisions.map(({ id, heading }) => [id, heading]);

async function read(bytes: Uint8Array, name = ''): Promise<ReadText> {
  const found = await readDocument(bytes, name);
  if (!found.ok) throw new Error(found.code);
  return found.value;
}

async function codeOf(bytes: Uint8Array, name = ''): Promise<string> {
  const found = await readDocument(bytes, name);
  return found.ok ? 'ok' : found.code;
}

function provisionsOf(value: ReadText): (string | null)[][] {
  return parseStructure(value.text, value.tables).provisions.map(({ id, heading }) => [id, heading]);
}

function withBytes(start: readonly number[], length: number, words = ''): Uint8Array {
  const bytes = new Uint8Array(length);
  bytes.set(start);
  bytes.set(Buffer.from(words, 'utf16le'), 512);
  return bytes;
}

describe('một văn bản ở mọi định dạng cho cùng các điều khoản', () => {
  it('.txt UTF-8 có và không có BOM, xuống dòng CRLF', async () => {
    expect(provisionsOf(await read(strToU8(source)))).toEqual(expected);
    expect(provisionsOf(await read(strToU8(`\uFEFF${source.replaceAll('\n', '\r\n')}`)))).toEqual(expected);
  });

  it('.txt UTF-16 và chữ tổ hợp (NFD)', async () => {
    expect(provisionsOf(await read(new Uint8Array(Buffer.from(`\uFEFF${source}`, 'utf16le'))))).toEqual(
      expected,
    );
    expect(provisionsOf(await read(strToU8(source.normalize('NFD'))))).toEqual(expected);
  });

  it('.txt mã TCVN3 (ABC) cũ', async () => {
    const lower = source.replaceAll('\u00a0', ' ');
    const value = await read(new Uint8Array(Buffer.from(encodeTcvn3(lower), 'latin1')));
    expect(value.encoding).toBe('tcvn3');
    expect(provisionsOf(value).map(([id]) => id)).toEqual(expected.map(([id]) => id));
  });

  it('.docx', async () => {
    const body = source
      .split('\n')
      .map((line) => docxParagraph(line))
      .join('');
    const value = await read(buildDocx(body), 'quy-che.docx');
    expect(value.format).toBe('docx');
    expect(provisionsOf(value)).toEqual(expected);
  });

  it('.html', async () => {
    const html = `<!DOCTYPE html><html><head><title>x</title><style>p{}</style></head><body>${source
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('\n')}</body></html>`;
    const value = await read(strToU8(html), 'van-ban.html');
    expect(value.format).toBe('html');
    expect(provisionsOf(value)).toEqual(expected);
  });

  it('.md với dấu đậm, nghiêng và tiêu đề', async () => {
    const marked = source
      .split('\n')
      .map((line) =>
        /^\s*$/.test(line) || line.startsWith('-')
          ? line
          : /^(?:Chương|Điều) /.test(line)
            ? `## **${line.trim()}**`
            : line,
      )
      .join('\n');
    expect(provisionsOf(await read(strToU8(marked), 'van-ban.md'))).toEqual(expected);
  });

  it('.pdf có chữ, hai cột ở đầu trang, số trang và câu bị ngắt ở lề', async () => {
    const value = await read(
      buildPdf([
        [
          { x: 60, y: 760, words: 'ỦY BAN NHÂN DÂN' },
          { x: 320, y: 760, words: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' },
          { x: 60, y: 744, words: 'TỈNH HÀ NAM' },
          { x: 330, y: 744, words: 'Độc lập - Tự do - Hạnh phúc' },
          { x: 60, y: 720, words: 'Số: 12/KH-UBND' },
          { x: 330, y: 720, words: 'Hà Nam, ngày 05 tháng 3 năm 2024' },
          { x: 250, y: 690, words: 'KẾ HOẠCH' },
          { x: 150, y: 674, words: 'Phát triển người tham gia bảo hiểm y tế năm 2024' },
          { x: 80, y: 640, words: 'I. MỤC ĐÍCH' },
          { x: 80, y: 624, words: '1. Tăng nhanh diện bao phủ bảo hiểm y tế trên địa bàn tỉnh, bảo đảm mọi' },
          { x: 60, y: 608, words: 'Người dân được chăm sóc.' },
          { x: 80, y: 592, words: '2. Nâng cao trách nhiệm.' },
          { x: 296, y: 30, words: '1' },
        ],
        [
          { x: 80, y: 760, words: 'II. TỔ CHỨC THỰC HIỆN' },
          { x: 80, y: 744, words: '1. Sở Y tế' },
          { x: 80, y: 728, words: '- Báo cáo trước ngày 15/12.' },
        ],
      ]),
    );
    const parsed = parseStructure(value.text);
    expect(parsed.document).toMatchObject({
      number: '12/KH-UBND',
      issuedOn: '2024-03-05',
      place: 'Hà Nam',
      issuer: 'ỦY BAN NHÂN DÂN TỈNH HÀ NAM',
    });
    expect(parsed.provisions.map(({ id }) => id)).toEqual([
      'dau',
      'r1',
      'r1.1',
      'r1.2',
      'r2',
      'r2.1',
      'r2.1.g1',
    ]);
    expect(parsed.provisions.find(({ id }) => id === 'r1.1')?.text).toMatch(/mọi Người dân được chăm sóc\.$/);
  });
});

describe('PDF nhiều trang', () => {
  it('tiêu đề chạy, số trang bị bỏ; câu bị ngắt giữa hai trang được nối', async () => {
    const page = (number: number, words: string[]): { x: number; y: number; words: string }[] => [
      { x: 60, y: 780, words: 'Cổng thông tin điện tử' },
      ...words.map((line, index) => ({
        x: line.startsWith('Điều') ? 80 : 60,
        y: 740 - index * 16,
        words: line,
      })),
      { x: 280, y: 30, words: `${number}/3` },
    ];
    const value = await read(
      buildPdf([
        page(1, ['Điều 1. Sở Y tế chủ trì, phối hợp với các cơ quan, đơn vị có liên quan gửi']),
        page(2, [
          'Bảo hiểm xã hội tỉnh báo cáo.',
          'Điều 2. Các sở, ban, ngành và Ủy ban nhân dân các huyện thực hiện.',
        ]),
        page(3, ['Điều 3. Hiệu lực từ ngày ký.', 'Chánh Văn phòng chịu trách nhiệm.', 'Hết.']),
      ]),
    );
    const articles = parseStructure(value.text).provisions.filter(({ kind }) => kind === 'article');
    expect(articles.map(({ id }) => id)).toEqual(['d1', 'd2', 'd3']);
    expect(articles[0]?.text).toMatch(/gửi Bảo hiểm xã hội tỉnh báo cáo\.$/);
    expect(value.text).not.toMatch(/Cổng thông tin|\/3/);
  });
});

describe('Word: nhãn tự động, sửa đổi theo dõi, bảng', () => {
  const numbering = `
    <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Điều %1."/></w:lvl>
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
      <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>
      <w:lvl w:ilvl="3"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum>
    <w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>`;
  const item = (level: number, words: string): string =>
    docxParagraph(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="7"/></w:numPr>`);

  it('dựng lại “Điều 1.”, “1.”, “a)”, “-” do Word tự đánh', async () => {
    const body = [
      docxParagraph('QUY CHẾ'),
      docxParagraph('Phối hợp'),
      item(0, 'Phạm vi'),
      item(1, 'Sở Y tế'),
      item(2, 'Báo cáo quý;'),
      item(2, 'Báo cáo năm.'),
      item(1, 'Sở Tài chính'),
      item(3, 'Chuyển kinh phí.'),
      item(0, 'Nội dung'),
      item(1, 'Một.'),
    ].join('');
    const { text, tables } = await read(buildDocx(body, numbering));
    const ids = parseStructure(text, tables).provisions.map(({ id }) => id);
    expect(ids).toEqual(['dau', 'd1', 'd1.1', 'd1.1.a', 'd1.1.b', 'd1.2', 'd1.2.g1', 'd2', 'd2.1']);
  });

  it('bỏ chữ đã xóa, giữ chữ chèn thêm', async () => {
    const body =
      '<w:p><w:r><w:t>Điều 1. Trước ngày </w:t></w:r><w:del><w:r><w:delText>10</w:delText></w:r></w:del><w:ins><w:r><w:t>15</w:t></w:r></w:ins></w:p>';
    expect((await read(buildDocx(body))).text.trim()).toBe('Điều 1. Trước ngày 15');
  });

  it('đọc phần đầu kẻ bảng thành cột và bảng phụ lục thành bảng', async () => {
    const body = [
      docxTable([
        [
          'ỦY BAN NHÂN DÂN\nTỈNH A\nSố: 5/KH-UBND',
          'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nA, ngày 2 tháng 3 năm 2024',
        ],
      ]),
      docxParagraph('KẾ HOẠCH'),
      docxParagraph('Phát triển bảo hiểm y tế'),
      docxParagraph('I. MỤC TIÊU'),
      docxParagraph('Theo phụ lục.'),
      docxParagraph('PHỤ LỤC'),
      docxParagraph('CHỈ TIÊU'),
      docxTable([
        ['STT', 'Đơn vị', ['BHYT (%)', 2]],
        ['', '', '2024', '2025'],
        ['1', 'Xã B', '90,5', '91'],
        ['2', 'Xã C', '80', '82'],
      ]),
    ].join('');
    const { text, tables } = await read(buildDocx(body));
    const { document, annexes } = parseStructure(text, tables);
    expect(document).toMatchObject({
      issuer: 'ỦY BAN NHÂN DÂN TỈNH A',
      number: '5/KH-UBND',
      issuedOn: '2024-03-02',
    });
    expect(annexes).toEqual([
      {
        title: 'CHỈ TIÊU',
        columns: ['STT', 'Đơn vị', 'BHYT (%) - 2024', 'BHYT (%) - 2025'],
        rows: [
          ['1', 'Xã B', '90,5', '91'],
          ['2', 'Xã C', '80', '82'],
        ],
      },
    ]);
  });
});

describe('tệp không đọc được bị từ chối đúng lý do', () => {
  it('rỗng, chỉ có khoảng trắng', async () => {
    expect(await codeOf(new Uint8Array())).toBe('legal_text.empty');
    expect(await codeOf(strToU8(' \n\n\t'))).toBe('legal_text.empty');
    expect(await codeOf(buildDocx('<w:p/>'))).toBe('legal_text.empty');
  });

  it('không phải văn bản: ảnh, dữ liệu ngẫu nhiên, tệp nén khác', async () => {
    expect(await codeOf(withBytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 4000))).toBe(
      'legal_text.not_text',
    );
    const noise = Uint8Array.from(
      { length: 50_000 },
      (_, index) => (index * 7919 + ((index * index) >> 3)) & 255,
    );
    expect(await codeOf(noise)).toBe('legal_text.not_text');
    expect(await codeOf(zipSync({ 'a.txt': strToU8('chữ') }))).toBe('legal_text.not_text');
  });

  it('Word có mật khẩu và Word đời cũ', async () => {
    const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    expect(await codeOf(withBytes(ole, 4096, 'EncryptedPackage'))).toBe('legal_text.encrypted');
    expect(await codeOf(withBytes(ole, 4096, 'WordDocument'))).toBe('legal_text.old_doc');
  });

  it('tệp hỏng: cắt cụt, XML sai, PDF hỏng', async () => {
    const whole = buildDocx(docxParagraph('Điều 1. Phạm vi'));
    expect(await codeOf(whole.slice(0, whole.length - 40))).toBe('legal_text.broken');
    expect(await codeOf(zipSync({ 'word/document.xml': strToU8('<w:document><w:p>') }))).toBe(
      'legal_text.broken',
    );
    expect(await codeOf(strToU8('%PDF-1.7\nhỏng'))).toBe('legal_text.broken');
  });

  it('quá lớn', async () => {
    expect(await codeOf(new Uint8Array(60_000_001))).toBe('legal_text.too_large');
  });

  it('bom nén: khai đúng và khai gian kích thước', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(40_000_000) }, { level: 9 });
    expect(await codeOf(bomb)).toBe('legal_text.zip_bomb');
    const lying = zipSync({ 'word/document.xml': new Uint8Array(12_000_000) }, { level: 9 });
    const view = new DataView(lying.buffer, lying.byteOffset, lying.byteLength);
    for (let at = 0; at + 46 < lying.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    expect(await codeOf(lying)).toBe('legal_text.zip_bomb');
  });

  it('PDF chỉ có ảnh quét', async () => {
    expect(await codeOf(buildPdf([[], []]))).toBe('legal_text.scan_without_text');
  });

  it('văn bản thường không phải văn bản hành chính', () => {
    const story = parseStructure('Hôm qua trời mưa to.\nChúng tôi ở nhà đọc sách.\n- Sách hay.\n');
    expect(looksLikeRegulation(story)).toBe(false);
    expect(looksLikeRegulation(parseStructure(source))).toBe(true);
    expect(looksLikeRegulation(parseStructure(seedText('binhdinh-3ben-2024')))).toBe(true);
  });
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { encodeTcvn3, encodeVni, windows1252Bytes } from '@ansinh/vietnamese/legacy-encoding';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readWhole, zipOf } from './reading.fixtures.ts';

const CSV =
  'Mã số thuế,Tên đơn vị,Địa chỉ,Ngày đăng ký\n0100109106,Công ty cổ phần Nước sạch,12 đường Trần Phú,01/09/2026\n';
const ROW = {
  ma_so_thue: '0100109106',
  ten_don_vi: 'Công ty cổ phần Nước sạch',
  dia_chi: '12 đường Trần Phú',
  ngay_dang_ky: '2026-09-01',
};
const file = (name: string): Promise<Buffer> => readFile(join(import.meta.dirname, 'testdata', name));
const BOOK_TYPES = `<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`;
const BOOK = {
  '[Content_Types].xml': BOOK_TYPES,
  '_rels/.rels':
    '<Relationships><Relationship Id="r1" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="r1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  'xl/workbook.xml':
    '<workbook xmlns:r="x"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>',
};
const inline = (cell: string, text: string): string =>
  `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`;

describe('Mở tệp theo dạng', () => {
  it.each([
    ['UTF-8', Buffer.from(CSV)],
    ['UTF-8 có BOM, CRLF', Buffer.from(`\uFEFF${CSV.replaceAll('\n', '\r\n')}`)],
    ['UTF-16 LE', Buffer.from(`\uFEFF${CSV}`, 'utf16le')],
    ['UTF-16 BE', Buffer.from(`\uFEFF${CSV}`, 'utf16le').swap16()],
    ['dấu chấm phẩy', Buffer.from(CSV.replaceAll(',', ';'))],
    ['sep= của Excel', Buffer.from(`sep=;\n${CSV.replaceAll(',', ';')}`)],
    ['tab', Buffer.from(CSV.replaceAll(',', '\t'))],
    ['gạch đứng', Buffer.from(CSV.replaceAll(',', '|'))],
    ['TCVN3', windows1252Bytes(encodeTcvn3(CSV))],
    ['VNI', windows1252Bytes(encodeVni(CSV))],
    ['NFD', Buffer.from(CSV.normalize('NFD'))],
  ])('.csv %s đọc ra cùng một dòng', async (_, bytes) => {
    const { rows, issues } = await readWhole(bytes, 'employers-registered');
    expect(issues).toEqual([]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject(ROW);
  });

  it('.csv: ô trong nháy kép có dấu phẩy, nháy, xuống dòng; nháy mở không đóng không nuốt cả tệp', async () => {
    const { rows } = await readWhole(
      `Mã số thuế,Tên đơn vị,Địa chỉ,Ngày đăng ký\n0100109106,"Công ty ""A"", một\nhai",x,01/09/2026\n0300588569,"Công ty B,y,02/09/2026\n`,
      'employers-registered',
    );
    expect(rows.map(({ row, ten_don_vi }) => [row, ten_don_vi])).toEqual([
      [2, 'Công ty "A", một hai'],
      [3, '"Công ty B'],
    ]);
  });

  it.each(['doanh-nghiep.xls', 'doanh-nghiep.ods'])(
    '%s: đúng trang, đúng dòng, ngày là ngày',
    async (name) => {
      const { rows, issues, reading } = await readWhole(await file(name), 'employers-registered');
      expect(reading).toMatchObject({ format: name.slice(-3), sheet: 'Danh sách' });
      expect(rows.map(({ row, ngay_dang_ky, ten_don_vi }) => [row, ngay_dang_ky, ten_don_vi])).toEqual([
        [4, '2026-09-01', 'Công ty TNHH Một'],
        [5, '2026-09-02', 'Hợp tác xã Đăk Hà'],
      ]);
      expect(issues).toMatchObject([
        { row: 5, column: 'ma_so_thue', code: 'digits-zero-lost', repairable: true },
      ]);
    },
  );

  it('.xlsx: công thức lấy giá trị đã tính, số có phần lẻ, phần trăm, ngày, chữ nhiều định dạng, ô bỏ trống', async () => {
    const sheet = `<worksheet><sheetData><row r="1">${inline('A1', 'Mã số thuế')}${inline('B1', 'Tên đơn vị')}${inline('D1', 'Địa chỉ')}${inline('E1', 'Ngày đăng ký')}${inline('F1', 'Vốn điều lệ')}</row>
      <row r="3"><c r="A3" t="str"><f>A1&amp;"x"</f><v>0100109106</v></c><c r="B3" t="inlineStr"><is><r><t>Công ty </t></r><r><t xml:space="preserve">A &amp; B</t></r></is></c><c r="D3"/><c r="E3" s="1"><f>TODAY()</f><v>46266.5</v></c><c r="F3"><v>1.5E9</v></c></row></sheetData></worksheet>`;
    const { rows, issues } = await readWhole(
      zipOf({
        ...BOOK,
        'xl/_rels/workbook.xml.rels': BOOK['xl/_rels/workbook.xml.rels'].replace(
          '</Rel',
          '<Relationship Id="r2" Type="http://x/styles" Target="styles.xml"/></Rel',
        ),
        'xl/styles.xml':
          '<styleSheet><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
        'xl/worksheets/sheet1.xml': sheet,
      }),
      'employers-registered',
    );
    expect(
      issues.filter(({ warning }) => warning !== true).map(({ column, code }) => [column, code]),
    ).toEqual([['dia_chi', 'required']].slice(0, issues.length));
    expect(rows[0]).toMatchObject({
      row: 3,
      ma_so_thue: '0100109106',
      ten_don_vi: 'Công ty A & B',
      ngay_dang_ky: '2026-09-01',
    });
  });

  it('trang web mang tên .xls được đọc như bảng', async () => {
    const cells = CSV.trim()
      .split('\n')
      .map(
        (line) =>
          `<tr>${line
            .split(',')
            .map((cell) => `<td>${cell}</td>`)
            .join('')}</tr>`,
      );
    const { rows, reading } = await readWhole(
      `<html><body><table>${cells.join('')}</table></body></html>`,
      'employers-registered',
    );
    expect(reading.format).toBe('html');
    expect(rows[0]).toMatchObject(ROW);
  });

  it('.xlsx do phần mềm khác ghi (chữ dùng chung) đọc ra như nhau', async () => {
    const rows = CSV.trim()
      .split('\n')
      .map((line) => line.split(','));
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Hướng dẫn', rows: [['Đọc kỹ', 'trước']] },
        { name: 'Số liệu', rows },
      ],
    });
    const read = await readWhole(bytes, 'employers-registered');
    expect(read.reading.sheet).toBe('Số liệu');
    expect(read.rows[0]).toMatchObject(ROW);
  });
});

describe('Tệp không nhận', () => {
  const refused = async (bytes: Uint8Array | string): Promise<string> => {
    try {
      await readWhole(bytes, 'employers-registered');
      return 'read';
    } catch (error) {
      return (error as { code?: string }).code ?? String(error);
    }
  };
  const withMacros = { ...BOOK, 'xl/vbaProject.bin': 'x', 'xl/worksheets/sheet1.xml': '<worksheet/>' };

  it.each<[string, string, () => Promise<Uint8Array | string>]>([
    ['trống', 'file_empty', () => Promise.resolve('')],
    ['.xlsb', 'file_is_xlsb', () => file('doanh-nghiep.xlsb')],
    ['có macro', 'file_has_macros', () => Promise.resolve(zipOf(withMacros))],
    [
      'khai là macro',
      'file_has_macros',
      () =>
        Promise.resolve(
          zipOf({
            ...BOOK,
            '[Content_Types].xml': BOOK_TYPES.replace(
              'openxmlformats-officedocument.spreadsheetml.sheet',
              'ms-excel.sheet.macroEnabled',
            ),
          }),
        ),
    ],
    [
      'đặt mật khẩu',
      'file_encrypted',
      () =>
        writeXlsx({
          sheets: [{ name: 'A', rows: [['x']] }],
          encryption: { password: 'bimat', spinCount: 10 },
        }),
    ],
    [
      'văn bản Word',
      'file_is_document',
      () => Promise.resolve(zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' })),
    ],
    ['PDF', 'file_is_document', () => Promise.resolve('%PDF-1.7\n')],
    ['XML', 'file_is_xml', () => Promise.resolve('<?xml version="1.0"?><a><b/></a>')],
    [
      'ảnh',
      'file_not_a_table',
      () => Promise.resolve(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0, 1, 2, 0, 0])),
    ],
    [
      'hỏng giữa chừng',
      'file_damaged',
      async () => (await writeXlsx({ sheets: [{ name: 'A', rows: [['x']] }] })).subarray(0, 400),
    ],
  ])('%s: nói rõ vì sao', async (_, code, bytes) => {
    expect(await refused(await bytes())).toBe(`exchange.${code}`);
  });

  it('bom nén: dừng sớm, không mở hết', async () => {
    const bomb = deflateRawSync(Buffer.alloc(96 * 1024 * 1024, ' '), { level: 9 });
    const zip = zipOf({ ...BOOK, 'xl/worksheets/sheet1.xml': bomb });
    // The stored part is really deflated: say so in both places.
    const name = Buffer.from('xl/worksheets/sheet1.xml');
    for (let at = zip.indexOf(name); at >= 0; at = zip.indexOf(name, at + 1)) {
      if (zip.readUInt32LE(at - 30) === 0x04034b50) zip.writeUInt16LE(8, at - 22);
      if (zip.readUInt32LE(at - 46) === 0x02014b50) zip.writeUInt16LE(8, at - 36);
    }
    expect(await refused(zip)).toBe('exchange.file_unpacks_too_large');
  });
});

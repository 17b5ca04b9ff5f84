import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { encodeTcvn3 } from '@ansinh/vietnamese/legacy-encoding';
import { PEOPLE_COLUMNS } from '../people/people-columns.ts';
import { openBytes } from './byte-source.ts';
import { asUtf8 } from './list-encoding.ts';
import { readLayout, UnknownLayout } from './list-layout.ts';
import { partsOf } from './list-parts.ts';
import { RowReader } from './row-reader.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function rowsOf(list: Uint8Array, partBytes = 1 << 30): string[][] {
  const input = asUtf8(list);
  const layout = readLayout(input, PEOPLE_COLUMNS);
  const text = new TextDecoder();
  const rows: string[][] = [];
  for (const range of partsOf(input, layout, partBytes)) {
    const reader = new RowReader(
      openBytes(input),
      range,
      layout.delimiter,
      layout.slots,
      PEOPLE_COLUMNS.length,
    );
    while (reader.next()) {
      const { bytes, starts, ends } = reader.row;
      rows.push([0, 1, 2].map((cell) => text.decode(bytes.slice(starts[cell], ends[cell]))));
    }
  }
  return rows;
}

describe('Đọc danh sách', () => {
  it('nhận ra cột qua tiêu đề có dấu, không dấu, tiếng Anh, với dấu phân cách bất kỳ', () => {
    for (const head of [
      'Mã,Họ và tên,Ngày sinh',
      'ma;ho ten;ngay sinh',
      'id\tFull name\tDate of birth',
      'ID|HỌ TÊN|NTNS',
    ]) {
      const sign = /[,;\t|]/u.exec(head)?.[0] ?? ',';
      expect(rowsOf(utf8(`${head}\n${['1', 'A Thái', '1990'].join(sign)}\n`)), head).toEqual([
        ['1', 'A Thái', '1990'],
      ]);
    }
  });

  it('bỏ qua dòng tên danh sách phía trên tiêu đề', () => {
    expect(rowsOf(utf8('DANH SÁCH THAM GIA BHYT\n\nid,ho_ten,ngay_sinh\n1,A,1990\n'))).toEqual([
      ['1', 'A', '1990'],
    ]);
  });

  it('dấu phẩy, dấu nháy và xuống dòng trong ô có nháy kép', () => {
    expect(rowsOf(utf8('id,ho_ten,ngay_sinh\r\n1,"A ""B"", C\nD",1990\r\n2,E,\r\n'))).toEqual([
      ['1', 'A "B", C\nD', '1990'],
      ['2', 'E', ''],
    ]);
  });

  it('UTF-16, UTF-8 có BOM và TCVN3 ghi bằng windows-1252', () => {
    const text = 'id,ho_ten,ngay_sinh\n1,Nguyễn Văn Ấn,1990\n';
    const wide = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
    expect(rowsOf(wide)).toEqual([['1', 'Nguyễn Văn Ấn', '1990']]);
    expect(rowsOf(utf8(`\uFEFF${text}`))).toEqual([['1', 'Nguyễn Văn Ấn', '1990']]);
    const font = encodeTcvn3('nguyễn văn ấn');
    expect(rowsOf(new Uint8Array(Buffer.from(`id,ho_ten,ngay_sinh\n1,${font},1990\n`, 'latin1')))).toEqual([
      ['1', font, '1990'],
    ]);
  });

  it('dòng tiêu đề không biết tên thì nói rõ', () => {
    expect(() => rowsOf(utf8('x,y\n1,2\n'))).toThrow(UnknownLayout);
  });

  it('chia tệp thành phần nào cũng cho cùng các dòng', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', ' '), maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 8, max: 200 }),
        (rows, bytes) => {
          const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
          const list = `id,ho_ten,ngay_sinh\n${rows.map(([a, b], at) => `${at},${quoted(a)},${quoted(b)}`).join('\n')}\n`;
          const whole = rows.map(([a, b], at) => [String(at), a, b]);
          expect(rowsOf(utf8(list))).toEqual(whole);
          expect(rowsOf(utf8(list), bytes)).toEqual(whole);
        },
      ),
      { numRuns: 60 },
    );
  });
});

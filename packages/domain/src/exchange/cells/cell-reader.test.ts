import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellKind, DatasetColumn } from '../dataset.ts';
import { CELL_KINDS } from '../dataset.ts';
import type { CellReading } from './cell-reading.ts';
import { cellReaderOf } from './cell-reader.ts';
import { cleanCell } from './clean-cell.ts';

const TODAY = '2026-11-24';

function column(kind: CellKind, more: Partial<DatasetColumn> = {}): DatasetColumn {
  return { key: 'c', header: 'C', headerEn: 'C', aliases: [], kind, required: false, ...more };
}

const read = (kind: CellKind, text: string, more: Partial<DatasetColumn> = {}): CellReading =>
  cellReaderOf(column(kind, more), TODAY)(cleanCell(text) ?? '');
const kept = (kind: CellKind, ...texts: string[]): (string | null)[] =>
  texts.map((text) => {
    const { value, problem } = read(kind, text);
    expect([text, problem]).toEqual([text, undefined]);
    return value;
  });
const code = (kind: CellKind, text: string): string | undefined => read(kind, text).problem?.code;

describe('Đọc ô theo loại cột', () => {
  it('số viết kiểu Việt Nam, có đơn vị, có ngoặc âm đều đọc được', () => {
    expect(kept('money', '1.366.200', '1366200 đ', '(1.500)', '1 234 567', '0')).toEqual([
      '1366200',
      '1366200',
      '-1500',
      '1234567',
      '0',
    ]);
    expect(kept('percent', '4,5%', '1,5')).toEqual(['4.5', '1.5']);
    expect(code('integer', '1,5')).toBe('not-an-integer');
    expect(code('money', 'mười')).toBe('not-a-number');
    expect(code('money', '1.23E+11')).toBe('number-rounded');
    expect(code('money', '12345678901234567')).toBe('number-too-large');
  });

  it('ngày viết dd/mm/yyyy, d-m-yy, yyyymmdd, số ngày của Excel, ngày kèm giờ đều đọc được', () => {
    expect(
      kept(
        'date',
        '05/07/2026',
        '5.7.2026',
        '20260705',
        '05072026',
        '46208',
        '05/07/2026 08:30',
        '2026-07-05T00:00:00Z',
        '5-Jul-2026',
        'ngày 5 tháng 7 năm 2026',
      ),
    ).toEqual(Array.from({ length: 9 }, () => '2026-07-05'));
    expect(read('date', '5-7-26')).toEqual({
      value: '2026-07-05',
      problem: { code: 'date-year-guessed', params: { year: 2026 }, warning: true },
    });
    expect(read('date', '5-7-58').value).toBe('1958-07-05');
    expect(code('date', '30/02/2026')).toBe('date-no-such-day');
    expect(read('date', '09/25/2026').problem).toMatchObject({
      code: 'date-month-day-swapped',
      repair: '2026-09-25',
    });
    expect(code('date', '2026')).toBe('date-incomplete');
    expect(code('date', 'hôm qua')).toBe('not-a-date');
  });

  it('ngày sinh chỉ biết năm hoặc tháng thì giữ đúng chừng ấy', () => {
    expect(
      kept('partial-date', '1960', '00/00/1960', 'Năm 1960', '5/1960', '00/05/1960', '1960-05', '01/05/1960'),
    ).toEqual(['1960', '1960', '1960', '1960-05', '1960-05', '1960-05', '1960-05-01']);
    expect(code('partial-date', '3000')).toBe('not-a-date');
  });

  it('kỳ viết cách nào cũng về một khóa', () => {
    expect(kept('period', 'Quý III/2026', 'Q3/2026', 'quý 3 năm 2026', '2026-Q3')).toEqual(
      Array.from({ length: 4 }, () => '2026-Q3'),
    );
    expect(kept('period', '9/2026', 'Tháng 09/2026', '2026-09', '2026-09-01')).toEqual(
      Array.from({ length: 4 }, () => '2026-M09'),
    );
    expect(kept('period', '6 tháng đầu năm 2026', 'Năm 2026')).toEqual(['2026-H1', '2026']);
    expect(code('period', 'Quý V/2026')).toBe('not-a-period');
  });

  it('giới tính, có/không, dân tộc, mã trong danh mục nhận mọi cách ghi quen dùng', () => {
    expect(kept('sex', 'Nam', 'NỮ', '1', '0', '2', 'x')).toEqual([
      'male',
      'female',
      'male',
      'female',
      'female',
      'female',
    ]);
    expect(code('sex', 'khác')).toBe('sex-unknown');
    expect(kept('yes-no', 'Có', 'x', 'Không', 'TRUE', '0')).toEqual(['yes', 'yes', 'no', 'yes', 'no']);
    expect(kept('ethnicity', 'Xê Đăng', 'KINH')).toEqual(['Xơ-đăng', 'Kinh']);
    expect(read('ethnicity', 'Nhật').problem?.warning).toBe(true);
    const codes = [{ code: '01', label: 'Tăng mới', aliases: ['TM'] }];
    for (const text of ['01', '1', 'tăng mới', 'tm', 'TANG MOI'])
      expect(read('code', text, { codes }).value).toBe('01');
    expect(read('code', 'GH', { codes }).problem).toMatchObject({
      code: 'code-unknown',
      params: { allowed: '01 (Tăng mới)' },
    });
  });

  it('số định danh mất số 0 thì đề nghị thêm; bị Excel làm tròn thì phải chép lại', () => {
    expect(
      kept('identity-number', '062185001234', '062.185.001.234', '233123456', "'062185001234", 'B1234567'),
    ).toEqual(['062185001234', '062185001234', '233123456', '062185001234', 'B1234567']);
    expect(read('identity-number', '62185001234').problem).toEqual({
      code: 'digits-zero-lost',
      params: { digits: 11 },
      repair: '062185001234',
    });
    expect(read('identity-number', '1185001234').problem?.repair).toBe('001185001234');
    expect(code('identity-number', '6.2E+10')).toBe('digits-rounded');
    expect(code('identity-number', '6.2185001234E+10')).toBe('digits-zero-lost');
    expect(code('identity-number', '6.2185E+10')).toBe('digits-rounded');
    expect(code('identity-number', '0621850012345')).toBe('digits-length');
    expect(code('identity-number', '003185001234')).toBe('identity-place-unknown');
    expect(code('identity-number', '062399001234')).toBe('identity-year-future');
    expect(code('identity-number', 'chưa có')).toBe('digits-not-digits');
  });

  it('mã số thuế: 10 số có chữ số kiểm tra, 13 số của chi nhánh, 12 số của cá nhân', () => {
    expect(
      kept(
        'tax-code',
        '0100109106',
        '0100109106-001',
        '0100109106001',
        '062185001234',
        '100109106,0'.replace(/^1/, '01'),
      ),
    ).toEqual(['0100109106', '0100109106-001', '0100109106-001', '062185001234', '0100109106']);
    expect(read('tax-code', '100109106').problem?.repair).toBe('0100109106');
    expect(code('tax-code', '0100109107')).toBe('tax-check-digit');
    expect(code('tax-code', '12345')).toBe('digits-length');
  });

  it('mã số BHXH, thẻ BHYT, điện thoại, thư điện tử', () => {
    expect(kept('bhxh-number', '6201234567', '062185001234')).toEqual(['6201234567', '062185001234']);
    expect(read('bhxh-number', '101234567').problem?.repair).toBe('0101234567');
    expect(kept('bhyt-card', 'DN 4 62 6201234567', 'dn4626201234567', '6201234567')).toEqual([
      'DN4626201234567',
      'DN4626201234567',
      '6201234567',
    ]);
    expect(code('bhyt-card', 'DN9626201234567')).toBe('card-form');
    expect(kept('phone', '0905 123 456', '+84 905123456', '(0260) 3862.123')).toEqual([
      '0905123456',
      '0905123456',
      '02603862123',
    ]);
    expect(read('phone', '905123456').problem).toMatchObject({ repair: '0905123456', warning: true });
    expect(kept('email', 'A@b.vn')).toEqual(['a@b.vn']);
    expect(read('email', 'a@b').problem?.warning).toBe(true);
  });

  it('lỗi công thức của Excel, chữ mất dấu thành “?” được nêu; chữ giống công thức vẫn là chữ', () => {
    expect(code('text', '#N/A')).toBe('formula-error');
    expect(code('name', 'Nguy?n Văn A')).toBe('text-broken');
    expect(code('name', 'Nguyễn Văn 2')).toBe('name-has-digits');
    expect(kept('text', "=cmd|' /C calc'!A0", '@a')).toEqual(["=cmd|' /C calc'!A0", '@a']);
  });

  it('quy tắc riêng của cột: thấp nhất, cao nhất, không sau hôm nay, không trước mốc', () => {
    const rule = (kind: CellKind, text: string, ...rules: NonNullable<DatasetColumn['rules']>) =>
      read(kind, text, { rules }).problem?.code;
    expect(rule('money', '-1', { rule: 'min', value: 0 })).toBe('below-minimum');
    expect(rule('percent', '101', { rule: 'max', value: 100 })).toBe('above-maximum');
    expect(rule('date', '25/11/2026', { rule: 'not-after-today' })).toBe('date-after-today');
    expect(rule('date', '24/11/2026', { rule: 'not-after-today' })).toBeUndefined();
    expect(rule('partial-date', '2026', { rule: 'not-after-today' })).toBeUndefined();
    expect(rule('date', '31/12/1999', { rule: 'not-before', value: '2000-01-01' })).toBe('date-too-early');
  });

  it('đã chọn sửa cả loạt thì ô đọc theo bản sửa, quy tắc khác vẫn giữ', () => {
    const repaired = cellReaderOf(column('identity-number'), TODAY, new Set(['digits-zero-lost']));
    expect(repaired('62185001234')).toEqual({ value: '062185001234' });
    expect(repaired('123')).toMatchObject({ problem: { code: 'digits-length' } });
  });

  it('ô sạch là ô không còn khoảng trắng lạ, dấu tổ hợp, ký tự ẩn', () => {
    expect(cleanCell('\u00A0Nguyễn\u200B  Văn A '.normalize('NFD'))).toBe('Nguyễn Văn A');
    expect([' ', '-', '…', 'NULL', '\u200B'].map(cleanCell)).toEqual([null, null, null, null, null]);
    expect(cleanCell("'=1+1")).toBe('=1+1');
  });

  it('không ô nào làm hỏng việc đọc; giá trị đã chuẩn thì đọc lại y nguyên', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CELL_KINDS), fc.string({ maxLength: 30 }), (kind, written) => {
        const text = cleanCell(written);
        if (text === null) return;
        const { value, problem } = read(kind, text);
        expect(value === null || value.length > 0).toBe(true);
        if (problem === undefined && value !== null) expect(read(kind, value)).toEqual({ value });
      }),
      { numRuns: 2000 },
    );
  });
});

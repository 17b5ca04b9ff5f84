import { describe, expect, it } from 'vitest';
import type { DatasetColumn, DatasetLayout } from '../dataset.ts';
import { findHeader } from './find-header.ts';
import { recogniseColumns, type RecognisedColumn } from './recognise-columns.ts';
import { rowNature } from './row-nature.ts';

const column = (
  key: string,
  header: string,
  kind: DatasetColumn['kind'],
  aliases: string[] = [],
  required = false,
): DatasetColumn => ({ key, header, headerEn: key, aliases, kind, required });
const LAYOUT: DatasetLayout = {
  id: 'thu',
  version: 1,
  title: 'Thử',
  titleEn: 'Test',
  subject: 'person',
  key: [],
  columns: [
    column('ho_ten', 'Họ và tên', 'name', ['Họ tên'], true),
    column('ngay_sinh', 'Ngày sinh', 'partial-date', ['Năm sinh']),
    column('so_giay_to', 'Số CCCD', 'identity-number', ['CMND']),
    column('tu_ngay', 'Hợp đồng – Từ ngày', 'date'),
    column('den_ngay', 'Hợp đồng – Đến ngày', 'date'),
    column('ma_so_thue', 'Mã số thuế', 'tax-code'),
  ],
};
type Cells = readonly (string | null)[];

function recognise(
  rows: readonly Cells[],
): readonly (readonly [string, number | null, RecognisedColumn['by']])[] {
  const header = findHeader(rows, LAYOUT);
  return recogniseColumns(LAYOUT, header?.columns ?? [], '2026-11-24').columns.map(
    ({ key, index, by }) => [key, index, by] as const,
  );
}

describe('Tìm tiêu đề và nhận cột', () => {
  it('cột điện thoại mà mẫu không có thì để trống, không thành số thẻ BHYT hay mã số BHXH cũng mười chữ số', () => {
    const layout = {
      ...LAYOUT,
      columns: [
        column('ho_ten', 'Họ và tên', 'name', [], true),
        column('so_the_bhyt', 'Số thẻ BHYT', 'bhyt-card'),
        column('ma_bhxh', 'Mã số BHXH', 'bhxh-number'),
      ],
    };
    const rows: Cells[] = [
      ['Họ và tên', 'Liên hệ', 'Cột 3'],
      ['Y Ngọc', '0905111222', '6221234567'],
      ['A Thái', '0388111333', '6221234568'],
      ['Lê Văn An', '0912111444', '6221234569'],
      ['Trần Thị Bé', '0977111555', '6221234570'],
    ];
    const found = recogniseColumns(layout, findHeader(rows, layout)?.columns ?? [], '2026-11-24').columns;
    expect(found.filter(({ index }) => index === 1)).toEqual([]);
    expect(found.some(({ index }) => index === 2)).toBe(true);
  });

  it('tiêu đề nằm dưới tên bảng, hai dòng có ô gộp, có dòng đánh số cột', () => {
    const rows: Cells[] = [
      ['CÔNG TY A', null, null, null, null, null],
      ['DANH SÁCH LAO ĐỘNG', null, null, null, null, null],
      ['STT', 'Họ và tên', 'Ngày sinh', 'Hợp đồng', null, 'Số CCCD'],
      [null, null, null, 'Từ ngày', 'Đến ngày', null],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      ['1', 'Y Ngọc', '1985', '01/01/2026', '31/12/2026', '062185001234'],
    ];
    const header = findHeader(rows, LAYOUT);
    expect(header).toMatchObject({ from: 2, to: 3, dataFrom: 5 });
    expect(recognise(rows)).toEqual([
      ['ho_ten', 1, 'header'],
      ['ngay_sinh', 2, 'header'],
      ['so_giay_to', 5, 'header'],
      ['tu_ngay', 3, 'header'],
      ['den_ngay', 4, 'header'],
      ['ma_so_thue', null, 'header'],
    ]);
  });

  it('khóa ẩn thắng tiêu đề; tiêu đề không dấu, có đơn vị trong ngoặc vẫn nhận; tên khác là bí danh', () => {
    expect(
      recognise([
        ['Tên', 'HO VA TEN', 'Ngay sinh (dd/mm/yyyy)', 'CMND'],
        ['HoTen', null, null, null],
        ['Y Ngọc', 'a', '1985', '233123456'],
      ]).slice(0, 3),
    ).toEqual([
      ['ho_ten', 0, 'key'],
      ['ngay_sinh', 2, 'header'],
      ['so_giay_to', 3, 'alias'],
    ]);
  });

  it('không có tên thì nhận theo nội dung, không nhầm số thứ tự', () => {
    const data = ['0100109106', '0300588569', '6100108008', '6100108015'];
    const rows: Cells[] = [
      ['STT', 'Họ tên', 'Mã'],
      ...data.map((code, at): Cells => [String(at + 1), `Y ${at}`, code]),
    ];
    expect(recognise(rows)[5]).toEqual(['ma_so_thue', 2, 'content']);
  });

  it('cột đã xác nhận lần trước thì dùng lại; cột bắt buộc không thấy thì nêu', () => {
    const header = findHeader(
      [
        ['A', 'B'],
        ['x', 'y'],
      ],
      LAYOUT,
    );
    const found = recogniseColumns(LAYOUT, header?.columns ?? [], '2026-11-24', { ho_ten: 1 });
    expect(found.columns[0]).toEqual({ key: 'ho_ten', index: 1, by: 'remembered', confidence: 1 });
    expect(recogniseColumns(LAYOUT, header?.columns ?? [], '2026-11-24').missing).toEqual(['ho_ten']);
  });
});

describe('Dòng nào là dữ liệu', () => {
  const nature = (cells: Cells, required: Cells = [cells[1] ?? null]) =>
    rowNature({ cells, headers: ['STT', 'Họ và tên', 'Số tiền'], required });

  it('tổng cộng, chữ ký, tiêu đề in lại, tên nhóm không phải dữ liệu', () => {
    expect(nature(['TỔNG CỘNG', null, '12'])).toBe('total');
    expect(nature([null, 'Cộng', '12'])).toBe('total');
    expect(nature([null, null, 'Kon Tum, ngày 01 tháng 10 năm 2026'])).toBe('signature');
    expect(nature(['Người lập biểu', null, 'Thủ trưởng đơn vị'])).toBe('signature');
    expect(nature(['STT', 'Họ và tên', 'Số tiền'])).toBe('header-again');
    expect(nature(['II', null, null], [null])).toBe('heading');
  });

  it('chữ ký nằm dưới đúng cột phải điền vẫn là chữ ký; dòng nói ba điều là dữ liệu', () => {
    const under = 'Kon Tum, ngày 05 tháng 10 năm 2026';
    expect(nature([null, under, null])).toBe('signature');
    expect(nature([null, 'Người lập biểu', 'Giám đốc'])).toBe('signature');
    expect(nature(['1', 'Cán Bộ Văn A', '500'])).toBe('data');
  });

  it('dòng thiếu ô vẫn là dữ liệu để được nêu lỗi; công ty tên Cộng Hòa không phải dòng cộng', () => {
    expect(nature(['3', null, '500'])).toBe('data');
    expect(nature(['4', 'Cộng Hòa Thị A', '500'])).toBe('data');
  });
});

describe('Nhận cột của mẫu ngành', () => {
  const layout = {
    ...LAYOUT,
    columns: [
      column('ho_ten', 'Họ và tên', 'name', [], true),
      column('cmnd', 'Số CMND/ CCCD/Hộ chiếu', 'identity-number', ['Số CMND', 'Số CCCD']),
      column('ngay_ky', 'Ngày ký', 'date'),
      column('ngay_ky_2', 'Ngày ký', 'date'),
      column('cmnd_pl', 'Số CMND (PL)', 'identity-number'),
      column('tyle', 'Tỷ lệ đóng (%)', 'percent'),
    ],
  };
  const places = (rows: readonly Cells[]): Readonly<Record<string, readonly [number | null, string]>> => {
    const columns = findHeader(rows, layout)?.columns ?? [];
    const found = recogniseColumns(layout, columns, '2026-11-24').columns;
    return Object.fromEntries(found.map(({ key, index, by }) => [key, [index, by]]));
  };

  it('“Số CMND” là số của người lao động, không phải của thành viên hộ trong phụ lục “Số CMND (PL)”', () => {
    const rows = [
      ['Họ và tên', 'Số CMND', 'Tỷ lệ đóng'],
      ['Y Ngọc', '062185001234', '32'],
    ];
    expect(places(rows)).toMatchObject({
      cmnd: [1, 'alias'],
      cmnd_pl: [null, 'header'],
      tyle: [2, 'header'],
    });
  });

  it('hai cột cùng hợp một mục thì lấy cột có dữ liệu, dù cột trống mang đúng tên', () => {
    const rows = [
      ['Họ và tên', 'Số CMND/ CCCD/Hộ chiếu', 'Số CCCD'],
      ['Y Ngọc', null, '062185001234'],
      ['A Thái', null, '062085001235'],
    ];
    expect(places(rows)['cmnd']).toEqual([2, 'alias']);
  });

  it('tiêu đề lặp lại của mẫu giữ thứ tự của mẫu, kể cả khi cột đầu trống', () => {
    const rows = [
      ['Họ và tên', 'Ngày ký', 'Ngày ký'],
      ['Y Ngọc', null, '01/02/2026'],
    ];
    expect(places(rows)).toMatchObject({ ngay_ky: [1, 'header'], ngay_ky_2: [2, 'header'] });
  });

  it('dòng khóa của chương trình khác dưới tiêu đề không bao giờ là dòng dữ liệu; tên người không dấu thì vẫn là dữ liệu', () => {
    const header = ['Họ và tên', 'Số CCCD', 'Ngày ký'];
    const keys = ['EMP_NAME', 'idCardNo', 'SIGNED_ON'];
    expect(findHeader([header, keys, ['Y Ngọc', '062185001234', null]], layout)?.dataFrom).toBe(2);
    expect(findHeader([header, ['Ngoc', 'khong', 'co']], layout)?.dataFrom).toBe(1);
  });
});

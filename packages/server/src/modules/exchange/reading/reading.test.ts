import type { DatasetLayout } from '@ansinh/domain/exchange';
import { encodeTcvn3 } from '@ansinh/vietnamese/legacy-encoding';
import { writeXlsx, type CellValue } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readLayout } from '../packs/read-pack-datasets.ts';
import { readWhole } from './reading.fixtures.ts';

const book = (rows: CellValue[][], name = 'Sheet1'): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name, rows }] });

/** D02-LT as the portal gives it: four rows of header, the last with hidden keys. */
function d02(layout: DatasetLayout, people: Readonly<Record<string, string>>[]): CellValue[][] {
  const keys = layout.columns.map(({ note }) => /mẫu cổng giao dịch: (\w+)\./u.exec(note ?? '')?.[1] ?? null);
  const groups: CellValue[] = layout.columns.map((_, at) =>
    at === 1 ? 'Thông tin người lao động' : at === 49 ? 'Tờ khai TK1-TS' : null,
  );
  return [
    ['DANH SÁCH LAO ĐỘNG THAM GIA BHXH, BHYT, BHTN, BHTNLĐ-BNN'],
    groups,
    layout.columns.map(({ header }) => header),
    keys,
    ...people.map((person) => layout.columns.map(({ key }) => person[key] ?? null)),
  ];
}

describe('Đọc danh sách như cán bộ gửi', () => {
  it('D02-LT 117 cột của cổng giao dịch được nhận nguyên mẫu, đủ mọi cột', async () => {
    const layout = await readLayout('d02-lt');
    const person = {
      stt: '1',
      ho_ten: 'Y Ngọc',
      ma_so_bhxh: '6201234567',
      ngay_sinh: '05/07/1985',
      gioi_tinh: '0',
      cmnd: '062185001234',
      tien_luong: '5.310.000',
      tu_thang: '09/2026',
      hieu_luc_tu_ngay: '01/09/2026',
      so: 'HĐ-12',
      so_2: 'PL-1',
      ghi_chu: 'Tăng mới',
    };
    const { columns, missing, rows, issues } = await readWhole(
      await book(d02(layout, [person]), 'DuLieu'),
      layout,
    );
    expect(columns.map(({ index }) => index)).toEqual(layout.columns.map((_, at) => at));
    expect(columns.filter(({ by }) => by === 'key').length).toBeGreaterThan(30);
    expect([missing, issues]).toEqual([[], []]);
    expect(rows[0]).toMatchObject({
      ...person,
      row: 5,
      ngay_sinh: '1985-07-05',
      gioi_tinh: 'female',
      tien_luong: '5310000',
      tu_thang: '2026-M09',
      hieu_luc_tu_ngay: '2026-09-01',
    });
  });

  it.each(['d03-ts', 'c12-ts', '01b-hsb'])(
    'mẫu %s của ngành: nhận đủ cột bằng chính tiêu đề của mẫu',
    async (id) => {
      const layout = await readLayout(id);
      const { columns } = await readWhole(
        await book([
          [layout.title],
          [],
          ['STT', ...layout.columns.map(({ header }) => header)],
          [1, ...layout.columns.map(() => 'x')],
        ]),
        layout,
      );
      expect(columns.map(({ index, by }) => [index, by])).toEqual(
        layout.columns.map((_, at) => [at + 1, 'header']),
      );
    },
  );

  it('tổng cộng, chữ ký, tiêu đề in lại, tên nhóm không thành dòng; số dòng là số dòng của tệp', async () => {
    const header = ['STT', 'Mã số thuế', 'Tên đơn vị', 'Địa chỉ', 'Ngày đăng ký'];
    const { rows, issues } = await readWhole(
      await book([
        ['SỞ TÀI CHÍNH'],
        ['DANH SÁCH DOANH NGHIỆP ĐĂNG KÝ MỚI'],
        header,
        ['(1)', '(2)', '(3)', '(4)', '(5)'],
        ['I', 'Phường Kon Tum'],
        [1, '0100109106', 'Công ty A', 'x', '01/09/2026'],
        header,
        ['II', 'Xã Đăk Hà'],
        [2, '0300588569', 'Công ty B', 'y', '02/09/2026'],
        ['TỔNG CỘNG', null, 2],
        [],
        [null, null, null, null, 'Kon Tum, ngày 01 tháng 10 năm 2026'],
        [null, 'Người lập biểu', null, null, 'GIÁM ĐỐC'],
        [null, 'Nguyễn Văn A', null, null, 'Trần Văn B'],
      ]),
      'employers-registered',
    );
    expect(rows.map(({ row, ten_don_vi }) => [row, ten_don_vi])).toEqual([
      [6, 'Công ty A'],
      [9, 'Công ty B'],
    ]);
    expect(issues).toEqual([]);
  });

  it('một vài dòng chép từ tệp TCVN3 cũ vẫn đọc ra đúng chữ', async () => {
    const { rows } = await readWhole(
      await book([
        ['Mã số thuế', 'Tên đơn vị', 'Địa chỉ', 'Ngày đăng ký'],
        ['0100109106', 'Công ty cổ phần Nước sạch', '12 Trần Phú', '01/09/2026'],
        ['0300588569', encodeTcvn3('Hợp tác xã Nông nghiệp'), encodeTcvn3('thị trấn Đăk Hà'), '02/09/2026'],
      ]),
      'employers-registered',
    );
    expect(rows.map(({ ten_don_vi }) => ten_don_vi)).toEqual([
      'Công ty cổ phần Nước sạch',
      'Hợp tác xã Nông nghiệp',
    ]);
    expect(rows[1]?.['dia_chi']).toBe('thị trấn Đăk Hà');
  });

  it('số 0 ở đầu bị mất: nêu từng dòng; chọn “Thêm số 0” thì cả loạt đúng', async () => {
    const text =
      'Mã số thuế,Tên đơn vị,Địa chỉ,Ngày đăng ký\n100109106,A,x,01/09/2026\n300588569,B,y,01/09/2026\n';
    const first = await readWhole(text, 'employers-registered');
    expect(first.issues.map(({ row, code, repairable }) => [row, code, repairable])).toEqual([
      [2, 'digits-zero-lost', true],
      [3, 'digits-zero-lost', true],
    ]);
    expect(first.rows.map(({ ok }) => ok)).toEqual([false, false]);
    const again = await readWhole(text, 'employers-registered', [
      { column: 'ma_so_thue', code: 'digits-zero-lost' },
    ]);
    expect(again.issues).toEqual([]);
    expect(again.rows.map(({ ok, ma_so_thue }) => [ok, ma_so_thue])).toEqual([
      [true, '0100109106'],
      [true, '0300588569'],
    ]);
  });

  it('khóa lặp lại: dòng sau bị nêu và chỉ ra dòng đầu; khóa sai thì không so', async () => {
    const { issues } = await readWhole(
      'Mã số thuế,Tên đơn vị,Địa chỉ,Ngày đăng ký\n0100109106,A,x,01/09/2026\n0100109107,B,y,01/09/2026\n0100109107,C,y,01/09/2026\n0100109106,D,z,01/09/2026\n',
      'employers-registered',
    );
    expect(issues.map(({ row, code, params }) => [row, code, params?.['first']])).toEqual([
      [3, 'tax-check-digit', undefined],
      [4, 'tax-check-digit', undefined],
      [5, 'duplicate-key', 2],
    ]);
  });

  it('chữ giống công thức là chữ: giữ nguyên, không tính', async () => {
    const { rows, issues } = await readWhole(
      `Mã số thuế,Tên đơn vị,Địa chỉ,Ngày đăng ký\n0100109106,"=cmd|' /C calc'!A0",@SUM(A1),01/09/2026\n`,
      'employers-registered',
    );
    expect(issues).toEqual([]);
    expect(rows[0]).toMatchObject({ ten_don_vi: "=cmd|' /C calc'!A0", dia_chi: '@SUM(A1)' });
  });

  it('tệp rác nhiều dòng: đếm hết, chỉ liệt kê một phần, máy không treo', async () => {
    const junk = `Mã số thuế,Tên đơn vị,Địa chỉ,Ngày đăng ký\n${'abc,,,xyz\n'.repeat(60_000)}`;
    const { rows, issues } = await readWhole(junk, 'employers-registered');
    expect(rows).toHaveLength(60_000);
    expect(rows.every(({ ok }) => ok === false)).toBe(true);
    expect(issues.length).toBeLessThanOrEqual(50_000);
  });
});

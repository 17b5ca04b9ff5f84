import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor } from '@ansinh/domain/kernel';
import type { DatasetLayout } from '@ansinh/domain/exchange';
import { writeXlsx, type CellValue } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feedEmployers } from '../modules/employers/index.ts';
import {
  feedSubmission,
  machineActor,
  readPackDatasets,
  sentDataset,
  submitFile,
} from '../modules/exchange/index.ts';
import { feedPeople } from '../modules/people/index.ts';
import { run } from '../platform/use-case.ts';
import { loadListedProvince, type ListedProvince } from '../testing/stated-lists.ts';

/** Files as officials have them: titles, the unit above the table, groups in merged cells, column numbers, totals, signatures. */
const book = (name: string, rows: CellValue[][]): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name, rows }] });
const line = (layout: DatasetLayout, row: Readonly<Record<string, CellValue>>): CellValue[] =>
  layout.columns.map(({ key }) => row[key] ?? null);
const titled = (layout: DatasetLayout, title: string, rows: readonly CellValue[][]): CellValue[][] => [
  ['BẢO HIỂM XÃ HỘI TỈNH KON TUM', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  [title],
  [],
  layout.columns.map(({ header }) => header),
  layout.columns.map((_, at) => `(${at + 1})`),
  ...rows,
];

describe('Mẫu của ngành gửi như cán bộ có', () => {
  let p: ListedProvince;
  let folder: string;
  let layouts: ReadonlyMap<string, DatasetLayout>;

  beforeAll(async () => {
    p = await loadListedProvince('kontum-25-2024', 'kontum-210-2023');
    folder = await mkdtemp(join(tmpdir(), 'ansinh-sector-'));
    const packs = await Promise.all(['kontum-25-2024', 'kontum-210-2023'].map(readPackDatasets));
    layouts = new Map(packs.flatMap((pack) => pack.layouts.map((layout) => [layout.id, layout])));
  }, 120_000);
  afterAll(async () => {
    await p.database.close();
    await rm(folder, { recursive: true, force: true });
  });

  const layout = (id: string): DatasetLayout => {
    const found = layouts.get(id);
    if (found === undefined) throw new Error(`no pack binds ${id}`);
    return found;
  };
  const sender = (code: string): Actor =>
    machineActor('machine:test', {
      tenantId: p.province.tenantId,
      agencyId: p.province.agencyId(code),
      scopes: ['exchange.read', 'exchange.submit'],
    });
  /** Sends a file by the number alone: which form it is the file says. */
  const send = async (dataset: string, agency: string, rows: CellValue[][], period = '2026-M09') => {
    const { services } = p.database;
    const bytes = await book('DuLieu', rows);
    const path = join(folder, 'tep.xlsx');
    await writeFile(path, bytes);
    const found = await sentDataset(services, sender(agency), dataset, agency, path);
    const file = { datasetId: found.id, period, name: 'tep.xlsx', bytes, rows: 'all' as const };
    const { submission } = await submitFile(services, sender(agency), { ...file, acceptColumns: true });
    const feeds = { employers: feedEmployers, people: feedPeople };
    await run(services, feedSubmission(feeds), p.province.system, { id: submission.id });
    return { layoutId: found.layoutId, rows: submission.rowsGood, timeliness: submission.timeliness };
  };
  const asked = async (text: string): Promise<Record<string, unknown>[]> =>
    (await p.database.owner.query<Record<string, unknown>>(text)).rows;

  it('D02-LT 117 cột: bốn dòng tiêu đề có khóa ẩn, nhóm cột gộp, dòng tổng; người vào sổ với đơn vị ở đầu mẫu', async () => {
    const d02 = layout('d02-lt');
    const person = {
      stt: '1',
      ho_ten: 'Đinh Văn Tệp',
      ma_so_bhxh: '6220003333',
      ngay_sinh: '05/07/1985',
      gioi_tinh: '1',
      cmnd: '062085003333',
      tien_luong: '5.310.000',
      loai_phuong_an: 'Tăng lao động',
      phuong_an_id: 'TM',
      tu_thang: '09/2026',
    };
    const keys = d02.columns.map(({ note }) => /mẫu cổng giao dịch: (\w+)\./u.exec(note ?? '')?.[1] ?? null);
    const groups = d02.columns.map((_, at) =>
      at === 1 ? 'Thông tin người lao động' : at === 49 ? 'Tờ khai TK1-TS' : null,
    );
    const sent = await send('D15', 'bhxh-tinh', [
      ['DANH SÁCH LAO ĐỘNG THAM GIA BHXH, BHYT, BHTN, BHTNLĐ-BNN', null, null, null, 'Mã đơn vị:', 'TC0243A'],
      groups,
      d02.columns.map(({ header }) => header),
      keys,
      line(d02, person),
      ['TỔNG CỘNG', '1'],
      [null, 'Kon Tum, ngày 05 tháng 10 năm 2026'],
      [null, 'Người lập biểu', null, 'GIÁM ĐỐC'],
      [null, 'Nguyễn Văn Ký'],
    ]);
    expect(sent).toMatchObject({ layoutId: 'd02-lt', rows: 1 });
    expect(
      await asked(`select distinct p.full_name, t.from_date::text, t.unit_code from people p
        join person_participations t on t.person_id = p.id where p.name_key = 'dinh van tep'`),
    ).toEqual([{ full_name: 'Đinh Văn Tệp', from_date: '2026-09-01', unit_code: 'TC0243A' }]);
  });

  it('D03-TS của xã: gửi bằng số D20, chính tệp cho biết mẫu; đầu nhóm hộ không thành dòng', async () => {
    const d03 = layout('d03-ts');
    const member = (full_name: string, birth_date: string): CellValue[] =>
      line(d03, {
        household_no: 'H01',
        full_name,
        birth_date,
        gender: 'Nữ',
        valid_from: '15/09/2026',
        amount: 1263600,
      });
    const rows = titled(d03, 'DANH SÁCH NGƯỜI CHỈ THAM GIA BẢO HIỂM Y TẾ (Mẫu D03-TS)', [
      ['I', 'Hộ ông A Mẫu'],
      member('Y Tệp Một', '01/02/1990'),
      member('Y Tệp Hai', '1992'),
      ['Cộng', null, '2'],
    ]);
    expect(await send('D20', 'ubnd-xa-23293', rows)).toMatchObject({ layoutId: 'd03-ts', rows: 2 });
    expect(await asked(`select count(*)::int as n from people where name_key like 'y tep%'`)).toEqual([
      { n: 2 },
    ]);
  });

  it('C12-TS: đơn vị còn nợ bao nhiêu, dư bao nhiêu vào sổ đơn vị, mỗi mã đơn vị một số', async () => {
    const c12 = layout('c12-ts');
    const unit = (madvi: string, tendvi: string, tien_cuoi_ky: CellValue): CellValue[] =>
      line(c12, { madvi, tendvi, diachi: '63 Trần Phú', so_phai_dong: 20_000_000, tien_cuoi_ky });
    const rows = titled(c12, 'THÔNG BÁO KẾT QUẢ ĐÓNG BHXH, BHYT, BHTN (Mẫu C12-TS)', [
      unit('TC0243A', 'Công ty TNHH Tệp Nợ', 12_500_000),
      unit('TC0244B', 'Công ty TNHH Tệp Dư', '-300.000'),
      ['Tổng cộng', null, null, null, null, 40_000_000],
    ]);
    expect(await send('D29', 'bhxh-tinh', rows, '2026')).toMatchObject({ layoutId: 'c12-ts', rows: 2 });
    expect(
      await asked(`select e.name, f.amount::float8 as amount, f.unit_code, f.latest from employer_facts f
        join employers e on e.id = f.employer_id where f.kind = 'arrears' order by f.unit_code`),
    ).toEqual([
      { name: 'Công ty TNHH Tệp Nợ', amount: 12_500_000, unit_code: 'TC0243A', latest: true },
      { name: 'Công ty TNHH Tệp Dư', amount: -300_000, unit_code: 'TC0244B', latest: true },
    ]);
  });

  it('01B-HSB: hồ sơ của người đã có trong sổ gắn vào người ấy, của người lạ vẫn còn trong danh sách', async () => {
    const hsb = layout('01b-hsb');
    const claim = (so_so_bhxh: string, ho_va_ten: string): CellValue[] =>
      line(hsb, {
        so_so_bhxh,
        ho_va_ten,
        tu_ngay: '03/08/2026',
        den_ngay: '07/08/2026',
        tong_so_ngay_nghi: 5,
      });
    const rows = titled(hsb, 'DANH SÁCH ĐỀ NGHỊ GIẢI QUYẾT HƯỞNG CHẾ ĐỘ ỐM ĐAU (Mẫu 01B-HSB)', [
      claim('6220003333', 'Đinh Văn Tệp'),
      claim('6220009999', 'Người Chưa Biết'),
    ]);
    expect(await send('D41', 'bhxh-tinh', rows)).toMatchObject({ layoutId: '01b-hsb', rows: 2 });
    expect(
      await asked(
        `select p.full_name from person_sources s join people p on p.id = s.person_id where s.layout_id = '01b-hsb'`,
      ),
    ).toEqual([{ full_name: 'Đinh Văn Tệp' }]);
  });

  it('mẫu thiếu cột, chữ ở ô tiền: nói đúng chỗ sai, bản gửi hủy, sổ không thêm gì', async () => {
    const d02 = layout('d02-lt');
    const c12 = layout('c12-ts');
    const nameless = { ...d02, columns: d02.columns.filter(({ key }) => key !== 'ho_ten') };
    const row = { ma_so_bhxh: '6220003333', cmnd: '062085003333', tu_thang: '09/2026' };
    await expect(
      send('D15', 'bhxh-tinh', titled(nameless, 'DANH SÁCH LAO ĐỘNG', [line(nameless, row)]), '2026-M10'),
    ).rejects.toMatchObject({ code: 'exchange.columns_missing', params: { columns: '“Họ và tên”' } });
    const owing = { madvi: 'TC0249A', tendvi: 'Công ty Chữ Ở Ô Tiền', tien_cuoi_ky: '12.5O0.000' };
    await expect(
      send('D29', 'bhxh-tinh', titled(c12, 'THÔNG BÁO C12-TS', [line(c12, owing)]), '2026'),
    ).rejects.toMatchObject({
      code: 'exchange.rows_bad_in_file',
      params: {
        first:
          'Dòng 6: Cột “Số tiền cuối kỳ”: “12.5O0.000” không phải là số. Chỉ ghi chữ số, ví dụ 1.366.200.',
      },
    });
    expect(await asked(`select state from submissions where confirmed_at is null`)).toEqual([
      { state: 'cancelled' },
      { state: 'cancelled' },
    ]);
    expect(await asked(`select from employers where name = 'Công ty Chữ Ở Ô Tiền'`)).toEqual([]);
  });

  it('tệp làm việc không được tính là đã làm nhiệm vụ nào', async () => {
    expect(
      await asked(
        `select layout_id, duty_id from datasets where title like '%tệp làm việc%' order by layout_id`,
      ),
    ).toEqual(['01b-hsb', 'd02-lt', 'd03-ts'].map((layout_id) => ({ layout_id, duty_id: null })));
  });
});

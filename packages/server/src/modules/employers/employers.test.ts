import {
  listEmployerPairsEndpoint,
  listEmployersEndpoint,
  openEmployerEndpoint,
} from '@ansinh/contract/employers/employers.endpoints';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../platform/use-case.ts';
import type { StatedList } from '../../testing/stated-lists.ts';
import { A, B, employerDesk, PURPOSE, type EmployerDesk } from './employers.fixtures.ts';
import { feedEmployers } from './feed/feed-employers.ts';
import { changeEmployer } from './use-cases/change-employer.ts';
import { exportEmployers } from './use-cases/export-employers.ts';
import { listEmployers } from './use-cases/list-employers.ts';
import { listEmployerPairs } from './use-cases/review-employer-pairs.ts';

describe('Sổ đơn vị sử dụng lao động', () => {
  let p: EmployerDesk['p'];
  let insurer: EmployerDesk['insurer'];
  let state: EmployerDesk['state'];
  let named: EmployerDesk['named'];
  let opened: EmployerDesk['opened'];
  let only: EmployerDesk['only'];

  beforeAll(async () => {
    ({ p, insurer, state, named, opened, only } = await employerDesk());
  }, 120_000);
  afterAll(() => p.database.close());

  it('bốn nguồn nói về một mã số thuế là một đơn vị, mỗi nguồn nói gì vẫn còn nguyên', async () => {
    const { asked } = await state('employers-registered', 'so-tai-chinh', '2026-Q2', [
      { ...A, xa_phuong: 'Phường Kon Tum', ngay_dang_ky: '2026-05-04', so_lao_dong: '9' },
      { ...B, xa_phuong: 'Xã Đăk Tô', ngay_dang_ky: '2026-05-06' },
    ]);
    expect(asked).toEqual(['reconciliation.run']);
    await state('labour-use', 'so-noi-vu', '2026-Q2', [
      { ...A, ky: '2026-Q2', so_lao_dong: '20', so_hop_dong: '18', quy_luong: '360000000' },
    ]);
    await state('insured-units', 'bhxh-tinh', '2026-Q2', [
      {
        ...A,
        ma_don_vi: 'TZ0001',
        ky: '2026-Q2',
        so_lao_dong: '12',
        quy_luong: '216000000',
        tinh_trang: 'insured',
      },
    ]);
    await state('employer-status', 'thue-tinh', '2026-Q2', [
      { ...A, tinh_trang: 'operating', tu_ngay: '2026-06-10' },
    ]);
    const employer = await only('dai loc 6134196387');
    expect(employer).toMatchObject({
      taxCodeValid: true,
      unitCode: 'TZ0001',
      communeName: 'Phường Kon Tum',
      status: 'operating',
      statusSource: 'tax',
      declaredWorkers: 18,
      declaredWages: 120_000_000,
      insuredWorkers: 12,
      insuredWages: 72_000_000,
    });
    const detail = await opened(employer.id);
    expect(detail.facts.map(({ source, kind }) => `${source}:${kind}`).sort()).toEqual([
      'business-register:registration',
      'business-register:status',
      'labour:workforce',
      'social-insurance:insured',
      'tax:status',
    ]);
  });

  it('mở một đơn vị để lại tên người mở và mục đích', async () => {
    const { id } = await only('loc phat');
    await opened(id);
    expect((await opened(id)).openings).toMatchObject([{ purpose: PURPOSE }, { purpose: PURPOSE }]);
    const { rows } = await p.database.owner.query(
      `select from audit_log where action = 'employers.open' and subject = $1 and purpose = $2`,
      [`employer:${id}`, PURPOSE],
    );
    expect(rows).toHaveLength(2);
  });

  it('danh sách nộp lại thay danh sách cũ: điều danh sách cũ nói được rút, không bị xóa', async () => {
    const first = await state('tax-payroll', 'thue-tinh', '2025', [
      { ...B, ky: '2025', so_lao_dong: '30', quy_luong: '2160000000' },
    ]);
    expect((await only('loc phat')).declaredWorkers).toBe(30);
    await state(
      'tax-payroll',
      'thue-tinh',
      '2025',
      [{ ...B, ky: '2025', so_lao_dong: '25', quy_luong: '1800000000' }],
      first.id,
    );
    const employer = await only('loc phat');
    expect(employer).toMatchObject({ declaredWorkers: 25, declaredWages: 150_000_000 });
    const facts = (await opened(employer.id)).facts.filter(({ kind }) => kind === 'workforce');
    expect(facts.map(({ workers, withdrawn, latest }) => [workers, withdrawn, latest]).sort()).toEqual([
      [25, false, true],
      [30, true, false],
    ]);
  });

  it('nạp lại danh sách đã nạp không đổi gì', async () => {
    const list: StatedList = {
      layout: 'employer-status',
      sender: 'so-tai-chinh',
      period: '2026-Q3',
      rows: [{ ...B, tinh_trang: 'suspended', tu_ngay: '2026-08-01', den_ngay: '2027-08-01' }],
      at: '2026-10-01T00:00:00.000Z',
    };
    await p.state(async (context) => {
      await feedEmployers(context);
      await feedEmployers(context);
    }, list);
    const detail = await opened((await only('loc phat')).id);
    expect(detail.facts.filter(({ status }) => status === 'suspended')).toHaveLength(1);
    expect(detail.status).toBe('suspended');
  });

  it('mọi câu trả lời đúng hợp đồng với giao diện', async () => {
    const { services } = p.database;
    const plain = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer));
    const page = await run(services, listEmployers, insurer, {});
    expect(() => listEmployersEndpoint.response?.parse(plain(page))).not.toThrow();
    for (const { id } of page.items)
      expect(openEmployerEndpoint.response?.safeParse(plain(await opened(id))).error).toBeUndefined();
    const pairs = await run(services, listEmployerPairs, insurer, {});
    expect(listEmployerPairsEndpoint.response?.safeParse(plain(pairs)).error).toBeUndefined();
  });

  it('tìm không cần dấu, không cần đúng thứ tự từ', async () => {
    expect((await named('LOC dai')).map(({ name }) => name)).toEqual([A.ten_don_vi]);
    expect(await named('không có đơn vị nào như vậy')).toEqual([]);
    expect(await named('100%')).toEqual([]);
  });

  it('xã cũ kèm huyện cho ra xã hiện nay, và xã cũ vẫn giữ', async () => {
    await state('tax-payers', 'thue-tinh', '2026-Q2', [
      {
        ma_so_thue: '6105599261',
        ten_don_vi: 'Công ty TNHH Khoáng sản Sơn Lâm',
        xa_phuong: 'Phường Thống Nhất',
        huyen: 'Thành phố Kon Tum',
        tinh_trang: 'operating',
      },
    ]);
    const detail = await opened((await only('son lam')).id);
    expect(detail.communeBefore).toMatch(/^2024:/);
    expect(detail.commune).toMatch(/^2025:/);
  });

  it('mã số thuế mất số 0 đầu hay có dấu chấm vẫn nhận ra đúng đơn vị', async () => {
    await state('employer-status', 'thue-tinh', '2026-Q2', [
      {
        ma_so_thue: '0100109106',
        ten_don_vi: 'Chi nhánh Tập đoàn',
        tinh_trang: 'operating',
        tu_ngay: '2026-06-01',
      },
    ]);
    await state('employer-status', 'so-tai-chinh', '2026-Q2', [
      {
        ma_so_thue: '100109106',
        ten_don_vi: 'Chi nhánh Tập đoàn',
        tinh_trang: 'operating',
        tu_ngay: '2026-06-02',
      },
      {
        ma_so_thue: '0100.109.106',
        ten_don_vi: 'Chi nhánh Tập đoàn',
        tinh_trang: 'resumed',
        tu_ngay: '2026-06-03',
      },
    ]);
    expect(await only('chi nhanh tap doan')).toMatchObject({ taxCode: '0100109106', status: 'resumed' });
  });

  it('sửa tay được giữ: danh sách sau không ghi đè, và người sửa sau không ghi đè người sửa trước', async () => {
    const employer = await only('dai loc');
    const change = { employerId: employer.id, version: employer.version, reason: 'Theo giấy phép mới' };
    await run(p.database.services, changeEmployer, insurer, {
      ...change,
      name: 'Công ty cổ phần Đại Lộc Kon Tum',
    });
    await expect(
      run(p.database.services, changeEmployer, insurer, { ...change, name: 'Tên khác' }),
    ).rejects.toMatchObject({ code: 'platform.stale' });
    await state('employer-status', 'thue-tinh', '2026-Q3', [
      { ...A, tinh_trang: 'operating', tu_ngay: '2026-07-10' },
    ]);
    expect((await only('6134196387')).name).toBe('Công ty cổ phần Đại Lộc Kon Tum');
    await expect(
      run(p.database.services, changeEmployer, insurer, {
        ...change,
        version: (await only('6134196387')).version,
        commune: '2025:99999',
      }),
    ).rejects.toMatchObject({ code: 'employers.commune_unknown' });
  });

  it('xuất bảng có tên người xuất và mục đích, và được ghi nhật ký', async () => {
    const file = await run(p.database.services, exportEmployers, insurer, { purpose: PURPOSE });
    expect(file.bytes.length).toBeGreaterThan(1000);
    const { rows } = await p.database.owner.query(
      `select detail from audit_log where action = 'employers.export' and purpose = $1`,
      [PURPOSE],
    );
    expect(rows).toHaveLength(1);
  });
});

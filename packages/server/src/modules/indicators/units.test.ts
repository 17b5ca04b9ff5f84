import { join } from 'node:path';
import type { Actor } from '@ansinh/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../platform/installation/root.ts';
import { run } from '../../platform/use-case.ts';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { loadIndicators } from './load-indicators.ts';
import { measuredUnits } from './use-cases/measured-units.ts';
import { listPaceCurves, savePaceCurve } from './use-cases/pace-curves.ts';
import { saveDenominator } from './use-cases/save-denominator.ts';
import { saveUnit } from './use-cases/save-unit.ts';

const COMMUNE = '2025:23293';
const FROM = '2026-01-01';
const SOURCE = 'Danh sách thử';

describe('Đơn vị dưới xã và mạng lưới thu', () => {
  let database: TestDatabase;
  let province: DemoProvince;
  let insurance: Actor;
  let organisation: { key: string };
  let point: { key: string; version: number };

  const save = (
    actor: Actor,
    input: object,
  ): Promise<{ key: string; version: number; agencyId: string | null; communeKey: string | null }> =>
    run(database.services, saveUnit, actor, { from: FROM, source: SOURCE, ...input });
  const seen = async (actor: Actor, search: string): Promise<string[]> =>
    (await run(database.services, measuredUnits, actor, { search })).items.map(({ key }) => key);

  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadDemoProvince(database);
    await loadIndicators(database.services, province.system, join(ROOT, 'db/reference'));
    insurance = province.person('bhxh-tinh', 'approver');
    organisation = await save(insurance, {
      kind: 'organisation',
      name: 'Dịch vụ thu An Tâm (minh họa)',
      parent: '2025:51',
      agencyId: province.agencyId('tcdvt-an-tam'),
    });
    point = await save(insurance, {
      kind: 'point',
      name: 'Điểm thu minh họa 1',
      parent: organisation.key,
      commune: COMMUNE,
    });
  });
  afterAll(() => database.close());

  it('điểm thu nằm ở xã đã nêu và do tổ chức dịch vụ thu phụ trách', () => {
    expect(point).toMatchObject({ communeKey: COMMUNE, agencyId: province.agencyId('tcdvt-an-tam') });
  });

  it('tổ chức dịch vụ thu tự thêm nhân viên của mình; tổ chức khác thì không, và không thấy', async () => {
    const own = province.person('tcdvt-an-tam', 'approver');
    const { key } = await save(own, { kind: 'collector', name: 'Nhân viên thu 01', parent: point.key });
    const rival = province.person('tcdvt-cao-nguyen', 'approver');
    await expect(
      save(rival, { kind: 'collector', name: 'Nhân viên thu 02', parent: point.key }),
    ).rejects.toMatchObject({ code: 'platform.not_found' });
    expect(await seen(own, 'nhan vien thu 01')).toEqual([key]);
    expect(await seen(rival, 'nhan vien thu 01')).toEqual([]);
  });

  it('UBND xã nơi có điểm thu thấy điểm thu; xã khác, sở khác không thấy', async () => {
    const of = (code: string): Promise<string[]> =>
      seen(province.person(code, 'operator'), 'diem thu minh hoa');
    expect(await of('ubnd-xa-23293')).toEqual([point.key]);
    expect(await of('ubnd-xa-23284')).toEqual([]);
    expect(await of('so-noi-vu')).toEqual([]);
    expect(await of('bhxh-tinh')).toEqual([point.key]);
  });

  it('xã thêm tổ dân phố của mình, không thêm cho xã khác', async () => {
    const commune = province.person('ubnd-xa-23293', 'focal-point');
    const village = { kind: 'village', name: 'Tổ dân phố thử' };
    expect(await save(commune, { ...village, parent: COMMUNE })).toMatchObject({ communeKey: COMMUNE });
    await expect(save(commune, { ...village, parent: '2025:23284' })).rejects.toMatchObject({
      code: 'indicators.unit_not_yours',
    });
  });

  it('sửa theo bản cũ bị từ chối; xã, huyện, tỉnh không sửa ở đây', async () => {
    const fix = {
      key: point.key,
      kind: 'point',
      name: 'Điểm thu minh họa 1a',
      parent: organisation.key,
      commune: COMMUNE,
    };
    expect(await save(insurance, { ...fix, version: point.version })).toMatchObject({
      version: point.version + 1,
    });
    await expect(save(insurance, { ...fix, version: point.version })).rejects.toMatchObject({
      code: 'platform.stale',
    });
    await expect(
      save(insurance, { key: COMMUNE, kind: 'village', name: 'X', parent: '2025:51' }),
    ).rejects.toMatchObject({ code: 'indicators.unit_is_territory' });
  });

  it('đơn vị chỉ kết thúc khi các đơn vị trực thuộc đã kết thúc, và không còn trong danh sách sau ngày đó', async () => {
    const village = { kind: 'village', name: 'Thôn sắp nhập', parent: COMMUNE };
    const { key, version } = await save(insurance, village);
    const collector = { kind: 'collector', name: 'Nhân viên thu thôn', parent: key };
    const below = await save(insurance, collector);
    const close = (to: string): Promise<unknown> => save(insurance, { ...village, key, version, to });
    await expect(close('2026-06-30')).rejects.toMatchObject({
      code: 'indicators.unit_parts_outlive',
      params: { count: 1, to: '30/06/2026', part: 'Nhân viên thu thôn' },
    });
    await save(insurance, { ...collector, key: below.key, version: below.version, to: '2026-06-30' });
    await close('2026-06-30');
    const on = async (day: string): Promise<string[]> =>
      (
        await run(database.services, measuredUnits, insurance, { search: 'thon sap nhap', on: day })
      ).items.map((one) => one.key);
    expect(await on('2026-06-30')).toEqual([key]);
    expect(await on('2026-07-01')).toEqual([]);
  });

  it('tiến độ mẫu chỉ quản trị tỉnh sửa; sửa theo bản cũ hoặc thêm trùng mã bị từ chối', async () => {
    const admin = province.person('bhxh-tinh', 'province-admin');
    const weights = [0, 0, 0, 0, 0, 0, 0, 1, 5, 4, 1, 1];
    const keep = (
      actor: Actor,
      version: number,
      code = 'nam-hoc',
      name = 'Theo đầu năm học',
    ): Promise<object> =>
      run(database.services, savePaceCurve, actor, {
        code,
        name,
        weights,
        certainty: 'secondary',
        version,
      });
    expect(await keep(admin, 1)).toMatchObject({ weights, version: 2, certainty: 'secondary' });
    await expect(keep(admin, 1)).rejects.toMatchObject({ code: 'platform.stale' });
    await expect(keep(admin, 0)).rejects.toMatchObject({ code: 'indicators.curve_exists' });
    await expect(keep(insurance, 2)).rejects.toMatchObject({ code: 'indicators.curve_not_yours' });
    await keep(admin, 0, 'mua-vu', 'Mùa vụ');
    const { items } = await run(database.services, listPaceCurves, insurance, {});
    expect(items.map(({ code, version }) => `${code} ${version}`)).toEqual([
      'deu 1',
      'quy-cuoi 1',
      'mua-vu 1',
      'nam-hoc 2',
    ]);
  });

  it('tổ chức không có trong danh bạ là không tìm thấy', async () => {
    const nobody = { agencyId: '00000000-0000-4000-8000-000000000000' };
    await expect(
      save(insurance, { kind: 'organisation', name: 'X', parent: '2025:51', ...nobody }),
    ).rejects.toMatchObject({ code: 'platform.not_found' });
  });

  it('xã của điểm thu phải có vào ngày bắt đầu', async () => {
    await expect(
      save(insurance, { kind: 'point', name: 'X', parent: organisation.key, commune: '2024:23293' }),
    ).rejects.toMatchObject({ code: 'indicators.unit_commune_unknown' });
  });

  it('mẫu số của năm chưa có được thêm; sửa theo bản cũ bị từ chối, không mất số của người sửa trước', async () => {
    const admin = province.person('bhxh-tinh', 'province-admin');
    const state = (value: number, version: number): Promise<object> =>
      run(database.services, saveDenominator, admin, {
        unit: COMMUNE,
        series: 'dan-so',
        year: 2027,
        value,
        source: 'Niên giám thống kê',
        certainty: 'verified',
        version,
      });
    expect(await state(13_000, 0)).toMatchObject({ value: 13_000, version: 1, estimated: false });
    await expect(state(13_001, 0)).rejects.toMatchObject({ code: 'platform.stale' });
    expect(await state(13_002, 1)).toMatchObject({ version: 2 });
    await expect(state(13_003, 1)).rejects.toMatchObject({ code: 'platform.stale' });
  });

  it('dân số chỉ quản trị tỉnh sửa, có nguồn; tỷ lệ không phải mẫu số', async () => {
    const state = {
      unit: COMMUNE,
      series: 'dan-so',
      year: 2026,
      value: 12_345,
      source: 'Công an tỉnh',
      certainty: 'verified',
    };
    const admin = province.person('bhxh-tinh', 'province-admin');
    expect(await run(database.services, saveDenominator, admin, { ...state, version: 1 })).toMatchObject({
      value: 12_345,
      version: 2,
    });
    await expect(run(database.services, saveDenominator, insurance, state)).rejects.toMatchObject({
      code: 'indicators.denominator_not_yours',
    });
    await expect(
      run(database.services, saveDenominator, admin, { ...state, series: 'bhyt-dan-so' }),
    ).rejects.toMatchObject({ code: 'indicators.denominator_no_series' });
  });
});

import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { ROOT } from '../../platform/installation/root.ts';
import { run } from '../../platform/use-case.ts';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { denominatorsOn } from './db/denominators.repo.ts';
import { loadIndicators, type IndicatorLoad } from './load-indicators.ts';
import { listDenominators } from './use-cases/list-denominators.ts';
import { listIndicators } from './use-cases/list-indicators.ts';
import { measuredUnits } from './use-cases/measured-units.ts';
import { packIds, packFolder, readPack } from '../regulations/index.ts';

const REFERENCE = join(ROOT, 'db/reference');

describe('Chỉ số, đơn vị được giao và mẫu số', () => {
  let database: TestDatabase;
  let province: DemoProvince;
  let loaded: IndicatorLoad;

  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadDemoProvince(database);
    loaded = await loadIndicators(database.services, province.system, REFERENCE);
  });
  afterAll(() => database.close());

  const units = (agency: string, query: object): Promise<{ items: { key: string; name: string }[] }> =>
    run(database.services, measuredUnits, province.person(agency, 'operator'), query);

  it('nạp lại không thêm, không đổi gì', async () => {
    expect(loaded.units).toBe(1 + 96 + 1 + 10 + 102 + 1 + 13 + 173);
    expect(await loadIndicators(database.services, province.system, REFERENCE)).toEqual({
      indicators: 0,
      units: 0,
      denominators: 0,
    });
  });

  it('mọi chỉ số của các gói văn bản đều có trong danh mục, cùng đơn vị đo là tỷ lệ hay số đếm', async () => {
    const { items } = await run(
      database.services,
      listIndicators,
      province.person('bhxh-tinh', 'operator'),
      {},
    );
    const codes = new Set(items.map(({ code }) => code));
    const packs = await Promise.all((await packIds()).map(async (id) => readPack(await packFolder(id))));
    const named = packs.flatMap(({ facts }) => facts.indicators.map(({ code }) => code));
    expect(named.filter((code) => !codes.has(code))).toEqual([]);
    expect(named.length).toBeGreaterThan(15);
  });

  it('trang tiếng Anh có tên tiếng Anh của mọi chỉ số; trang tiếng Việt không đổi', async () => {
    const named = async (language: 'vi' | 'en'): Promise<Map<string, string>> => {
      const person = province.person('bhxh-tinh', 'operator');
      const { items } = await run(database.services, listIndicators, person, {}, { language });
      return new Map(items.map(({ code, name }) => [code, name]));
    };
    const [vietnamese, english] = [await named('vi'), await named('en')];
    expect(english.get('dan-so')).toBe('Population');
    expect(vietnamese.get('dan-so')).toBe('Dân số');
    expect([...english].filter(([code, name]) => name === vietnamese.get(code))).toEqual([]);
  });

  it('tỉnh minh họa có ba đơn vị cấp tỉnh của hai thời kỳ; huyện chỉ có ở thời kỳ trước', async () => {
    const { items } = await units('bhxh-tinh', {});
    expect(items.map(({ key }) => key)).toEqual(['2025:51', '2024:62', '2024:51']);
    expect((await units('bhxh-tinh', { below: '2024:62' })).items).toHaveLength(10);
    expect((await units('bhxh-tinh', { below: '2025:51' })).items).toHaveLength(96);
    expect((await units('bhxh-tinh', { below: '2024:62', on: '2025-07-01' })).items).toEqual([]);
  });

  it('tìm theo tên không dấu ở mọi cấp', async () => {
    const { items } = await units('bhxh-tinh', { search: 'dak pxi' });
    expect(items.map(({ name }) => name)).toEqual(['Xã Đăk Pxi', 'Xã Đắk PXi']);
    expect((await units('bhxh-tinh', { search: 'd%k pxi' })).items).toEqual([]);
  });

  it('đơn vị không có thật hoặc không thấy được là không tìm thấy', async () => {
    await expect(units('bhxh-tinh', { below: '2024:999' })).rejects.toMatchObject({
      code: 'platform.not_found',
    });
  });

  it('dân số huyện cũ bằng tổng các xã của huyện, từng người; mọi số ước đều nói là ước', async () => {
    const { items } = await run(
      database.services,
      listDenominators,
      province.person('bhxh-tinh', 'operator'),
      {
        unit: '2024:615',
        series: 'dan-so',
      },
    );
    const byYear = Map.groupBy(items, ({ year }) => year);
    expect([...byYear.keys()]).toEqual([2023, 2024, 2025]);
    for (const rows of byYear.values()) {
      const [own] = rows.filter(({ unitKey }) => unitKey === '2024:615');
      const parts = rows.filter(({ unitKey }) => unitKey !== '2024:615');
      expect(parts.length).toBeGreaterThan(5);
      expect(parts.reduce((sum, { value }) => sum + value, 0)).toBe(own?.value);
    }
    expect(items.every(({ estimated, source }) => estimated && source.startsWith('Ước'))).toBe(true);
  });

  it('một năm không có số lấy số gần nhất trước đó, không có nữa thì số sau', async () => {
    const on = (year: number): Promise<{ year: number }[]> =>
      inTransactionAs(database.pool, province.system, (tx) =>
        denominatorsOn(tx, ['2025:51'], ['dan-so'], year),
      );
    expect((await on(2023)).map(({ year }) => year)).toEqual([2025]);
    expect((await on(2030)).map(({ year }) => year)).toEqual([2026]);
  });

  it('dân số các năm khác tính từ năm đã công bố theo mức tăng, ghi rõ là ước, chưa xác minh và cách tính', async () => {
    const { items } = await run(
      database.services,
      listDenominators,
      province.person('bhxh-tinh', 'operator'),
      { unit: '2025:51', series: 'dan-so' },
    );
    const [published, carried] = items.filter(({ unitKey }) => unitKey === '2025:51');
    expect(published).toMatchObject({ year: 2025, estimated: false });
    expect(carried).toMatchObject({ year: 2026, estimated: true, certainty: 'unverified' });
    expect(carried?.source).toMatch(/^Ước, chưa xác minh: .* 1 % một năm/);
    expect((carried?.value ?? 0) / (published?.value ?? 1)).toBeCloseTo(1.01, 5);
  });

  it('xã thấy mẫu số của mình, không thấy của xã khác', async () => {
    const [own] = (await units('bhxh-tinh', { search: 'Xã Đắk Hà', kind: 'commune', on: '2026-01-01' }))
      .items;
    const commune = province.person(`ubnd-xa-${own?.key.slice(5)}`, 'approver');
    const seen = (unit: string): Promise<{ items: object[] }> =>
      run(database.services, listDenominators, commune, { unit, series: 'dan-so' });
    expect((await seen(own?.key ?? '')).items).toHaveLength(2);
    expect((await seen('2025:21025')).items).toEqual([]);
  });
});

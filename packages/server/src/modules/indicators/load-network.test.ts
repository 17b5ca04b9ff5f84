import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../platform/installation/root.ts';
import { run } from '../../platform/use-case.ts';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { loadIndicators } from './load-indicators.ts';
import { loadNetwork } from './load-network.ts';
import { measuredUnits } from './use-cases/measured-units.ts';

const FILE = join(ROOT, 'db/demo/network.json');

describe('Mạng lưới thu minh họa', () => {
  let database: TestDatabase;
  let province: DemoProvince;
  let added: number;

  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadDemoProvince(database);
    await loadIndicators(database.services, province.system, join(ROOT, 'db/reference'));
    added = await loadNetwork(database.services, province.system, FILE);
  });
  afterAll(() => database.close());

  const found = async (agency: string, kind: string): Promise<{ name: string }[]> =>
    (await run(database.services, measuredUnits, province.person(agency, 'operator'), { kind })).items;

  it('nạp một lần, lần sau không thêm gì', async () => {
    expect(added).toBe(43);
    expect(await loadNetwork(database.services, province.system, FILE)).toBe(0);
  });

  it('mọi tên đều ghi là minh họa', async () => {
    const people = await found('bhxh-tinh', 'collector');
    expect(people).toHaveLength(14);
    expect(people.every(({ name }) => name.endsWith('(minh họa)'))).toBe(true);
  });

  it('mỗi tổ chức thấy nhân viên thu của mình, không thấy của tổ chức khác', async () => {
    const own = await found('tcdvt-an-tam', 'collector');
    expect(own.map(({ name }) => name.slice(0, 16))).toEqual(
      Array.from({ length: 4 }, () => 'Nhân viên thu AT'),
    );
    expect(await found('so-y-te', 'collector')).toEqual([]);
  });
});

import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adoptPackTargets, loadIndicators, loadNetwork } from '../modules/indicators/index.ts';
import { adoptPack, packFolder, readPack } from '../modules/regulations/index.ts';
import { sql } from '../platform/database/sql.ts';
import { inTransactionAs } from '../platform/database/transaction.ts';
import { ROOT } from '../platform/installation/root.ts';
import { run } from '../platform/use-case.ts';
import { loadDemoProvince, type DemoProvince } from '../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../testing/test-database.ts';
import { giveDemoTargets } from './demo-targets.ts';

describe('Chỉ tiêu minh họa', () => {
  let database: TestDatabase;
  let province: DemoProvince;
  let given: number;

  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadDemoProvince(database);
    await loadIndicators(database.services, province.system, join(ROOT, 'db/reference'));
    await loadNetwork(database.services, province.system, join(ROOT, 'db/demo/network.json'));
    for (const id of ['binhdinh-3ben-2024', 'kontum-210-2023']) {
      await run(database.services, adoptPack, province.system, {
        pack: await readPack(await packFolder(id)),
      });
      await run(database.services, adoptPackTargets, province.system, { pack: id });
    }
    given = await giveDemoTargets(database.services, province.system);
  });
  afterAll(() => database.close());

  it('giao từ tỉnh đến huyện, xã, thôn, tổ chức dịch vụ thu, điểm thu, nhân viên thu, cộng tác viên; lần sau không giao thêm', async () => {
    expect(given).toBe(407);
    expect(await giveDemoTargets(database.services, province.system)).toBe(0);
    const kinds = await inTransactionAs(database.pool, province.system, (tx) =>
      tx.rows<{ kind: string }>(sql`
        select distinct u.kind from target_cells c join measured_units u on u.key = c.unit_key where c.in_force order by 1`),
    );
    expect(kinds.map(({ kind }) => kind)).toEqual([
      'collaborator',
      'collector',
      'commune',
      'district',
      'organisation',
      'point',
      'province',
      'village',
    ]);
  });

  it('chỉ tiêu của tổ chức dịch vụ thu đo bằng người đóng qua tổ chức, không so với toàn bộ người tham gia', async () => {
    const rows = await inTransactionAs(database.pool, province.system, (tx) =>
      tx.rows<{ kind: string; numerator: string }>(sql`
        select distinct u.kind, i.numerator from target_cells c join measured_units u on u.key = c.unit_key
          join indicators i on i.code = c.indicator where c.year = 2026 and i.measure = 'people'
          and (u.kind in ('organisation', 'point', 'collector', 'collaborator') or u.key = '2025:51') order by 1, 2`),
    );
    expect(rows.filter(({ numerator }) => !numerator.endsWith('-qua-to-chuc-thu-nguoi'))).toEqual([]);
    expect(rows.length).toBeGreaterThan(8);
  });

  it('số người của các phần cộng lại đúng bằng số được giao, ở mọi cấp', async () => {
    const sums = await inTransactionAs(database.pool, province.system, (tx) =>
      tx.rows<{ whole: number; parts: number }>(sql`
        select (select w.value from target_cells w where w.unit_key = p.parent_key and w.indicator = p.indicator and w.year = p.year
            and w.in_force)::float8 as whole,
          (select sum(c.value) from target_cells c where c.plan_id = p.id and c.unit_key <> p.parent_key)::float8 as parts
        from target_plans p join indicators i on i.code = p.indicator and i.measure = 'people'`),
    );
    expect(sums).toHaveLength(9);
    for (const { whole, parts } of sums) expect(parts).toBe(whole);
  });
});

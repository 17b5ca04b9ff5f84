import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { sql } from '../../platform/database/sql.ts';
import { ROOT } from '../../platform/installation/root.ts';
import { run } from '../../platform/use-case.ts';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { adoptPack, packFolder, readPack } from '../regulations/index.ts';
import { loadIndicators } from './load-indicators.ts';
import { assignerRules } from './db/assigning.repo.ts';
import { targetsInForce } from './db/target-cells.repo.ts';
import { packTargets } from './packs/pack-targets.ts';
import { adoptPackTargets } from './use-cases/adopt-pack-targets.ts';

const KONTUM = 'kontum-210-2023';

describe('Chỉ tiêu của văn bản trở thành chỉ tiêu được giao', () => {
  let database: TestDatabase;
  let province: DemoProvince;
  let taken: { plans: number; cells: number; skipped: string[] };

  const adopt = (pack: string): Promise<typeof taken> =>
    run(database.services, adoptPackTargets, province.system, { pack });

  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadDemoProvince(database);
    await loadIndicators(database.services, province.system, join(ROOT, 'db/reference'));
    for (const id of [KONTUM, 'binhdinh-3ben-2024'])
      await run(database.services, adoptPack, province.system, {
        pack: await readPack(await packFolder(id)),
      });
    taken = await adopt(KONTUM);
  });
  afterAll(() => database.close());

  it('Phụ lục Kon Tum thành 9 bản giao, câu chữ của văn bản thành 6; đủ 108 số, lấy lại không thêm gì', async () => {
    expect(taken).toEqual({ plans: 15, cells: 108, skipped: [] });
    expect(await adopt(KONTUM)).toMatchObject({ plans: 0, cells: 0 });
  });

  it('từng số đúng như in; số tham khảo không có hiệu lực để đo', async () => {
    const printed = await packTargets(KONTUM);
    const cells = await inTransactionAs(database.pool, province.system, (tx) =>
      targetsInForce(tx, ['2024:62', '2024:608', '2024:617'], null, null),
    );
    for (const cell of cells)
      expect(
        printed.map((one) => [one.indicator, one.year, one.printed, one.value, one.operative]),
      ).toContainEqual([cell.indicator, cell.year, cell.printed, cell.value, cell.operative]);
    const unemployment = cells.filter(
      ({ unitKey, indicator, year }) =>
        unitKey === '2024:62' && indicator === 'bhtn-luc-luong-lao-dong' && year === 2025,
    );
    expect(unemployment.map(({ value, operative, provision }) => [value, operative, provision])).toEqual([
      [24.33, true, 'PL1'],
      [25, false, 'II.2.a'],
    ]);
  });

  it('dòng toàn tỉnh là chỉ tiêu của chính tỉnh, do UBND tỉnh giao theo Quyết định 210', async () => {
    const [plan] = await inTransactionAs(database.pool, province.system, (tx) =>
      tx.rows<object>(sql`
        select p.agency_id = ${province.agencyId('ubnd-tinh')}::uuid as own, p.decision_number, p.decision_date, p.part_kind, c.value::text
        from target_plans p join target_cells c on c.plan_id = p.id and c.unit_key = '2024:62' and c.operative
        where p.indicator = 'bhyt-dan-so' and p.year = 2024`),
    );
    expect(plan).toEqual({
      own: true,
      decision_number: '210/QĐ-UBND',
      decision_date: '2023-05-12',
      part_kind: 'district',
      value: '94.1500',
    });
  });

  it('ngưỡng không gắn với một đơn vị được nêu ra chứ không gán bừa', async () => {
    const { plans, skipped } = await adopt('binhdinh-3ben-2024');
    expect(plans).toBe(0);
    expect(skipped.join()).toContain('Từng điểm thu');
  });

  it('quy tắc giao của một văn bản không có chỉ tiêu cũng được ghi nhật ký; lấy lại không ghi gì', async () => {
    const rows = async (): Promise<object[]> =>
      (
        await database.owner.query<object>(
          `select detail->>'plans' as plans, detail->>'rules' as rules from audit_log
            where action = 'indicators.adopt-pack-targets' and subject = 'regulation:BD'`,
        )
      ).rows;
    expect(await rows()).toEqual([{ plans: '0', rules: '7' }]);
    await adopt('binhdinh-3ben-2024');
    expect(await rows()).toHaveLength(1);
  });

  it('ai giao cho ai theo văn bản đã áp dụng, có điều khoản', async () => {
    const rules = await inTransactionAs(database.pool, province.system, (tx) =>
      assignerRules(tx, 'district', 'commune'),
    );
    expect(
      rules.map(({ citation, assignerKind, assignerLevel }) => [citation, assignerKind, assignerLevel]),
    ).toEqual([
      ['BD Đ8.2 g1', 'peoples-committee', 'district'],
      ['KT210 III.3 UBND huyện+1', 'peoples-committee', 'district'],
    ]);
  });

  it('văn bản chưa áp dụng thì không có chỉ tiêu', async () => {
    await expect(adopt('sonla-1210-2013')).rejects.toMatchObject({ code: 'indicators.pack_not_adopted' });
  });

  it('huyện thấy chỉ tiêu của mình, không thấy của huyện khác', async () => {
    const seen = (code: string): Promise<string[]> =>
      inTransactionAs(database.pool, province.person(code, 'operator'), async (tx) => {
        const rows = await tx.rows<{ key: string }>(
          sql`select distinct unit_key as key from target_cells where unit_key ~ '^2024:[0-9]{3}$' order by 1`,
        );
        return rows.map(({ key }) => key);
      });
    expect(await seen('ubnd-huyen-615')).toEqual(['2024:615']);
    expect(await seen('bhxh-tinh')).toHaveLength(10);
  });

  it('quản trị tỉnh lấy chỉ tiêu trên trang thì ai giao cho ai cũng được ghi, như khi hệ thống lấy', async () => {
    await run(database.services, adoptPack, province.system, {
      pack: await readPack(await packFolder('sonla-1210-2013')),
    });
    const ruled = (): Promise<number> =>
      inTransactionAs(database.pool, province.system, async (tx) => {
        const { n } = await tx.get<{ n: number }>(
          sql`select count(*)::int as n from assigner_rules where regulation = 'SL'`,
        );
        return n;
      });
    expect(await ruled()).toBe(0);
    const admin = province.person('ubnd-tinh', 'province-admin');
    await run(database.services, adoptPackTargets, admin, { pack: 'sonla-1210-2013' });
    expect(await ruled()).toBeGreaterThan(0);
    const other = province.person('ubnd-tinh', 'approver');
    await expect(
      run(database.services, adoptPackTargets, other, { pack: 'sonla-1210-2013' }),
    ).rejects.toMatchObject({ code: 'indicators.plan_not_yours' });
  });
});

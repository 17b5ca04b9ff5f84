import type { Actor } from '@ansinh/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../platform/database/sql.ts';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import type { DemoProvince } from '../../testing/demo-province.ts';
import type { TestDatabase } from '../../testing/test-database.ts';
import { KON_TUM, planningProvince, refusal, SCOPE, type PlanningProvince } from './planning.fixtures.ts';
import { importPlan } from './use-cases/import-plan.ts';
import { proposeTargets } from './use-cases/propose.ts';

describe('Số giao lấy từ tệp và từ danh sách tiềm năng', () => {
  let database: TestDatabase;
  let province: DemoProvince;
  let head: Actor;
  let as: PlanningProvince['as'];

  beforeAll(async () => {
    ({ database, province, head, as } = await planningProvince());
  });
  afterAll(() => database.close());

  it('tệp đặt mật khẩu, tệp có macro được nói đúng nguyên nhân', async () => {
    const send = (bytes: Buffer): Promise<string> => {
      const file = { name: 'a.xlsx', mediaType: '', bytes };
      return refusal(as(head, importPlan, { ...SCOPE, year: '2026', file }));
    };
    const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    const part = (name: string): Buffer =>
      Buffer.concat([ole, Buffer.alloc(1_024), Buffer.from(name, 'utf16le'), Buffer.alloc(1_024)]);
    expect(await send(part('EncryptedPackage'))).toBe('platform.table_encrypted');
    expect(await send(part('_VBA_PROJECT_CUR'))).toBe('platform.table_has_macros');
  });

  it('hai dòng cho cùng một đơn vị với số khác nhau: nói rõ từng dòng, không lấy dòng sau đè dòng trước', async () => {
    const csv = 'Đơn vị;Chỉ tiêu\nPhường Kon Tum;94\nphuong kon tum;95\nXã Đăk Hà;90\nXã Đăk Hà;90\n';
    const file = { name: 'a.csv', mediaType: 'text/csv', bytes: Buffer.from(csv) };
    const read = await as(head, importPlan, { ...SCOPE, year: '2026', file });
    expect(read.unread.map(({ row, text }) => [row, text])).toEqual([
      [2, 'Phường Kon Tum: 94'],
      [3, 'phuong kon tum: 95'],
    ]);
    expect(read.unread[0]?.why).toContain('nhiều dòng với số khác nhau');
    expect(read.rows.filter(({ value }) => value !== null).map(({ value }) => value)).toEqual([90]);
  });

  it('chia theo danh sách tiềm năng: đếm người đang ở danh sách của từng xã', async () => {
    const people = { [KON_TUM]: 30, '2025:23284': 10 };
    await inTransactionAs(database.pool, province.system, async (tx) => {
      for (const [commune, count] of Object.entries(people))
        await tx.run(sql`
          with made as (
            insert into people (tenant_id, id, full_name, name_key) select app.tenant_id(), uuidv7(), 'Người thử ' || n, 'nguoi thu ' || n
            from generate_series(1, ${count}) n returning id)
          insert into list_entries (tenant_id, id, kind, scheme, person_id, commune, first_month, last_month, reasons)
          select app.tenant_id(), uuidv7(), 'potential', 'BHYT', id, ${commune}, '2026-11-01', '2026-11-01', '{}' from made`);
    });
    const insurance = province.person('bhxh-tinh', 'approver');
    const scope = { ...SCOPE, indicator: 'nguoi-tham-gia-bhyt', way: 'potential', whole: 400 };
    const proposed = await as(insurance, proposeTargets, scope);
    const given = proposed.rows.filter(({ value }) => (value ?? 0) > 0);
    expect(given.map(({ unit, value }) => [unit.key, value])).toEqual([
      ['2025:23284', 100],
      [KON_TUM, 300],
    ]);
  });
});

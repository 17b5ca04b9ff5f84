import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@ansinh/domain/kernel';
import { sql, type Sql } from '../../platform/database/sql.ts';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';

const TABLES = [
  'agencies',
  'agency_names',
  'agency_aliases',
  'agency_groups',
  'agency_successions',
  'agency_placements',
  'agency_coverages',
  'focal_points',
  'committees',
  'committee_members',
] as const;

describe('Bảo mật theo dòng của danh bạ', () => {
  let database: TestDatabase;
  let province: DemoProvince;

  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadDemoProvince(database);
  });
  afterAll(() => database.close());

  const count = (actor: Actor, table: string): Promise<number> =>
    inTransactionAs(database.pool, actor, async (tx) => {
      const { rows } = await tx.client.query(`select from ${table}`);
      return rows.length;
    });

  const attempt = (actor: Actor, statement: Sql): Promise<number> =>
    inTransactionAs(database.pool, actor, (tx) => tx.run(statement));

  it.each(TABLES)('%s: mọi người trong tỉnh đều xem được, người tỉnh khác không thấy gì', async (table) => {
    const operator = province.person('ubnd-xa-23500', 'operator');
    expect(await count(operator, table)).toBeGreaterThan(0);
    expect(await count({ ...operator, tenantId: crypto.randomUUID() }, table)).toBe(0);
  });

  it('chỉ quản trị tỉnh sửa được cơ quan; người khác sửa thì không dòng nào đổi', async () => {
    const change = sql`update agencies set email = 'x@example.vn' where id = ${province.agencyId('so-y-te')}`;
    expect(await attempt(province.person('so-y-te', 'agency-admin', 'approver'), change)).toBe(0);
    expect(await attempt(province.person('bhxh-tinh', 'province-admin'), change)).toBe(1);
  });

  it('quản trị cơ quan chỉ ghi đầu mối của cơ quan mình', async () => {
    const add = (agency: string): Sql => sql`
      insert into focal_points (tenant_id, agency_id, name, valid)
      values (${province.tenantId}, ${province.agencyId(agency)}, 'Người thử', daterange('2026-01-01', null))`;
    const own = province.person('so-y-te', 'agency-admin');
    expect(await attempt(own, add('so-y-te'))).toBe(1);
    await expect(attempt(own, add('so-tai-chinh'))).rejects.toThrow(/row-level security/);
    await expect(attempt(province.person('so-y-te', 'operator'), add('so-y-te'))).rejects.toThrow(
      /row-level security/,
    );
  });

  it('không ai ghi sang tỉnh khác, kể cả quản trị tỉnh', async () => {
    const admin = province.person('bhxh-tinh', 'province-admin');
    await expect(
      attempt(
        admin,
        sql`insert into agency_groups (tenant_id, code, name, rule) values (${crypto.randomUUID()}, 'x', 'X', '[]')`,
      ),
    ).rejects.toThrow(/row-level security/);
  });

  it('danh mục địa bàn toàn quốc: ai cũng xem, không người nào của tỉnh sửa được', async () => {
    const admin = province.person('bhxh-tinh', 'province-admin');
    expect(await count(admin, 'territories')).toBe(15338);
    expect(await attempt(admin, sql`delete from territories`)).toBe(0);
  });

  it('một cơ quan không thể có hai tên trong cùng một ngày', async () => {
    await expect(
      attempt(
        province.system,
        sql`insert into agency_names (tenant_id, agency_id, valid, name, short_name)
            select tenant_id, agency_id, daterange(lower(valid), lower(valid) + 1), 'Tên khác', 'TK'
            from agency_names where agency_id = ${province.agencyId('so-y-te')} limit 1`,
      ),
    ).rejects.toMatchObject({ constraint: 'agency_names_do_not_overlap' });
  });
});

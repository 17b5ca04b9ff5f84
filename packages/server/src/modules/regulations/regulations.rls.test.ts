import type { Actor } from '@ansinh/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { raw, sql } from '../../platform/database/sql.ts';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { run } from '../../platform/use-case.ts';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { uploadText } from './regulations.fixtures.ts';
import { confirmDuties } from './use-cases/confirm-duties.ts';
import { confirmRegulation } from './use-cases/confirm-regulation.ts';

const TABLES = ['regulations', 'provisions', 'duties', 'duty_parties'] as const;

describe('Dòng nào của thư viện văn bản ai thấy, ai sửa: cơ sở dữ liệu tự giữ', () => {
  let database: TestDatabase;
  let province: DemoProvince;
  let people: Readonly<Record<'own' | 'other' | 'leader' | 'admin' | 'stranger', Actor>>;
  let draftId: string;

  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadDemoProvince(database);
    const own = province.person('bhxh-tinh', 'focal-point');
    people = {
      own,
      other: province.person('so-y-te', 'focal-point'),
      leader: province.person('ubnd-tinh', 'leader'),
      admin: province.person('ubnd-tinh', 'province-admin'),
      stranger: { ...own, tenantId: crypto.randomUUID() },
    };
    draftId = (await uploadText(database, own)).id;
  });
  afterAll(() => database.close());

  const rowsSeen = (actor: Actor, table: string): Promise<number> =>
    inTransactionAs(
      database.pool,
      actor,
      async (tx) => (await tx.get<{ n: number }>(sql`select count(*)::int as n from ${raw(table)}`)).n,
    );
  const rowsTouched = (actor: Actor, statement: string): Promise<number> =>
    inTransactionAs(database.pool, actor, (tx) => tx.run(raw(statement)));

  it.each(TABLES)(
    '%s của dự thảo: cơ quan mình và cấp tỉnh thấy, cơ quan và tỉnh khác không',
    async (table) => {
      const [own, other, leader, admin, stranger] = await Promise.all(
        [people.own, people.other, people.leader, people.admin, people.stranger].map((actor) =>
          rowsSeen(actor, table),
        ),
      );
      expect(own).toBeGreaterThan(0);
      expect([other, leader, admin, stranger]).toEqual([0, own, own, 0]);
    },
  );

  it('văn bản đã vào thực hiện: cơ quan khác thấy hết nhưng không sửa, xóa, thêm được dòng nào', async () => {
    await run(database.services, confirmDuties, people.own, { id: draftId });
    await run(database.services, confirmRegulation, people.own, { id: draftId, version: 1 });
    for (const table of TABLES)
      expect([table, await rowsSeen(people.other, table)]).toEqual([
        table,
        await rowsSeen(people.own, table),
      ]);
    expect(await rowsSeen(people.stranger, 'duties')).toBe(0);
    const attempts = [
      "update regulations set title = 'x'",
      "update provisions set text = 'x'",
      "update duties set action = 'x'",
      'update duty_parties set group_code = null, agency_id = null',
      'delete from duty_parties',
      'delete from duties',
      'delete from regulations',
    ];
    for (const attempt of attempts)
      expect([attempt, await rowsTouched(people.other, attempt)]).toEqual([attempt, 0]);
    const forged = `insert into duties (tenant_id, regulation_id, provision_id, code, ord, action, quote, recurrence, search_text, changed_by)
      values ('${province.tenantId}', '${draftId}', 'd1', 'd1#9', 9, 'x', 'x', 'none', '', 'x')`;
    await expect(rowsTouched(people.other, forged)).rejects.toThrow(/row-level security/u);
    const moved = `insert into regulations (tenant_id, code, title, owner_agency_id, source, search_text, created_by)
      values ('${province.tenantId}', 'GIA', 'x', '${province.agencyId('bhxh-tinh')}', '', '', 'x')`;
    await expect(rowsTouched(people.other, moved)).rejects.toThrow(/row-level security/u);
  });

  it('văn bản đang thực hiện thì không ai xóa được, kể cả quản trị tỉnh', async () => {
    expect(await rowsTouched(people.admin, 'delete from regulations')).toBe(0);
    expect(await rowsTouched(people.own, 'delete from regulations')).toBe(0);
  });
});

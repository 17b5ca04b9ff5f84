import { PERSON_RULES } from '@ansinh/domain/reconciliation';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { ensureDemo } from './demo.ts';

describe('Tỉnh minh họa', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase({ demo: true });
    await ensureDemo(database.services, () => undefined);
  }, 400_000);
  afterAll(() => database.close());

  const count = async (query: string): Promise<number> =>
    Number((await database.owner.query<{ n: string }>(`select count(*) as n from ${query}`)).rows[0]?.n);

  it('ba quý danh sách thành một sổ đơn vị; mỗi mã số thuế một đơn vị', async () => {
    expect(await count('employers where merged_into is null')).toBeGreaterThan(280);
    expect(await count('employers where merged_into is null and commune is null')).toBe(0);
    expect(
      await count(
        '(select tax_code from employers where merged_into is null and tax_code is not null group by 1 having count(*) > 1) d',
      ),
    ).toBe(0);
  });

  it('có một tỉnh nhỏ gồm người: phát hiện đủ loại về người, có cái tự hết ở quý sau, có người chờ xác thực lại', async () => {
    const people = await count('people where merged_into is null');
    expect(people).toBeGreaterThan(3000);
    expect(await count('people where commune is null')).toBe(0);
    const { rows } = await database.owner.query<{ rule: string; todo: number; gone: number }>(
      `select rule, count(*) filter (where state = 'open')::int as todo, count(*) filter (where gone_at is not null)::int as gone
       from findings where subject_kind = 'person' group by rule order by rule`,
    );
    expect(rows.map(({ rule }) => rule)).toEqual(PERSON_RULES.map(({ id }) => id).toSorted());
    expect(rows.every(({ todo }) => todo > 2 && todo < people / 15)).toBe(true);
    expect(rows.reduce((sum, { gone }) => sum + gone, 0)).toBeGreaterThan(10);
    expect(
      await count("identity_checks where result <> 'matched' and gateway = 'simulator'"),
    ).toBeGreaterThan(10);
  });

  it('có phát hiện đủ loại, có cái tự hết ở quý sau, có cái tái xuất hiện', async () => {
    const { rows } = await database.owner.query<{
      rule: string;
      todo: number;
      gone: number;
      returned: number;
    }>(
      `select rule, count(*) filter (where state = 'open')::int as todo, count(*) filter (where gone_at is not null)::int as gone,
         count(*) filter (where returned > 0)::int as returned from findings where subject_kind = 'employer' group by rule order by rule`,
    );
    expect(rows.length).toBeGreaterThan(4);
    const todo = rows.reduce((sum, row) => sum + row.todo, 0);
    expect(todo).toBeGreaterThan(10);
    expect(todo).toBeLessThan(120);
    expect(rows.some(({ gone }) => gone > 0)).toBe(true);
  });

  it('ba xã có danh sách BHYT do ngân sách đóng, hỗ trợ ở mọi bước, thẻ đã cấp, khai sinh chờ chuyển, người trùng và người sót chờ tìm', async () => {
    const { rows } = await database.owner.query<{ state: string }>(
      'select distinct state from statefunded_lists order by state',
    );
    expect(rows.map(({ state }) => state)).toEqual([
      'approved',
      'draft',
      'nil',
      'returned',
      'sent',
      'submitted',
    ]);
    expect(await count('(select distinct commune from statefunded_lists) c')).toBe(3);
    expect(await count("card_requests where source = 'state-funded' and state = 'issued'")).toBeGreaterThan(
      100,
    );
    expect(await count("card_requests where source = 'birth' and state = 'issued'")).toBeGreaterThan(4);
    expect(
      await count(
        'statefunded_births b join statefunded_members m on m.id = b.member_id where m.requested_at is null',
      ),
    ).toBeGreaterThan(0);
    expect(await count("graphile_worker.jobs where task_identifier = 'statefunded.find'")).toBe(1);
  });

  it('mọi danh sách được nhận đủ dòng; việc mà danh sách chứng minh ở cùng một bước với danh sách', async () => {
    const { rows } = await database.owner.query<{
      state: string;
      bad: number;
      work: string | null;
      timeliness: string;
    }>(
      `select s.state, s.rows_bad as bad, s.timeliness,
         (select o.state from occurrences o where o.tenant_id = s.tenant_id and o.id = s.occurrence_id) as work
       from submissions s where s.door = 'loader'`,
    );
    expect(rows).toHaveLength(50);
    expect(rows.every(({ bad }) => bad === 0)).toBe(true);
    // October's monthly lists, one part a commune.
    const parts = await database.owner.query(
      `select from submissions where door = 'register' and rows_bad = 0`,
    );
    expect(parts.rowCount).toBe(9);
    const expected = new Map([
      ['accepted', 'accepted'],
      ['confirmed', 'submitted'],
    ]);
    const proving = rows.filter(({ work }) => work !== null);
    expect(proving.map(({ work }) => work)).toEqual(proving.map(({ state }) => expected.get(state)));
    expect(new Set(rows.map(({ timeliness }) => timeliness))).toEqual(new Set(['on_time', 'late', 'none']));
  });

  it('khởi động lần nữa không gửi lại', async () => {
    await ensureDemo(database.services, () => undefined);
    const { rows } = await database.owner.query<{ n: number }>('select count(*)::int as n from submissions');
    expect(rows[0]?.n).toBe(59);
  }, 120_000);
});

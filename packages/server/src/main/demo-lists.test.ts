import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { ensureDemo } from './demo.ts';

describe('Danh sách minh họa', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase({ demo: true });
    await ensureDemo(database.services, () => undefined);
  }, 400_000);
  afterAll(() => database.close());

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
    expect(rows).toHaveLength(48);
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
    expect(rows[0]?.n).toBe(57);
  }, 60_000);
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { ensureDemo } from './demo.ts';

describe('Phát hiện của tỉnh minh họa', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase({ demo: true });
    await ensureDemo(database.services, () => undefined);
  }, 180_000);
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

  it('có phát hiện đủ loại, có cái tự hết ở quý sau, có cái tái xuất hiện', async () => {
    const { rows } = await database.owner.query<{
      rule: string;
      todo: number;
      gone: number;
      returned: number;
    }>(
      `select rule, count(*) filter (where state = 'open')::int as todo, count(*) filter (where gone_at is not null)::int as gone,
         count(*) filter (where returned > 0)::int as returned from findings group by rule order by rule`,
    );
    expect(rows.length).toBeGreaterThan(4);
    const todo = rows.reduce((sum, row) => sum + row.todo, 0);
    expect(todo).toBeGreaterThan(10);
    expect(todo).toBeLessThan(120);
    expect(rows.some(({ gone }) => gone > 0)).toBe(true);
  });
});

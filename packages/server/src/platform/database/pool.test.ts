import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';

describe('Ngày của một thời điểm', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.close());

  const ask = async (sql: string): Promise<unknown> =>
    (await database.pool.query<{ answer: unknown }>(`select ${sql} as answer`)).rows[0]?.answer;

  it('0 giờ 30 ngày 01/12 ở Việt Nam là ngày 01/12, dù theo giờ quốc tế còn là 30/11', async () => {
    const instant = `timestamptz '2026-11-30T17:30:00Z'`;
    expect(await ask(`${instant}::date`)).toBe('2026-12-01');
    expect(await ask(`${instant} >= date '2026-12-01'`)).toBe(true);
    expect(await ask(instant)).toBe('2026-11-30T17:30:00.000Z');
  });

  it('hạn hết ngày 30/11 còn đúng hạn lúc 23 giờ 59, quá hạn lúc 0 giờ', async () => {
    const withinNovember = (at: string): string =>
      `timestamptz '${at}' < date '2026-11-30' + interval '1 day'`;
    expect(await ask(withinNovember('2026-11-30T16:59:00Z'))).toBe(true);
    expect(await ask(withinNovember('2026-11-30T17:00:00Z'))).toBe(false);
  });
});

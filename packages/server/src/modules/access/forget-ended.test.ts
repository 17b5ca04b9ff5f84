import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { accessServer, makeTestProvince, openBrowser } from './access.fixtures.ts';
import { forgetEndedJob } from './jobs/forget-ended.job.ts';

describe('Dọn phiên đã hết', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
    await makeTestProvince(database);
    const server = await accessServer(database);
    await openBrowser(server).signIn('bhxh.operator');
    await server.close();
  });
  afterAll(() => database.close());

  it.each([
    ['2026-12-30T03:00:00.000Z', 1, 'chưa quá 30 ngày sau khi hết thì còn'],
    ['2027-01-02T03:00:00.000Z', 0, 'quá 30 ngày sau khi hết thì xóa, chạy lại không sao'],
  ])('%s: còn %i phiên (%s)', async (now, left) => {
    database.setNow(now);
    await forgetEndedJob.run(database.services, {} as never);
    await forgetEndedJob.run(database.services, {} as never);
    const { rows } = await database.owner.query('select count(*)::int as count from sessions');
    expect(rows).toEqual([{ count: left }]);
  });
});

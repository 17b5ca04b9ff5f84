import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadOutreachProvince, type OutreachProvince } from '../modules/outreach/outreach.fixtures.ts';
import { createDemoDatabase, type TestDatabase } from '../testing/test-database.ts';
import { visitForDemo } from './demo-outreach.ts';

describe('Vận động của tỉnh minh họa', () => {
  let database: TestDatabase;
  let outreach: OutreachProvince;
  let visits: number;

  beforeAll(async () => {
    database = await createDemoDatabase();
    outreach = await loadOutreachProvince(database);
    for (const commune of ['23293', '23284', '23317'])
      for (let at = 0; at < 40; at += 1)
        await outreach.addEntry({
          name: `Người ${commune} ${String(at)}`,
          commune: `2025:${commune}`,
          village: `thon-${commune}-${String((at % 4) + 1)}`,
          household: `H-${String(at >> 1)}`,
        });
    visits = await visitForDemo(database.services, outreach.province.system);
  }, 120_000);
  afterAll(() => database.close());

  const count = async (query: string): Promise<number> =>
    Number((await database.owner.query<{ n: string }>(`select count(*) as n from ${query}`)).rows[0]?.n);

  it('ba xã giao phần lớn danh sách, còn lại để thấy việc chờ giao; người đi đã ghi lượt thăm', async () => {
    const tasks = await count('outreach_tasks');
    expect(tasks).toBeGreaterThan(60);
    expect(tasks).toBeLessThan(110);
    expect(visits).toBeGreaterThan(30);
    expect(await count('outreach_visits')).toBe(visits + 1);
    expect(await count("outreach_tasks where state = 'done' and outcome = 'joined'")).toBeGreaterThan(5);
    expect(await count('outreach_visits where conflict is null and happened_at > received_at')).toBe(0);
  });

  it('người được giao tuần nào thì tính vào tuần ấy, không dồn vào ngày nạp', async () => {
    const weeks = await count("(select distinct date_trunc('week', created_at) from outreach_tasks) w");
    expect(weeks).toBe(4);
    expect(await count('outreach_tasks where closed_at < created_at')).toBe(0);
  });

  it('một lượt đến muộn chờ quyết định; chạy lại thì không thêm gì', async () => {
    expect(await count("outreach_conflicts where state = 'open'")).toBe(1);
    expect(await visitForDemo(database.services, outreach.province.system)).toBe(0);
  });
});

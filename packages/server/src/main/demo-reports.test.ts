import type { Actor } from '@ansinh/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadUsers } from '../modules/access/index.ts';
import { planObligations, settlePastForDemo } from '../modules/obligations/index.ts';
import { adoptPack, packFolder, readPack } from '../modules/regulations/index.ts';
import { loadForms, readPackReports } from '../modules/reports/index.ts';
import { sql } from '../platform/database/sql.ts';
import { inTransactionAs } from '../platform/database/transaction.ts';
import { run } from '../platform/use-case.ts';
import { loadDemoProvince } from '../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../testing/test-database.ts';
import { reportForDemo, roundsToWrite } from './demo-reports.ts';

const PACKS = ['kontum-25-2024', 'kontum-210-2023', 'binhdinh-3ben-2024'];

describe('Báo cáo minh họa', () => {
  let database: TestDatabase;
  let system: Actor;
  let written = 0;

  beforeAll(async () => {
    database = await createDemoDatabase();
    database.setNow('2026-11-30T03:00:00Z');
    const { services } = database;
    ({ system } = await loadDemoProvince(database));
    await giveEveryAgencyALogin();
    for (const id of PACKS) {
      const pack = await readPack(await packFolder(id));
      const facts = { ...pack.facts, scopeTerritory: { structure: '2024', code: '62' } as const };
      await run(services, adoptPack, system, { pack: { ...pack, facts }, trackedFrom: '2025-01-01' });
      await run(services, loadForms, system, { pack: await readPackReports(id) });
    }
    await run(services, planObligations, system, {});
    await run(services, settlePastForDemo, system, { before: '2026-11-10', leave: await roundsToWrite() });
    written = await reportForDemo(services, system);
  }, 400_000);
  afterAll(() => database.close());

  async function giveEveryAgencyALogin(): Promise<void> {
    const agencies = await inTransactionAs(database.pool, system, (tx) =>
      tx.rows<{ code: string }>(
        sql`select code from agencies where valid @> '2026-11-30'::date and level <> 'central'`,
      ),
    );
    const users = agencies.map(({ code }) => ({
      username: code,
      name: `Đầu mối ${code}`,
      email: `${code}@ansinh.example`,
      agencyCode: code,
      roles: ['operator', 'focal-point', 'approver'],
      territoryCode: null,
      password: 'mat-khau-thu-2026',
      listed: false,
    }));
    await run(database.services, loadUsers, system, { users });
  }

  const rows = async (query: string): Promise<Record<string, number>[]> =>
    (await database.owner.query<Record<string, number>>(query)).rows;
  const count = async (from: string): Promise<number> =>
    (await rows(`select count(*)::int as n from ${from}`))[0]?.['n'] ?? 0;

  it('kỳ 6 tháng đầu năm 2026 của KT25 có đủ cảnh: gần hết đã chấp nhận, một muộn, một bị trả lại, một được miễn, một được gia hạn, một đang soạn', async () => {
    const [round] = await rows(`
      select count(*) filter (where o.state = 'accepted')::int as accepted, count(*) filter (where o.timeliness = 'late')::int as late,
        count(*) filter (where o.state = 'returned')::int as returned, count(*) filter (where o.state = 'cancelled')::int as exempt,
        count(*) filter (where o.due_on > o.scheduled_on)::int as extended, count(*) filter (where r.state = 'draft')::int as drafting,
        count(*) filter (where o.state in ('submitted', 'accepted') and r.id is null)::int as unwritten
      from occurrences o join duties d on d.id = o.duty_id and d.code = 'd24.1#1'
      join regulations g on g.id = o.regulation_id and g.code = 'KT25'
      left join reports r on r.occurrence_id = o.id where o.period_key = '2026-H1'`);
    expect(round).toMatchObject({ late: 1, returned: 1, exempt: 1, extended: 1, drafting: 1, unwritten: 0 });
    expect(round?.['accepted']).toBeGreaterThan(50);
    expect(await count("report_remarks where key like 'so-lieu.%'")).toBe(1);
  });

  it('vướng mắc nhiều nhóm, cái nào cũng có nơi nhận', async () => {
    expect(await count('(select distinct theme from report_issues) t')).toBeGreaterThan(6);
    expect(await count("report_issues where routed_to = '{}'")).toBe(0);
  });

  it('báo cáo năm 2025 của KT25 và KT210 dùng chung số đã ghi một lần', async () => {
    const shared =
      "report_parts where provenance ->> 'kind' = 'shared' and found is not null and value is null";
    expect(await count(shared)).toBeGreaterThan(4);
  });

  it('dòng thời gian của việc đã chấp nhận đi đúng thứ tự: mở, nộp, chấp nhận', async () => {
    expect(
      await count(`(select e.occurrence_id from occurrence_events e join reports r on r.occurrence_id = e.occurrence_id
        group by 1 having array_agg(e.at order by e.seq) <> array_agg(e.at order by e.at, e.seq)) disordered`),
    ).toBe(0);
  });

  it('khởi động lần nữa không viết lại', async () => {
    expect(written).toBeGreaterThan(65);
    expect(await reportForDemo(database.services, system)).toBe(0);
  });
});

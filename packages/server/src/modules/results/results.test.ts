import type { Actor } from '@ansinh/domain/kernel';
import { readDocument } from '@ansinh/legal-text';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { Refusal } from '../../platform/refusal.ts';
import { run } from '../../platform/use-case.ts';
import { makeLists } from '../memberlists/index.ts';
import { enterPeople } from '../memberlists/memberlists.fixtures.ts';
import { resultsContest } from './use-cases/contest.ts';
import { resultsEvaluation, resultsEvaluationFile } from './use-cases/evaluation.ts';
import { resultsFunnel } from './use-cases/funnel.ts';

const WARD = '2025:23293';
const COLLECTOR = 'u:00000000-0000-8000-8000-000000000001';

describe('Kết quả vận động', () => {
  let database: TestDatabase;
  let province: DemoProvince;
  let bhxh: Actor;
  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadDemoProvince(database);
    bhxh = province.person('bhxh-tinh', 'focal-point');
    const child = { birth: '2018-01-01', sex: 'male' as const };
    const due = { ...child, covers: [{ scheme: 'BHYT', to: '2026-06-30', group: 'GD' }] };
    const people = await enterPeople(database, province, [
      due,
      due,
      due,
      child,
      child,
      { ...child, commune: '2025:23284' },
    ]);
    database.setNow('2026-06-10T03:00:00Z');
    await run(database.services, makeLists, bhxh, { month: '2026-06' });
    await work(people);
  }, 60_000);
  afterAll(() => database.close());

  /** Two due are given to a collector; one is met, pays and stays; one is not at home. One due pays alone. One never insured refuses. */
  async function work(people: readonly string[]): Promise<void> {
    const client = await database.owner.connect();
    const { tenantId } = province;
    const agency = province.agencyId('tcdvt-an-tam');
    try {
      await client.query('set session_replication_role = replica');
      await client.query(
        `insert into measured_units (tenant_id, key, kind, name, commune_key, agency_id, valid, source)
         values ($1, $2, 'collector', 'Nhân viên thử', $3, $4, daterange('2025-01-01', null), 'thử')`,
        [tenantId, COLLECTOR, WARD, agency],
      );
      const task = async (at: number, outcome: string | null): Promise<void> => {
        const { rows } = await client.query<{ id: string }>(
          `insert into outreach_tasks (tenant_id, list_entry_id, person_id, kind, scheme, commune, agency_id, unit_key, full_name, why, created_at, visits)
           select tenant_id, id, person_id, kind, scheme, commune, $2, $3, 'x', 'x', '2026-06-11', 1 from list_entries where person_id = $1 and kind <> 'potential'
           returning id`,
          [people[at], agency, COLLECTOR],
        );
        if (outcome !== null)
          await client.query(
            `insert into outreach_visits (tenant_id, id, task_id, unit_key, agency_id, happened_at, received_at, outcome, reason, channel)
             values ($1, gen_random_uuid(), $2, $3, $4, '2026-06-12', '2026-06-12', $5, case $5 when 'refused' then 'no-money' end, 'door')`,
            [tenantId, rows[0]?.id, COLLECTOR, agency, outcome],
          );
      };
      await task(0, 'joined');
      await task(1, 'unreachable');
      await task(3, 'refused');
      for (const at of [0, 2])
        await client.query(
          `insert into person_participations (tenant_id, person_id, scheme, from_date, to_date, group_code, submission_id)
           values ($1, $2, 'BHYT', '2026-07-01', $3, 'GD', $1)`,
          [tenantId, people[at], at === 0 ? '2027-06-30' : '2026-07-31'],
        );
    } finally {
      client.release(true);
    }
    database.setNow('2026-06-20T03:00:00Z');
    await run(database.services, makeLists, bhxh, { month: '2026-06' });
  }

  it('từng bước là phần của bước trước; người tự đóng đếm riêng', async () => {
    const { total, retention } = await run(database.services, resultsFunnel, bhxh, {
      from: '2026-06',
      to: '2026-06',
      commune: WARD,
    });
    expect(total).toMatchObject({ listed: 5, shared: 3, contacted: 2, joined: 1, alone: 1 });
    expect(retention).toEqual({ due: 3, paid: 2, lapsed: 0, waiting: 1, rate: 2 / 3 });
  });

  it('sau ba tháng mới hỏi còn tham gia không', async () => {
    const now = await database.owner.query(
      `update list_entries set closed_at = '2026-06-20' where closed_at is not null`,
    );
    expect(now.rowCount).toBe(2);
    database.setNow('2026-09-19T03:00:00Z');
    const ask = { from: '2026-06', to: '2026-06', commune: WARD };
    expect((await run(database.services, resultsFunnel, bhxh, ask)).total).toMatchObject({
      ripe: 0,
      kept: 0,
    });
    database.setNow('2026-09-21T03:00:00Z');
    expect((await run(database.services, resultsFunnel, bhxh, ask)).total).toMatchObject({
      ripe: 2,
      kept: 1,
      rates: { kept: 0.5 },
    });
  });

  it('đếm theo người đi, theo cách gặp, theo loại danh sách', async () => {
    const by = async (side: string): Promise<unknown> =>
      (
        await run(database.services, resultsFunnel, bhxh, {
          from: '2026-06',
          to: '2026-06',
          commune: WARD,
          by: side,
        })
      ).lines.map(({ key, funnel }) => [key, funnel.listed, funnel.contacted, funnel.joined]);
    expect(await by('collector')).toEqual([
      [COLLECTOR, 3, 2, 1],
      [null, 2, 0, 0],
    ]);
    expect(await by('channel')).toEqual([
      [null, 3, 0, 0],
      ['door', 2, 2, 1],
    ]);
    expect(await by('kind')).toEqual([
      ['due', 3, 1, 1],
      ['not-participating', 2, 1, 0],
    ]);
  });

  it('thi đua chỉ tính người đã gặp mà sổ hoặc biên lai xác nhận', async () => {
    const { places } = await run(database.services, resultsContest, bhxh, { from: '2026-06', to: '2026-06' });
    expect(places).toMatchObject([
      { place: 1, unit: COLLECTOR, won: 0, kept: 1, points: 1, contacted: 2, shared: 3 },
    ]);
  });

  it('đánh giá của phường viết từ những gì đã làm; kỳ lạ bị từ chối', async () => {
    const made = await run(database.services, resultsEvaluation, bhxh, { commune: WARD, period: '2026-Q2' });
    expect(made).toMatchObject({
      commune: { name: 'Phường Kon Tum' },
      from: '2026-04',
      to: '2026-06',
      total: { listed: 5, joined: 1 },
      refusals: [{ reason: 'no-money', people: 1 }],
    });
    const refused = await run(database.services, resultsEvaluation, bhxh, {
      commune: WARD,
      period: '2026-H1',
    }).catch((error: unknown) => error);
    expect(refused instanceof Refusal && refused.code).toBe('results.period_unknown');
  });

  it('đánh giá tải được thành báo cáo Word và PDF, đọc lại bằng phần mềm khác thấy đúng số', async () => {
    for (const format of ['docx', 'pdf']) {
      const asked = { commune: WARD, period: '2026-Q2', format };
      const file = await run(database.services, resultsEvaluationFile, bhxh, asked);
      const read = await readDocument(file.bytes, file.name);
      const text = read.ok ? read.value.text.replace(/\s+/gu, ' ') : '';
      expect(text).toContain(
        'Phường Kon Tum có 5 lượt người trong danh sách; đã giao 3, đã gặp 2; 1 người tham gia',
      );
      expect(text).toContain('quý II năm 2026');
      expect(text).toContain('Chưa có tiền: 1 người');
      expect(text).toContain('BÁO CÁO');
    }
  });

  it('phường chỉ đếm người của mình; tổ chức hỗ trợ chỉ đếm việc được giao', async () => {
    const ward = await run(
      database.services,
      resultsFunnel,
      province.person('ubnd-xa-23284', 'focal-point'),
      {
        from: '2026-06',
        to: '2026-06',
      },
    );
    expect(ward.total.listed).toBe(1);
    const organisation = await run(
      database.services,
      resultsFunnel,
      province.person('tcdvt-an-tam', 'focal-point'),
      {
        from: '2026-06',
        to: '2026-06',
      },
    );
    expect(organisation.total).toMatchObject({ listed: 3, shared: 3, contacted: 2 });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../platform/use-case.ts';
import { planProvince, type PlannedProvince } from './testing.fixtures.ts';
import { closeDuties } from './use-cases/close-duties.ts';
import { planObligations } from './use-cases/plan-obligations.ts';
import { sweepObligations } from './use-cases/sweep-obligations.ts';

describe('Nhiệm vụ không còn nữa', () => {
  let p: PlannedProvince;
  let duty: string;
  const states = async (): Promise<string[]> =>
    (
      await p.database.owner.query<{ state: string }>(
        `select distinct state from occurrences where duty_id = '${duty}' and due_on >= '2026-11-24' order by 1`,
      )
    ).rows.map(({ state }) => state);
  beforeAll(async () => {
    p = await planProvince('kontum-25-2024', '2026-11-24T03:00:00.000Z', null);
    await run(p.database.services, sweepObligations, p.system, {});
    const { rows } = await p.database.owner.query<{ id: string }>(
      "select id from duties where code = 'd24.1#2'",
    );
    duty = rows[0]?.id ?? '';
  });
  afterAll(() => p.database.close());

  it('việc đang mở đóng lại có lý do, việc chưa mở không còn trong lịch; chạy lại không đổi gì', async () => {
    expect(await states()).toEqual(['open', 'upcoming']);
    await p.database.owner.query(`update duties set state = 'rejected' where id = '${duty}'`);
    const reason = 'Bản mới của gói văn bản không còn nhiệm vụ này.';
    const { closed } = await run(p.database.services, closeDuties, p.system, { dutyIds: [duty], reason });
    expect(closed).toBeGreaterThan(30);
    await run(p.database.services, planObligations, p.system, {});
    expect(await states()).toEqual(['cancelled']);
    const { rows } = await p.database.owner.query<{ reason: string }>(
      "select distinct reason from occurrence_events where kind = 'cancel'",
    );
    expect(rows).toEqual([{ reason }]);
    expect(await run(p.database.services, closeDuties, p.system, { dutyIds: [duty], reason })).toEqual({
      closed: 0,
    });
  });
});

import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../platform/use-case.ts';
import { changeRegulation } from '../regulations/use-cases/change-regulation.ts';
import { getRegulation } from '../regulations/use-cases/read-regulation.ts';
import { packFolder, readPack } from '../regulations/index.ts';
import { packCalendar } from './planning/pack-calendar.ts';
import { planProvince, type PlannedProvince } from './testing.fixtures.ts';
import { planObligations } from './use-cases/plan-obligations.ts';
import { sweepObligations } from './use-cases/sweep-obligations.ts';

const TODAY = '2026-11-24';

describe('Ngày bắt đầu theo dõi của văn bản', () => {
  let p: PlannedProvince;
  afterAll(() => p.database.close());
  const count = async (where: string): Promise<number> =>
    (
      await p.database.owner.query<{ n: number }>(
        `select count(*)::int as n from occurrences where coalesce(due_on, opens_on) ${where}`,
      )
    ).rows[0]?.n ?? 0;

  it('áp dụng hôm nay: không việc nào có hạn trước hôm nay, việc từ hôm nay trở đi đủ', async () => {
    p = await planProvince('kontum-25-2024', `${TODAY}T03:00:00.000Z`, null);
    expect(await count(`< '${TODAY}'`)).toBe(0);
    expect(await count(`>= '${TODAY}'`)).toBeGreaterThan(100);
  });

  it('lần rà soát đầu tiên không báo quá hạn việc gì', async () => {
    await run(p.database.services, sweepObligations, p.system, {});
    const { rows } = await p.database.owner.query(
      "select from occurrences where timeliness in ('overdue', 'escalated')",
    );
    expect(rows).toEqual([]);
    const { rows: escalated } = await p.database.owner.query(
      "select from notifications where kind = 'escalation'",
    );
    expect(escalated).toEqual([]);
  });

  it('quản trị tỉnh lùi ngày bắt đầu thì việc từ ngày ấy có trong lịch', async () => {
    const { rows } = await p.database.owner.query<{ id: string; version: number }>(
      'select id, version from regulations',
    );
    const admin = p.person('ubnd-tinh', 'province-admin');
    const one = { id: rows[0]?.id, version: rows[0]?.version };
    await run(p.database.services, changeRegulation, admin, { ...one, trackedFrom: '2026-07-01' });
    await run(p.database.services, planObligations, p.system, {});
    expect(await count("< '2026-07-01'")).toBe(0);
    expect(await count(`between '2026-07-01' and '${TODAY}'`)).toBeGreaterThan(20);
    const shown = await run(p.database.services, getRegulation, admin, { id: one.id });
    expect(shown.trackedFrom).toBe('2026-07-01');
  });

  it('lịch in từ gói văn bản không phụ thuộc ngày tỉnh bắt đầu theo dõi', async () => {
    const items = await packCalendar(
      await readPack(await packFolder('kontum-25-2024')),
      '2024-06-01',
      '2024-12-31',
    );
    expect(items.some(({ due }) => due === '2024-12-19')).toBe(true);
  });
});

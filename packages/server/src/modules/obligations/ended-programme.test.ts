import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../platform/use-case.ts';
import { getRegulation } from '../regulations/use-cases/read-regulation.ts';
import { planProvince, type PlannedProvince } from './testing.fixtures.ts';
import { planObligations } from './use-cases/plan-obligations.ts';

describe('Chương trình của Sơn La (giai đoạn 2012 - 2020)', () => {
  let p: PlannedProvince;
  const validity = async (on: string): Promise<string> => {
    const { rows } = await p.database.owner.query<{ id: string }>('select id from regulations');
    const who = p.person('ubnd-tinh', 'leader');
    const shown = await run(p.database.services, getRegulation, who, { id: rows[0]?.id, on });
    expect(shown.expiresBasis).toContain('không ghi ngày hết hiệu lực');
    return shown.validity;
  };
  beforeAll(async () => {
    p = await planProvince('sonla-1210-2013', '2026-11-24T03:00:00.000Z');
    // Its scope is another province's; here the demo province takes it up to see who would owe.
    await p.database.owner.query(
      "update regulations set scope_territory_structure = '2024', scope_territory_code = '62'",
    );
  });
  afterAll(() => p.database.close());

  it('năm 2026 là “hết giai đoạn thực hiện”, trong giai đoạn thì còn hiệu lực', async () => {
    expect(await validity('2019-06-30')).toBe('in-force');
    expect(await validity('2020-12-31')).toBe('in-force');
    expect(await validity('2026-11-24')).toBe('period-ended');
  });

  it('sau giai đoạn không giao việc nào nữa, trừ báo cáo và tổng kết của chính giai đoạn', async () => {
    const last = async (): Promise<string | null> =>
      (
        await p.database.owner.query<{ last: string | null }>(
          'select max(coalesce(due_on, opens_on)) as last from duty_rounds',
        )
      ).rows[0]?.last ?? null;
    await run(p.database.services, planObligations, p.system, {});
    expect(await last()).toBeNull();
    await run(p.database.services, planObligations, p.system, { from: '2019-01-01', to: '2026-12-31' });
    expect(await last()).toBe('2021-03-31');
  });
});

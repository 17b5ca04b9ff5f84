import type { Actor } from '@ansinh/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../platform/database/sql.ts';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { run } from '../../platform/use-case.ts';
import { compareProvince, type ComparedProvince } from './compared-province.fixtures.ts';
import { getFinding } from './use-cases/get-finding.ts';
import { noteFinding } from './use-cases/work-on-finding.ts';

describe('Ai thấy phát hiện nào', () => {
  let p: ComparedProvince;
  beforeAll(async () => {
    p = await compareProvince();
  }, 120_000);
  afterAll(() => p.database.close());

  it('BHXH tỉnh, cấp tỉnh thấy cả; cơ sở và xã thấy địa bàn; cơ quan được giao thấy việc của mình; nơi khác không', async () => {
    const { province } = p;
    const count = async (actor: Actor): Promise<number> =>
      (await p.found({ state: 'all', limit: 200 }, actor)).length;
    const all = await count(p.insurer);
    expect(await count(province.person('ubnd-tinh', 'leader'))).toBe(all);
    expect(await count(province.person('bhxh-co-so-kon-tum', 'operator'))).toBe(all);
    expect(await count(province.person('bhxh-co-so-dak-to', 'operator'))).toBe(0);
    expect(await count(province.person('so-tu-phap', 'focal-point'))).toBe(0);
    expect(await count({ ...p.insurer, tenantId: crypto.randomUUID() })).toBe(0);
    const outsider = province.person('bhxh-co-so-dak-to', 'focal-point');
    const [one] = await p.found({ state: 'all' });
    await expect(
      run(p.database.services, getFinding, outsider, { findingId: one?.id }),
    ).rejects.toMatchObject({ code: 'platform.not_found' });
    await expect(
      run(p.database.services, noteFinding, outsider, { findingId: one?.id, note: 'x' }),
    ).rejects.toMatchObject({ code: 'platform.not_found' });
  });

  it('ngoài sổ thì không sửa, xóa, viết thêm được gì; người trong cuộc cũng không sửa được dấu vết', async () => {
    const { province, database } = p;
    const touch = (actor: Actor, statement: ReturnType<typeof sql>): Promise<number> =>
      inTransactionAs(database.pool, actor, (tx) => tx.run(statement));
    for (const actor of [
      province.person('bhxh-co-so-dak-to', 'focal-point'),
      province.person('so-tu-phap', 'approver'),
      province.person('thanh-tra-tinh', 'auditor'),
      { ...p.insurer, tenantId: crypto.randomUUID() },
    ])
      expect(await touch(actor, sql`update findings set priority = 1`)).toBe(0);
    await expect(touch(p.insurer, sql`delete from findings`)).rejects.toThrow(/permission denied/u);
    await expect(touch(p.insurer, sql`update finding_events set note = 'x'`)).rejects.toThrow(
      /permission denied/u,
    );
    expect(await touch(p.insurer, sql`delete from finding_evidence`)).toBe(0);
    const stranger = province.person('so-tu-phap', 'operator');
    await expect(
      touch(
        stranger,
        sql`insert into finding_events (tenant_id, finding_id, at, kind, actor) values (${province.tenantId}, ${(await p.found({ state: 'all' }))[0]?.id}, now(), 'note', 'x')`,
      ),
    ).rejects.toThrow(/row-level security/u);
  });
});

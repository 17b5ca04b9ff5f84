import { mayUse } from '@ansinh/domain/access';
import { ROLES, type Actor } from '@ansinh/domain/kernel';
import fc from 'fast-check';
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

  it('cơ quan nào, vai trò nào, phát hiện nào cũng vậy: thấy khi và chỉ khi là cấp tỉnh, BHXH tỉnh, địa bàn mình hoặc được giao', async () => {
    const { owner } = p.database;
    const { rows: agencies } = await owner.query<{
      id: string;
      code: string;
      kind: string;
      level: string;
      covers: string[];
    }>(
      `select a.id, a.code, a.kind, a.level, array(select c.territory_structure || ':' || c.territory_code from agency_coverages c where c.agency_id = a.id
           union select a.territory_structure || ':' || a.territory_code where a.level in ('district', 'commune') and a.kind in ('peoples-committee', 'social-insurance', 'steering-committee')) as covers
       from agencies a where a.valid @> current_date and a.territory_structure = '2025' and a.kind <> 'central'`,
    );
    const { rows: all } = await owner.query<{ id: string; commune: string; assignee: string }>(
      `select id, commune, assignee_agency_id as assignee from findings`,
    );
    const readers = ROLES.filter((role) => mayUse([role], 'findings.read'));
    expect(ROLES.filter((role) => !readers.includes(role))).toEqual(['collector']);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...agencies), fc.constantFrom(...readers), async (agency, role) => {
        const seen = await p.found({ state: 'all', limit: 200 }, p.province.person(agency.code, role));
        const everything =
          ['leader', 'auditor', 'province-admin'].includes(role) ||
          (agency.kind === 'social-insurance' && agency.level === 'province');
        const covers =
          agency.kind === 'peoples-committee' ||
          agency.kind === 'social-insurance' ||
          agency.kind === 'steering-committee';
        const expected = all.filter(
          ({ commune, assignee }) =>
            everything || assignee === agency.id || (covers && agency.covers.includes(commune)),
        );
        expect(seen.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
      }),
      { numRuns: 60 },
    );
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

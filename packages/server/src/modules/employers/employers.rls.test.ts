import type { Actor } from '@ansinh/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../platform/database/sql.ts';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { run } from '../../platform/use-case.ts';
import { A, B, employerDesk, type EmployerDesk } from './employers.fixtures.ts';
import { changeEmployer } from './use-cases/change-employer.ts';
import { listEmployers } from './use-cases/list-employers.ts';

describe('Ai thấy đơn vị nào', () => {
  let p: EmployerDesk['p'];
  let insurer: EmployerDesk['insurer'];
  let state: EmployerDesk['state'];
  let opened: EmployerDesk['opened'];
  let only: EmployerDesk['only'];

  beforeAll(async () => {
    ({ p, insurer, state, opened, only } = await employerDesk());
    await state('employers-registered', 'so-tai-chinh', '2026-Q2', [
      { ...A, xa_phuong: 'Phường Kon Tum' },
      { ...B, xa_phuong: 'Xã Đăk Tô' },
    ]);
    // The first asks whether it is the second of those above; all are rows of the register.
    const more = [
      'Cty TNHH Lộc Phát',
      'Hợp tác xã Đăk Tô',
      'Trường Mầm non Hoa Sen',
      'Hộ kinh doanh Y Hân',
      'Quỹ tín dụng Sa Thầy',
    ];
    await state(
      'employers-and-projects',
      'so-tai-chinh',
      '2026-Q2',
      more.map((ten_don_vi) => ({ ten_don_vi, dia_chi: 'Hùng Vương', xa_phuong: 'Xã Đăk Tô' })),
    );
  }, 120_000);
  afterAll(() => p.database.close());

  const count = async (actor: Actor): Promise<number> =>
    (await run(p.database.services, listEmployers, actor, { limit: 200 })).items.length;

  it('BHXH tỉnh và cấp tỉnh thấy cả tỉnh; xã và BHXH cơ sở thấy địa bàn mình; sở khác, tỉnh khác không thấy', async () => {
    const all = await count(insurer);
    const { province } = p;
    const dakTo = await only(B.ma_so_thue);
    const office = await p.database.owner.query<{ code: string; commune: string }>(
      `select a.code, a.territory_code as commune from agencies a where a.kind = 'peoples-committee' and '2025:' || a.territory_code = $1 and a.valid @> current_date`,
      [dakTo.commune],
    );
    const commune = province.person(office.rows[0]?.code ?? '', 'operator');
    expect(all).toBeGreaterThan(6);
    expect(await count(province.person('ubnd-tinh', 'leader'))).toBe(all);
    expect(await count(commune)).toBeGreaterThan(0);
    expect(
      (await run(p.database.services, listEmployers, commune, {})).items.every(
        (one) => one.commune === dakTo.commune,
      ),
    ).toBe(true);
    expect(await count(province.person('bhxh-co-so-dak-to', 'operator'))).toBeGreaterThan(0);
    expect(await count(province.person('bhxh-co-so-dak-to', 'operator'))).toBeLessThan(all);
    for (const code of ['thue-tinh', 'so-tai-chinh', 'so-noi-vu', 'so-tu-phap'])
      expect([code, await count(province.person(code, 'focal-point'))]).toEqual([code, 0]);
    expect(await count({ ...insurer, tenantId: crypto.randomUUID() })).toBe(0);
    await expect(opened(dakTo.id, province.person('thue-tinh', 'focal-point'))).rejects.toMatchObject({
      code: 'platform.not_found',
    });
  });

  it('xã thấy nhưng không sửa được sổ, kể cả viết thẳng vào cơ sở dữ liệu', async () => {
    const reader = p.province.person('bhxh-co-so-dak-to', 'focal-point');
    const employer = (await run(p.database.services, listEmployers, reader, {})).items[0];
    if (!employer) throw new Error('nothing in sight');
    await expect(
      run(p.database.services, changeEmployer, reader, {
        employerId: employer.id,
        version: employer.version,
        reason: 'Thử sửa không có quyền',
        name: 'x',
      }),
    ).rejects.toMatchObject({ code: 'platform.forbidden' });
    for (const actor of [
      reader,
      p.province.person('ubnd-tinh', 'leader'),
      p.province.person('thue-tinh', 'focal-point'),
    ])
      for (const statement of [
        sql`update employers set name = 'x'`,
        sql`update employer_facts set latest = false`,
        sql`update employer_identifiers set employer_id = employer_id`,
        sql`update employer_pairs set state = 'open'`,
      ])
        expect(await inTransactionAs(p.database.pool, actor, (tx) => tx.run(statement))).toBe(0);
  });
});

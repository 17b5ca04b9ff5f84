import { join } from 'node:path';
import type { Actor } from '@ansinh/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLATFORM_ACTOR } from '../../main/platform-actor.ts';
import { ROOT } from '../../platform/installation/root.ts';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { run } from '../../platform/use-case.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { agencyNamesOn, groupMembersOn, loadDirectory, presentHoldersOn } from './directory.ts';
import { loadTenant, type TenantLoad } from './load-tenant.ts';
import { loadTerritories } from './load-territories.ts';
import { getTerritory } from './use-cases/get-territory.ts';
import { listTerritories } from './use-cases/list-territories.ts';

describe('Nạp danh mục địa bàn và danh bạ tỉnh minh họa', () => {
  let database: TestDatabase;
  let tenant: TenantLoad;
  let system: Actor;

  beforeAll(async () => {
    database = await createTestDatabase();
    await loadTerritories(database.services, PLATFORM_ACTOR, join(ROOT, 'db/reference'));
    tenant = await loadTenant(database.services, PLATFORM_ACTOR, join(ROOT, 'db/demo'), true);
    system = { ...PLATFORM_ACTOR, id: 'system:test', tenantId: tenant.tenantId };
  });
  afterAll(() => database.close());

  const count = async (on: string, level: string): Promise<number> => {
    const { rows } = await database.owner.query<{ n: number }>(
      'select count(*)::int as n from territories where valid @> $1::date and level = $2',
      [on, level],
    );
    return rows[0]?.n ?? 0;
  };

  const idOf = async (code: string): Promise<string> => {
    const { rows } = await database.owner.query<{ id: string }>('select id from agencies where code = $1', [
      code,
    ]);
    return rows[0]?.id ?? '';
  };

  const heirs = async (code: string, on: string): Promise<string[]> =>
    inTransactionAs(database.pool, system, async (tx) => {
      const holders = await presentHoldersOn(tx, await idOf(code), on);
      const { agencies } = await loadDirectory(tx);
      return holders
        .filter(({ primary }) => primary)
        .flatMap(({ agencyId }) => agencies.find(({ id }) => id === agencyId)?.code ?? []);
    });

  it('đầu 2024 có 63 tỉnh, 705 huyện, 10.598 xã; trước 01/7/2025 còn 63, 696, 10.035', async () => {
    expect([
      await count('2024-01-01', 'province'),
      await count('2024-01-01', 'district'),
      await count('2024-01-01', 'commune'),
    ]).toEqual([63, 705, 10598]);
    expect([
      await count('2025-06-30', 'province'),
      await count('2025-06-30', 'district'),
      await count('2025-06-30', 'commune'),
    ]).toEqual([63, 696, 10035]);
  });

  it('từ 01/7/2025 có 34 tỉnh, 3.321 xã và không còn cấp huyện', async () => {
    expect([
      await count('2025-07-01', 'province'),
      await count('2025-07-01', 'district'),
      await count('2025-07-01', 'commune'),
    ]).toEqual([34, 0, 3321]);
  });

  it('nạp lại cùng nội dung thì không ghi gì thêm', async () => {
    expect(await loadTerritories(database.services, PLATFORM_ACTOR, join(ROOT, 'db/reference'))).toEqual({
      territories: 0,
      successions: 0,
    });
    expect(tenant.agencies).toBeGreaterThan(600);
    expect(await loadTenant(database.services, PLATFORM_ACTOR, join(ROOT, 'db/demo'), true)).toEqual({
      tenantId: tenant.tenantId,
      created: false,
      agencies: 0,
      groups: 0,
      aliases: 0,
      successions: 0,
    });
  });

  it('tỉnh Kon Tum cũ thuộc Quảng Ngãi mới; Quảng Ngãi mới gồm Kon Tum và Quảng Ngãi cũ', async () => {
    const before = await run(database.services, getTerritory, system, { structure: '2024', code: '62' });
    expect(before.successors.map(({ territory }) => territory.fullName)).toEqual(['Tỉnh Quảng Ngãi']);
    const after = await run(database.services, getTerritory, system, { structure: '2025', code: '51' });
    expect(after.predecessors.map(({ territory }) => territory.name)).toEqual(['Quảng Ngãi', 'Kon Tum']);
  });

  it('tìm địa bàn không cần gõ dấu', async () => {
    const found = await run(database.services, listTerritories, system, {
      q: 'dak glei',
      structure: '2024',
      level: 'district',
    });
    expect(found.items.map(({ fullName }) => fullName)).toEqual(['Huyện Đắk Glei']);
  });

  it('từ 01/3/2025 việc của Sở Lao động - Thương binh và Xã hội do Sở Nội vụ tiếp nhận', async () => {
    expect(await heirs('so-ldtbxh', '2025-02-28')).toEqual(['so-ldtbxh']);
    expect(await heirs('so-ldtbxh', '2025-03-01')).toContain('so-noi-vu');
    expect(await heirs('so-khdt', '2025-03-01')).toContain('so-tai-chinh');
  });

  it('từ 01/7/2025 việc của BHXH huyện Đắk Hà do BHXH cơ sở Đăk Hà tiếp nhận', async () => {
    expect(await heirs('bhxh-huyen-615', '2025-06-30')).toEqual(['bhxh-huyen-615']);
    expect(await heirs('bhxh-huyen-615', '2025-07-01')).toEqual(['bhxh-co-so-dak-ha']);
  });

  it('cơ quan được gọi đúng tên của ngày đang xem', async () => {
    const id = await idOf('bhxh-tinh');
    const nameOn = (on: string): Promise<string | undefined> =>
      inTransactionAs(database.pool, system, async (tx) => (await agencyNamesOn(tx, [id], on)).get(id)?.name);
    expect(await nameOn('2024-06-01')).toBe('Bảo hiểm xã hội tỉnh Kon Tum');
    expect(await nameOn('2026-11-24')).toBe('Bảo hiểm xã hội tỉnh Quảng Ngãi');
  });

  it('nhóm “UBND các huyện, thành phố” là 10 huyện trước 01/7/2025, là các xã, phường sau đó', async () => {
    const members = (on: string, code?: string): Promise<string[]> =>
      inTransactionAs(database.pool, system, (tx) =>
        groupMembersOn(
          tx,
          'district-committees',
          on,
          code === undefined ? undefined : { structure: '2024', code },
        ),
      );
    expect(await members('2024-06-01')).toHaveLength(10);
    expect(await members('2026-01-01')).toHaveLength(40);
    expect(await members('2024-06-01', '615')).toEqual([await idOf('ubnd-huyen-615')]);
  });

  it('phạm vi của quy chế tỉnh Kon Tum theo địa bàn sang xã mới và cơ quan tỉnh mới sau 01/7/2025', async () => {
    const members = (group: string, on: string, code: string): Promise<string[]> =>
      inTransactionAs(database.pool, system, (tx) =>
        groupMembersOn(tx, group, on, { structure: '2024', code }),
      );
    expect(await members('district-committees', '2026-01-01', '62')).toHaveLength(40);
    expect(await members('participating-units', '2026-01-01', '62')).toContain(await idOf('so-noi-vu'));
    expect(await members('participating-units', '2026-01-01', '31')).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@ansinh/domain/kernel';
import { FileAnswer } from '../../platform/file-answer.ts';
import { run } from '../../platform/use-case.ts';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import type { AgencyAnswer } from './use-cases/agency-answer.ts';
import { addAlias } from './use-cases/add-alias.ts';
import { changeAgency } from './use-cases/change-agency.ts';
import { createAgency } from './use-cases/create-agency.ts';
import { exportAgencies } from './use-cases/export-agencies.ts';
import { getAgency } from './use-cases/get-agency.ts';
import { listAgencies } from './use-cases/list-agencies.ts';
import { listGroups } from './use-cases/list-groups.ts';
import { recordSuccession } from './use-cases/record-succession.ts';
import { removeAlias } from './use-cases/remove-alias.ts';
import { renameAgency } from './use-cases/rename-agency.ts';
import { resolveNames } from './use-cases/resolve-names.ts';
import { saveGroup } from './use-cases/save-group.ts';

describe('Danh bạ cơ quan', () => {
  let database: TestDatabase;
  let province: DemoProvince;
  let admin: Actor;
  let serial = 0;

  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadDemoProvince(database);
    admin = province.person('bhxh-tinh', 'province-admin');
  });
  afterAll(() => database.close());

  const newAgency = (fields: object = {}): Promise<AgencyAnswer> =>
    run(database.services, createAgency, admin, {
      code: `don-vi-${(serial += 1)}`,
      kind: 'department',
      level: 'province',
      name: `Sở Thử nghiệm ${serial}`,
      shortName: `Sở TN ${serial}`,
      validFrom: '2020-01-01',
      territory: { structure: '2025', code: '51' },
      ...fields,
    });

  it('tìm cơ quan không cần dấu, theo cả tên cũ và tên gọi khác', async () => {
    const found = async (q: string): Promise<string[]> =>
      (await run(database.services, listAgencies, admin, { q, level: 'province' })).items.map(
        ({ code }) => code,
      );
    expect(await found('bao hiem xa hoi tinh kon tum')).toContain('bhxh-tinh');
    expect(await found('so y te')).toContain('so-y-te');
    expect(await found('100%')).toEqual([]);
  });

  it('danh sách lật trang không sót, không trùng cơ quan nào', async () => {
    const whole = await run(database.services, listAgencies, admin, { limit: 1000, on: '2024-06-01' });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: { items: { id: string }[]; next: string | null } = await run(
        database.services,
        listAgencies,
        admin,
        { limit: 40, on: '2024-06-01', ...(after === null ? {} : { after }) },
      );
      seen.push(...page.items.map(({ id }) => id));
      after = page.next;
    } while (after !== null);
    expect(seen).toEqual(whole.items.map(({ id }) => id));
    expect(whole.total).toBe(seen.length);
  });

  it('lọc theo địa bàn thấy cả cơ quan đóng ở đó và cơ quan phụ trách địa bàn đó', async () => {
    const { items } = await run(database.services, listAgencies, admin, { territory: '23500' });
    expect(items.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['bhxh-co-so-dak-ha', 'ubnd-xa-23500']),
    );
  });

  it('trang của cơ quan cho biết tên qua các thời kỳ, cơ quan tiếp nhận và căn cứ', async () => {
    const agency = await run(database.services, getAgency, province.person('so-y-te', 'operator'), {
      id: province.agencyId('so-ldtbxh'),
      on: '2025-02-28',
    });
    expect(agency.validTo).toBe('2025-02-28');
    expect(agency.successors.find(({ primary }) => primary)).toMatchObject({
      on: '2025-03-01',
      agency: { code: 'so-noi-vu' },
    });
    expect(agency.successors.every(({ basis }) => basis.length > 0)).toBe(true);
    expect(agency.abilities).toEqual([]);
  });

  it('đổi tên: tên cũ hết hiệu lực đúng ngày trước đó', async () => {
    const agency = await newAgency();
    const renamed = await run(database.services, renameAgency, admin, {
      id: agency.id,
      version: agency.version,
      name: 'Sở Thử nghiệm và Đổi mới',
      shortName: 'Sở TNĐM',
      from: '2025-03-01',
    });
    expect(renamed.names.map(({ from, to }) => [from, to])).toEqual([
      ['2020-01-01', '2025-02-28'],
      ['2025-03-01', null],
    ]);
    const again = { id: agency.id, version: renamed.version, name: 'A', shortName: 'A' };
    await expect(
      run(database.services, renameAgency, admin, { ...again, from: '2025-03-01' }),
    ).rejects.toMatchObject({ code: 'directory.name_overlaps' });
    await expect(
      run(database.services, renameAgency, admin, { ...again, from: '2019-01-01' }),
    ).rejects.toMatchObject({ code: 'directory.outside_existence' });
  });

  it('hai người cùng sửa: người sau được báo nội dung vừa đổi', async () => {
    const agency = await newAgency();
    const change = { id: agency.id, version: agency.version, email: 'mot@example.vn' };
    await run(database.services, changeAgency, admin, change);
    await expect(run(database.services, changeAgency, admin, change)).rejects.toMatchObject({
      code: 'platform.stale',
    });
  });

  it('chuyển đơn vị chủ quản từ một ngày: trước ngày đó vẫn thấy nơi cũ', async () => {
    const agency = await newAgency({ parentId: province.agencyId('ubnd-tinh') });
    const moved = { id: agency.id, version: agency.version, parentId: province.agencyId('so-noi-vu') };
    await run(database.services, changeAgency, admin, { ...moved, movedOn: '2025-03-01' });
    const parentOn = async (on: string): Promise<string | undefined> =>
      (await run(database.services, getAgency, admin, { id: agency.id, on })).parent?.code;
    expect(await parentOn('2025-02-28')).toBe('ubnd-tinh');
    expect(await parentOn('2025-03-01')).toBe('so-noi-vu');
    await expect(
      run(database.services, changeAgency, admin, {
        ...moved,
        version: agency.version + 1,
        movedOn: '2024-01-01',
      }),
    ).rejects.toMatchObject({ code: 'directory.placement_overlaps' });
  });

  it('cơ quan không thể trực thuộc đơn vị dưới mình', async () => {
    const above = await newAgency();
    const below = await newAgency({ parentId: above.id });
    await expect(
      run(database.services, changeAgency, admin, {
        id: above.id,
        version: above.version,
        parentId: below.id,
      }),
    ).rejects.toMatchObject({ code: 'directory.parent_is_itself' });
  });

  it('mã trùng, địa bàn không có, ngày ngược đều bị từ chối và nói rõ', async () => {
    await expect(newAgency({ code: 'so-y-te' })).rejects.toMatchObject({ code: 'directory.code_taken' });
    await expect(newAgency({ territory: { structure: '2025', code: '00' } })).rejects.toMatchObject({
      code: 'directory.territory_unknown',
      params: { structure: '2025', code: '00' },
    });
    await expect(newAgency({ validTo: '2019-12-31' })).rejects.toMatchObject({
      code: 'directory.period_reversed',
    });
  });

  it('giải thể: việc giao cho cơ quan tiếp nhận, tên dừng ở ngày cuối', async () => {
    const ended = await newAgency();
    const heir = await newAgency();
    const event = {
      id: ended.id,
      version: ended.version,
      on: '2026-01-01',
      basis: 'QĐ 1/QĐ-UBND ngày 25/12/2025',
      closes: true,
    };
    const part = { agencyId: heir.id, share: 'all', dividedBy: 'whole', scope: 'Toàn bộ chức năng' };
    await expect(
      run(database.services, recordSuccession, admin, {
        ...event,
        successors: [{ ...part, primary: false }],
      }),
    ).rejects.toMatchObject({ code: 'directory.successors_incomplete' });
    await expect(
      run(database.services, recordSuccession, admin, {
        ...event,
        successors: [{ ...part, agencyId: province.agencyId('so-ldtbxh'), primary: true }],
      }),
    ).rejects.toMatchObject({ code: 'directory.successor_not_there', params: { on: '2026-01-01' } });
    const after = await run(database.services, recordSuccession, admin, {
      ...event,
      successors: [{ ...part, primary: true }],
    });
    expect(after).toMatchObject({ validTo: '2025-12-31', names: [{ to: '2025-12-31' }] });
    const { predecessors } = await run(database.services, getAgency, admin, { id: heir.id });
    expect(predecessors).toMatchObject([{ agency: { id: ended.id }, on: '2026-01-01', basis: event.basis }]);
  });

  it('người phụ trách gắn cách viết lạ với cơ quan thì từ đó đọc được; cách viết đã dùng thì không gắn lần hai', async () => {
    const alias = { alias: 'Sở Chăm sóc sức khỏe nhân dân', agencyId: province.agencyId('so-y-te') };
    const stored = await run(database.services, addAlias, admin, alias);
    const resolved = await run(database.services, resolveNames, admin, {
      names: ['Sở chăm sóc sức khoẻ nhân dân'],
    });
    expect(resolved.items[0]).toMatchObject({ outcome: 'agency', agencies: [{ code: 'so-y-te' }] });
    await expect(
      run(database.services, addAlias, admin, { alias: alias.alias, groupCode: 'departments' }),
    ).rejects.toMatchObject({ code: 'directory.alias_taken' });
    await expect(run(database.services, addAlias, admin, { alias: 'Sở lạ' })).rejects.toMatchObject({
      code: 'directory.alias_target',
    });
    await run(database.services, removeAlias, admin, { id: stored.id });
    await expect(run(database.services, removeAlias, admin, { id: stored.id })).rejects.toMatchObject({
      code: 'platform.not_found',
    });
  });

  it('thành viên của nhóm tính theo ngày xem; sửa nhóm giữ phiên bản', async () => {
    const { items } = await run(database.services, listGroups, admin, { on: '2024-06-01' });
    expect(items.find(({ code }) => code === 'district-committees')?.members).toHaveLength(10);
    const group = { code: 'nhom-thu', name: 'Nhóm thử', open: false, rule: [{ codes: ['so-y-te'] }] };
    await run(database.services, saveGroup, admin, { ...group, version: 0 });
    await expect(run(database.services, saveGroup, admin, { ...group, version: 0 })).rejects.toMatchObject({
      code: 'platform.stale',
    });
    expect(await run(database.services, saveGroup, admin, { ...group, version: 1 })).toEqual({
      code: 'nhom-thu',
      version: 2,
    });
  });

  it('danh bạ xuất ra bảng tính', async () => {
    const file = await run(database.services, exportAgencies, admin, { level: 'province', on: '2026-11-24' });
    expect(file).toBeInstanceOf(FileAnswer);
    expect(file.name).toBe('danh-ba-co-quan-2026-11-24.xlsx');
    expect(file.bytes.length).toBeGreaterThan(4000);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@ansinh/domain/kernel';
import { run } from '../../platform/use-case.ts';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { addFocalPoint } from './use-cases/add-focal-point.ts';
import { changeFocalPoint } from './use-cases/change-focal-point.ts';
import { getAgency } from './use-cases/get-agency.ts';
import { removeCommittee } from './use-cases/remove-committee.ts';
import { removeFocalPoint } from './use-cases/remove-focal-point.ts';
import { addCommittee, changeCommittee } from './use-cases/save-committee.ts';

describe('Cán bộ đầu mối và thành phần ban chỉ đạo', () => {
  let database: TestDatabase;
  let province: DemoProvince;
  let admin: Actor;

  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadDemoProvince(database);
    admin = province.person('bhxh-tinh', 'province-admin');
  });
  afterAll(() => database.close());

  const point = { name: 'Nguyễn Văn Thử', position: 'Chuyên viên', topic: 'BHYT', from: '2026-01-01' };
  const committee = {
    decisionNumber: '1210/QĐ-UBND',
    decisionDate: '2020-06-19',
    from: '2020-06-19',
    to: '2021-12-31',
    members: [
      { name: 'Trần Thị Minh Họa', position: 'Phó Chủ tịch UBND', role: 'head' },
      { name: 'Lê Văn Mẫu', position: 'Giám đốc BHXH', role: 'standing-deputy' },
    ],
  };

  it('quản trị của cơ quan tự cử, sửa, bỏ đầu mối của cơ quan mình', async () => {
    const own = province.person('so-y-te', 'agency-admin');
    const id = province.agencyId('so-y-te');
    const added = await run(database.services, addFocalPoint, own, { id, ...point });
    const left = { id: added.id, version: added.version, ...point, to: '2026-10-31' };
    const changed = await run(database.services, changeFocalPoint, own, left);
    expect(changed).toMatchObject({ to: '2026-10-31', version: 2 });
    await expect(run(database.services, changeFocalPoint, own, left)).rejects.toMatchObject({
      code: 'platform.stale',
    });
    await run(database.services, removeFocalPoint, own, { id: added.id });
    const agency = await run(database.services, getAgency, own, { id });
    expect(agency.focalPoints.map((one) => one.id)).not.toContain(added.id);
    expect(agency.abilities).toEqual(['manage-focal-points']);
  });

  it('quản trị của cơ quan không cử đầu mối thay cơ quan khác', async () => {
    const other = province.person('so-tai-chinh', 'agency-admin');
    const id = province.agencyId('so-y-te');
    await expect(run(database.services, addFocalPoint, other, { id, ...point })).rejects.toMatchObject({
      code: 'platform.forbidden',
    });
    const added = await run(database.services, addFocalPoint, admin, { id, ...point });
    await expect(run(database.services, removeFocalPoint, other, { id: added.id })).rejects.toMatchObject({
      code: 'platform.forbidden',
    });
  });

  it('mỗi nhiệm kỳ một thành phần; hai quyết định trùng thời gian bị từ chối', async () => {
    const id = province.agencyId('bcd-tinh');
    const stored = await run(database.services, addCommittee, admin, { id, ...committee });
    expect(stored.members.map(({ role }) => role)).toEqual(['head', 'standing-deputy']);
    await expect(
      run(database.services, addCommittee, admin, { id, ...committee, from: '2021-06-01', to: '2022-06-01' }),
    ).rejects.toMatchObject({ code: 'directory.committee_overlaps' });
    const changed = await run(database.services, changeCommittee, admin, {
      ...committee,
      id: stored.id,
      version: stored.version,
      members: committee.members.slice(0, 1),
    });
    expect(changed).toMatchObject({ version: 2, members: [{ name: 'Trần Thị Minh Họa' }] });
    await run(database.services, removeCommittee, admin, { id: stored.id });
    await expect(run(database.services, removeCommittee, admin, { id: stored.id })).rejects.toMatchObject({
      code: 'platform.not_found',
    });
  });

  it('ban chỉ đạo chỉ có một trưởng ban; sở không có thành phần theo quyết định', async () => {
    const heads = committee.members.map((member) => ({ ...member, role: 'head' }));
    await expect(
      run(database.services, addCommittee, admin, {
        id: province.agencyId('bcd-tinh'),
        ...committee,
        from: '2010-02-01',
        to: '2010-12-31',
        members: heads,
      }),
    ).rejects.toMatchObject({ code: 'directory.committee_heads' });
    await expect(
      run(database.services, addCommittee, admin, { id: province.agencyId('so-y-te'), ...committee }),
    ).rejects.toMatchObject({ code: 'directory.not_a_committee' });
  });
});

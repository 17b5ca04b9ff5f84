import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Member } from '@ansinh/contract/network/people.schemas';
import { run } from '../../platform/use-case.ts';
import { measuredUnits } from '../indicators/use-cases/measured-units.ts';
import { loadNetworkProvince, type NetworkProvince } from './network.fixtures.ts';
import { addTraining } from './use-cases/add-training.ts';
import { endMember } from './use-cases/end-person.ts';
import { getMember } from './use-cases/get-person.ts';
import { importMembers } from './use-cases/import-people.ts';
import { inviteMember } from './use-cases/invite-person.ts';
import { listMembers } from './use-cases/list-people.ts';
import { memberForm } from './use-cases/people-form.ts';
import { savePoint } from './use-cases/points.ts';
import { saveMember } from './use-cases/save-person.ts';

describe('Người của mạng lưới thu', () => {
  let n: NetworkProvince;
  let added: Member;
  beforeAll(async () => {
    n = await loadNetworkProvince();
  });
  afterAll(() => n.database.close());

  const person = (more: object = {}): object => ({
    kind: 'collector',
    name: 'Trần Thị Thử',
    parent: n.key('tcdvt-an-tam-diem-1'),
    from: '2026-10-01',
    phone: '0900 000 099',
    certificateNumber: 'CN-77',
    certificateOn: '2026-09-20',
    certificateUntil: '2028-09-19',
    introducedByAgency: n.province.agencyId('bcd-xa-23293'),
    introducedBy: 'Lâm Văn Mẫu, Tổ trưởng Tổ dân phố 1',
    villages: [n.key('thon-23293-1')],
    ...more,
  });
  const save = (more: object = {}, actor = n.organisation): Promise<Member> =>
    run(n.database.services, saveMember, actor, person(more));

  it('người mới là đơn vị được giao chỉ tiêu ngay: nhân viên thu dưới điểm thu của mình', async () => {
    added = await save();
    expect(added).toMatchObject({
      state: 'working',
      point: { name: 'Điểm thu AT1 (minh họa)' },
      introducedBy: 'Lâm Văn Mẫu, Tổ trưởng Tổ dân phố 1',
      villages: [{ name: 'Tổ dân phố 1 (minh họa)' }],
    });
    const { items } = await run(n.database.services, measuredUnits, n.organisation, {
      below: n.key('tcdvt-an-tam-diem-1'),
    });
    expect(items.find(({ key }) => key === added.key)).toMatchObject({
      kind: 'collector',
      communeKey: '2025:23293',
      from: '2026-10-01',
    });
  });

  it('nhân viên thu thuộc điểm thu, cộng tác viên thuộc nhân viên thu; tổ chức khác không thêm được', async () => {
    await expect(save({ kind: 'collaborator' })).rejects.toMatchObject({ code: 'network.parent_wrong' });
    await expect(save({}, n.person('tcdvt-buu-dien', 'focal-point'))).rejects.toMatchObject({
      code: 'platform.not_found',
    });
    await expect(save({}, n.person('ubnd-xa-23293', 'focal-point'))).rejects.toMatchObject({
      code: 'network.organisation_not_yours',
    });
  });

  it('số chứng nhận chỉ của một người; hết hạn không trước ngày cấp', async () => {
    await expect(save({ name: 'Người Khác' })).rejects.toMatchObject({
      code: 'network.certificate_taken',
      params: { number: 'CN-77' },
    });
    await expect(
      save({ name: 'Người Khác', certificateNumber: 'CN-78', certificateUntil: '2026-01-01' }),
    ).rejects.toMatchObject({ code: 'network.certificate_days_reversed' });
  });

  it('thôn ngoài xã mà điểm thu phục vụ bị từ chối; thêm xã vào điểm thu thì được', async () => {
    const villages = [n.key('thon-23293-1'), n.key('thon-23284-1')];
    const change = { key: added.key, version: added.version, villages };
    await expect(save(change)).rejects.toMatchObject({
      code: 'network.village_not_served',
      params: { village: 'Tổ dân phố 1 (minh họa)' },
    });
    await run(n.database.services, savePoint, n.organisation, {
      key: n.key('tcdvt-an-tam-diem-1'),
      organisation: n.key('tcdvt-an-tam'),
      name: 'Điểm thu AT1 (minh họa)',
      commune: '2025:23293',
      communes: ['2025:23284'],
      address: 'Số 1, đường Minh Họa',
      hours: '7:30–17:00',
      from: '2025-07-01',
    });
    added = await save(change);
    expect(added.villages).toHaveLength(2);
    // Now the second commune sees its collector too, and nobody else of that point.
    const seen = await run(n.database.services, listMembers, n.person('ubnd-xa-23284', 'operator'), {
      agency: n.province.agencyId('tcdvt-an-tam'),
    });
    expect(seen.items.map(({ name }) => name)).toEqual(['Trần Thị Thử']);
  });

  it('đổi địa bàn thì ngày trước vẫn biết là ai phụ trách', async () => {
    added = await save({ key: added.key, version: added.version, villages: [n.key('thon-23293-2')] });
    const on = async (day: string): Promise<(string | undefined)[]> =>
      (
        await run(n.database.services, listMembers, n.organisation, { on: day, search: 'Tran Thi Thu' })
      ).items.flatMap(({ villages }) => villages.map(({ name }) => name));
    expect(await on('2026-11-24')).toEqual(['Tổ dân phố 2 (minh họa)']);
    expect(await on('2026-11-23')).toEqual(['Tổ dân phố 1 (minh họa)']);
  });

  it('người khác vừa sửa thì phải tải lại, không ghi đè', async () => {
    await expect(save({ key: added.key, version: 1 })).rejects.toMatchObject({ code: 'platform.stale' });
  });

  it('lớp tập huấn ghi một lần cho mỗi người', async () => {
    const training = {
      keys: [added.key, n.key('tcdvt-an-tam-nv-11')],
      title: 'Kỹ năng tuyên truyền, vận động',
      heldOn: '2026-10-15',
      givenBy: 'BHXH tỉnh',
    };
    expect(await run(n.database.services, addTraining, n.insurer, training)).toEqual({ added: 2 });
    expect(await run(n.database.services, addTraining, n.insurer, training)).toEqual({ added: 0 });
    const detail = await run(n.database.services, getMember, n.organisation, { key: added.key });
    expect(detail.trainings).toMatchObject([{ title: training.title, heldOn: '2026-10-15' }]);
  });

  it('quản trị của tổ chức cấp tài khoản một lần; cán bộ khác không cấp được', async () => {
    const admin = n.person('tcdvt-an-tam', 'agency-admin');
    const invite = (actor: typeof admin, key: string, username: string): Promise<unknown> =>
      run(n.database.services, inviteMember, actor, { key, username });
    await expect(invite(n.organisation, added.key, 'tran.thu')).rejects.toMatchObject({
      code: 'platform.forbidden',
    });
    await expect(
      invite(n.person('tcdvt-buu-dien', 'agency-admin'), added.key, 'tran.thu'),
    ).rejects.toMatchObject({ code: 'platform.not_found' });
    const made = await invite(admin, added.key, 'tran.thu');
    expect(made).toMatchObject({ username: 'tran.thu' });
    await expect(invite(admin, added.key, 'tran.thu2')).rejects.toMatchObject({
      code: 'network.has_account',
      params: { username: 'tran.thu' },
    });
  });

  it('thôi làm: cộng tác viên và địa bàn sang người thay từ ngày hôm sau, việc cũ vẫn là của người cũ', async () => {
    const key = n.key('tcdvt-an-tam-nv-11');
    const { version } = await run(n.database.services, getMember, n.organisation, { key });
    const end = { key, version, on: '2026-11-24', because: 'Chuyển công tác' };
    await expect(run(n.database.services, endMember, n.organisation, end)).rejects.toMatchObject({
      code: 'network.has_collaborators',
      params: { count: 1 },
    });
    await expect(
      run(n.database.services, endMember, n.organisation, {
        ...end,
        replacedBy: n.key('tcdvt-buu-dien-nv-11'),
      }),
    ).rejects.toMatchObject({ code: 'network.replacement_unfit' });
    await run(n.database.services, endMember, n.organisation, { ...end, replacedBy: added.key });
    const replacing = await run(n.database.services, getMember, n.organisation, { key: added.key });
    expect(replacing.replaces).toMatchObject([{ key }]);
    expect(replacing.collaborators).toHaveLength(1);
    const working = await run(n.database.services, listMembers, n.organisation, { on: '2026-11-25' });
    expect(working.items.some((one) => one.key === key)).toBe(false);
    const ended = await run(n.database.services, getMember, n.organisation, { key });
    expect(ended).toMatchObject({
      to: '2026-11-24',
      endedBecause: 'Chuyển công tác',
      replacedBy: { key: added.key },
    });
    await expect(
      run(n.database.services, endMember, n.organisation, { ...end, version: ended.version }),
    ).rejects.toMatchObject({
      code: 'network.already_ended',
    });
  });

  it('mẫu tải về nạp lại ngay thì không có gì đổi; dòng sai được nêu từng dòng và không nạp gì', async () => {
    const agency = n.province.agencyId('tcdvt-cao-nguyen');
    const actor = n.person('tcdvt-cao-nguyen', 'focal-point');
    const form = await run(n.database.services, memberForm, actor, { agency });
    const bring = (bytes: Uint8Array, name = 'nguoi.xlsx'): ReturnType<typeof send> => send(bytes, name);
    const send = (bytes: Uint8Array, name: string) =>
      run(n.database.services, importMembers, actor, { agency, file: { name, mediaType: '', bytes } });
    expect(await bring(form.bytes)).toEqual({ added: 0, changed: 0, unchanged: 6, issues: [] });
    const header =
      'Điểm thu,Vai trò,Họ và tên,Cộng tác viên của,Điện thoại,Làm từ ngày,Số chứng nhận,Ngày cấp,Có hiệu lực đến,"Thôn, tổ dân phố phụ trách",Người giới thiệu';
    const csv = (...lines: string[]): Uint8Array => new TextEncoder().encode([header, ...lines].join('\n'));
    const wrong = await bring(
      csv(
        'Điểm thu X,Nhân viên thu,Y Mẫu,,0905111222,01/10/2026,,,,,',
        'Điểm thu CN1 (minh họa),Thu ngân,Y Mẫu,,905111222,32/10/2026,,,,Thôn lạ,',
        'Điểm thu CN1 (minh họa),Cộng tác viên,A Thử,Không Ai,,01/10/2026,,,,,',
      ),
      'nguoi.csv',
    );
    expect(wrong).toMatchObject({ added: 0, changed: 0 });
    expect(wrong.issues.map(({ row, message }) => `${row}: ${message}`)).toEqual([
      '2: Cột Điểm thu: không có điểm "Điểm thu X" của tổ chức. Thêm điểm thu trước hoặc sửa tên.',
      '3: Cột Vai trò: ghi "Nhân viên thu" hoặc "Cộng tác viên", không phải "Thu ngân".',
      '3: Cột Điện thoại: "905111222" không phải số điện thoại. Có thể tệp đã mất số 0 ở đầu.',
      '3: Cột Làm từ ngày: "32/10/2026" không phải ngày. Ghi dạng ngày/tháng/năm, ví dụ 01/07/2025.',
      '3: Cột Thôn, tổ dân phố: không có "Thôn lạ" trong các xã mà điểm thu phục vụ.',
      '4: Cột Cộng tác viên của: không có nhân viên thu "Không Ai" ở điểm thu này.',
    ]);
    const good = csv(
      'Điểm thu CN1 (minh họa),Cộng tác viên,A Thử,Y Mẫu,,01/10/2026,,,,,BCĐ phường',
      'Điểm thu CN1 (minh họa),Nhân viên thu,Y Mẫu,,0905 111 222,01/10/2026,CN-9,20/09/2026,19/09/2028,Tổ dân phố 1 (minh họa); Tổ dân phố 2 (minh họa),',
    );
    expect(await bring(good, 'nguoi.csv')).toEqual({ added: 2, changed: 0, unchanged: 0, issues: [] });
    expect(await bring(good, 'nguoi.csv')).toEqual({ added: 0, changed: 0, unchanged: 2, issues: [] });
  });
});

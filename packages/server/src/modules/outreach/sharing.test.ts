import type { Actor } from '@ansinh/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../platform/database/sql.ts';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { AT11, AT12, BD11, COMMUNE, outreachDesk, type OutreachDesk } from './outreach-desk.fixtures.ts';
import type { OutreachProvince } from './outreach.fixtures.ts';
import { getTask } from './use-cases/get-task.ts';
import { reassignTasks, withdrawTasks } from './use-cases/move-tasks.ts';
import { outreachOverview } from './use-cases/overview.ts';
import { proposeSharing } from './use-cases/propose-sharing.ts';
import { shareOut } from './use-cases/share-out.ts';

describe('Giao người trong danh sách cho mạng lưới', () => {
  let database: TestDatabase;
  let desk: OutreachDesk;
  let outreach: OutreachProvince;
  let ward: Actor;
  let office: Actor;
  let organisation: Actor;
  let rival: Actor;
  let collector: Actor;

  beforeAll(async () => {
    database = await createDemoDatabase();
    desk = await outreachDesk(database);
    ({ outreach, ward, office, organisation, rival, collector } = desk);
  });
  afterAll(() => database.close());

  it('xã đề xuất rồi giao: cả hộ một người, không ai hai lần', async () => {
    for (let home = 0; home < 6; home += 1)
      for (let member = 0; member < 2; member += 1)
        await outreach.addEntry({
          name: `Người ${String(home)}.${String(member)}`,
          commune: COMMUNE,
          village: `thon-23293-${String((home % 4) + 1)}`,
          household: `HO-${String(home)}`,
        });
    const proposal = await desk.as(ward, proposeSharing, { commune: COMMUNE });
    expect(proposal.households).toHaveLength(6);
    expect(proposal.households.every(({ people, ids }) => people === 2 && ids.length === 2)).toBe(true);
    const keys = new Set(proposal.hands.map(({ key }) => key));
    expect(proposal.households.every(({ hand }) => hand !== null && keys.has(hand))).toBe(true);
    const hands = [...new Set(proposal.households.flatMap(({ hand }) => hand ?? []))];
    expect(hands.length).toBeGreaterThan(3);
    const shares = hands.map((hand) => ({
      hand,
      ids: proposal.households.filter((one) => one.hand === hand).flatMap(({ ids }) => ids),
    }));
    expect(await desk.as(ward, shareOut, { commune: COMMUNE, shares })).toEqual({
      shared: 12,
      households: 6,
      left: [],
    });
    const again = await desk.as(ward, shareOut, { commune: COMMUNE, shares });
    expect(again).toMatchObject({ shared: 0 });
    expect(again.left).toHaveLength(12);
    expect(again.left[0]?.sentence).toMatch(/đang được giao cho .*minh họa/);
    expect((await desk.as(ward, proposeSharing, { commune: COMMUNE })).households).toEqual([]);
  });

  it('hai danh sách gọi tên một người cho một chế độ thì chỉ một việc', async () => {
    const first = await outreach.addEntry({ name: 'Lê Hai', commune: COMMUNE, kind: 'not-participating' });
    const second = await outreach.addEntry({
      name: 'Lê Hai',
      commune: COMMUNE,
      kind: 'potential',
      personId: first.personId,
    });
    const { households } = await desk.as(ward, proposeSharing, { commune: COMMUNE });
    expect(households.flatMap(({ ids }) => ids)).toEqual([first.entryId]);
    const result = await desk.share(AT11, first.entryId, second.entryId);
    expect(result).toMatchObject({ shared: 1 });
    expect(result.left.map(({ sentence }) => sentence)).toEqual([
      'Lê Hai đang được giao cho Nhân viên thu AT11 (minh họa). Một người không giao cho hai nơi cùng lúc: chuyển người này ở trang Theo dõi, kèm lý do.',
    ]);
  });

  it('người cùng hộ không giao cho người khác; hai chế độ của một người ở một tay', async () => {
    const member = (name: string, more: object = {}) =>
      outreach.addEntry({ name, commune: COMMUNE, household: 'HO-CHUNG', ...more });
    const one = await member('Trần Một');
    await desk.share(AT12, one.entryId);
    const two = await member('Trần Hai');
    const both = await member('Trần Một', { scheme: 'BHXH-TN', personId: one.personId });
    const { left } = await desk.share(BD11, two.entryId, both.entryId);
    expect(left.map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining('Hộ của Trần Hai đang do Nhân viên thu AT12 (minh họa) phụ trách'),
      expect.stringContaining('Hộ của Trần Một'),
    ]);
    const { households } = await desk.as(ward, proposeSharing, { commune: COMMUNE });
    expect(households.find(({ key }) => key.endsWith('HO-CHUNG'))).toMatchObject({
      hand: AT12,
      because: 'held',
      people: 2,
    });
    expect(await desk.share(AT12, two.entryId, both.entryId)).toMatchObject({ shared: 2, left: [] });
  });

  it('cơ sở dữ liệu tự chặn một người ở hai nơi, kể cả khi ai đó ghi thẳng', async () => {
    const id = await desk.given(AT11, 'Phạm Chặn');
    await expect(
      database.owner.query(
        `insert into outreach_tasks (tenant_id, person_id, kind, scheme, commune, agency_id, unit_key, full_name, why)
         select tenant_id, person_id, 'due', 'BHXH-TN', commune, agency_id, $2, full_name, why from outreach_tasks where id = $1`,
        [id, AT12],
      ),
    ).rejects.toMatchObject({ constraint: 'outreach_person_is_with_one_collector' });
  });

  it('xã khác, tổ chức khác, người thu khác không thấy; xã mình, BHXH, tổ chức mình thấy', async () => {
    const id = await desk.given(AT11, 'Đỗ Nhìn');
    const sees = async (actor: Actor): Promise<boolean> =>
      desk.as(actor, getTask, { taskId: id }).then(
        () => true,
        () => false,
      );
    expect(await sees(ward)).toBe(true);
    expect(await sees(office)).toBe(true);
    expect(await sees(organisation)).toBe(true);
    expect(await sees(rival)).toBe(false);
    expect(await sees(outreach.province.person('ubnd-xa-23284', 'operator'))).toBe(false);
    const reads = async (actor: Actor): Promise<number> => {
      return inTransactionAs(database.pool, actor, (tx) =>
        tx.rows(sql`select id from outreach_tasks where id = ${id}`),
      ).then(({ length }) => length);
    };
    expect(await reads(collector)).toBe(1);
    expect(await reads(await outreach.collector('nvthu.at12', 'tcdvt-an-tam'))).toBe(0);
    expect(await reads(await outreach.collector('ctv.at11', 'tcdvt-an-tam'))).toBe(0);
  });

  it('người đi thu không tự giao, không tự chuyển việc', async () => {
    const id = await desk.given(AT11, 'Võ Giữ');
    await expect(
      desk.as(collector, reassignTasks, { taskIds: [id], hand: AT12, reason: 'x' }),
    ).rejects.toMatchObject({ code: 'platform.forbidden' });
  });

  it('giao cho tổ chức trước, tổ chức tự phân cho người của mình; không phân cho người ngoài', async () => {
    const id = await desk.given(outreach.province.agencyId('tcdvt-an-tam'), 'Bùi Tổ Chức');
    expect(await desk.as(organisation, outreachOverview, {})).toMatchObject({
      unassigned: 1,
      abilities: ['share-own'],
    });
    await expect(desk.as(organisation, proposeSharing, { commune: COMMUNE })).rejects.toMatchObject({
      code: 'platform.forbidden',
    });
    const own = await desk.as(organisation, proposeSharing, { commune: COMMUNE, from: 'own' });
    expect(own.households.flatMap(({ ids }) => ids)).toEqual([id]);
    expect(own.hands.every(({ agency }) => agency.id === organisation?.agencyId)).toBe(true);
    const give = (hand: string): Promise<unknown> =>
      desk.as(organisation, shareOut, { commune: COMMUNE, from: 'own', shares: [{ hand, ids: [id] }] });
    await expect(give(BD11)).rejects.toMatchObject({ code: 'outreach.hand_unknown' });
    expect(await give(AT12)).toMatchObject({ shared: 1 });
    expect(await desk.as(ward, getTask, { taskId: id })).toMatchObject({
      unit: { key: AT12 },
      hands: [{ unit: 'Nhân viên thu AT12 (minh họa)' }, { unit: null, endedBecause: 'Tổ chức phân công' }],
    });
  });

  it('chuyển và thu hồi cần lý do, giữ lịch sử, cả hộ đi cùng; thu hồi xong giao lại được', async () => {
    const entry = await outreach.addEntry({ name: 'Ngô Một', commune: COMMUNE, household: 'HO-NGO' });
    const mate = await outreach.addEntry({ name: 'Ngô Hai', commune: COMMUNE, household: 'HO-NGO' });
    await desk.share(AT11, entry.entryId, mate.entryId);
    const id = await desk.taskOf(entry.entryId);
    const move = (reason: string): Promise<unknown> =>
      desk.as(ward, reassignTasks, { taskIds: [id], hand: BD11, reason });
    await expect(move('')).rejects.toMatchObject({ code: 'outreach.reason_needed' });
    expect(await move('Người thu nghỉ thai sản')).toEqual({ moved: 2 });
    await expect(
      desk.as(organisation, reassignTasks, { taskIds: [id], hand: AT11, reason: 'x' }),
    ).rejects.toMatchObject({ code: 'platform.not_found' });
    expect(await desk.as(rival, withdrawTasks, { taskIds: [id], reason: 'Trả lại xã' })).toEqual({
      withdrawn: 2,
    });
    const detail = await desk.as(ward, getTask, { taskId: id });
    expect(detail).toMatchObject({ state: 'withdrawn', closedBecause: 'Trả lại xã' });
    expect(detail.hands.map(({ unit }) => unit)).toEqual([
      'Nhân viên thu BĐ11 (minh họa)',
      'Nhân viên thu AT11 (minh họa)',
    ]);
    await expect(move('x')).rejects.toMatchObject({ code: 'outreach.task_not_open' });
    expect(await desk.share(AT12, entry.entryId, mate.entryId)).toMatchObject({ shared: 2 });
  });

  it('tổ chức chỉ chuyển trong tổ chức mình', async () => {
    const id = await desk.given(AT11, 'Hồ Nội Bộ');
    await expect(
      desk.as(organisation, reassignTasks, { taskIds: [id], hand: BD11, reason: 'x' }),
    ).rejects.toMatchObject({ code: 'outreach.hand_unknown' });
    expect(
      await desk.as(organisation, reassignTasks, { taskIds: [id], hand: AT12, reason: 'Đổi tuyến' }),
    ).toEqual({
      moved: 1,
    });
  });
});

import type { Actor } from '@ansinh/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { run } from '../../platform/use-case.ts';
import { TEST_NOW } from '../../testing/test-config.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { networkKey } from '../indicators/index.ts';
import { AT11, COMMUNE, outreachDesk, type OutreachDesk } from './outreach-desk.fixtures.ts';
import type { OutreachProvince } from './outreach.fixtures.ts';
import { joinedByReceipt } from './joined-by-receipt.ts';
import { getCollector, listCollectors, setCapacity } from './use-cases/collectors.ts';
import { fieldPhoto } from './use-cases/field-photo.ts';
import { fieldSync } from './use-cases/field-sync.ts';
import { getTask } from './use-cases/get-task.ts';
import { listTasks } from './use-cases/list-tasks.ts';
import { planTasks } from './use-cases/move-tasks.ts';
import { planWeek } from './use-cases/plan-week.ts';
import { listProposals, settleProposal } from './use-cases/proposals.ts';
import { readWeek } from './use-cases/read-week.ts';
import { recordVisit } from './use-cases/record-visit.ts';
import { shareOut } from './use-cases/share-out.ts';
import { sweepOutreach } from './use-cases/sweep.ts';

const OTHER = '2025:23284';

describe('Theo dõi người đã giao', () => {
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

  it('kế hoạch tuần không vượt sức đi mỗi ngày; hẹn giữ đúng ngày; hai lần lập ra một kế hoạch', async () => {
    const CN11 = networkKey('tcdvt-cao-nguyen-nv-11');
    const other = outreach.province.person('ubnd-xa-23284', 'operator');
    const ids: string[] = [];
    for (let home = 0; home < 7; home += 1) {
      const { entryId } = await outreach.addEntry({
        name: `Hộ ${String(home)}`,
        commune: OTHER,
        household: `K-${String(home)}`,
      });
      ids.push(entryId);
    }
    await desk.as(other, shareOut, { commune: OTHER, shares: [{ hand: CN11, ids }] });
    const boss = outreach.province.person('tcdvt-cao-nguyen', 'operator');
    await desk.as(boss, setCapacity, { unit: CN11, perDay: 2, weekdays: [2, 3, 5, 5], version: 0 });
    await expect(
      desk.as(boss, setCapacity, { unit: CN11, perDay: 3, weekdays: [1], version: 0 }),
    ).rejects.toMatchObject({ code: 'outreach.changed_meanwhile' });
    const plan = { week: '2026-11-26', units: [CN11] };
    expect(await desk.as(boss, planWeek, plan)).toEqual({ planned: 6, households: 6, left: 1 });
    expect(await desk.as(boss, planWeek, plan)).toEqual({ planned: 0, households: 0, left: 1 });
    const week = await desk.as(boss, readWeek, { week: '2026-11-26' });
    expect(week.from).toBe('2026-11-23');
    const line = week.lines.find(({ unit }) => unit.key === CN11);
    expect(line?.cells.map(({ households }) => households)).toEqual([0, 2, 2, 0, 2, 0, 0]);
    expect(line?.unplanned).toBe(1);
    const [first = ''] = await Promise.all(ids.map(desk.taskOf));
    await expect(
      desk.as(boss, planTasks, { taskIds: [first], plannedOn: '2026-11-20' }),
    ).rejects.toMatchObject({
      code: 'outreach.day_outside_week',
    });
    expect(await desk.as(boss, planTasks, { taskIds: [first], plannedOn: null })).toEqual({ planned: 1 });
    await expect(desk.as(boss, planWeek, { ...plan, week: '2026-11-20' })).rejects.toMatchObject({
      code: 'outreach.day_outside_week',
    });
  });

  it('người trực ghi kết quả hỏi qua điện thoại; đã mất thì đề nghị BHXH sửa sổ, sổ không tự đổi', async () => {
    const id = await desk.given(AT11, 'Dương Báo');
    const visit = {
      taskId: id,
      id: crypto.randomUUID(),
      happenedAt: '2026-11-24T01:00:00Z',
      outcome: 'died',
      note: 'Gia đình báo',
    };
    expect(await desk.as(office, recordVisit, visit)).toMatchObject({
      state: 'done',
      outcome: 'died',
      visits: 1,
    });
    expect(await desk.as(office, recordVisit, visit)).toMatchObject({ visits: 1 });
    const { items } = await desk.as(office, listProposals, {});
    const proposal = items.find(({ taskId }) => taskId === id);
    expect(proposal).toMatchObject({ kind: 'died', note: 'Gia đình báo', abilities: ['settle'] });
    expect((await desk.as(ward, listProposals, {})).items.find(({ taskId }) => taskId === id)).toMatchObject({
      abilities: [],
    });
    const settle = { visitId: visit.id, decision: 'corrected', reason: 'Đã có giấy chứng tử', version: 1 };
    await expect(
      desk.as(outreach.province.person('ubnd-xa-23293', 'focal-point'), settleProposal, settle),
    ).rejects.toMatchObject({ code: 'platform.forbidden' });
    expect(await desk.as(office, settleProposal, settle)).toEqual({ state: 'corrected' });
    await expect(desk.as(office, settleProposal, settle)).rejects.toMatchObject({
      code: 'outreach.changed_meanwhile',
    });
  });

  it('theo dõi: lọc quá hẹn, chưa đi, theo kết quả; trang của người thu cộng đúng', async () => {
    const late = await desk.given(AT11, 'Quá Hẹn');
    await desk.as(collector, fieldSync, {
      deviceId: 'm',
      sentAt: TEST_NOW,
      visits: [
        {
          id: crypto.randomUUID(),
          taskId: late,
          taskVersion: 1,
          happenedAt: '2026-11-19T02:00:00Z',
          outcome: 'will-join',
          nextOn: '2026-11-21',
        },
      ],
    });
    const overdue = await desk.as(ward, listTasks, { attention: 'overdue-next' });
    expect(overdue.items.map(({ id }) => id)).toEqual([late]);
    expect(overdue.items[0]).toMatchObject({
      nextOverdue: true,
      abilities: ['assign', 'withdraw', 'record'],
    });
    const paged: string[] = [];
    let after: string | null | undefined;
    do {
      const page: { items: { id: string }[]; next: string | null; total: number } = await desk.as(
        ward,
        listTasks,
        {
          limit: 3,
          ...(after ? { after } : {}),
        },
      );
      paged.push(...page.items.map(({ id }) => id));
      after = page.next;
      if (!after) expect(paged).toHaveLength(page.total);
    } while (after);
    expect(new Set(paged).size).toBe(paged.length);
    expect((await desk.as(ward, listTasks, { q: 'qua hen' })).total).toBe(1);
    const { items } = await desk.as(organisation, listCollectors, {});
    const line = items.find(({ unit }) => unit.key === AT11);
    const page = await desk.as(organisation, getCollector, { unit: AT11 });
    expect(page).toMatchObject({ open: line?.open, done: line?.done, abilities: ['set-capacity'] });
    expect(page.outcomes.reduce((sum, { people }) => sum + people, 0)).toBe(page.open + page.done);
    expect(page.weeks.reduce((sum, { visits }) => sum + visits, 0)).toBe(1);
    await expect(desk.as(rival, getCollector, { unit: AT11 })).rejects.toMatchObject({
      code: 'platform.not_found',
    });
  });

  it('biên lai của một người đóng việc vận động của chính người ấy, đúng chế độ; việc khác còn nguyên', async () => {
    const taskId = await desk.given(AT11, 'Đóng Tại Nhà');
    const otherId = await desk.given(AT11, 'Chưa Đóng');
    const { rows } = await database.owner.query<{ person_id: string; scheme: 'BHYT' | 'BHXH-TN' }>(
      'select person_id, scheme from outreach_tasks where id = $1',
      [taskId],
    );
    const [paid] = rows;
    const receipt = {
      draft: { taskId: null, scheme: paid?.scheme, device: '', issuedAt: TEST_NOW },
      lines: [{ personId: paid?.person_id }],
      unitKey: AT11,
    } as unknown as Parameters<typeof joinedByReceipt>[1];
    const write = (): Promise<void> =>
      inTransactionAs(database.pool, desk.collector, (tx) =>
        joinedByReceipt(
          { tx, actor: desk.collector, now: new Date(TEST_NOW), today: TEST_NOW.slice(0, 10) },
          receipt,
        ),
      );
    await write();
    await write();
    expect(await desk.as(ward, getTask, { taskId })).toMatchObject({
      state: 'done',
      outcome: 'joined',
      visits: 1,
    });
    expect(await desk.as(ward, getTask, { taskId: otherId })).toMatchObject({ state: 'open', visits: 0 });
  });

  it('danh sách bỏ tên thì việc được thu hồi; xong 90 ngày thì họ tên, địa chỉ, điện thoại bị xóa', async () => {
    const entry = await outreach.addEntry({ name: 'Đã Đóng', commune: COMMUNE });
    await desk.share(AT11, entry.entryId);
    const id = await desk.taskOf(entry.entryId);
    await database.owner.query(
      "update list_entries set closed_at = now(), closed_because = 'paid' where id = $1",
      [entry.entryId],
    );
    const sweep = (): Promise<{ withdrawn: number; wiped: number }> =>
      run(database.services, sweepOutreach, outreach.province.system, {});
    expect(await sweep()).toMatchObject({ withdrawn: 1, wiped: 0 });
    expect(await desk.as(ward, getTask, { taskId: id })).toMatchObject({
      state: 'withdrawn',
      closedBecause: 'Đã đóng tiếp theo dữ liệu của BHXH, không cần đến nữa.',
    });
    expect(await sweep()).toEqual({ withdrawn: 0, wiped: 0 });
    database.setNow('2027-02-23T03:00:00Z');
    try {
      expect((await sweep()).wiped).toBeGreaterThan(0);
    } finally {
      database.setNow(TEST_NOW);
    }
    const wiped = await desk.as(ward, getTask, { taskId: id });
    expect(wiped).toMatchObject({ name: null, address: null, phone: null, birthYear: null });
    const open = await desk.as(ward, listTasks, { q: 'qua hen' });
    expect(open.items[0]?.name).toBe('Quá Hẹn');
  });

  it('lời ghi và ảnh của lần đến nhà được xóa cùng lúc với tên người; kết quả lần đến vẫn còn, tệp khác còn nguyên', async () => {
    const taskId = await desk.given(AT11, 'Có Ảnh');
    const version = (await desk.as(ward, getTask, { taskId })).version;
    const visit = {
      id: crypto.randomUUID(),
      taskId,
      taskVersion: version,
      happenedAt: TEST_NOW,
      outcome: 'joined',
      note: 'Nhà cuối xóm',
    };
    await desk.as(collector, fieldSync, { deviceId: 'thử', sentAt: TEST_NOW, visits: [visit] });
    const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 0xff, 0xd9]);
    const file = { name: 'a.jpg', mediaType: 'image/jpeg', bytes: jpeg };
    await desk.as(collector, fieldPhoto, { visitId: visit.id, file });
    const others = 'select count(*)::integer as n from files where name not like $1';
    const kept = await database.owner.query<{ n: number }>(others, [`%${visit.id}%`]);
    database.setNow('2027-02-23T03:00:00Z');
    try {
      await run(database.services, sweepOutreach, outreach.province.system, {});
    } finally {
      database.setNow(TEST_NOW);
    }
    const { rows } = await database.owner.query(
      `select v.note, v.outcome, (select count(*)::integer from outreach_photos p where p.visit_id = v.id) as photos,
         (select count(*)::integer from files f where f.name like '%' || v.id || '%') as files from outreach_visits v where v.id = $1`,
      [visit.id],
    );
    expect(rows).toEqual([{ note: '', outcome: 'joined', photos: 0, files: 0 }]);
    expect((await database.owner.query<{ n: number }>(others, [`%${visit.id}%`])).rows).toEqual(kept.rows);
  });
});

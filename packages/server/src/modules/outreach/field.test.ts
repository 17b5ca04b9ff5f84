import type { FieldResult, FieldWork } from '@ansinh/contract/outreach/field.schemas';
import type { Actor } from '@ansinh/domain/kernel';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { run, type UseCase } from '../../platform/use-case.ts';
import { TEST_NOW } from '../../testing/test-config.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { networkKey } from '../indicators/index.ts';
import { loadOutreachProvince, type OutreachProvince } from './outreach.fixtures.ts';
import { settleConflict, listConflicts } from './use-cases/conflicts.ts';
import { fieldPhoto } from './use-cases/field-photo.ts';
import { fieldSync } from './use-cases/field-sync.ts';
import { fieldWork } from './use-cases/field-work.ts';
import { getTask } from './use-cases/get-task.ts';
import { reassignTasks, withdrawTasks } from './use-cases/move-tasks.ts';
import { shareOut } from './use-cases/share-out.ts';

const COMMUNE = '2025:23293';
const AT11 = networkKey('tcdvt-an-tam-nv-11');
const BD11 = networkKey('tcdvt-buu-dien-nv-11');
const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 0xff, 0xd9]);

describe('Điện thoại của người đi vận động', () => {
  let database: TestDatabase;
  let outreach: OutreachProvince;
  let [at11, at12, bd11, ward, office]: Actor[] = [];

  beforeAll(async () => {
    database = await createDemoDatabase();
    outreach = await loadOutreachProvince(database);
    at11 = await outreach.collector('nvthu.at11', 'tcdvt-an-tam');
    at12 = await outreach.collector('nvthu.at12', 'tcdvt-an-tam');
    bd11 = await outreach.collector('nvthu.bd11', 'tcdvt-buu-dien');
    ward = outreach.province.person('ubnd-xa-23293', 'operator');
    office = outreach.province.person('bhxh-tinh', 'focal-point');
  });
  afterAll(() => database.close());

  const as = <Input, Output>(
    actor: Actor | undefined,
    useCase: UseCase<Input, Output>,
    input: object,
  ): Promise<Output> => {
    if (!actor) throw new Error('actor missing');
    return run(database.services, useCase, actor, input);
  };
  let count = 0;
  const given = async (hand: string): Promise<{ taskId: string; name: string }> => {
    count += 1;
    const name = `Nguyễn Thị ${String(count)}`;
    const { entryId } = await outreach.addEntry({ name, commune: COMMUNE, village: 'thon-23293-1' });
    const shared = await as(ward, shareOut, { commune: COMMUNE, shares: [{ hand, ids: [entryId] }] });
    expect(shared).toMatchObject({ shared: 1, left: [] });
    const { rows } = await database.owner.query<{ id: string }>(
      'select id from outreach_tasks where list_entry_id = $1',
      [entryId],
    );
    return { taskId: rows[0]?.id ?? '', name };
  };
  const visit = (taskId: string, more: object = {}): Record<string, unknown> => ({
    id: crypto.randomUUID(),
    taskId,
    taskVersion: 1,
    happenedAt: '2026-11-23T02:00:00Z',
    outcome: 'unreachable',
    ...more,
  });
  const sync = (actor: Actor | undefined, ...visits: object[]): Promise<FieldResult[]> =>
    as(actor, fieldSync, { deviceId: 'may-1', sentAt: TEST_NOW, visits }).then(({ results }) => results);
  const work = (actor: Actor | undefined, since?: string): Promise<FieldWork> =>
    as(actor, fieldWork, since ? { since } : {});
  const visitsOf = async (taskId: string): Promise<number> => {
    const { rows } = await database.owner.query<{ n: string }>(
      'select count(*) as n from outreach_visits where task_id = $1',
      [taskId],
    );
    return Number(rows[0]?.n);
  };

  it('chỉ thấy người được giao cho mình và cộng tác viên của mình, với ít thông tin nhất', async () => {
    const { taskId, name } = await given(AT11);
    const own = await work(at11);
    expect(own).toMatchObject({
      full: true,
      me: { unitKey: AT11, userId: at11?.id },
      removed: [],
      notices: [],
    });
    expect(own.tasks.find(({ id }) => id === taskId)).toMatchObject({
      name,
      birthYear: 1980,
      why: 'Đến hạn đóng BHYT ngày 05/12/2026.',
      village: 'Tổ dân phố 1 (minh họa)',
    });
    expect(JSON.stringify(own)).not.toContain('1980-05-06');
    for (const other of [at12, bd11])
      expect((await work(other)).tasks.map(({ id }) => id)).not.toContain(taskId);
    expect(own.tariff.rows?.length).toBeGreaterThan(20);
    const again = await as(at11, fieldWork, { tariff: own.tariff.key });
    expect(again.tariff).toEqual({ key: own.tariff.key, rows: null });
  });

  it('tài khoản không gắn với mạng lưới thì được nói rõ, không thấy gì', async () => {
    const stranger = outreach.province.person('tcdvt-an-tam', 'collector');
    await expect(as(stranger, fieldWork, {})).rejects.toMatchObject({ code: 'outreach.not_in_network' });
  });

  it('cùng một lượt gửi hai lần thì chỉ tính một', async () => {
    const { taskId } = await given(AT11);
    const sent = visit(taskId, { outcome: 'will-join', nextOn: '2026-12-01' });
    expect((await sync(at11, sent)).map(({ status }) => status)).toEqual(['accepted']);
    expect((await sync(at11, sent)).map(({ status }) => status)).toEqual(['duplicate']);
    expect((await sync(at11, sent, sent)).map(({ status }) => status)).toEqual(['duplicate', 'duplicate']);
    expect(await visitsOf(taskId)).toBe(1);
    const { tasks } = await work(at11);
    expect(tasks.find(({ id }) => id === taskId)).toMatchObject({
      lastOutcome: 'will-join',
      nextOn: '2026-12-01',
      state: 'open',
      visits: [{ own: true, conflict: null }],
    });
  });

  it('hai lần gửi chạy cùng lúc thì một lần nhận, một lần báo trùng', async () => {
    const { taskId } = await given(AT11);
    const sent = visit(taskId);
    const both = await Promise.all([sync(at11, sent), sync(at11, sent)]);
    expect(both.flatMap((results) => results.map(({ status }) => status)).toSorted()).toEqual([
      'accepted',
      'duplicate',
    ]);
    expect(await visitsOf(taskId)).toBe(1);
  });

  it('lượt sai không giữ lượt đúng lại; câu trả lời nói sửa gì', async () => {
    const { taskId } = await given(AT11);
    const results = await sync(
      at11,
      visit(taskId, { happenedAt: '2026-11-26T02:00:00Z' }),
      visit(taskId, { outcome: 'will-join' }),
      visit(taskId, { outcome: 'refused' }),
      visit(crypto.randomUUID()),
      visit(taskId),
    );
    expect(results.map(({ status }) => status)).toEqual([
      'refused',
      'refused',
      'refused',
      'refused',
      'accepted',
    ]);
    expect(results[0]?.sentence).toContain('sau hôm nay (24/11/2026)');
    expect(results[1]?.sentence).toContain('cần ngày hẹn');
    expect(results[3]?.sentence).toContain('chưa từng được giao');
    expect(await visitsOf(taskId)).toBe(1);
  });

  it('đồng hồ điện thoại lệch hơn một ngày thì được nhắc', async () => {
    const answer = await as(at11, fieldSync, { deviceId: 'x', sentAt: '2026-11-20T03:00:00Z', visits: [] });
    expect(answer.clockWarning).toContain('20/11/2026');
    expect(
      (await as(at11, fieldSync, { deviceId: 'x', sentAt: TEST_NOW, visits: [] })).clockWarning,
    ).toBeNull();
  });

  it('việc đã chuyển người khác: lượt vẫn giữ, cả hai được báo, văn phòng quyết định', async () => {
    const { taskId, name } = await given(AT11);
    const { cursor } = await work(at11);
    await as(ward, reassignTasks, { taskIds: [taskId], hand: BD11, reason: 'Nhà gần điểm thu BĐ1' });
    const left = await work(at11, cursor);
    expect(left.full).toBe(false);
    expect(left.removed).toEqual([
      { id: taskId, sentence: expect.stringContaining('Nhân viên thu BĐ11') as string },
    ]);
    expect(left.removed[0]?.sentence).toContain('Nhà gần điểm thu BĐ1');

    const late = visit(taskId, { outcome: 'joined' });
    const [result] = await sync(at11, late);
    expect(result).toMatchObject({ status: 'conflict', task: null });
    expect(result?.sentence).toContain('Nhân viên thu BĐ11');
    expect((await sync(at11, late))[0]?.status).toBe('duplicate');
    expect((await work(at11)).notices[0]?.sentence).toContain('văn phòng đang xem');
    const owner = await work(bd11);
    expect(owner.tasks.find(({ id }) => id === taskId)).toMatchObject({
      state: 'open',
      visits: [{ conflict: 'reassigned', by: 'Nhân viên thu AT11 (minh họa)' }],
    });
    expect(owner.notices.map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining(`Nhân viên thu AT11 (minh họa) đã gặp ${name} ngày 23/11/2026: Đã tham gia`),
    ]);

    const { items } = await as(ward, listConflicts, {});
    const conflict = items.find(({ id }) => id === late['id']);
    expect(conflict).toMatchObject({ person: name, holder: 'Nhân viên thu BĐ11 (minh họa)' });
    const settle = { visitId: late['id'], decision: 'taken', version: conflict?.version };
    await expect(as(ward, settleConflict, { ...settle, reason: '' })).rejects.toMatchObject({
      code: 'outreach.reason_needed',
    });
    await as(ward, settleConflict, { ...settle, reason: 'Đã có biên lai' });
    await expect(as(ward, settleConflict, { ...settle, reason: 'x' })).rejects.toMatchObject({
      code: 'outreach.conflict_settled',
    });
    expect(await as(ward, getTask, { taskId })).toMatchObject({
      state: 'done',
      outcome: 'joined',
      visits: 1,
    });
    expect((await work(at11)).notices[0]?.sentence).toContain('đã được tính. Đã có biên lai');
  });

  it('việc đã thu hồi hoặc đã xong: lượt đến sau được giữ và đánh dấu', async () => {
    const withdrawn = await given(AT11);
    await as(office, withdrawTasks, { taskIds: [withdrawn.taskId], reason: 'Trùng hộ' });
    const done = await given(AT11);
    await sync(at11, visit(done.taskId, { outcome: 'joined' }));
    const results = await sync(
      at11,
      visit(withdrawn.taskId),
      visit(done.taskId, { happenedAt: '2026-11-23T05:00:00Z' }),
      visit(done.taskId, { happenedAt: '2026-11-22T05:00:00Z' }),
    );
    expect(results.map(({ status }) => status)).toEqual(['conflict', 'conflict', 'accepted']);
    expect(results[0]?.sentence).toContain('Trùng hộ');
    expect(results[2]?.task).toMatchObject({ state: 'done', lastOutcome: 'joined' });
  });

  it('ba tuần không có mạng: hỏi bằng dấu cũ thì nhận lại toàn bộ và biết việc nào đã đi', async () => {
    const { taskId } = await given(AT11);
    const { cursor } = await work(at11);
    await as(ward, withdrawTasks, { taskIds: [taskId], reason: 'Đã đóng tại điểm thu' });
    database.setNow('2026-12-15T03:00:00Z');
    try {
      const answer = await work(at11, cursor);
      expect(answer.full).toBe(true);
      expect(answer.tasks.length).toBeGreaterThan(0);
      expect(answer.removed.map(({ id }) => id)).toContain(taskId);
    } finally {
      database.setNow(TEST_NOW);
    }
    expect(await work(at11, 'khong-doc-duoc')).toMatchObject({ full: true, removed: [] });
  });

  it('hỏi phần thay đổi: chỉ những việc đã đổi', async () => {
    const [one, two] = [await given(AT11), await given(AT11)];
    // While any transaction of the whole server is open (other tests fill whole provinces in one), what it might still change is told once more: never less, sometimes more.
    await vi.waitFor(
      async () => {
        const { cursor } = await work(at11);
        await sync(at11, visit(two.taskId));
        const changed = await work(at11, cursor);
        expect(changed.full).toBe(false);
        expect(changed.tasks.map(({ id }) => id)).toContain(two.taskId);
        expect(changed.tasks.map(({ id }) => id)).not.toContain(one.taskId);
      },
      { timeout: 100_000, interval: 200 },
    );
  }, 120_000);

  it('ảnh phiếu: sau lượt thăm, chỉ JPEG, gửi lại không thành hai', async () => {
    const { taskId } = await given(AT11);
    const sent = visit(taskId);
    const photo = (visitId: unknown, bytes: Uint8Array): Promise<unknown> =>
      as(at11, fieldPhoto, { visitId, file: { name: 'a.jpg', mediaType: 'image/jpeg', bytes } });
    await expect(photo(sent['id'], JPEG)).rejects.toMatchObject({ code: 'outreach.visit_not_synced' });
    await sync(at11, sent);
    await expect(photo(sent['id'], new TextEncoder().encode('<svg/>'))).rejects.toMatchObject({
      code: 'outreach.photo_not_jpeg',
    });
    await expect(photo(sent['id'], JPEG.slice(0, 6))).rejects.toMatchObject({
      code: 'outreach.photo_not_jpeg',
    });
    await expect(photo(sent['id'], new Uint8Array(1_048_577))).rejects.toMatchObject({
      code: 'outreach.photo_too_large',
    });
    expect(await photo(sent['id'], JPEG)).toEqual({ visitId: sent['id'], sizeBytes: JPEG.byteLength });
    expect(await photo(sent['id'], JPEG)).toEqual({ visitId: sent['id'], sizeBytes: JPEG.byteLength });
    await expect(photo(sent['id'], new Uint8Array([...JPEG, 0xff, 0xd9]))).rejects.toMatchObject({
      code: 'outreach.photo_kept_already',
    });
    await expect(
      as(at12, fieldPhoto, { visitId: sent['id'], file: { name: 'a', mediaType: '', bytes: JPEG } }),
    ).rejects.toMatchObject({ code: 'outreach.visit_not_synced' });
  });
});

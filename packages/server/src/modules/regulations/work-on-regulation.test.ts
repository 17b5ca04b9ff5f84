import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { run } from '../../platform/use-case.ts';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { confirmedDuties } from './confirmed-duties.ts';
import type { DutyAnswer } from './duty-answer.ts';
import { dutiesSeen, sees, uploadText } from './regulations.fixtures.ts';
import { changeDuty } from './use-cases/change-duty.ts';
import { changeRegulation } from './use-cases/change-regulation.ts';
import { confirmDuties } from './use-cases/confirm-duties.ts';
import { confirmRegulation } from './use-cases/confirm-regulation.ts';
import { confirmDuty, rejectDuty, reopenDuty } from './use-cases/decide-duty.ts';
import { getDuty } from './use-cases/list-duties.ts';
import { mapName, listUnresolved } from './use-cases/map-names.ts';
import { getProvision } from './use-cases/get-provision.ts';
import { getRegulation } from './use-cases/read-regulation.ts';
import { removeDraft } from './use-cases/remove-draft.ts';
import { addDuty } from './use-cases/add-duty.ts';
import { mergeDuties, splitDuty } from './use-cases/restructure-duties.ts';

describe('Từ tệp văn bản đến nhiệm vụ được xác nhận', () => {
  let database: TestDatabase;
  let province: DemoProvince;

  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadDemoProvince(database);
  });
  afterAll(() => database.close());

  const officer = (): ReturnType<DemoProvince['person']> => province.person('bhxh-tinh', 'focal-point');
  const duty = async (id: string, code: string): Promise<DutyAnswer> => {
    const found = (await dutiesSeen(database, officer(), id)).find((one) => one.code === code);
    if (found === undefined) throw new Error(`no duty ${code}`);
    return found;
  };
  const jobs = async (): Promise<{ task: string; payload: unknown }[]> =>
    (
      await database.owner.query<{ task: string; payload: unknown }>(
        'select task_identifier as task, payload from graphile_worker.jobs j join graphile_worker._private_jobs using (id)',
      )
    ).rows;

  it('tải lên, sửa, gắn tên, xác nhận hết rồi mới đưa vào thực hiện', async () => {
    const person = officer();
    const uploaded = await uploadText(database, person);
    expect(uploaded).toMatchObject({
      code: '77/2024/QĐ-UBND',
      number: '77/2024/QĐ-UBND',
      issuedOn: '2024-03-15',
      state: 'draft',
      ownerAgencyId: province.agencyId('bhxh-tinh'),
    });
    const { id } = uploaded;
    expect(uploaded.provisions).toBeGreaterThan(10);
    expect(uploaded.duties.draft).toBeGreaterThanOrEqual(4);

    const quarterly = await duty(id, 'd2.1#1');
    expect(quarterly.citation).toBe('Đ2.1');
    expect(quarterly.lead).toEqual(['Bảo hiểm xã hội tỉnh']);
    expect(quarterly.parties.find(({ role }) => role === 'lead')?.agency?.code).toBe('bhxh-tinh');
    expect(quarterly.parties.find(({ role }) => role === 'coordinating')?.agency?.code).toBe('so-y-te');
    expect(quarterly.abilities).toContain('confirm');

    const open = await run(database.services, listUnresolved, person, { id });
    expect(open.on).toBe('2024-03-15');
    expect(open.items.map(({ printed }) => printed)).toContain('Sở Hải dương');
    const mapped = await run(database.services, mapName, person, {
      id,
      printed: 'Sở Hải dương',
      agencyId: province.agencyId('so-noi-vu'),
    });
    expect(mapped.mapped).toBeGreaterThan(0);

    const refused = await run(database.services, confirmRegulation, person, {
      id,
      version: uploaded.version,
    }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'regulations.duties_undecided' });

    const edited = await run(database.services, changeDuty, person, {
      id: quarterly.id,
      version: quarterly.version,
      deliverable: 'danh sách cơ sở có chi phí tăng cao',
      recipient: ['Ủy ban nhân dân tỉnh', 'Sở Hải dương'],
    });
    expect(edited.version).toBe(quarterly.version + 1);
    const mappedAgain = edited.parties.find(({ printed }) => printed === 'Sở Hải dương');
    expect([mappedAgain?.agency?.code, mappedAgain?.resolvedBy]).toEqual(['so-noi-vu', 'person']);

    const many = await run(database.services, confirmDuties, person, { id });
    expect(many.refused).toEqual([]);
    const confirmed = await run(database.services, confirmRegulation, person, {
      id,
      version: uploaded.version,
    });
    expect([confirmed.state, confirmed.validity, confirmed.duties.draft]).toEqual([
      'confirmed',
      'in-force',
      0,
    ]);

    const forCalendar = await inTransactionAs(database.pool, province.system, (tx) =>
      confirmedDuties(tx, { regulationId: id }),
    );
    expect(forCalendar.map(({ code }) => code)).toEqual(
      (await dutiesSeen(database, person, id)).map(({ code }) => code),
    );
    expect(forCalendar[0]).toMatchObject({
      recurrence: 'quarterly',
      repealedOn: null,
      effectiveOn: '2024-04-01',
    });
    expect(await jobs()).toContainEqual({
      task: 'obligations.plan',
      payload: { tenantId: province.tenantId, regulationId: id },
    });
  });

  it('hai người cùng sửa một nhiệm vụ: người sau được báo ai vừa sửa và xem được bản mới', async () => {
    const { id } = await uploadText(database, officer());
    const seen = await duty(id, 'd2.2#1');
    const first = officer();
    await run(database.services, changeDuty, first, {
      id: seen.id,
      version: seen.version,
      action: 'Báo cáo năm',
    });
    const second = officer();
    const refused = await run(database.services, changeDuty, second, {
      id: seen.id,
      version: seen.version,
      action: 'Báo cáo khác',
    }).catch((error: unknown) => error);
    expect(refused).toMatchObject({
      code: 'platform.stale',
      params: { version: seen.version + 1, changedBy: first.id },
    });
    const now = await run(database.services, getDuty, second, { id: seen.id });
    expect([now.action, now.changedBy.id]).toEqual(['Báo cáo năm', first.id]);
  });

  it('không xác nhận nhiệm vụ thiếu chủ trì, vừa chủ trì vừa phối hợp, hay có thời hạn không thể xảy ra', async () => {
    const { id } = await uploadText(database, officer());
    const confirmWith = async (change: object): Promise<unknown> => {
      const { id: dutyId, version } = await duty(id, 'd2.2#1');
      const changed = await run(database.services, changeDuty, officer(), { id: dutyId, version, ...change });
      return run(database.services, confirmDuty, officer(), { id: dutyId, version: changed.version }).then(
        () => 'confirmed',
        (error: { code: string }) => error.code,
      );
    };
    expect(await confirmWith({ lead: [] })).toBe('regulations.duty_without_lead');
    expect(await confirmWith({ lead: ['BHXH tỉnh'], coordinating: ['Bảo hiểm xã hội tỉnh'] })).toBe(
      'regulations.lead_is_coordinating',
    );
    const deadline = { rule: 'before', month: 2, day: 31, raw: 'trước ngày 31/02' };
    expect(await confirmWith({ coordinating: [], deadline })).toBe('regulations.deadline_impossible');
    const { problem } = await duty(id, 'd2.2#1');
    expect(problem?.message).toContain('tháng đó không có ngày này');
    expect(await confirmWith({ deadline: null, quote: 'câu không có trong văn bản' })).toBe(
      'regulations.quote_not_in_provision',
    );
    expect((await duty(id, 'd2.2#1')).state).toBe('draft');
  });

  it('tách, gộp, thêm tay, loại bỏ có lý do và mở lại', async () => {
    const person = officer();
    const { id } = await uploadText(database, person);
    const monthly = await duty(id, 'd3.2#1');
    const { items } = await run(database.services, splitDuty, person, {
      id: monthly.id,
      version: monthly.version,
      parts: [
        { action: 'Lập danh sách trẻ em mới sinh', quote: 'danh sách trẻ em mới sinh' },
        { action: 'Cung cấp cho Bảo hiểm xã hội tỉnh', quote: 'cung cấp cho Bảo hiểm xã hội tỉnh' },
      ],
    });
    expect(items.map(({ recurrence, state }) => [recurrence, state])).toEqual([
      ['monthly', 'draft'],
      ['monthly', 'draft'],
    ]);
    expect((await run(database.services, getDuty, person, { id: monthly.id })).replacedBy).toEqual(
      items.map((one) => one.id),
    );
    const merged = await run(database.services, mergeDuties, person, { ids: items.map((one) => one.id) });
    expect(merged.quote).toBe('cung cấp cho Bảo hiểm xã hội tỉnh danh sách trẻ em mới sinh');

    const added = await run(database.services, addDuty, person, {
      id,
      provisionId: 'd1',
      quote: 'việc phối hợp giữa   các cơ quan',
    });
    expect([added.code, added.quote, added.why]).toEqual([
      'd1#1',
      'việc phối hợp giữa các cơ quan',
      ['Nhập tay'],
    ]);
    const rejected = await run(database.services, rejectDuty, person, {
      id: added.id,
      version: added.version,
      reason: 'chỉ là phạm vi điều chỉnh',
    });
    expect([rejected.state, rejected.why.at(-1)]).toEqual(['rejected', 'Loại bỏ: chỉ là phạm vi điều chỉnh']);
    const reopened = await run(database.services, reopenDuty, person, {
      id: added.id,
      version: rejected.version,
    });
    expect(reopened.state).toBe('draft');
    const clause = await run(database.services, getProvision, person, { id, provisionId: 'd3.2' });
    expect(clause.parents.map(({ id: parent }) => parent)).toContain('d3');
    expect(clause.dutiesHere.map((one) => one.id)).toEqual([merged.id]);
  });

  it('đổi ngày ban hành thì tên cơ quan được đọc lại theo ngày mới; ngày hết hạn không đứng trước ngày hiệu lực', async () => {
    const person = officer();
    const { id, version } = await uploadText(database, person);
    const later = await run(database.services, changeRegulation, person, {
      id,
      version,
      issuedOn: '2026-01-05',
    });
    expect([later.issuedOn, later.version]).toEqual(['2026-01-05', version + 1]);
    const wrong = await run(database.services, changeRegulation, person, {
      id,
      version: later.version,
      effectiveOn: '2026-02-01',
      expiresOn: '2026-01-31',
    }).catch((error: unknown) => error);
    expect(wrong).toMatchObject({ code: 'regulations.dates_reversed' });
  });

  it('dự thảo chỉ cơ quan mình và cấp tỉnh thấy; đã xác nhận thì ai cũng thấy, chỉ chủ mới sửa', async () => {
    const owner = officer();
    const { id, version } = await uploadText(database, owner);
    const colleague = province.person('bhxh-tinh', 'operator');
    const other = province.person('so-y-te', 'focal-point');
    const admin = province.person('ubnd-tinh', 'province-admin');
    const auditor = province.person('thanh-tra-tinh', 'auditor');
    const before = [colleague, other, admin, auditor].map((person) => sees(database, person, id));
    expect(await Promise.all(before)).toEqual([true, false, true, true]);
    expect(await dutiesSeen(database, other, id).catch(({ code }: { code: string }) => code)).toBe(
      'platform.not_found',
    );
    await run(database.services, confirmDuties, owner, { id });
    await run(database.services, confirmRegulation, owner, { id, version });
    expect(await sees(database, other, id)).toBe(true);
    const theirs = await run(database.services, getRegulation, other, { id });
    expect(theirs.abilities).toEqual([]);
    const attempt = async (person: typeof other): Promise<string> =>
      run(database.services, changeRegulation, person, { id, version: version + 1, place: 'Pleiku' }).then(
        () => 'done',
        ({ code }: { code: string }) => code,
      );
    expect(await attempt(other)).toBe('platform.forbidden');
    expect(await attempt(colleague)).toBe('platform.forbidden');
    expect(await attempt(admin)).toBe('done');
    const removal = run(database.services, removeDraft, owner, { id });
    await expect(removal).rejects.toMatchObject({ code: 'regulations.not_draft' });
  });
});

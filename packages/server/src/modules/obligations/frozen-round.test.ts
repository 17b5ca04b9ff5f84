import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../platform/use-case.ts';
import { createAgency } from '../directory/use-cases/create-agency.ts';
import { addHoliday } from '../parameters/use-cases/add-holiday.ts';
import { changeDuty } from '../regulations/use-cases/change-duty.ts';
import { planProvince, type PlannedProvince } from './testing.fixtures.ts';
import { getOccurrence } from './use-cases/get-occurrence.ts';
import { addNote } from './use-cases/manage-evidence.ts';
import { submitOccurrence } from './use-cases/move-occurrence.ts';
import { planObligations } from './use-cases/plan-obligations.ts';
import { joinRound, triggerDuty } from './use-cases/start-rounds.ts';
import { sweepObligations } from './use-cases/sweep-obligations.ts';

const REPORT = 'd24.1#2'; // "trước ngày 20 tháng 12"

describe('Danh sách ai phải làm chốt khi đợt mở', () => {
  let p: PlannedProvince;
  let newcomer: string;
  const owed = async (agencyId: string): Promise<{ id: string; due: string; state: string }[]> =>
    (
      await p.database.owner.query<{ id: string; due: string; state: string }>(
        `select o.id, o.due_on as due, o.state from occurrences o join duties d on d.id = o.duty_id
         where d.code = $1 and o.lead_agency_id = $2 and o.due_on >= '2026-11-24' order by o.due_on`,
        [REPORT, agencyId],
      )
    ).rows;
  const plan = () => run(p.database.services, planObligations, p.system, {});

  beforeAll(async () => {
    p = await planProvince('kontum-25-2024', '2026-11-24T03:00:00.000Z');
    await run(p.database.services, sweepObligations, p.system, {});
    const made = await run(p.database.services, createAgency, p.person('ubnd-tinh', 'province-admin'), {
      code: 'so-moi',
      kind: 'department',
      level: 'province',
      name: 'Sở Mới',
      shortName: 'Sở Mới',
      territory: { structure: '2025', code: '51' },
      validFrom: '2026-11-01',
    });
    newcomer = made.id;
    await plan();
  });
  afterAll(() => p.database.close());

  it('sở mới lập không vào đợt đã mở, vào đợt năm sau', async () => {
    expect((await owed(newcomer)).map(({ due }) => due)).toEqual(['2027-12-19']);
  });

  it('thêm vào đợt đã mở phải có lý do và thành một sự kiện; không thêm hai lần; đợt chưa mở thì không cần', async () => {
    const admin = p.person('ubnd-tinh', 'province-admin');
    const { services } = p.database;
    const { id } = await p.occurrence('so-tu-phap', 'Đ24.1', '2026-12-19');
    const wanted = { id, agencyId: newcomer, reason: 'Thành lập ngày 01/11/2026' };
    await expect(run(services, joinRound, admin, { ...wanted, reason: ' ' })).rejects.toMatchObject({
      code: 'platform.input_invalid',
    });
    await expect(run(services, joinRound, p.worker('so-tu-phap'), wanted)).rejects.toMatchObject({
      code: 'platform.forbidden',
    });
    const joined = await run(services, joinRound, admin, wanted);
    expect((await owed(newcomer)).map(({ due, state }) => [due, state])).toEqual([
      ['2026-12-19', 'open'],
      ['2027-12-19', 'upcoming'],
    ]);
    const shown = await run(services, getOccurrence, p.worker('bhxh-tinh'), { id: joined.id });
    expect(shown.events.map(({ kind, reason }) => [kind, reason])).toEqual([['joined', wanted.reason]]);
    await expect(run(services, joinRound, admin, wanted)).rejects.toMatchObject({
      code: 'obligations.already_in_round',
    });
    const [, later] = await owed(newcomer);
    await expect(run(services, joinRound, admin, { ...wanted, id: later?.id })).rejects.toMatchObject({
      code: 'obligations.not_frozen',
    });
    expect(await plan()).toEqual({ rounds: 0, occurrences: 0, updated: 0, removed: 0 });
  });

  it('sửa cách tính hạn hay thêm ngày nghỉ chỉ dời việc chưa ai làm và chưa đến hạn', async () => {
    const { services } = p.database;
    const worked = await p.occurrence('so-tai-chinh', 'Đ24.1', '2026-12-19');
    await run(services, addNote, p.worker('so-tai-chinh'), {
      id: worked.id,
      title: 'Báo cáo',
      body: 'Đã xong',
    });
    await run(services, submitOccurrence, p.worker('so-tai-chinh'), worked);
    const { rows } = await p.database.owner.query<{ id: string; version: number }>(
      'select id, version from duties where code = $1',
      [REPORT],
    );
    await run(services, changeDuty, p.person('ubnd-tinh', 'province-admin'), {
      ...rows[0],
      schedulePolicy: { shiftToWorkingDay: 'next' },
    });
    await plan();
    const dueOf = async (agency: string): Promise<string | undefined> =>
      (await owed(p.agencyId(agency)))[0]?.due;
    expect(await dueOf('so-tu-phap')).toBe('2026-12-21'); // 19/12/2026 is a Saturday
    expect(await dueOf('so-tai-chinh')).toBe('2026-12-19');
    await run(services, addHoliday, p.person('ubnd-tinh', 'province-admin'), {
      day: '2026-12-21',
      kind: 'compensation',
      name: 'Nghỉ bù',
      basis: 'Thông báo thử',
      certainty: 'verified',
    });
    await plan();
    expect(await dueOf('so-tu-phap')).toBe('2026-12-22');
    expect(await dueOf('so-tai-chinh')).toBe('2026-12-19');
    const { rows: past } = await p.database.owner.query<{ moved: number }>(
      "select count(*)::int as moved from occurrences where due_on < '2026-11-24' and due_on is distinct from scheduled_on",
    );
    expect(past[0]?.moved).toBe(0);
  });

  it('nhiệm vụ không có mốc tính từ sự kiện thì không khởi động bằng ngày sự kiện được', async () => {
    const { rows } = await p.database.owner.query<{ id: string }>('select id from duties where code = $1', [
      REPORT,
    ]);
    await expect(
      run(p.database.services, triggerDuty, p.worker('so-tu-phap'), {
        id: rows[0]?.id,
        eventDate: '2026-11-20',
        reference: 'CV 12',
      }),
    ).rejects.toMatchObject({ code: 'obligations.no_event_clock' });
  });
});

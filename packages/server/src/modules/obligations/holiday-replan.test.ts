import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../platform/use-case.ts';
import { addHoliday } from '../parameters/use-cases/add-holiday.ts';
import { removeHoliday } from '../parameters/use-cases/remove-holiday.ts';
import { changeDuty } from '../regulations/use-cases/change-duty.ts';
import { OBLIGATION_JOBS } from './jobs/obligation-jobs.ts';
import { planProvince, type PlannedProvince } from './testing.fixtures.ts';
import { getOccurrence } from './use-cases/get-occurrence.ts';
import { addNote } from './use-cases/manage-evidence.ts';
import { submitOccurrence } from './use-cases/move-occurrence.ts';
import { planObligations } from './use-cases/plan-obligations.ts';
import { sweepObligations } from './use-cases/sweep-obligations.ts';

const REPORT = 'd24.1#2';

describe('Thêm, bỏ ngày nghỉ hoặc ngày làm bù thì hạn được tính lại', () => {
  let p: PlannedProvince;
  const admin = () => p.person('ubnd-tinh', 'province-admin');
  const dues = async (agency: string): Promise<string[]> =>
    (
      await p.database.owner.query<{ due: string }>(
        `select o.due_on as due from occurrences o join duties d on d.id = o.duty_id
         where d.code = '${REPORT}' and o.lead_agency_id = '${p.agencyId(agency)}' and o.due_on >= '2026-11-24' order by 1`,
      )
    ).rows.map(({ due }) => due);
  /** Runs the waiting plans as the queue would, in order. */
  const workOff = async (): Promise<string[]> => {
    const { rows } = await p.database.owner.query<{ payload: { reason?: string } }>(
      `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where t.identifier = 'obligations.plan' order by j.id`,
    );
    await p.database.owner.query('delete from graphile_worker._private_jobs');
    const job = OBLIGATION_JOBS.find(({ name }) => name === 'obligations.plan');
    for (const { payload } of rows) await job?.run(p.database.services, payload as never);
    return rows.flatMap(({ payload }) => payload.reason ?? []);
  };
  const day = (on: string) => ({
    day: on,
    kind: 'compensation',
    name: 'Nghỉ bù',
    basis: 'Thông báo thử',
    certainty: 'verified',
  });

  beforeAll(async () => {
    p = await planProvince('kontum-25-2024', '2026-11-24T03:00:00.000Z');
    const { services } = p.database;
    const { rows } = await p.database.owner.query<{ id: string; version: number }>(
      'select id, version from duties where code = $1',
      [REPORT],
    );
    await run(services, changeDuty, admin(), { ...rows[0], schedulePolicy: { shiftToWorkingDay: 'next' } });
    await run(services, planObligations, p.system, {});
    await run(services, sweepObligations, p.system, {});
    const worked = await p.occurrence('so-tai-chinh', 'Đ24.1', '2026-12-21');
    await run(services, addNote, p.worker('so-tai-chinh'), { id: worked.id, title: 'Báo cáo', body: 'Xong' });
    await run(services, submitOccurrence, p.worker('so-tai-chinh'), worked);
    await p.database.owner.query('delete from graphile_worker._private_jobs');
  });
  afterAll(() => p.database.close());

  it('việc chưa mở theo hạn mới, không cần sự kiện', async () => {
    expect(await dues('so-tu-phap')).toEqual(['2026-12-21', '2027-12-20']);
    await run(p.database.services, addHoliday, admin(), day('2027-12-20'));
    expect(await workOff()).toEqual(['Thêm ngày nghỉ 20/12/2027: Nghỉ bù (Thông báo thử)']);
    expect(await dues('so-tu-phap')).toEqual(['2026-12-21', '2027-12-21']);
    const { rows } = await p.database.owner.query("select from occurrence_events where kind = 'replanned'");
    expect(rows).toEqual([]);
  });

  it('việc đã mở chỉ dời hạn bằng một sự kiện có lý do, cơ quan được báo; việc đã nộp giữ nguyên hạn', async () => {
    await run(p.database.services, addHoliday, admin(), day('2026-12-21'));
    await workOff();
    expect((await dues('so-tu-phap'))[0]).toBe('2026-12-22');
    expect((await dues('so-tai-chinh'))[0]).toBe('2026-12-21');
    const { id } = await p.occurrence('so-tu-phap', 'Đ24.1', '2026-12-22');
    const shown = await run(p.database.services, getOccurrence, p.worker('so-tu-phap'), { id });
    expect(shown.events.at(-1)).toMatchObject({
      kind: 'replanned',
      reason: 'Thêm ngày nghỉ 21/12/2026: Nghỉ bù (Thông báo thử)',
      detail: { before: '2026-12-21', due: '2026-12-22' },
    });
    const { rows } = await p.database.owner.query(
      `select from notifications where kind = 'replanned' and occurrence_id = '${id}'`,
    );
    expect(rows).toHaveLength(1);
  });

  it('bỏ ngày nghỉ thì hạn trở lại, cũng có sự kiện', async () => {
    await run(p.database.services, removeHoliday, admin(), { day: '2026-12-21' });
    expect(await workOff()).toEqual(['Bỏ ngày nghỉ 21/12/2026: Nghỉ bù (Thông báo thử)']);
    expect((await dues('so-tu-phap'))[0]).toBe('2026-12-21');
    expect(await run(p.database.services, planObligations, p.system, {})).toEqual({
      rounds: 0,
      occurrences: 0,
      updated: 0,
      removed: 0,
    });
  });
});

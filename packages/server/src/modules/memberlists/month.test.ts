import type { Actor } from '@ansinh/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { Refusal } from '../../platform/refusal.ts';
import { run } from '../../platform/use-case.ts';
import { countOpenEntries } from './db/count-open-entries.repo.ts';
import { takeEntries } from './db/take-entries.repo.ts';
import { enterPeople } from './memberlists.fixtures.ts';
import { listCounts } from './use-cases/list-counts.ts';
import { listEntries } from './use-cases/list-entries.ts';
import { makeDueMonth } from './use-cases/make-due-month.ts';
import { makeLists } from './use-cases/make-lists.ts';
import { saveListSettings } from './use-cases/list-settings.ts';

interface Row {
  readonly id: string;
  readonly person_id: string;
  readonly kind: string;
  readonly scheme: string;
  readonly first: string;
  readonly last: string;
  readonly closed_because: string | null;
  readonly commune: string;
}

describe('Danh sách qua các tháng', () => {
  let database: TestDatabase;
  let province: DemoProvince;
  let bhxh: Actor;
  let ids: string[];
  const child = { birth: '2018-01-01', household: 'H1', village: 'Tổ dân phố 1' };
  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadDemoProvince(database);
    bhxh = province.person('bhxh-tinh', 'focal-point');
    // All are children of eight, so that only health insurance speaks.
    ids = await enterPeople(database, province, [
      { ...child, name: 'Đến Hạn Rồi Đóng', covers: [{ scheme: 'BHYT', to: '2026-10-31', group: 'GD' }] },
      { ...child, name: 'Đến Hạn Không Đóng', covers: [{ scheme: 'BHYT', to: '2026-10-31', group: 'GD' }] },
      { ...child, name: 'Chưa Từng Tham Gia' },
      { ...child, name: 'Sắp Thành Hộ Nghèo' },
      { ...child, name: 'Sắp Chuyển Đi' },
      { ...child, name: 'Người Phường Khác', commune: '2025:23284' },
    ]);
  }, 60_000);
  afterAll(() => database.close());

  const rows = async (): Promise<Row[]> =>
    (
      await database.owner.query<Row>(
        `select id, person_id, kind, scheme, to_char(first_month, 'YYYY-MM') as first, to_char(last_month, 'YYYY-MM') as last, closed_because, commune
         from list_entries order by first_month, closed_at is null, kind desc, id`,
      )
    ).rows;
  const of = (all: Row[], at: number): Row[] => all.filter(({ person_id }) => person_id === ids[at]);
  const refusal = async (work: Promise<unknown>): Promise<string> => {
    const error: unknown = await work.then(
      () => 'not refused',
      (caught: unknown) => caught,
    );
    return error instanceof Refusal ? error.code : String(error);
  };

  it('tháng đầu mở dòng cho từng người với lý do; lập lại không đổi gì', async () => {
    database.setNow('2026-10-20T03:00:00Z');
    const made = await run(database.services, makeLists, bhxh, { month: '2026-10' });
    expect(made.counts).toEqual([
      { kind: 'due', scheme: 'BHYT', open: 2, opened: 2, changed: 0, closed: 0 },
      { kind: 'not-participating', scheme: 'BHYT', open: 4, opened: 4, changed: 0, closed: 0 },
    ]);
    const first = await rows();
    const again = await run(database.services, makeLists, bhxh, { month: '2026-10' });
    expect(again.counts.every(({ opened, changed, closed }) => opened + changed + closed === 0)).toBe(true);
    expect(await rows()).toEqual(first);
  });

  it('tháng sau: người ở lại giữ đúng dòng cũ, người ra có lý do, người quá hạn sang tạm dừng', async () => {
    const before = await rows();
    const client = await database.owner.connect();
    try {
      await client.query('set session_replication_role = replica');
      await client.query(
        `insert into person_participations (tenant_id, person_id, scheme, from_date, to_date, group_code, submission_id)
         values ($1, $2, 'BHYT', '2026-11-01', '2027-10-31', 'GD', $1)`,
        [province.tenantId, ids[0]],
      );
      await client.query(
        `insert into person_groups (tenant_id, person_id, group_code, sender_agency_id, submission_id, row_no) values ($1, $2, 'HN', $3, $1, 1)`,
        [province.tenantId, ids[3], province.agencyId('bhxh-tinh')],
      );
      await client.query(`update people set commune = '2025:23284' where id = $1`, [ids[4]]);
    } finally {
      client.release(true);
    }
    database.setNow('2026-11-24T03:00:00Z');
    await run(database.services, makeLists, bhxh, { month: '2026-11' });
    const now = await rows();
    expect(of(now, 0)).toMatchObject([{ closed_because: 'paid', first: '2026-10', last: '2026-10' }]);
    expect(of(now, 1)).toMatchObject([
      { kind: 'due', closed_because: 'lapsed', last: '2026-10' },
      { kind: 'suspended', closed_because: null, first: '2026-11' },
      // Somebody of the household pays again and the card ended lately.
      { kind: 'potential', closed_because: null, first: '2026-11' },
    ]);
    expect(of(now, 2)).toEqual(of(before, 2));
    expect(of(now, 3)).toMatchObject([{ closed_because: 'state-funded' }]);
    expect(of(now, 4)).toMatchObject([
      { closed_because: 'moved', commune: '2025:23293' },
      { closed_because: null, commune: '2025:23284', first: '2026-11' },
    ]);
  });

  it('số từng tháng đếm đúng người của tháng đó, kể cả người đã ra khỏi danh sách', async () => {
    const october = await run(database.services, listCounts, bhxh, { month: '2026-10' });
    expect(october.totals).toContainEqual({
      kind: 'due',
      scheme: 'BHYT',
      people: 2,
      before: null,
      closed: 2,
    });
    const { totals, months } = await run(database.services, listCounts, bhxh, {});
    expect(months).toEqual(['2026-11', '2026-10']);
    expect(totals).toContainEqual({ kind: 'suspended', scheme: 'BHYT', people: 1, before: 0, closed: 0 });
    expect(totals).toContainEqual({
      kind: 'not-participating',
      scheme: 'BHYT',
      people: 3,
      before: 4,
      closed: 0,
    });
  });

  it('lập riêng một phường không động đến phường khác; người chuyển đến được mở ở nơi mới', async () => {
    await database.owner.query(`update people set commune = '2025:23293' where id = $1`, [ids[5]]);
    await run(database.services, makeLists, bhxh, { month: '2026-11', commune: '2025:23293' });
    const now = await rows();
    expect(of(now, 5)).toMatchObject([
      { closed_because: 'moved', commune: '2025:23284' },
      { closed_because: null, commune: '2025:23293' },
    ]);
    expect(of(now, 4).at(-1)).toMatchObject({ closed_because: null, commune: '2025:23284' });
  });

  it('phường và Ban Chỉ đạo chỉ thấy người của mình, không lập và không sửa điểm được', async () => {
    for (const agency of ['ubnd-xa-23293', 'bcd-xa-23293']) {
      const actor = province.person(agency, 'focal-point');
      const { items } = await run(database.services, listEntries, actor, {});
      expect(items.length).toBeGreaterThan(0);
      expect(new Set(items.map(({ commune }) => commune))).toEqual(new Set(['2025:23293']));
      expect(await refusal(run(database.services, makeLists, actor, { month: '2026-11' }))).toBe(
        'memberlists.not_the_keeper',
      );
    }
    const outside = province.person('tcdvt-an-tam', 'focal-point');
    expect((await run(database.services, listEntries, outside, {})).items).toEqual([]);
    const { items, masked } = await run(
      database.services,
      listEntries,
      province.person('bhxh-tinh', 'auditor'),
      {},
    );
    expect(masked).toBe(true);
    expect(items.some(({ fullName }) => fullName === 'Chưa Từng Tham Gia')).toBe(false);
  });

  it('lọc theo loại, chữ không dấu và dòng đã ra; câu giải thích nói ngày', async () => {
    const find = async (input: object): Promise<string[]> =>
      (await run(database.services, listEntries, bhxh, input)).items.map(({ fullName }) => fullName);
    expect(await find({ kind: 'suspended' })).toEqual(['Đến Hạn Không Đóng']);
    expect(await find({ q: 'chua tung' })).toEqual(['Chưa Từng Tham Gia']);
    expect(await find({ month: '2026-10', state: 'closed', kind: 'due' })).toEqual([
      'Đến Hạn Không Đóng',
      'Đến Hạn Rồi Đóng',
    ]);
    expect(await find({ work: 'shared' })).toEqual([]);
    const { items } = await run(database.services, listEntries, bhxh, { kind: 'suspended' });
    expect(items[0]?.why).toBe('Thẻ BHYT đã hết hạn ngày 31/10/2026, chưa thấy tham gia lại.');
  });

  it('người đi vận động nhận dữ liệu tối thiểu; dòng đã đóng không giao nữa', async () => {
    const now = await rows();
    const taken = await inTransactionAs(database.pool, bhxh, (tx) =>
      takeEntries(
        tx,
        now.map(({ id }) => id),
      ),
    );
    expect(taken).toHaveLength(now.filter(({ closed_because }) => closed_because === null).length);
    expect(taken[0]).toMatchObject({ birthYear: 2018, householdSize: expect.any(Number), household: 'H1' });
    expect(JSON.stringify(taken)).not.toContain('2018-01-01');
    const counted = await inTransactionAs(database.pool, bhxh, (tx) =>
      countOpenEntries(tx, { kind: 'not-participating', by: 'commune' }),
    );
    expect(Object.fromEntries(counted)).toEqual({ '2025:23293': 2, '2025:23284': 1 });
  });

  it('không lập lùi; công việc nền lập tháng mới một lần', async () => {
    expect(await refusal(run(database.services, makeLists, bhxh, { month: '2026-10' }))).toBe(
      'memberlists.later_month_made',
    );
    expect(await refusal(run(database.services, makeLists, bhxh, { month: '2027-06' }))).toBe(
      'memberlists.month_to_come',
    );
    expect(await run(database.services, makeDueMonth, province.system, {})).toEqual({
      month: '2026-11',
      made: false,
    });
    database.setNow('2026-12-01T19:00:00Z');
    expect(await run(database.services, makeDueMonth, province.system, {})).toEqual({
      month: '2026-12',
      made: true,
    });
  });

  it('đổi cách chấm điểm: hai người cùng đổi thì người sau phải xem lại', async () => {
    const weights = { household: 10, 'left-compulsory': 10, lately: 10, support: 10, age: 10 };
    const change = { version: 0, weights, threshold: 20 };
    expect(await run(database.services, saveListSettings, bhxh, change)).toEqual({ version: 1 });
    expect(await refusal(run(database.services, saveListSettings, bhxh, change))).toBe(
      'memberlists.settings_changed_meanwhile',
    );
    expect(await run(database.services, saveListSettings, bhxh, { ...change, version: 1 })).toEqual({
      version: 2,
    });
  });
});

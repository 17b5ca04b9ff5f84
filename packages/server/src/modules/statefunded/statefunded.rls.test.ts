import { join } from 'node:path';
import type { Actor } from '@ansinh/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../platform/database/sql.ts';
import { inTransactionAs, type Tx } from '../../platform/database/transaction.ts';
import { ROOT } from '../../platform/installation/root.ts';
import { run } from '../../platform/use-case.ts';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { loadParameterFiles } from '../parameters/index.ts';
import { loadStateFundedGroups } from './load-groups.ts';
import { addToList } from './use-cases/add-to-list.ts';
import { addBirth } from './use-cases/births.ts';
import { submitList } from './use-cases/move-list.ts';
import { openList } from './use-cases/open-list.ts';

const OWN = 'ubnd-xa-23293';
const OTHER = 'ubnd-xa-23284';
/** Manages the poor; manages children. */
const [POVERTY, HEALTH] = ['so-nnmt', 'so-y-te'] as const;

describe('Ai thấy và sửa được danh sách BHYT do ngân sách đóng, hỗ trợ: cơ sở dữ liệu tự giữ', () => {
  let database: TestDatabase;
  let province: DemoProvince;
  let listId = '';

  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadDemoProvince(database);
    const reference = join(ROOT, 'db/reference');
    await loadParameterFiles(database.services, province.system, reference);
    await loadStateFundedGroups(database.services, province.system, reference);
    const operator = province.person(OWN, 'operator');
    const { id, version } = await run(database.services, openList, operator, {
      group: 'poor',
      month: '2026-11',
    });
    listId = id;
    const person = { fullName: 'A Thử', birth: '1980-01-02', sex: 'male' };
    await run(database.services, addToList, operator, { listId, version, person, from: '2026-11-01' });
    await run(database.services, addBirth, operator, {
      certificateNo: '1',
      registeredOn: '2026-11-20',
      fullName: 'Y Thử',
      birth: '2026-11-10',
      sex: 'female',
    });
    await inTransactionAs(database.pool, province.system, (tx) =>
      tx.run(sql`
        insert into statefunded_findings (tenant_id, kind, commune, group_code, person_id, found_by, evidence)
        select m.tenant_id, 'missing', m.commune, 'poor', m.person_id, 'listed-before', '{}' from statefunded_members m where m.list_id = ${listId}`),
    );
  }, 120_000);
  afterAll(() => database.close());

  const asActor = <T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> =>
    inTransactionAs(database.pool, actor, work);
  /** Rows the actor sees, table by table. */
  const seen = (actor: Actor): Promise<number[]> =>
    asActor(actor, async (tx) => {
      const counts = await tx.get<Record<string, number>>(sql`
        select (select count(*)::integer from statefunded_lists) as lists, (select count(*)::integer from statefunded_members) as members,
          (select count(*)::integer from statefunded_births) as births, (select count(*)::integer from statefunded_findings) as findings`);
      return ['lists', 'members', 'births', 'findings'].map((table) => counts[table] ?? -1);
    });
  const changes = async (actor: Actor): Promise<number> => {
    let count = 0;
    const undone = asActor(actor, async (tx) => {
      count = await tx.run(sql`update statefunded_members set in_note = 'thử'`);
      throw new Error('undo');
    });
    await undone.catch(() => undefined);
    return count;
  };

  it('xã thấy danh sách, người, khai sinh, trường hợp của địa bàn mình; xã khác không thấy gì', async () => {
    expect(await seen(province.person(OWN, 'operator'))).toEqual([2, 2, 1, 1]);
    expect(await seen(province.person(OTHER, 'operator'))).toEqual([0, 0, 0, 0]);
    expect(await seen(province.person(OTHER, 'approver'))).toEqual([0, 0, 0, 0]);
  });

  it('cơ quan quản lý nhóm không thấy bản đang lập, thấy khi xã đã gửi, chỉ nhóm của mình', async () => {
    expect(await seen(province.person(POVERTY, 'focal-point'))).toEqual([0, 0, 0, 0]);
    await run(database.services, submitList, province.person(OWN, 'operator'), { listId, version: 2 });
    expect(await seen(province.person(POVERTY, 'focal-point'))).toEqual([1, 1, 0, 0]);
    expect(await seen(province.person(HEALTH, 'focal-point'))).toEqual([0, 0, 0, 0]);
  });

  it('BHXH tỉnh, lãnh đạo và kiểm toán thấy hết; tổ chức dịch vụ, trường học không thấy gì', async () => {
    for (const [agency, role] of [
      ['bhxh-tinh', 'operator'],
      ['ubnd-tinh', 'leader'],
      ['so-noi-vu', 'auditor'],
    ] as const)
      expect(await seen(province.person(agency, role))).toEqual([2, 2, 1, 1]);
    for (const agency of ['tcdvt-an-tam', 'so-tai-chinh', 'so-gddt'])
      expect(await seen(province.person(agency, 'approver'))).toEqual([0, 0, 0, 0]);
    expect(await seen(province.person('tcdvt-an-tam', 'collector'))).toEqual([0, 0, 0, 0]);
  });

  it('chỉ xã lập, cơ quan rà soát và BHXH tỉnh sửa được dòng; Ban Chỉ đạo xã chỉ xem, lãnh đạo chỉ xem', async () => {
    expect(await changes(province.person(OWN, 'operator'))).toBe(2);
    expect(await changes(province.person(POVERTY, 'focal-point'))).toBe(1);
    expect(await changes(province.person('bhxh-tinh', 'operator'))).toBe(2);
    expect(await changes(province.person('bcd-xa-23293', 'operator'))).toBe(0);
    expect(await changes(province.person('ubnd-tinh', 'leader'))).toBe(0);
    expect(await changes(province.person(OTHER, 'approver'))).toBe(0);
  });

  it('không lập được danh sách của xã khác, không nhập được người của xã khác vào sổ', async () => {
    const foreign = province.person(OTHER, 'approver');
    await expect(
      asActor(foreign, (tx) =>
        tx.run(sql`insert into statefunded_lists (tenant_id, commune, group_code, month, agency_id, due_on)
          values (${province.tenantId}, '2025:23293', 'merit', '2026-11-01', ${province.agencyId(OTHER)}, '2026-11-30')`),
      ),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(
      asActor(foreign, (tx) =>
        tx.run(
          sql`insert into people (tenant_id, full_name, name_key, commune) values (${province.tenantId}, 'X', 'x', '2025:23293')`,
        ),
      ),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(
      asActor(foreign, (tx) =>
        tx.run(sql`insert into statefunded_findings (tenant_id, kind, commune, group_code, person_id, found_by, evidence)
          select ${province.tenantId}, 'missing', '2025:23284', 'poor', uuidv7(), 'under-six', '{}'`),
      ),
    ).rejects.toMatchObject({ code: '42501' });
  });
});

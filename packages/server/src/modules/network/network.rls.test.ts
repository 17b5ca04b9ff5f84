import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@ansinh/domain/kernel';
import { sql, type Sql } from '../../platform/database/sql.ts';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { run } from '../../platform/use-case.ts';
import { loadNetworkProvince, type NetworkProvince } from './network.fixtures.ts';
import { addTraining } from './use-cases/add-training.ts';
import { savePlanLine } from './use-cases/change-plan.ts';
import { savePoint } from './use-cases/points.ts';
import { saveContract } from './use-cases/save-contract.ts';
import { saveMember } from './use-cases/save-person.ts';

const TABLES = [
  'network_members',
  'collection_contracts',
  'collection_points',
  'network_areas',
  'network_trainings',
  'network_plan_lines',
] as const;

describe('Bảo mật theo dòng của mạng lưới thu', () => {
  let n: NetworkProvince;
  beforeAll(async () => {
    n = await loadNetworkProvince();
    const { services } = n.database;
    await run(services, saveContract, n.insurer, {
      agencyId: n.province.agencyId('tcdvt-an-tam'),
      number: '01/HĐ',
      signedOn: '2025-07-01',
      from: '2025-07-01',
      to: '2027-06-30',
      schemes: ['BHYT'],
      communes: ['2025:23293'],
    });
    await run(services, savePoint, n.organisation, {
      key: n.key('tcdvt-an-tam-diem-1'),
      organisation: n.key('tcdvt-an-tam'),
      name: 'Điểm thu AT1 (minh họa)',
      commune: '2025:23293',
      address: 'Số 1, đường Minh Họa',
      from: '2025-07-01',
    });
    const member = await run(services, saveMember, n.organisation, {
      key: n.key('tcdvt-an-tam-nv-11'),
      version: 1,
      kind: 'collector',
      name: 'Nhân viên thu AT11 (minh họa)',
      parent: n.key('tcdvt-an-tam-diem-1'),
      from: '2025-07-01',
      villages: [n.key('thon-23293-1')],
    });
    await run(services, addTraining, n.organisation, {
      keys: [member.key],
      title: 'Nghiệp vụ thu',
      heldOn: '2026-03-01',
    });
    await run(services, savePlanLine, n.person('bcd-xa-23293', 'focal-point'), {
      village: n.key('thon-23293-3'),
      people: 1,
      dueOn: '2026-12-31',
    });
  });
  afterAll(() => n.database.close());

  const count = (actor: Actor, table: string): Promise<number> =>
    inTransactionAs(n.database.pool, actor, async (tx) => {
      const { rows } = await tx.client.query(`select from ${table}`);
      return rows.length;
    });
  const counts = async (actor: Actor): Promise<number[]> => {
    const found: number[] = [];
    for (const table of TABLES) found.push(await count(actor, table));
    return found;
  };
  const attempt = (actor: Actor, statement: Sql): Promise<number> =>
    inTransactionAs(n.database.pool, actor, (tx) => tx.run(statement));

  it('BHXH tỉnh thấy cả mạng lưới, tổ chức chỉ thấy của mình, tổ chức khác không thấy hợp đồng hay địa bàn', async () => {
    expect(await counts(n.insurer)).toEqual([21, 1, 1, 1, 1, 1]);
    expect(await counts(n.organisation)).toEqual([6, 1, 1, 1, 1, 0]);
    expect(await counts(n.person('tcdvt-buu-dien', 'focal-point'))).toEqual([9, 0, 0, 0, 0, 0]);
  });

  it('phường thấy người, điểm thu, hợp đồng và kế hoạch trên địa bàn; xã khác và cơ quan không liên quan thì không', async () => {
    expect(await counts(n.person('ubnd-xa-23293', 'operator'))).toEqual([6, 1, 1, 1, 1, 1]);
    expect(await counts(n.person('bcd-xa-23293', 'operator'))).toEqual([6, 1, 1, 1, 1, 1]);
    expect(await counts(n.person('ubnd-xa-23500', 'operator'))).toEqual([0, 0, 0, 0, 0, 0]);
    expect(await counts(n.person('so-y-te', 'approver'))).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('người tỉnh khác không thấy gì', async () => {
    expect(await counts({ ...n.insurer, tenantId: crypto.randomUUID() })).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('nhân viên thu chỉ thấy tập huấn của mình và không tự sửa hồ sơ mạng lưới', async () => {
    const own = await n.as('nvthu.at11', 'tcdvt-an-tam');
    const other = await n.as('nvthu.at12', 'tcdvt-an-tam');
    expect(await count(own, 'network_trainings')).toBe(1);
    expect(await count(other, 'network_trainings')).toBe(0);
    expect(await attempt(own, sql`update network_members set phone = '0'`)).toBe(0);
    expect(await attempt(own, sql`update collection_points set hours = 'x'`)).toBe(0);
    expect(await attempt(own, sql`delete from network_areas`)).toBe(0);
  });

  it('tổ chức không tự ghi hợp đồng, không ghi cho tổ chức khác; phường không sửa người của tổ chức', async () => {
    const contract = (code: string): Sql => sql`
      insert into collection_contracts (tenant_id, agency_id, number, signed_on, valid, agreed_until, schemes)
      values (${n.province.tenantId}, ${n.province.agencyId(code)}, 'X', '2026-01-01', daterange('2026-01-01', '2027-01-01'), '2026-12-31', array['BHYT'])`;
    await expect(attempt(n.organisation, contract('tcdvt-an-tam'))).rejects.toThrow(/row-level security/);
    const point = sql`
      insert into collection_points (tenant_id, unit_key, agency_id, address, communes)
      values (${n.province.tenantId}, ${n.key('tcdvt-an-tam-diem-2')}, ${n.province.agencyId('tcdvt-an-tam')}, 'X', array['2025:23317'])`;
    await expect(attempt(n.person('tcdvt-buu-dien', 'focal-point'), point)).rejects.toThrow(
      /row-level security/,
    );
    const ward = n.person('ubnd-xa-23293', 'focal-point');
    expect(await attempt(ward, sql`update network_members set phone = '0'`)).toBe(0);
    expect(await attempt(ward, sql`update collection_contracts set number = 'Y'`)).toBe(0);
  });
});

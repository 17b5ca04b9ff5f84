import { join } from 'node:path';
import type { Actor } from '@ansinh/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../platform/database/sql.ts';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { ROOT } from '../../platform/installation/root.ts';
import { loadDemoProvince, type DemoProvince } from '../../testing/demo-province.ts';
import { createDemoDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { loadIndicators, loadNetwork, networkKey } from '../indicators/index.ts';
import { loadCollectors } from './load-collectors.ts';
import { memberName } from './member-name.ts';
import { ownUnits } from './own-units.ts';

const FILE = join(ROOT, 'db/demo/collectors.json');

describe('Tài khoản của nhân viên thu, cộng tác viên', () => {
  let database: TestDatabase;
  let province: DemoProvince;
  let linked: number;

  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadDemoProvince(database);
    await loadIndicators(database.services, province.system, join(ROOT, 'db/reference'));
    await loadNetwork(database.services, province.system, join(ROOT, 'db/demo/network.json'));
    linked = await loadCollectors(database.services, province.system, FILE, 'AnSinh@2026');
  });
  afterAll(() => database.close());

  const as = async (username: string): Promise<Actor> => {
    const { id } = await inTransactionAs(database.pool, province.system, (tx) =>
      tx.get<{ id: string }>(sql`select id from users where username = ${username}`),
    );
    return { ...province.person('tcdvt-an-tam', 'collector'), id };
  };

  it('mỗi người một tài khoản, lần sau không tạo thêm', async () => {
    expect(linked).toBe(21);
    expect(await loadCollectors(database.services, province.system, FILE, 'AnSinh@2026')).toBe(0);
  });

  it('nhân viên thu là mình và cộng tác viên của mình; cộng tác viên chỉ là mình', async () => {
    const collector = await inTransactionAs(database.pool, await as('nvthu.at11'), (tx) => ownUnits(tx));
    expect([...collector].toSorted()).toEqual(
      ['tcdvt-an-tam-nv-11', 'tcdvt-an-tam-ctv-1'].map((id) => networkKey(id)).toSorted(),
    );
    const collaborator = await inTransactionAs(database.pool, await as('ctv.at11'), (tx) => ownUnits(tx));
    expect([...collaborator]).toEqual([networkKey('tcdvt-an-tam-ctv-1')]);
  });

  it('người của cơ quan không là ai trong mạng lưới', async () => {
    const units = await inTransactionAs(database.pool, province.person('tcdvt-an-tam', 'operator'), (tx) =>
      ownUnits(tx),
    );
    expect([...units]).toEqual([]);
  });

  it('tên chỉ trả lời cho người được thấy', async () => {
    const keys = [networkKey('tcdvt-an-tam-nv-11'), networkKey('tcdvt-buu-dien-nv-11')];
    const seen = await inTransactionAs(database.pool, await as('nvthu.at11'), (tx) => memberName(tx, keys));
    expect([...seen.values()]).toEqual(['Nhân viên thu AT11 (minh họa)']);
  });
});

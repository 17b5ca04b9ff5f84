import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Actor } from '@ansinh/domain/kernel';
import { from as copyFrom } from 'pg-copy-streams';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../../platform/database/sql.ts';
import { inTransactionAs, type Tx } from '../../../platform/database/transaction.ts';
import { createDemoDatabase, type TestDatabase } from '../../../testing/test-database.ts';
import { loadExchangeProvince, type ExchangeProvince } from '../exchange.fixtures.ts';
import { storeRows } from './store-rows.ts';

const OTHER = '01930000-0000-7000-8000-00000000000f';
const LINE = '1\t{"a","b"}\tkhóa\tt\n';

describe('Dòng nạp bằng COPY', () => {
  let database: TestDatabase;
  let province: ExchangeProvince;
  let system: Actor;

  beforeAll(async () => {
    database = await createDemoDatabase();
    province = await loadExchangeProvince(database, []);
    system = province.system;
  }, 120_000);
  afterAll(() => database.close());

  const as = <T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> =>
    inTransactionAs(database.pool, actor, work);
  const copy = (tx: Tx, columns: string, lines: string): Promise<void> =>
    pipeline(
      Readable.from([Buffer.from(lines)]),
      tx.client.query(copyFrom(`copy submission_rows_loaded (${columns}) from stdin`)),
    );
  const load = (tx: Tx, id: string): Promise<unknown> =>
    storeRows(
      tx,
      { tenantId: province.tenantId, id },
      (async function* parts() {
        await Promise.resolve();
        yield { lines: Buffer.from(LINE), rows: 1, bad: 0, issues: [], kinds: [] };
      })(),
    );

  it('tỉnh và bản gửi do giao dịch quyết định; dòng đọc được qua submission_rows như mọi dòng', async () => {
    const id = crypto.randomUUID();
    const rows = await as(system, async (tx) => {
      await load(tx, id);
      return tx.rows(
        sql`select tenant_id as tenant, submission_id as id, key, "values", ok from submission_rows where submission_id = ${id}`,
      );
    });
    expect(rows).toEqual([{ tenant: province.tenantId, id, key: 'khóa', values: ['a', 'b'], ok: true }]);
  });

  it('không ai, kể cả việc nền, ghi được tỉnh hay bản gửi khác bằng dữ liệu', async () => {
    await expect(
      as(system, (tx) =>
        copy(tx, 'tenant_id, submission_id, row_no, "values", key, ok', `${OTHER}\t${OTHER}\t${LINE}`),
      ),
    ).rejects.toThrow(/permission denied/u);
  });

  it('người của cơ quan không nạp được dòng nào, dù tự đặt bản gửi', async () => {
    const person = province.person('bhxh-tinh', 'operator');
    await expect(
      as(person, async (tx) => {
        await tx.run(sql`select set_config('app.loading_submission', ${OTHER}, true)`);
        await copy(tx, 'row_no, "values", key, ok', LINE);
      }),
    ).rejects.toThrow(/only background work/u);
    await expect(
      as(person, (tx) =>
        tx.run(sql`insert into submission_rows_loaded (row_no, "values", ok) values (1, '{a}', true)`),
      ),
    ).rejects.toThrow(/only background work/u);
  });

  it('ngoài lúc nạp một bản gửi thì việc nền cũng không nạp được', async () => {
    await expect(as(system, (tx) => copy(tx, 'row_no, "values", key, ok', LINE))).rejects.toThrow(
      /only background work/u,
    );
    await expect(
      as(system, async (tx) => {
        await load(tx, crypto.randomUUID());
        await copy(tx, 'row_no, "values", key, ok', LINE.replace('1', '2'));
      }),
    ).rejects.toThrow(/only background work/u);
  });

  it.each(['select', 'update', 'delete', 'truncate'])(
    'không vai trò nào có quyền %s trên bảng nạp',
    async (right) => {
      const { rows } = await database.owner.query<{ role: string; may: boolean }>(
        `select role, has_table_privilege(role, 'submission_rows_loaded', $1)
         or case when $1 in ('select', 'update') then has_any_column_privilege(role, 'submission_rows_loaded', $1) else false end as may
       from unnest(array['ansinh_user', 'ansinh_reader']) role`,
        [right],
      );
      expect(rows.map(({ may }) => may)).toEqual([false, false]);
    },
  );

  it('dòng đã nạp: cơ quan khác, tỉnh khác không thấy, không xóa được qua submission_rows', async () => {
    const id = crypto.randomUUID();
    await as(system, (tx) => load(tx, id));
    const stranger = province.person('so-noi-vu', 'operator');
    const elsewhere = { ...system, tenantId: OTHER };
    for (const actor of [stranger, elsewhere]) {
      expect(
        await as(actor, (tx) => tx.rows(sql`select from submission_rows where submission_id = ${id}`)),
      ).toEqual([]);
      expect(
        await as(actor, (tx) => tx.run(sql`delete from submission_rows where submission_id = ${id}`)),
      ).toBe(0);
    }
    expect(
      await as(system, (tx) => tx.run(sql`delete from submission_rows where submission_id = ${id}`)),
    ).toBe(1);
  });

  it('nạp dở thì không để lại dòng nào', async () => {
    const id = crypto.randomUUID();
    const parts = async function* () {
      yield { lines: Buffer.from(LINE), rows: 1, bad: 0, issues: [], kinds: [] };
      await Promise.resolve();
      throw new Error('người gửi dừng');
    };
    await expect(
      as(system, (tx) => storeRows(tx, { tenantId: province.tenantId, id }, parts())),
    ).rejects.toThrow('người gửi dừng');
    const { rows } = await database.owner.query('select from submission_rows where submission_id = $1', [id]);
    expect(rows).toEqual([]);
  });
});

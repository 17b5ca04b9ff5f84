import type { Actor } from '@ansinh/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { sql } from './database/sql.ts';
import { inTransactionAs } from './database/transaction.ts';
import { Refusal } from './refusal.ts';
import { run, useCase } from './use-case.ts';

const PLATFORM: Actor = {
  kind: 'system',
  id: 'system:test',
  tenantId: '',
  agencyId: null,
  roles: [],
  territoryCode: null,
};

const write = useCase({
  name: 'test.write',
  access: 'directory.manage',
  input: z.object({ name: z.string().min(1), fail: z.boolean().default(false) }),
  audit: 'write',
  run: async ({ tx, actor, input, audit }) => {
    audit({ subject: input.name });
    await tx.run(sql`insert into files (tenant_id, owner_agency_id, name, media_type, size_bytes, sha256, content, created_by)
      values (${actor.tenantId}, ${actor.agencyId}, ${input.name}, 'text/plain', 0, ${'0'.repeat(64)}, '', ${actor.id})`);
    if (input.fail) throw new Refusal('platform.stale');
    return { count: (await tx.rows(sql`select from files`)).length };
  },
});

const sweep = useCase({
  name: 'test.sweep',
  access: 'directory.manage',
  input: z.object({ found: z.number() }),
  audit: 'write',
  run: async ({ input, nothingChanged }) => {
    if (input.found === 0) nothingChanged();
    return input.found;
  },
});

describe('Nhân của mọi thao tác', () => {
  let database: TestDatabase;
  let admin: Actor;

  beforeAll(async () => {
    database = await createTestDatabase();
    const tenantId = await inTransactionAs(database.pool, PLATFORM, async (tx) => {
      const { id } = await tx.get<{ id: string }>(
        sql`insert into tenants (code, name) values ('51', 'Tỉnh thử') returning id`,
      );
      return id;
    });
    admin = {
      kind: 'person',
      id: crypto.randomUUID(),
      tenantId,
      agencyId: crypto.randomUUID(),
      roles: ['province-admin'],
      territoryCode: null,
    };
  });
  afterAll(() => database.close());

  it('người không có quyền bị từ chối trước khi dữ liệu gửi lên được xem xét', async () => {
    const operator = { ...admin, roles: ['operator'] as const };
    await expect(run(database.services, write, operator, { name: '' })).rejects.toMatchObject({
      code: 'platform.forbidden',
    });
  });

  it('chưa đăng nhập thì được mời đăng nhập', async () => {
    await expect(run(database.services, write, { ...admin, id: '' }, {})).rejects.toMatchObject({
      code: 'platform.sign_in_first',
    });
  });

  it('dữ liệu sai hình thức nêu đúng mục sai', async () => {
    await expect(run(database.services, write, admin, { name: '' })).rejects.toMatchObject({
      code: 'platform.input_invalid',
      params: { field: 'name' },
    });
  });

  it('việc bị từ chối giữa chừng không để lại gì, kể cả nhật ký', async () => {
    const before = await database.owner.query(
      'select (select count(*) from files) f, (select count(*) from audit_log) a',
    );
    await expect(run(database.services, write, admin, { name: 'a', fail: true })).rejects.toMatchObject({
      code: 'platform.stale',
    });
    const after = await database.owner.query(
      'select (select count(*) from files) f, (select count(*) from audit_log) a',
    );
    expect(after.rows).toEqual(before.rows);
  });

  it('hệ thống chạy mà không có gì đổi thì không ghi nhật ký; người làm thì lần nào cũng ghi', async () => {
    const rows = async (): Promise<number> =>
      (
        await database.owner.query<{ n: number }>(
          "select count(*)::int as n from audit_log where action = 'test.sweep'",
        )
      ).rows[0]?.n ?? 0;
    const system: Actor = { ...PLATFORM, tenantId: admin.tenantId };
    await run(database.services, sweep, system, { found: 0 });
    expect(await rows()).toBe(0);
    await run(database.services, sweep, system, { found: 1 });
    expect(await rows()).toBe(1);
    await run(database.services, sweep, admin, { found: 0 });
    expect(await rows()).toBe(2);
  });

  it('cùng một mã chống gửi trùng chỉ làm một lần và trả lại đúng câu trả lời cũ', async () => {
    const request = { idempotencyKey: 'once' };
    const first = await run(database.services, write, admin, { name: 'b' }, request);
    const second = await run(database.services, write, admin, { name: 'b' }, request);
    expect(second).toEqual(first);
    const { rows } = await database.owner.query("select count(*)::int as count from files where name = 'b'");
    expect(rows).toEqual([{ count: 1 }]);
  });

  it('nhật ký nối thành chuỗi: sửa một dòng là lộ', async () => {
    await run(database.services, write, admin, { name: 'c' });
    const broken = `select count(*)::int as count from audit_log a where hash <> app.audit_hash(a)
      or previous_hash is distinct from coalesce((select b.hash from audit_log b where b.tenant_id = a.tenant_id and b.seq = a.seq - 1), '\\x00'::bytea)`;
    expect((await database.owner.query(broken)).rows).toEqual([{ count: 0 }]);
    await database.owner.query("update audit_log set subject = 'x' where subject = 'c'");
    expect((await database.owner.query(broken)).rows).toEqual([{ count: 1 }]);
  });

  it('ngoài giao dịch của một người thì không thấy và không ghi được gì', async () => {
    const stranger = { ...admin, tenantId: crypto.randomUUID() };
    const seen = await inTransactionAs(database.pool, stranger, (tx) => tx.rows(sql`select from files`));
    expect(seen).toHaveLength(0);
    await expect(database.pool.query('select from files')).rejects.toThrow(/permission denied/);
  });
});

import type { Actor } from '@ansinh/domain/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendAudit } from '../../platform/audit/append-audit.ts';
import { sql } from '../../platform/database/sql.ts';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { run } from '../../platform/use-case.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.ts';
import { listAuditEntries } from './use-cases/list-audit.ts';
import { verifyAuditChain } from './use-cases/verify-audit.ts';

const PLATFORM: Actor = {
  kind: 'system',
  id: 'system:test',
  tenantId: '',
  agencyId: null,
  roles: [],
  territoryCode: null,
};

describe('Nhật ký kiểm toán', () => {
  let database: TestDatabase;
  let auditor: Actor;

  beforeAll(async () => {
    database = await createTestDatabase();
    const { id: tenantId } = await inTransactionAs(database.pool, PLATFORM, (tx) =>
      tx.get<{ id: string }>(sql`insert into tenants (code, name) values ('51', 'Tỉnh thử') returning id`),
    );
    auditor = {
      kind: 'person',
      id: crypto.randomUUID(),
      tenantId,
      agencyId: crypto.randomUUID(),
      roles: ['auditor'],
      territoryCode: null,
    };
    await inTransactionAs(database.pool, auditor, async (tx) => {
      for (const subject of ['một', 'hai', 'ba', 'bốn'])
        await appendAudit(tx, auditor, { action: 'test.write', subject });
    });
  });
  afterAll(() => database.close());

  it('kiểm toán đọc được từ mới đến cũ, và lần đọc cũng được ghi lại', async () => {
    const first = await run(database.services, listAuditEntries, auditor, { action: 'test.', limit: 3 });
    expect(first.items.map(({ subject }) => subject)).toEqual(['bốn', 'ba', 'hai']);
    const second = await run(database.services, listAuditEntries, auditor, {
      action: 'test.',
      limit: 3,
      before: first.next,
    });
    expect(second.items.map(({ subject }) => subject)).toEqual(['một']);
    const reads = await run(database.services, listAuditEntries, auditor, { action: 'audit.list' });
    expect(reads.items).toHaveLength(2);
  });

  it('người khác không đọc được nhật ký', async () => {
    for (const role of ['operator', 'approver', 'agency-admin', 'leader', 'province-admin'] as const)
      await expect(
        run(database.services, listAuditEntries, { ...auditor, roles: [role] }, {}),
      ).rejects.toMatchObject({ code: 'platform.forbidden' });
  });

  it('xóa một dòng ở giữa là lộ ngay ở dòng sau nó', async () => {
    expect((await run(database.services, verifyAuditChain, auditor, {})).broken).toEqual([]);
    await database.owner.query("delete from audit_log where subject = 'hai'");
    expect((await run(database.services, verifyAuditChain, auditor, {})).broken).toEqual([3]);
  });
});

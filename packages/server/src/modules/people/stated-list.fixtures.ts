import type { Actor } from '@ansinh/domain/kernel';
import { sql } from '../../platform/database/sql.ts';
import { inTransactionAs, type Tx } from '../../platform/database/transaction.ts';
import type { TestDatabase } from '../../testing/test-database.ts';
import type { FedSubmission } from '../exchange/index.ts';
import { feedPeople } from './feed/feed-people.ts';

/** A list as a test states it: which layout, who sends it, rows by column key. */
export interface StatedList {
  readonly layout: string;
  readonly senderId: string;
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly replaces?: string;
}

let lists = 0;

/** Stores a confirmed list and feeds it into the register of people. Returns its id. */
export function feedList(database: TestDatabase, system: Actor, list: StatedList): Promise<string> {
  return inTransactionAs(database.pool, system, async (tx) => {
    const submission = await storeList(tx, list);
    await feedPeople({
      tx,
      submission,
      now: new Date(),
      today: '2026-11-24',
      enqueue: () => Promise.resolve(),
    });
    return submission.id;
  });
}

async function storeList(tx: Tx, list: StatedList): Promise<FedSubmission> {
  // Each list is of a period of its own: one sender states one list a period.
  lists += 1;
  const period = `${2000 + lists}`;
  const dataset = await tx.get<{
    id: string;
    dataset: string;
    layoutVersion: number;
    layout: FedSubmission['layout'];
    tenantId: string;
  }>(sql`
    select d.id, d.dataset, d.layout_version as "layoutVersion", l.definition as layout, d.tenant_id as "tenantId"
    from datasets d join dataset_layouts l on l.tenant_id = d.tenant_id and l.id = d.layout_id and l.version = d.layout_version
    where d.layout_id = ${list.layout} order by d.dataset, d.id limit 1`);
  const { id } = await tx.get<{ id: string }>(sql`
    insert into submissions (tenant_id, dataset_id, layout_id, layout_version, sender_agency_id, period_key, door, file_name, size_bytes, created_by)
    values (${dataset.tenantId}, ${dataset.id}, ${list.layout}, ${dataset.layoutVersion}, ${list.senderId}, ${period}, 'loader',
      'thu.csv', 1, 'system:test') returning id`);
  const keys = dataset.layout.columns.map(({ key }) => key);
  for (const [at, row] of list.rows.entries())
    await tx.run(sql`
      insert into submission_rows (tenant_id, submission_id, row_no, values)
      values (${dataset.tenantId}, ${id}, ${at + 1}, ${keys.map((key) => row[key] ?? null)}::text[])`);
  await tx.run(sql`
    update submissions set state = 'confirmed', receipt_no = ${`TB-${id}`}, confirmed_at = now(), sha256 = ${'0'.repeat(64)},
      replaces = ${list.replaces ?? null}, revision = ${list.replaces ? 2 : 1} where id = ${id}`);
  return {
    id,
    tenantId: dataset.tenantId,
    dataset: dataset.dataset,
    datasetId: dataset.id,
    layout: dataset.layout,
    senderId: list.senderId,
    recipientIds: [],
    periodKey: period,
    confirmedAt: new Date(),
    replaces: list.replaces ?? null,
  };
}

import type { Feed, FedSubmission } from '../modules/exchange/index.ts';
import { loadDatasets, readPackDatasets } from '../modules/exchange/index.ts';
import { adoptPack, packFolder, readPack } from '../modules/regulations/index.ts';
import { sql } from '../platform/database/sql.ts';
import { inTransactionAs, type Tx } from '../platform/database/transaction.ts';
import { run } from '../platform/use-case.ts';
import { loadDemoProvince, type DemoProvince } from './demo-province.ts';
import { createDemoDatabase, type TestDatabase } from './test-database.ts';

/** A province with the regulations of `packs` in work and their datasets loaded, in a database of its own. */
export interface ListedProvince {
  readonly database: TestDatabase;
  readonly province: DemoProvince;
  /** States a list and feeds it; returns its id and the jobs it asked for. */
  state(feed: Feed, list: StatedList): Promise<{ id: string; asked: string[] }>;
}

/** A list as a test states it: which layout, who sends it, for which period, rows by column key. */
export interface StatedList {
  readonly layout: string;
  /** Code of an agency of db/demo. */
  readonly sender: string;
  readonly period: string;
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** ISO instant; lists are told apart by it. */
  readonly at: string;
  readonly replaces?: string;
  /** The unit named above the table. */
  readonly unitCode?: string;
}

/** Loads the demo province with its regulations and datasets. */
export async function loadListedProvince(...packs: string[]): Promise<ListedProvince> {
  const database = await createDemoDatabase();
  const province = await loadDemoProvince(database);
  for (const id of packs) {
    const pack = await readPack(await packFolder(id));
    await run(database.services, adoptPack, province.system, { pack });
    await run(database.services, loadDatasets, province.system, { pack: await readPackDatasets(id) });
  }
  return {
    database,
    province,
    state: (feed, list) =>
      inTransactionAs(database.pool, province.system, async (tx) => {
        const submission = await storeList(tx, province, list);
        const asked: string[] = [];
        const now = new Date(list.at);
        await feed({
          tx,
          submission,
          now,
          today: list.at.slice(0, 10),
          enqueue: (task) => Promise.resolve(void asked.push(task)),
        });
        return { id: submission.id, asked };
      }),
  };
}

async function storeList(tx: Tx, province: DemoProvince, list: StatedList): Promise<FedSubmission> {
  const { tenantId } = province;
  const senderId = province.agencyId(list.sender);
  const dataset = await tx.get<{
    id: string;
    dataset: string;
    version: number;
    layout: FedSubmission['layout'];
  }>(sql`
    select d.id, d.dataset, d.layout_version as version, l.definition as layout
    from datasets d join dataset_layouts l on l.tenant_id = d.tenant_id and l.id = d.layout_id and l.version = d.layout_version
    where d.layout_id = ${list.layout} order by d.dataset, d.id limit 1`);
  const { id } = await tx.get<{ id: string }>(sql`
    insert into submissions (tenant_id, dataset_id, layout_id, layout_version, sender_agency_id, period_key, door, file_name, size_bytes, created_by)
    values (${tenantId}, ${dataset.id}, ${list.layout}, ${dataset.version}, ${senderId}, ${list.period}, 'loader', 'thu.csv', 1, 'system:test')
    returning id`);
  const keys = dataset.layout.columns.map(({ key }) => key);
  const values = list.rows.map((row) => keys.map((key) => row[key] ?? null));
  await tx.run(sql`
    insert into submission_rows (tenant_id, submission_id, row_no, values)
    select ${tenantId}, ${id}, at, array(select jsonb_array_elements_text(line)) from jsonb_array_elements(${JSON.stringify(values)}::jsonb)
      with ordinality as lines (line, at)`);
  const revision = list.replaces ? 2 : 1;
  await tx.run(sql`
    update submissions set state = 'confirmed', receipt_no = ${`TB-${id}`}, confirmed_at = ${list.at}, sha256 = ${'0'.repeat(64)},
      replaces = ${list.replaces ?? null}, revision = (select count(*) + ${revision} from submissions s where s.dataset_id = ${dataset.id}
        and s.sender_agency_id = ${senderId} and s.period_key = ${list.period} and s.confirmed_at is not null) where id = ${id}`);
  return {
    id,
    tenantId,
    dataset: dataset.dataset,
    datasetId: dataset.id,
    layout: dataset.layout,
    senderId,
    recipientIds: [],
    periodKey: list.period,
    heading: list.unitCode === undefined ? null : { unitCode: list.unitCode, taxCode: null },
    confirmedAt: new Date(list.at),
    replaces: list.replaces ?? null,
  };
}

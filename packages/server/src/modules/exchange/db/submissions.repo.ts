import type { SubmissionFilter } from '@ansinh/contract/exchange/submissions.endpoints';
import type { SubmissionState } from '@ansinh/domain/exchange';
import { join, raw, sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { SUBMISSION_COLUMNS, type StoredProgress, type StoredSubmission } from './submission-row.ts';

/** A submission about to be received. */
export interface NewSubmission {
  readonly tenantId: string;
  readonly datasetId: string;
  readonly layoutId: string;
  readonly layoutVersion: number;
  readonly senderId: string;
  readonly recipientIds: readonly string[];
  readonly occurrenceId: string | null;
  readonly periodKey: string;
  readonly part: string | null;
  readonly door: StoredSubmission['door'];
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly due: string | null;
  readonly createdBy: string;
}

/** Stores a submission that waits for its bytes and returns its id. */
export async function insertSubmission(tx: Tx, item: NewSubmission): Promise<string> {
  const { id } = await tx.get<{ id: string }>(sql`
    insert into submissions (tenant_id, dataset_id, layout_id, layout_version, sender_agency_id, recipient_ids, occurrence_id, period_key, part, door,
      file_name, size_bytes, due_on, created_by)
    values (${item.tenantId}, ${item.datasetId}, ${item.layoutId}, ${item.layoutVersion}, ${item.senderId}, ${[...item.recipientIds]}::uuid[],
      ${item.occurrenceId}, ${item.periodKey}, ${item.part}, ${item.door}, ${item.fileName}, ${item.sizeBytes}, ${item.due}, ${item.createdBy})
    returning id`);
  return id;
}

/** Returns one submission, or undefined where the actor cannot see it. `lock`: nobody else changes it meanwhile. */
export async function findSubmission(
  tx: Tx,
  id: string,
  lock = false,
): Promise<StoredSubmission | undefined> {
  if (lock) await tx.rows(sql`select from submissions where id = ${id} for update`);
  return tx.find<StoredSubmission>(sql`select ${SUBMISSION_COLUMNS} from submissions s where s.id = ${id}`);
}

/** Returns a page of submissions, newest first. */
export function listSubmissions(
  tx: Tx,
  agencyId: string | null,
  filter: SubmissionFilter,
  limit: number,
  after?: string,
): Promise<StoredSubmission[]> {
  const where: Sql[] = [sql`true`];
  if (filter.box === 'sent') where.push(sql`s.sender_agency_id = ${agencyId}`);
  if (filter.box === 'received')
    where.push(sql`${agencyId}::uuid = any (s.recipient_ids) and s.confirmed_at is not null`);
  if (filter.dataset) where.push(sql`d.dataset = ${filter.dataset}`);
  if (filter.datasetId) where.push(sql`s.dataset_id = ${filter.datasetId}`);
  if (filter.regulation) where.push(sql`d.regulation_id = ${filter.regulation}`);
  if (filter.sender) where.push(sql`s.sender_agency_id = ${filter.sender}`);
  if (filter.occurrence) where.push(sql`s.occurrence_id = ${filter.occurrence}`);
  if (filter.period) where.push(sql`s.period_key = ${filter.period}`);
  if (filter.state) where.push(sql`s.state = any (${filter.state})`);
  if (filter.timeliness) where.push(sql`s.timeliness = ${filter.timeliness}`);
  if (after) where.push(sql`s.id < ${after}`);
  return tx.rows<StoredSubmission>(sql`
    select ${SUBMISSION_COLUMNS} from submissions s join datasets d on d.tenant_id = s.tenant_id and d.id = s.dataset_id
    where ${join(where, ' and ')} order by s.id desc limit ${limit}`);
}

/** What changes in a submission. Absent: stays. */
export interface SubmissionChange {
  readonly state?: SubmissionState;
  readonly receivedBytes?: number;
  readonly sha256?: string;
  readonly reading?: StoredSubmission['reading'];
  readonly mapping?: StoredSubmission['mapping'];
  readonly mappingConfirmed?: boolean;
  readonly repairs?: StoredSubmission['repairs'];
  readonly progress?: StoredSubmission['progress'];
  readonly rowsTotal?: number;
  readonly rowsGood?: number;
  readonly rowsBad?: number;
  readonly issueKinds?: StoredSubmission['issueKinds'];
  readonly difference?: StoredSubmission['difference'];
  readonly failure?: StoredSubmission['failure'];
  readonly confirmedRows?: 'all' | 'good';
  readonly receiptNo?: string;
  readonly timeliness?: StoredSubmission['timeliness'];
  readonly revision?: number;
  readonly replaces?: string | null;
  readonly replacedBy?: string;
  readonly confirmedBy?: string;
  readonly confirmedAt?: Date;
  readonly fedAt?: Date;
  readonly decidedBy?: string;
  readonly decidedAt?: Date;
  readonly returnReason?: string | null;
}

const COLUMNS: Readonly<Record<keyof SubmissionChange, { name: string; json?: true }>> = {
  state: { name: 'state' },
  receivedBytes: { name: 'received_bytes' },
  sha256: { name: 'sha256' },
  reading: { name: 'reading', json: true },
  mapping: { name: 'mapping', json: true },
  mappingConfirmed: { name: 'mapping_confirmed' },
  repairs: { name: 'repairs', json: true },
  progress: { name: 'progress', json: true },
  rowsTotal: { name: 'rows_total' },
  rowsGood: { name: 'rows_good' },
  rowsBad: { name: 'rows_bad' },
  issueKinds: { name: 'issue_kinds', json: true },
  difference: { name: 'difference', json: true },
  failure: { name: 'failure', json: true },
  confirmedRows: { name: 'confirmed_rows' },
  receiptNo: { name: 'receipt_no' },
  timeliness: { name: 'timeliness' },
  revision: { name: 'revision' },
  replaces: { name: 'replaces' },
  replacedBy: { name: 'replaced_by' },
  confirmedBy: { name: 'confirmed_by' },
  confirmedAt: { name: 'confirmed_at' },
  fedAt: { name: 'fed_at' },
  decidedBy: { name: 'decided_by' },
  decidedAt: { name: 'decided_at' },
  returnReason: { name: 'return_reason' },
};

/** Changes a submission and returns its new version. */
export async function changeSubmission(tx: Tx, id: string, change: SubmissionChange): Promise<number> {
  const sets = (Object.keys(change) as (keyof SubmissionChange)[]).map((field) => {
    const { name, json } = COLUMNS[field];
    const value = change[field];
    if (!json) return sql`${raw(name)} = ${value as never}`;
    return sql`${raw(name)} = ${value === null ? null : JSON.stringify(value)}::jsonb`;
  });
  const { version } = await tx.get<{ version: number }>(
    sql`update submissions set ${join(sets)}, version = version + 1 where id = ${id} returning version`,
  );
  return version;
}

/** Writes how far the check is; returns false when the submission is not being checked any more. */
export async function noteProgress(tx: Tx, id: string, progress: StoredProgress): Promise<boolean> {
  const written = await tx.run(
    sql`update submissions set progress = ${JSON.stringify(progress)}::jsonb where id = ${id} and state = 'checking'`,
  );
  return written > 0;
}

/** Returns the stated list of a sender for a period, or for a part of it, that no later one replaced. */
export function findStated(
  tx: Tx,
  {
    datasetId,
    senderId,
    periodKey,
    part,
  }: Pick<StoredSubmission, 'datasetId' | 'senderId' | 'periodKey' | 'part'>,
): Promise<StoredSubmission | undefined> {
  return tx.find<StoredSubmission>(sql`
    select ${SUBMISSION_COLUMNS} from submissions s
    where s.dataset_id = ${datasetId} and s.sender_agency_id = ${senderId} and s.period_key = ${periodKey}
      and s.part is not distinct from ${part} and s.confirmed_at is not null and s.replaced_by is null`);
}

/** Returns the stated list with exactly this content, replaced or not; the newest. */
export async function findSameFile(
  tx: Tx,
  datasetId: string,
  senderId: string,
  sha256: string,
  part: string | null,
): Promise<StoredSubmission | undefined> {
  const [found] = await tx.rows<StoredSubmission>(sql`
    select ${SUBMISSION_COLUMNS} from submissions s
    where s.dataset_id = ${datasetId} and s.sender_agency_id = ${senderId} and s.sha256 = ${sha256}
      and s.part is not distinct from ${part} and s.confirmed_at is not null
    order by s.id desc limit 1`);
  return found;
}

/** Returns the next receipt position of a year; the row stays locked until the transaction ends, so numbers leave no gap. */
export async function nextReceiptPosition(tx: Tx, tenantId: string, year: number): Promise<number> {
  const { last } = await tx.get<{ last: number }>(sql`
    insert into receipt_counters as c (tenant_id, year, last) values (${tenantId}, ${year}, 1)
    on conflict (tenant_id, year) do update set last = c.last + 1 returning last`);
  return last;
}

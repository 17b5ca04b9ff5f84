import { doerName } from '../../../platform/database/doer-name.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { FrozenPart } from '../frozen-part.ts';

/** A revision as it was sent. */
export interface StoredRevision {
  readonly reportId: string;
  readonly revision: number;
  readonly parts: readonly FrozenPart[];
  readonly filled: number;
  readonly required: number;
  readonly sha256: string;
  readonly reason: string;
  readonly approvedBy: string;
  readonly submittedAt: string;
}

const COLUMNS = sql`v.report_id as "reportId", v.revision, v.parts, v.filled, v.required, v.sha256, v.reason, ${doerName(sql`v.approved_by`)} as "approvedBy",
  v.submitted_at as "submittedAt"`;

/** Returns one revision of a report the caller sees. */
export function findRevision(
  tx: Tx,
  reportId: string,
  revision: number,
): Promise<StoredRevision | undefined> {
  return tx.find<StoredRevision>(
    sql`select ${COLUMNS} from report_revisions v where v.report_id = ${reportId} and v.revision = ${revision}`,
  );
}

/** Returns the revisions of a report without their content, newest first. */
export function revisionList(
  tx: Tx,
  reportId: string,
): Promise<Pick<StoredRevision, 'revision' | 'submittedAt' | 'approvedBy' | 'sha256' | 'reason'>[]> {
  return tx.rows(sql`
    select v.revision, v.submitted_at as "submittedAt", ${doerName(sql`v.approved_by`)} as "approvedBy", v.sha256, v.reason from report_revisions v
    where v.report_id = ${reportId} order by v.revision desc`);
}

/** Stores a revision; it is never changed. */
export async function insertRevision(
  tx: Tx,
  tenantId: string,
  one: Omit<StoredRevision, 'submittedAt' | 'parts'> & {
    readonly submittedAt: Date;
    /** What is sent: the parts, and what is kept beside them. */
    readonly parts: readonly { readonly key: string; readonly kind: string }[];
  },
): Promise<void> {
  await tx.run(sql`
    insert into report_revisions (tenant_id, report_id, revision, parts, filled, required, sha256, reason, approved_by, submitted_at)
    values (${tenantId}, ${one.reportId}, ${one.revision}, ${JSON.stringify(one.parts)}::jsonb, ${one.filled}, ${one.required}, ${one.sha256},
      ${one.reason}, ${one.approvedBy}, ${one.submittedAt})`);
}

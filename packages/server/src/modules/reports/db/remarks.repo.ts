import { doerName } from '../../../platform/database/doer-name.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** What a recipient found wrong on a part. */
export interface StoredRemark {
  readonly id: string;
  readonly key: string;
  readonly revision: number;
  readonly text: string;
  readonly by: string;
  readonly at: string;
  readonly settled: boolean;
}

/** Returns the remarks on a report, oldest first. */
export function remarksOn(tx: Tx, reportId: string): Promise<StoredRemark[]> {
  return tx.rows<StoredRemark>(sql`
    select m.id, m.key, m.revision, m.text, ${doerName(sql`m.made_by`)} as by, m.made_at as at, m.settled_in is not null as settled
    from report_remarks m where m.report_id = ${reportId} order by m.id`);
}

/** Stores remarks on a revision. */
export async function addRemarks(
  tx: Tx,
  by: { readonly tenantId: string; readonly actor: string; readonly agencyId: string },
  on: { readonly reportId: string; readonly revision: number },
  remarks: readonly { readonly key: string; readonly text: string }[],
): Promise<void> {
  await tx.run(sql`
    insert into report_remarks (tenant_id, report_id, revision, key, text, made_by, agency_id)
    select ${by.tenantId}, ${on.reportId}, ${on.revision}, m.key, m.text, ${by.actor}, ${by.agencyId}
    from jsonb_to_recordset(${JSON.stringify(remarks)}::jsonb) as m (key text, text text)`);
}

/** Marks the remarks that a new revision answers. */
export async function settleRemarks(tx: Tx, reportId: string, revision: number): Promise<void> {
  await tx.run(
    sql`update report_remarks set settled_in = ${revision} where report_id = ${reportId} and settled_in is null`,
  );
}

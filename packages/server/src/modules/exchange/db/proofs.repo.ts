import type { SubmissionTimeliness } from '@ansinh/domain/exchange';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Work of another regulation that a submission proves besides its own. */
export interface StoredProof {
  readonly submissionId: string;
  readonly occurrenceId: string;
  readonly datasetId: string;
  readonly due: string | null;
  readonly timeliness: SubmissionTimeliness;
}

/** Notes what a submission proves besides its own work. */
export async function insertProof(tx: Tx, tenantId: string, proof: StoredProof): Promise<void> {
  await tx.run(sql`
    insert into submission_proofs (tenant_id, submission_id, occurrence_id, dataset_id, due_on, timeliness)
    values (${tenantId}, ${proof.submissionId}, ${proof.occurrenceId}, ${proof.datasetId}, ${proof.due}, ${proof.timeliness})`);
}

/** Returns what submissions prove besides their own work, soonest due first. */
export function proofsOf(tx: Tx, submissionIds: readonly string[]): Promise<StoredProof[]> {
  return tx.rows<StoredProof>(sql`
    select submission_id as "submissionId", occurrence_id as "occurrenceId", dataset_id as "datasetId", due_on as due, timeliness
    from submission_proofs where submission_id = any (${[...submissionIds]}::uuid[]) order by due_on nulls last, occurrence_id`);
}

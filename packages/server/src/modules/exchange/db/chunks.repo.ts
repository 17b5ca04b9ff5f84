import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Stores the next piece of a file. */
export async function insertChunk(
  tx: Tx,
  tenantId: string,
  submissionId: string,
  startAt: number,
  content: Uint8Array,
): Promise<void> {
  await tx.run(sql`
    insert into submission_chunks (tenant_id, submission_id, start_at, content)
    values (${tenantId}, ${submissionId}, ${startAt}, ${Buffer.from(content.buffer, content.byteOffset, content.byteLength)})`);
}

/** Yields the file piece by piece, in order. */
export async function* readChunks(tx: Tx, submissionId: string): AsyncGenerator<Buffer> {
  let after = -1;
  for (;;) {
    const [next] = await tx.rows<{ startAt: number; content: Buffer }>(sql`
      select start_at::float8 as "startAt", content from submission_chunks
      where submission_id = ${submissionId} and start_at > ${after} order by start_at limit 1`);
    if (!next) return;
    after = next.startAt;
    yield next.content;
  }
}

/** Removes the file of a submission that was given up. */
export async function dropChunks(tx: Tx, submissionId: string): Promise<void> {
  await tx.run(sql`delete from submission_chunks where submission_id = ${submissionId}`);
}

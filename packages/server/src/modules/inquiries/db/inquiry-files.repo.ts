import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

export interface StoredInquiryFile {
  readonly id: string;
  readonly agencyId: string | null;
  readonly eventId: string | null;
  readonly name: string;
  readonly sizeBytes: number;
}

/** Adds a file to a question (`agencyId` null) or to the answer an agency prepares. */
export async function addInquiryFile(
  tx: Tx,
  by: { readonly tenantId: string; readonly agencyId: string },
  file: { readonly inquiryId: string; readonly fileId: string; readonly agencyId: string | null },
): Promise<void> {
  await tx.run(sql`
    insert into inquiry_files (tenant_id, inquiry_id, file_id, agency_id, by_agency_id)
    values (${by.tenantId}, ${file.inquiryId}, ${file.fileId}, ${file.agencyId}, ${by.agencyId})`);
}

/** Returns the files of a question the caller sees. */
export async function filesOf(tx: Tx, inquiryId: string): Promise<StoredInquiryFile[]> {
  return tx.rows<StoredInquiryFile>(sql`
    select x.file_id as id, x.agency_id as "agencyId", x.event_id as "eventId", f.name, f.size_bytes::integer as "sizeBytes"
    from inquiry_files x join files f on f.tenant_id = x.tenant_id and f.id = x.file_id
    where x.inquiry_id = ${inquiryId} order by x.file_id`);
}

/** Returns how many files wait for the answer of an agency. */
export async function countWaitingFiles(tx: Tx, inquiryId: string, agencyId: string): Promise<number> {
  const { count } = await tx.get<{ count: number }>(sql`
    select count(*)::integer as count from inquiry_files
    where inquiry_id = ${inquiryId} and agency_id = ${agencyId} and event_id is null`);
  return count;
}

/** Sends the files that wait for an answer out with it: the asker may open them from now on. */
export async function sendWaitingFiles(
  tx: Tx,
  answer: {
    readonly inquiryId: string;
    readonly agencyId: string;
    readonly askerId: string;
    readonly eventId: string;
  },
): Promise<void> {
  const { inquiryId, agencyId, askerId, eventId } = answer;
  await tx.run(sql`
    update files set shared_with = array[${askerId}::uuid]
    where id in (select file_id from inquiry_files where inquiry_id = ${inquiryId} and agency_id = ${agencyId} and event_id is null)`);
  await tx.run(sql`
    update inquiry_files set event_id = ${eventId}
    where inquiry_id = ${inquiryId} and agency_id = ${agencyId} and event_id is null`);
}

/** Takes a file out of an answer that has not gone out; returns whether it was there. */
export async function removeWaitingFile(
  tx: Tx,
  inquiryId: string,
  fileId: string,
  agencyId: string,
): Promise<boolean> {
  const removed = await tx.run(sql`
    delete from inquiry_files
    where inquiry_id = ${inquiryId} and file_id = ${fileId} and agency_id = ${agencyId} and event_id is null`);
  return removed === 1;
}

/** Returns whether a file belongs to a question, as far as the caller sees. */
export async function isFileOf(tx: Tx, inquiryId: string, fileId: string): Promise<boolean> {
  const found = await tx.find(
    sql`select 1 from inquiry_files where inquiry_id = ${inquiryId} and file_id = ${fileId}`,
  );
  return found !== undefined;
}

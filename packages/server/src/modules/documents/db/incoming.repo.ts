import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

export interface IncomingFacts {
  readonly documentId: string | null;
  readonly issuer: string;
  readonly symbol: string;
  readonly documentDay: string | null;
  readonly summary: string;
  readonly fileId: string | null;
  readonly receivedOn: string;
}

/** Registers an incoming document under the next number of its year and returns that number. */
export async function registerIncomingDocument(
  tx: Tx,
  by: { readonly tenantId: string; readonly agencyId: string; readonly id: string },
  facts: IncomingFacts,
): Promise<{ number: number; year: number }> {
  const year = Number(facts.receivedOn.slice(0, 4));
  return tx.get<{ number: number; year: number }>(sql`
    insert into incoming_documents (tenant_id, agency_id, year, number, document_id, issuer, symbol, document_day, summary, file_id, received_on, received_by)
    values (${by.tenantId}, ${by.agencyId}, ${year}, app.next_incoming_number(${by.agencyId}, ${year}::integer), ${facts.documentId}, ${facts.issuer},
      ${facts.symbol}, ${facts.documentDay}::date, ${facts.summary}, ${facts.fileId}, ${facts.receivedOn}::date, ${by.id})
    returning number, year`);
}

export interface StoredIncoming extends IncomingFacts {
  readonly number: number;
}

/** Returns the register of incoming documents of a year, newest first. */
export async function incomingOfYear(
  tx: Tx,
  agencyId: string | null,
  year: number,
): Promise<StoredIncoming[]> {
  return tx.rows<StoredIncoming>(sql`
    select number, document_id as "documentId", issuer, symbol, document_day::text as "documentDay", summary, file_id as "fileId",
      received_on::text as "receivedOn"
    from incoming_documents where agency_id = ${agencyId} and year = ${year} order by number desc`);
}

/** Returns the file of an entry, or undefined where it has none. */
export async function incomingFileId(
  tx: Tx,
  agencyId: string | null,
  year: number,
  number: number,
): Promise<string | undefined> {
  const entry = await tx.find<{ fileId: string }>(sql`
    select file_id as "fileId" from incoming_documents
    where agency_id = ${agencyId} and year = ${year} and number = ${number} and file_id is not null`);
  return entry?.fileId;
}

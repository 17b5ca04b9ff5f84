import type { DocumentKind } from '@ansinh/domain/documents';
import { doerName } from '../../../platform/database/doer-name.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

interface Taker {
  readonly tenantId: string;
  readonly agencyId: string;
  readonly id: string;
}

interface NumberedDocument {
  readonly kind: DocumentKind;
  readonly symbol: string;
  readonly summary: string;
  readonly day: string;
  readonly documentId: string | null;
}

/** Returns the newest number of a sequence with its day, or undefined before the first. Holds the sequence until the transaction ends. */
export async function lastNumber(
  tx: Tx,
  agencyId: string,
  year: number,
  kind: DocumentKind,
): Promise<{ next: number; lastDay: string | null }> {
  const { next } = await tx.get<{ next: number }>(
    sql`select app.next_document_number(${agencyId}, ${year}::integer, ${kind}) as next`,
  );
  const last = await tx.find<{ day: string }>(sql`
    select day::text from document_numbers where agency_id = ${agencyId} and year = ${year} and kind = ${kind} and number = ${next - 1}`);
  return { next, lastDay: last?.day ?? null };
}

/** Writes a number of a sequence that {@link lastNumber} holds. */
export async function writeNumber(
  tx: Tx,
  by: Taker,
  number: number,
  document: NumberedDocument,
  now: Date,
): Promise<void> {
  await tx.run(sql`
    insert into document_numbers (tenant_id, agency_id, year, kind, number, document_id, symbol, summary, day, taken_by, taken_at)
    values (${by.tenantId}, ${by.agencyId}, ${Number(document.day.slice(0, 4))}, ${document.kind}, ${number}, ${document.documentId}, ${document.symbol},
      ${document.summary}, ${document.day}::date, ${by.id}, ${now})`);
}

export interface StoredNumber {
  readonly kind: DocumentKind;
  readonly number: number;
  readonly symbol: string;
  readonly day: string;
  readonly summary: string;
  readonly documentId: string | null;
  readonly takenBy: string;
  readonly cancelledAt: string | null;
  readonly cancelledBy: string | null;
  readonly cancelledBecause: string | null;
}

const COLUMNS = sql`n.kind, n.number, n.symbol, n.day::text, n.summary, n.document_id as "documentId", ${doerName(sql`n.taken_by`)} as "takenBy",
  n.cancelled_at as "cancelledAt", ${doerName(sql`n.cancelled_by`)} as "cancelledBy", n.cancelled_because as "cancelledBecause"`;

/** Returns the register of a year, kind by kind, newest first. */
export async function numbersOfYear(tx: Tx, agencyId: string | null, year: number): Promise<StoredNumber[]> {
  return tx.rows<StoredNumber>(sql`
    select ${COLUMNS} from document_numbers n where n.agency_id = ${agencyId} and n.year = ${year} order by n.kind, n.number desc`);
}

/** Returns one number of the register, held for a change. */
export async function findNumber(
  tx: Tx,
  at: { readonly agencyId: string; readonly year: number; readonly kind: string; readonly number: number },
): Promise<StoredNumber | undefined> {
  return tx.find<StoredNumber>(sql`
    select ${COLUMNS} from document_numbers n
    where n.agency_id = ${at.agencyId} and n.year = ${at.year} and n.kind = ${at.kind} and n.number = ${at.number} for update`);
}

/** Marks a number as cancelled; it stays in its place. */
export async function cancelNumberAt(
  tx: Tx,
  at: { readonly agencyId: string; readonly year: number; readonly kind: string; readonly number: number },
  by: { readonly id: string; readonly because: string; readonly now: Date },
): Promise<void> {
  await tx.run(sql`
    update document_numbers set cancelled_by = ${by.id}, cancelled_at = ${by.now}, cancelled_because = ${by.because}
    where agency_id = ${at.agencyId} and year = ${at.year} and kind = ${at.kind} and number = ${at.number}`);
}

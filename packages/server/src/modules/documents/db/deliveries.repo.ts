import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Keeps that a document went to agencies, each with the identifier of its message. */
export async function addDeliveries(
  tx: Tx,
  by: {
    readonly tenantId: string;
    readonly documentId: string;
    readonly senderId: string;
    readonly gateway: string;
    readonly at: Date;
  },
  sent: readonly { readonly agencyId: string; readonly messageId: string }[],
): Promise<void> {
  await tx.run(sql`
    insert into document_deliveries (tenant_id, document_id, agency_id, sender_agency_id, sent_at, message_id, gateway)
    select ${by.tenantId}, ${by.documentId}, agency_id, ${by.senderId}, ${by.at}, message_id, ${by.gateway}
    from unnest(${sent.map(({ agencyId }) => agencyId)}::uuid[], ${sent.map(({ messageId }) => messageId)}::text[]) as s (agency_id, message_id)`);
}

export interface StoredDelivery {
  readonly agencyId: string;
  readonly sentAt: string;
  readonly receivedAt: string | null;
  readonly incomingNumber: number | null;
  readonly gateway: string;
}

/** Returns where a document went, as far as the caller sees: the sender every recipient, a recipient itself. */
export async function deliveriesOf(tx: Tx, documentId: string): Promise<StoredDelivery[]> {
  return tx.rows<StoredDelivery>(sql`
    select agency_id as "agencyId", sent_at as "sentAt", received_at as "receivedAt", incoming_number as "incomingNumber", gateway
    from document_deliveries where document_id = ${documentId} order by sent_at, agency_id`);
}

/** Returns the delivery to one agency, held for a change. */
export async function findDelivery(
  tx: Tx,
  documentId: string,
  agencyId: string,
): Promise<StoredDelivery | undefined> {
  return tx.find<StoredDelivery>(sql`
    select agency_id as "agencyId", sent_at as "sentAt", received_at as "receivedAt", incoming_number as "incomingNumber", gateway
    from document_deliveries where document_id = ${documentId} and agency_id = ${agencyId} for update`);
}

/** Keeps that an agency received a document under a number. */
export async function receiveDelivery(
  tx: Tx,
  at: { readonly documentId: string; readonly agencyId: string },
  received: { readonly by: string; readonly at: Date; readonly number: number; readonly year: number },
): Promise<void> {
  await tx.run(sql`
    update document_deliveries set received_at = ${received.at}, received_by = ${received.by}, incoming_number = ${received.number},
      incoming_year = ${received.year} where document_id = ${at.documentId} and agency_id = ${at.agencyId}`);
}

import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Keeps that a document went to an agency. */
export async function addDelivery(
  tx: Tx,
  tenantId: string,
  delivery: {
    readonly documentId: string;
    readonly agencyId: string;
    readonly senderId: string;
    readonly messageId: string;
    readonly gateway: string;
    readonly at: Date;
  },
): Promise<void> {
  await tx.run(sql`
    insert into document_deliveries (tenant_id, document_id, agency_id, sender_agency_id, sent_at, message_id, gateway)
    values (${tenantId}, ${delivery.documentId}, ${delivery.agencyId}, ${delivery.senderId}, ${delivery.at}, ${delivery.messageId}, ${delivery.gateway})`);
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

import type { DocumentKind, DocumentState } from '@ansinh/domain/documents';
import { escapeLike } from '../../../platform/database/escape-like.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

export interface ListedDocument {
  readonly id: string;
  readonly agencyId: string;
  readonly kind: DocumentKind;
  readonly symbol: string;
  readonly unitSymbol: string | null;
  readonly number: number | null;
  readonly day: string | null;
  readonly summary: string;
  readonly state: DocumentState;
  readonly createdAt: string;
  readonly delivered: boolean;
  readonly receivedAt: string | null;
  readonly incomingNumber: number | null;
}

/** Returns documents of an agency, or those sent to it, newest first. */
export async function listDocumentRows(
  tx: Tx,
  agencyId: string | null,
  filter: {
    readonly hands: 'own' | 'received';
    readonly state: DocumentState | 'all';
    readonly q: string;
    readonly limit: number;
  },
): Promise<ListedDocument[]> {
  return tx.rows<ListedDocument>(sql`
    select d.id, d.agency_id as "agencyId", d.kind, d.symbol, d.unit_symbol as "unitSymbol", d.number, d.day::text, d.summary, d.state,
      d.created_at as "createdAt", r.document_id is not null as delivered, r.received_at as "receivedAt", r.incoming_number as "incomingNumber"
    from official_documents d
    left join document_deliveries r on r.tenant_id = d.tenant_id and r.document_id = d.id and r.agency_id = ${agencyId}
    where (case when ${filter.hands} = 'own' then d.agency_id = ${agencyId} else r.document_id is not null end)
      and (${filter.state} = 'all' or d.state = ${filter.state})
      and (${filter.q} = '' or app.fold(d.summary) like app.fold(${`%${escapeLike(filter.q)}%`}))
    order by coalesce(r.sent_at, d.created_at) desc, d.id desc limit ${filter.limit}`);
}

/** Returns how many documents wait for each step of the agency's hands. */
export async function waitingDocuments(
  tx: Tx,
  agencyId: string | null,
): Promise<{ review: number; sign: number; issue: number; receive: number }> {
  return tx.get(sql`
    select count(*) filter (where state = 'draft')::integer as review, count(*) filter (where state = 'reviewed')::integer as sign,
      count(*) filter (where state = 'signed')::integer as issue,
      (select count(*)::integer from document_deliveries r where r.agency_id = ${agencyId} and r.received_at is null) as receive
    from official_documents where agency_id = ${agencyId}`);
}

/** Returns whether the province keeps any document or authority to sign. */
export async function documentsAreKept(tx: Tx): Promise<boolean> {
  const kept = await tx.get<{ kept: boolean }>(sql`
    select exists (select from official_documents where about is null) or exists (select from signing_authorities) as kept`);
  return kept.kept;
}

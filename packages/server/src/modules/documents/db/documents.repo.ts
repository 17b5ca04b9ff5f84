import type { DocumentDraft } from '@ansinh/contract/documents/documents.schemas';
import type { DocumentKind, DocumentState } from '@ansinh/domain/documents';
import { doerName } from '../../../platform/database/doer-name.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { DigitalSignature } from '../gateways/document-signer.ts';

/** What of a draft is kept in one column: everything printed but kind, symbols, place and summary. */
export type DocumentBody = Pick<
  DocumentDraft,
  'addressees' | 'bases' | 'content' | 'annexes' | 'recipients' | 'sendTo'
>;

/** A signature as it is kept: the lines above the name belong to what was signed. */
export interface StoredSignature extends DigitalSignature {
  readonly signer: string;
  readonly lines: readonly string[];
  readonly at: string;
}

export interface StoredDocument {
  readonly id: string;
  readonly agencyId: string;
  readonly kind: DocumentKind;
  readonly symbol: string;
  readonly unitSymbol: string | null;
  readonly place: string;
  readonly summary: string;
  readonly body: DocumentBody;
  readonly state: DocumentState;
  readonly reason: string;
  readonly day: string | null;
  readonly number: number | null;
  readonly signature: StoredSignature | null;
  readonly sha256: string | null;
  readonly draftedBy: string;
  readonly draftedByName: string;
  readonly reviewedByName: string | null;
  readonly issuedByName: string | null;
  readonly signedAt: string | null;
  readonly createdAt: string;
  readonly version: number;
}

const COLUMNS = sql`d.id, d.agency_id as "agencyId", d.kind, d.symbol, d.unit_symbol as "unitSymbol", d.place, d.summary, d.body, d.state, d.reason,
  d.day::text, d.number, d.signature, d.signed_sha256 as sha256, d.drafted_by as "draftedBy", ${doerName(sql`d.drafted_by`)} as "draftedByName",
  ${doerName(sql`d.reviewed_by`)} as "reviewedByName", ${doerName(sql`d.issued_by`)} as "issuedByName", d.signed_at as "signedAt",
  d.created_at as "createdAt", d.version`;

/** Returns a document the caller sees; `lock`: held until the end of the transaction. */
export async function findDocument(tx: Tx, id: string, lock = false): Promise<StoredDocument | undefined> {
  return tx.find<StoredDocument>(
    lock
      ? sql`select ${COLUMNS} from official_documents d where d.id = ${id} for update`
      : sql`select ${COLUMNS} from official_documents d where d.id = ${id}`,
  );
}

/** Adds a draft and returns its id. */
export async function addDocument(
  tx: Tx,
  by: { readonly tenantId: string; readonly agencyId: string; readonly id: string },
  draft: DocumentDraft,
  about: object | null,
  now: Date,
): Promise<string> {
  const { id } = await tx.get<{ id: string }>(sql`
    insert into official_documents (tenant_id, agency_id, kind, symbol, unit_symbol, place, summary, body, about, drafted_by, created_at)
    values (${by.tenantId}, ${by.agencyId}, ${draft.kind}, ${draft.symbol}, ${draft.unitSymbol}, ${draft.place}, ${draft.summary},
      ${JSON.stringify(bodyOf(draft))}::jsonb, ${about === null ? null : JSON.stringify(about)}::jsonb, ${by.id}, ${now})
    returning id`);
  return id;
}

/** Replaces what a draft says. */
export async function changeDocument(tx: Tx, id: string, draft: DocumentDraft): Promise<number> {
  const { version } = await tx.get<{ version: number }>(sql`
    update official_documents set kind = ${draft.kind}, symbol = ${draft.symbol}, unit_symbol = ${draft.unitSymbol}, place = ${draft.place},
      summary = ${draft.summary}, body = ${JSON.stringify(bodyOf(draft))}::jsonb, version = version + 1
    where id = ${id} returning version`);
  return version;
}

/** Puts a document at its next state, with who did it; returns its version. */
export async function moveDocument(
  tx: Tx,
  id: string,
  state: DocumentState,
  facts: {
    readonly reason?: string;
    readonly reviewedBy?: string;
    readonly signed?: {
      readonly by: string;
      readonly at: Date;
      readonly signature: StoredSignature;
      readonly sha256: string;
    };
    readonly issued?: {
      readonly by: string;
      readonly at: Date;
      readonly day: string;
      readonly number: number;
    };
  },
): Promise<number> {
  const { signed, issued } = facts;
  const { version } = await tx.get<{ version: number }>(sql`
    update official_documents set state = ${state}, reason = ${facts.reason ?? ''},
      reviewed_by = coalesce(${facts.reviewedBy ?? null}, reviewed_by),
      signed_by = coalesce(${signed?.by ?? null}, signed_by), signed_at = coalesce(${signed?.at ?? null}, signed_at),
      signature = coalesce(${signed ? JSON.stringify(signed.signature) : null}::jsonb, signature),
      signed_sha256 = coalesce(${signed?.sha256 ?? null}, signed_sha256),
      issued_by = ${issued?.by ?? null}, issued_at = ${issued?.at ?? null}, day = ${issued?.day ?? null}::date, number = ${issued?.number ?? null},
      version = version + 1
    where id = ${id} returning version`);
  return version;
}

function bodyOf({ addressees, bases, content, annexes, recipients, sendTo }: DocumentDraft): DocumentBody {
  return { addressees, bases, content, annexes, recipients, sendTo };
}

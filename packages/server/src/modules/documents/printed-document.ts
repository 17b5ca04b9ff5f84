import { createHash } from 'node:crypto';
import {
  documentNumberText,
  documentSymbolText,
  numberAndSymbol,
  placeAndDateText,
  type DocumentSymbol,
  type OfficialDocument,
  type SignatureBlock,
} from '@ansinh/domain/documents';
import type { StoredDocument } from './db/documents.repo.ts';

/** What is written under the signature of a stand-in: nobody may take it for a signature with legal force. */
const SIMULATED_SEAL = '(Chữ ký mô phỏng, không có giá trị pháp lý)';
const SIGNED_SEAL = '(Đã ký số)';

/** Returns the document as it is printed: with number, day and signature as far as it has them. */
export function printedDocument(
  document: StoredDocument,
  issuer: { readonly name: string; readonly superior?: string },
): OfficialDocument {
  const { kind, place, summary, body, number, day } = document;
  return {
    kind,
    ...(issuer.superior === undefined ? {} : { superior: issuer.superior }),
    issuer: issuer.name,
    number: documentNumberText(number ?? undefined, symbolOf(document)),
    placeAndDate: placeAndDateText(place, day ?? undefined),
    summary,
    addressees: body.addressees,
    bases: body.bases,
    content: body.content,
    annexes: body.annexes,
    recipients: body.recipients,
    signatures: [signatureOf(document)],
  };
}

function signatureOf({ signature }: StoredDocument): SignatureBlock {
  if (signature === null) return { lines: [''], name: '' };
  return {
    lines: signature.lines,
    name: signature.signer,
    seal: signature.simulated ? SIMULATED_SEAL : SIGNED_SEAL,
  };
}

/** Returns number and symbol as lists and registers have them. */
export function numberOf(
  document: Pick<StoredDocument, 'kind' | 'symbol' | 'unitSymbol' | 'number'>,
): string {
  return numberAndSymbol(document.number ?? undefined, documentSymbolText(symbolOf(document)));
}

/** Returns what stands after the number. */
export function symbolOf({
  kind,
  symbol,
  unitSymbol,
}: Pick<StoredDocument, 'kind' | 'symbol' | 'unitSymbol'>): DocumentSymbol {
  return { kind, issuer: symbol, ...(unitSymbol === null ? {} : { unit: unitSymbol }) };
}

/** Returns the SHA-256 over everything signed: what is printed, but number and day, which come after the signature. */
export function signedHash(
  { kind, symbol, unitSymbol, place, summary, body }: StoredDocument,
  lines: readonly string[],
): string {
  const { addressees, bases, content, annexes, recipients, sendTo } = body;
  const signed = [
    kind,
    symbol,
    unitSymbol,
    place,
    summary,
    addressees,
    bases,
    content,
    annexes,
    recipients,
    sendTo,
    lines,
  ];
  return createHash('sha256')
    .update(JSON.stringify(sorted(signed)))
    .digest('hex');
}

/** The database keeps objects in an order of its own: keys are sorted before they are hashed. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

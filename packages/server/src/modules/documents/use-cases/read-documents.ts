import type { DocumentDetail, DocumentRow } from '@ansinh/contract/documents/documents.schemas';
import {
  documentFileEndpoint,
  getDocumentEndpoint,
  listDocumentsEndpoint,
} from '@ansinh/contract/documents/documents.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import { DOCUMENT_KINDS, placeAndDateText } from '@ansinh/domain/documents';
import type { Tx } from '../../../platform/database/transaction.ts';
import { FileAnswer } from '../../../platform/file-answer.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { DOCX, writeDocx } from '../../../platform/words/write-docx.ts';
import { writePdf } from '../../../platform/words/write-pdf.ts';
import { agencyNamesOn } from '../../directory/index.ts';
import { deliveriesOf } from '../db/deliveries.repo.ts';
import { listDocumentRows, waitingDocuments, type ListedDocument } from '../db/document-list.repo.ts';
import { findDocument, type StoredDocument, type StoredSignature } from '../db/documents.repo.ts';
import { documentAbilities } from '../document-abilities.ts';
import { templatesOf } from '../db/templates.repo.ts';
import { documentInTemplate } from '../templates/document-in-template.ts';
import { pdfInTemplate } from '../templates/pdf-in-template.ts';
import { templateView } from '../templates/template-view.ts';
import { signatureHolds } from '../gateways/simulated-signer.ts';
import { issuerName } from '../issuer-name.ts';
import { numberOf, printedDocument, signedHash } from '../printed-document.ts';

/** Documents of the own agency, or those sent to it. */
export const listDocuments = useCase({
  name: 'documents.list',
  access: 'documents.read',
  input: inputOf(listDocumentsEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today, input }) => {
    const rows = await listDocumentRows(tx, actor.agencyId, input);
    const names = await agencyNamesOn(tx, [...new Set(rows.map(({ agencyId }) => agencyId))], today);
    const nameOf = (id: string): string => names.get(id)?.name ?? id;
    return {
      items: rows.map((row) => rowOf(row, nameOf(row.agencyId))),
      waiting: await waitingDocuments(tx, actor.agencyId),
      abilities: mayUse(actor.roles, 'documents.work') && actor.agencyId !== null ? ['save'] : [],
    };
  },
});

/** One document, its signature checked against what it says now. */
export const getDocument = useCase({
  name: 'documents.get',
  access: 'documents.read',
  input: inputOf(getDocumentEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today, services, input: { documentId } }): Promise<DocumentDetail> => {
    const document = await findDocument(tx, documentId);
    if (!document) throw new Refusal('platform.not_found');
    const deliveries = await deliveriesOf(tx, documentId);
    const own = deliveries.find(({ agencyId }) => agencyId === actor.agencyId);
    const names = await agencyNamesOn(
      tx,
      [document.agencyId, ...deliveries.map(({ agencyId }) => agencyId)],
      document.day ?? today,
    );
    const { superior = null } = await issuerName(tx, document.agencyId, document.day ?? today);
    const named = (id: string) => ({ id, name: names.get(id)?.name ?? id });
    const { kind, symbol, unitSymbol, place, summary, body } = document;
    return {
      ...rowOf(
        {
          ...document,
          delivered: own !== undefined,
          receivedAt: own?.receivedAt ?? null,
          incomingNumber: own?.incomingNumber ?? null,
        },
        named(document.agencyId).name,
      ),
      draft: { kind, symbol, unitSymbol, place, summary, ...body },
      superior,
      placeAndDate: placeAndDateText(place, document.day ?? undefined),
      reason: document.reason,
      version: document.version,
      draftedBy: document.draftedByName,
      reviewedBy: document.reviewedByName,
      issuedBy: document.issuedByName,
      sha256: document.sha256,
      signature: document.signature && signatureView(document, document.signature),
      deliveries: deliveries.map(({ agencyId, sentAt, receivedAt, incomingNumber, gateway }) => ({
        agency: named(agencyId),
        sentAt,
        receivedAt,
        incomingNumber,
        simulated: gateway === 'simulator',
      })),
      templates: await usableTemplates(tx, document, actor.agencyId),
      templatePdf: services.converter.isAvailable,
      abilities: documentAbilities(actor, document, own !== undefined && own.receivedAt === null),
    };
  },
});

/** The document as a file, set as official documents are. */
export const documentFile = useCase({
  name: 'documents.file',
  access: 'documents.read',
  input: inputOf(documentFileEndpoint),
  audit: 'read',
  run: async ({ tx, today, services, input: { documentId, format, templateId } }): Promise<FileAnswer> => {
    const document = await findDocument(tx, documentId);
    if (!document) throw new Refusal('platform.not_found');
    const printed = printedDocument(document, await issuerName(tx, document.agencyId, document.day ?? today));
    const name = `So-${numberOf(document).replace(/[^0-9A-Za-zĐđ-]+/gu, '-')}.${format}`;
    if (templateId !== undefined) {
      const { agencyId } = document;
      const bytes = await documentInTemplate(tx, printed, { templateId, agencyId });
      return format === 'pdf'
        ? pdfInTemplate(services.converter, name, bytes)
        : new FileAnswer(name, DOCX, bytes);
    }
    return format === 'pdf'
      ? new FileAnswer(name, 'application/pdf', writePdf(printed), true)
      : new FileAnswer(name, DOCX, await writeDocx(printed));
  },
});

function rowOf(row: ListedDocument, issuer: string): DocumentRow {
  const { id, agencyId, kind, day, summary, state, createdAt } = row;
  return {
    id,
    kind,
    kindName: DOCUMENT_KINDS[kind].name,
    number: numberOf(row),
    day,
    summary,
    issuer: { id: agencyId, name: issuer },
    state,
    createdAt,
    received: row.delivered ? { at: row.receivedAt, number: row.incomingNumber } : null,
  };
}

function signatureView(document: StoredDocument, signature: StoredSignature): DocumentDetail['signature'] {
  const { signer, lines, at, gateway, simulated } = signature;
  const sha256 = signedHash(document, lines);
  const intact = sha256 === document.sha256 && signatureHolds(signature, sha256, signer);
  return { signer, lines: [...lines], at, gateway, simulated, intact };
}

/** Templates a document can be written in: those of its own agency and kind that have no fault. */
async function usableTemplates(
  tx: Tx,
  { agencyId, kind }: StoredDocument,
  reader: string | null,
): Promise<{ id: string; name: string }[]> {
  if (agencyId !== reader) return [];
  return (await templatesOf(tx, agencyId, kind))
    .map(templateView)
    .filter(({ isUsable }) => isUsable)
    .map(({ id, name }) => ({ id, name }));
}

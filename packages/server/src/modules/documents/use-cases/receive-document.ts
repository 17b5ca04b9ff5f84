import {
  incomingFileEndpoint,
  receiveDocumentEndpoint,
  registerIncomingEndpoint,
} from '@ansinh/contract/documents/documents.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { FileAnswer } from '../../../platform/file-answer.ts';
import { findFile, storeFile } from '../../../platform/files/stored-file.repo.ts';
import { refuseLarger } from '../../../platform/files/refuse-larger.ts';
import { WithFile } from '../../../platform/files/with-file.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { actingAgency } from '../../../platform/acting-agency.ts';
import { findDelivery, receiveDelivery } from '../db/deliveries.repo.ts';
import { findDocument } from '../db/documents.repo.ts';
import { incomingFileId, registerIncomingDocument } from '../db/incoming.repo.ts';
import { issuerName } from '../issuer-name.ts';
import { numberOf } from '../printed-document.ts';
import { scanKind } from '../scan-kind.ts';

const LARGEST_MIB = 40;

/** A document that was sent to the own agency, taken into its register. @law NĐ 30/2020/NĐ-CP Đ22 */
export const receiveDocument = useCase({
  name: 'documents.receive',
  access: 'documents.work',
  input: inputOf(receiveDocumentEndpoint),
  audit: 'write',
  run: async ({ tx, actor, now, today, input: { documentId }, audit }) => {
    const by = actingAgency(actor);
    const document = await findDocument(tx, documentId);
    const delivery = document && (await findDelivery(tx, documentId, by.agencyId));
    if (!document || !delivery) throw new Refusal('platform.not_found');
    if (delivery.incomingNumber !== null)
      throw new Refusal('documents.received_before', { number: delivery.incomingNumber });
    const issuer = await issuerName(tx, document.agencyId, document.day ?? today);
    const entry = await registerIncomingDocument(tx, by, {
      documentId,
      issuer: issuer.name,
      symbol: numberOf(document),
      documentDay: document.day,
      summary: document.summary,
      fileId: null,
      receivedOn: today,
    });
    await receiveDelivery(tx, { documentId, agencyId: by.agencyId }, { by: actor.id, at: now, ...entry });
    audit({ subject: `document:${documentId}`, detail: { incoming: entry.number } });
    return entry;
  },
});

/** A document from outside the system, registered with its file. */
export const registerIncoming = useCase({
  name: 'documents.register-incoming',
  access: 'documents.work',
  input: inputOf(registerIncomingEndpoint).and(WithFile),
  audit: 'write',
  run: async ({ tx, actor, today, input, audit }) => {
    const { file, issuer, symbol, documentDay = null, summary, receivedOn } = input;
    const by = actingAgency(actor);
    refuseLarger(file, LARGEST_MIB);
    const mediaType = scanKind(file.name, file.bytes);
    if (mediaType === undefined) throw new Refusal('documents.file_kind', { file: file.name });
    if (receivedOn > today) throw new Refusal('documents.day_not_come');
    const { id: fileId } = await storeFile(tx, actor, { ...file, mediaType });
    const entry = await registerIncomingDocument(tx, by, {
      documentId: null,
      issuer,
      symbol,
      documentDay,
      summary,
      fileId,
      receivedOn,
    });
    audit({ subject: `incoming:${entry.year}/${entry.number}`, detail: { issuer, symbol, summary } });
    return entry;
  },
});

/** The file an entry of the register came with. */
export const incomingFile = useCase({
  name: 'documents.incoming-file',
  access: 'documents.read',
  input: inputOf(incomingFileEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input: { year, number } }) => {
    const fileId = await incomingFileId(tx, actor.agencyId, year, number);
    const file = fileId === undefined ? undefined : await findFile(tx, fileId);
    if (!file) throw new Refusal('platform.not_found');
    return new FileAnswer(file.name, file.mediaType, file.content, true);
  },
});

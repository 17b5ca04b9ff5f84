import {
  receiveDocumentEndpoint,
  registerIncomingEndpoint,
} from '@ansinh/contract/documents/documents.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { documentNumberText } from '@ansinh/domain/documents';
import { z } from 'zod';
import type { UploadedFile } from '../../../platform/files/stored-file.repo.ts';
import { storeFile } from '../../../platform/files/stored-file.repo.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { actingAgency } from '../acting-agency.ts';
import { findDelivery, receiveDelivery } from '../db/deliveries.repo.ts';
import { findDocument } from '../db/documents.repo.ts';
import { registerIncomingDocument } from '../db/incoming.repo.ts';
import { issuerName } from '../issuer-name.ts';
import { symbolOf } from '../printed-document.ts';

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
      symbol: documentNumberText(document.number ?? undefined, symbolOf(document)).replace(/^Số:\s*/u, ''),
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
  input: z.intersection(
    inputOf(registerIncomingEndpoint),
    z.object({ file: z.custom<UploadedFile>((file) => file !== undefined) }),
  ),
  audit: 'write',
  run: async ({ tx, actor, today, input, audit }) => {
    const { file, issuer, symbol, documentDay = null, summary, receivedOn } = input;
    const by = actingAgency(actor);
    if (file.bytes.byteLength > LARGEST_MIB * 1024 * 1024)
      throw new Refusal('platform.file_too_large', { limit: LARGEST_MIB });
    if (receivedOn > today) throw new Refusal('documents.day_not_come');
    const { id: fileId } = await storeFile(tx, actor, file);
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

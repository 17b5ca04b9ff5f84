import { saveDocumentEndpoint } from '@ansinh/contract/documents/documents.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { decideDocumentStep } from '@ansinh/domain/documents';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { agencyNamesOn } from '../../directory/index.ts';
import { actingAgency } from '../../../platform/acting-agency.ts';
import { cleanDraft } from '../clean-draft.ts';
import { addDocument, changeDocument, findDocument } from '../db/documents.repo.ts';

/** A draft written, or replaced as long as nobody has looked it through. */
export const saveDocument = useCase({
  name: 'documents.save',
  access: 'documents.work',
  input: inputOf(saveDocumentEndpoint),
  audit: 'write',
  run: async ({ tx, actor, now, today, input: { documentId, version, draft: written }, audit }) => {
    const draft = cleanDraft(written);
    const by = actingAgency(actor);
    const known = await agencyNamesOn(tx, draft.sendTo, today);
    if (draft.sendTo.some((id) => id === by.agencyId || !known.has(id)))
      throw new Refusal('documents.recipient_unknown');
    if (documentId === null) {
      const id = await addDocument(tx, by, draft, null, now);
      audit({ subject: `document:${id}`, detail: { kind: draft.kind, summary: draft.summary } });
      return { id, state: 'draft' as const, version: 1 };
    }
    const document = await findDocument(tx, documentId, true);
    if (document?.agencyId !== by.agencyId) throw new Refusal('platform.not_found');
    if (document.version !== version) throw new Refusal('platform.stale', { version: document.version });
    const state = orRefuse(decideDocumentStep(document.state, 'save'));
    audit({ subject: `document:${documentId}`, detail: { kind: draft.kind, summary: draft.summary } });
    return { id: documentId, state, version: await changeDocument(tx, documentId, draft) };
  },
});

import {
  returnDocumentEndpoint,
  reviewDocumentEndpoint,
  withdrawDocumentEndpoint,
} from '@ansinh/contract/documents/documents.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { decideDocumentStep, type DocumentState, type DocumentStep } from '@ansinh/domain/documents';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { useCase, type UseCaseContext } from '../../../platform/use-case.ts';
import { findDocument, moveDocument, type StoredDocument } from '../db/documents.repo.ts';

interface StepInput {
  readonly documentId: string;
  readonly version: number;
  readonly reason: string;
}

/** Returns the own document at its version, held, and the state a step brings it to. @throws Refusal */
export async function steppedDocument(
  { tx, actor, input: { documentId, version, reason }, audit }: UseCaseContext<StepInput>,
  step: DocumentStep,
): Promise<{ document: StoredDocument; state: DocumentState }> {
  const document = await findDocument(tx, documentId, true);
  if (!document || document.agencyId !== actor.agencyId) throw new Refusal('platform.not_found');
  if (document.version !== version) throw new Refusal('platform.stale', { version: document.version });
  const state = orRefuse(decideDocumentStep(document.state, step, reason));
  audit({ subject: `document:${documentId}`, detail: { state, ...(reason === '' ? {} : { reason }) } });
  return { document, state };
}

/** A document looked through by somebody else than its writer. */
export const reviewDocument = useCase({
  name: 'documents.review',
  access: 'documents.work',
  input: inputOf(reviewDocumentEndpoint),
  audit: 'write',
  run: async (context) => {
    const { document, state } = await steppedDocument(context, 'review');
    if (document.draftedBy === context.actor.id) throw new Refusal('documents.own_review');
    const version = await moveDocument(context.tx, document.id, state, { reviewedBy: context.actor.id });
    return { id: document.id, state, version };
  },
});

function moved(step: 'return' | 'withdraw') {
  return async (context: UseCaseContext<StepInput>) => {
    const { document, state } = await steppedDocument(context, step);
    const version = await moveDocument(context.tx, document.id, state, { reason: context.input.reason });
    return { id: document.id, state, version };
  };
}

/** A document sent back to its writer with the reason. */
export const returnDocument = useCase({
  name: 'documents.return',
  access: 'documents.work',
  input: inputOf(returnDocumentEndpoint),
  audit: 'write',
  run: moved('return'),
});

/** A document given up before it is issued. */
export const withdrawDocument = useCase({
  name: 'documents.withdraw',
  access: 'documents.work',
  input: inputOf(withdrawDocumentEndpoint),
  audit: 'write',
  run: moved('withdraw'),
});

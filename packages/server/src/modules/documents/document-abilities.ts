import { mayUse } from '@ansinh/domain/access';
import { documentSteps, type DocumentState, type DocumentStep } from '@ansinh/domain/documents';
import type { Actor } from '@ansinh/domain/kernel';

/** Returns the steps the actor may take now with a document of his agency, and whether he may receive one of another. */
export function documentAbilities(
  actor: Actor,
  document: { readonly agencyId: string; readonly state: DocumentState; readonly draftedBy: string },
  waitsToBeReceived: boolean,
): string[] {
  const works = mayUse(actor.roles, 'documents.work');
  if (document.agencyId !== actor.agencyId) return works && waitsToBeReceived ? ['receive'] : [];
  const may = (step: DocumentStep): boolean => {
    if (step === 'sign') return mayUse(actor.roles, 'documents.sign');
    if (step === 'review') return works && document.draftedBy !== actor.id;
    return works;
  };
  return documentSteps(document.state).filter(may);
}

import type { DocumentDraft } from '@ansinh/contract/documents/documents.schemas';
import { actingAgency } from '../../platform/acting-agency.ts';
import type { UseCaseContext } from '../../platform/use-case.ts';
import { cleanDraft } from './clean-draft.ts';
import { addDocument } from './db/documents.repo.ts';

/** Adds a draft that was written from another record, cleaned as those of people are, and returns its id. */
export function draftDocument(
  { tx, actor, now }: Pick<UseCaseContext<unknown>, 'tx' | 'actor' | 'now'>,
  draft: DocumentDraft,
  about: { readonly kind: string; readonly id: string },
): Promise<string> {
  return addDocument(tx, actingAgency(actor), cleanDraft(draft), about, now);
}

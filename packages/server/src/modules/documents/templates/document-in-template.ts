import {
  checkTemplate,
  isUsable,
  placeholdersLacking,
  type OfficialDocument,
} from '@ansinh/domain/documents';
import { findFile } from '../../../platform/files/stored-file.repo.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { fillTemplate } from '../../../platform/words/fill-template.ts';
import { findTemplate } from '../db/templates.repo.ts';

/** Returns a document written in a template of its own agency. @throws Refusal where the template has faults or would lose a part */
export async function documentInTemplate(
  tx: Tx,
  document: OfficialDocument,
  at: { readonly templateId: string; readonly agencyId: string },
): Promise<Buffer> {
  const template = await findTemplate(tx, at.templateId);
  const file = template?.agencyId === at.agencyId ? await findFile(tx, template.fileId) : undefined;
  if (!template || !file) throw new Refusal('platform.not_found');
  const { name, kind, marks, retiredAt } = template;
  if (retiredAt !== null || kind !== document.kind || !isUsable(checkTemplate(kind, marks)))
    throw new Refusal('documents.template_not_usable', { name });
  const lacking = placeholdersLacking(document, marks.found);
  if (lacking.length > 0)
    throw new Refusal('documents.template_lacks', {
      name,
      places: lacking.map((key) => `{{${key}}}`).join(', '),
    });
  return fillTemplate(file.content, document);
}

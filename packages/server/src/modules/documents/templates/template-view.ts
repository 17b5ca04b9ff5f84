import type { DocumentTemplate } from '@ansinh/contract/documents/templates.schemas';
import { checkTemplate, DOCUMENT_KINDS, isUsable } from '@ansinh/domain/documents';
import type { StoredTemplate } from '../db/templates.repo.ts';

/** Returns a template as it is listed, with what is wrong with it today. */
export function templateView(template: StoredTemplate): DocumentTemplate {
  const { id, kind, name, fileName, addedBy, addedAt, version } = template;
  const faults = checkTemplate(kind, template.marks);
  return {
    id,
    kind,
    kindName: DOCUMENT_KINDS[kind].name,
    name,
    fileName,
    addedBy,
    addedAt,
    unknown: [...faults.unknown],
    missing: [...faults.missing],
    notAlone: [...faults.notAlone],
    unclosed: [...faults.unclosed],
    isUsable: isUsable(faults),
    version,
  };
}

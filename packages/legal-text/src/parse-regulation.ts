import { draftDuties } from './duties/draft-duties.ts';
import type { ParsedRegulation } from './parsed-regulation.ts';
import { parseStructure } from './parse-structure.ts';
import type { ParsedStructure, SourceTable } from './parse-structure.ts';

/** Reads the text of an administrative document with the draft duties that it sets. Pure; never throws. */
export function parseRegulation(text: string, tables: readonly SourceTable[] = []): ParsedRegulation {
  const structure = parseStructure(text, tables);
  return { ...structure, duties: draftDuties(structure) };
}

/**
 * True when the text is an administrative document at all: it has numbered provisions of a kind that only such documents
 * have, or a letterhead, or a kind of document with a legal basis. Drafts without number and date count.
 */
export function looksLikeRegulation(structure: ParsedStructure): boolean {
  const { document, provisions } = structure;
  const count = (kind: string): number => provisions.filter((provision) => provision.kind === kind).length;
  if (count('article') > 0 || count('chapter') > 0 || document.legalBases.length > 0) return true;
  const numbered = count('section') + count('clause') + count('point') + count('dash');
  const headed =
    document.kind !== null ||
    document.number !== null ||
    document.issuer !== null ||
    document.recipients.length > 0;
  return (headed && provisions.length > 1) || (count('section') > 0 && numbered >= 4);
}

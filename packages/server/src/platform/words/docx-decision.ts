import type { Paragraph } from 'docx';
import type { OfficialDocument } from '@ansinh/domain/documents';
import { line } from './docx-lines.ts';
import { decidingAuthority, RESOLUTION, saysResolution } from './setting-words.ts';
import { SIZE } from './page-measures.ts';

/** Returns the line of a decision that names who decides, above what it rests on; nothing for other kinds, and before somebody has signed. */
export function whoDecides(document: OfficialDocument): Paragraph[] {
  const authority = decidingAuthority(document);
  return authority === undefined
    ? []
    : [line(authority, { size: SIZE.heading, bold: true, before: 12, after: 6 })];
}

/** Returns the line "QUYẾT ĐỊNH:" above the articles of a decision; nothing for other kinds. */
export function resolution(document: OfficialDocument): Paragraph[] {
  if (!saysResolution(document)) return [];
  return [line(RESOLUTION, { size: SIZE.heading, bold: true, before: 6, after: 6, keepWithNext: true })];
}

import {
  DOCUMENT_KINDS,
  type DocumentBlock,
  type OfficialDocument,
  type SignatureBlock,
} from '@ansinh/domain/documents';

/** Returns the content with its last sentence closed by "./.", as every official document ends; a table at the end closes by itself. */
export function closedContent(content: readonly DocumentBlock[]): DocumentBlock[] {
  const last = content.at(-1);
  if (last?.block !== 'paragraph') return [...content];
  const ending = last.runs.at(-1);
  if (ending === undefined || ending.text.endsWith('./.')) return [...content];
  const closed = { ...ending, text: `${ending.text.replace(/[.\s]+$/u, '')}./.` };
  return [...content.slice(0, -1), { block: 'paragraph', runs: [...last.runs.slice(0, -1), closed] }];
}

/** Returns lines of a list closed as the decree has it: a semicolon after each, a full stop after the last. */
export function closedLines(lines: readonly string[]): string[] {
  return lines.map((text, index) => `${text}${index === lines.length - 1 ? '.' : ';'}`);
}

/** Returns the line under an annex's title that says what it belongs to. */
export function attachedTo({ kind, number, placeAndDate, issuer }: OfficialDocument): string {
  const day = placeAndDate.replace(/^.*?, /u, '');
  return `(Kèm theo ${DOCUMENT_KINDS[kind].name} ${number.replace(/^Số:\s*/u, 'số ')} ${day} của ${issuer})`;
}

/** Returns true for a letter, which has no name of its kind and says its summary under the number. */
export function isLetter({ kind }: Pick<OfficialDocument, 'kind'>): boolean {
  return DOCUMENT_KINDS[kind].symbol === '';
}

/** Returns the signatures with as many lines each, so that the names of several stand on one row. */
export function levelSignatures(signatures: readonly SignatureBlock[]): SignatureBlock[] {
  const most = Math.max(0, ...signatures.map(({ lines }) => lines.length));
  return signatures.map((signature) => ({
    ...signature,
    lines: [...signature.lines, ...Array.from({ length: most - signature.lines.length }, () => '')],
  }));
}

/** What stands in the middle of a line between the bases of a decision and its articles. @law NĐ 30/2020/NĐ-CP annex III */
export const RESOLUTION = 'QUYẾT ĐỊNH:';

/** Returns whether the line {@link RESOLUTION} is set: in a decision, unless its writer has typed it. */
export function saysResolution({
  kind,
  content: [first],
}: Pick<OfficialDocument, 'kind' | 'content'>): boolean {
  const words =
    first?.block === 'heading' ? first.text : first?.block === 'paragraph' ? first.runs[0]?.text : '';
  return kind === 'decision' && !/^\s*quyết định\s*:?\s*$/iu.test(words ?? '');
}

/**
 * Returns who decides, as a decision says above its bases: the collective signed for, or the office of the head with the body he heads,
 * "GIÁM ĐỐC BẢO HIỂM XÃ HỘI TỈNH QUẢNG NGÃI". Undefined for other kinds, and while nobody has signed. @law NĐ 30/2020/NĐ-CP annex III
 */
export function decidingAuthority({
  kind,
  issuer,
  signatures: [signature],
}: Pick<OfficialDocument, 'kind' | 'issuer' | 'signatures'>): string | undefined {
  const [line = ''] = signature?.lines ?? [];
  if (kind !== 'decision' || line === '') return undefined;
  const body = issuer.toLocaleUpperCase('vi');
  return line.startsWith('TM. ') ? body : `${line.replace(/^(?:KT|TL|TUQ)\.\s*/u, '')} ${body}`;
}

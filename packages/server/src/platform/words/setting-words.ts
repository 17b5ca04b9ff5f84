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

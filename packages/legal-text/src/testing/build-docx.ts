import { strToU8, zipSync } from 'fflate';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** Escapes words for XML. */
export function escapeXml(words: string): string {
  return words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** A paragraph with its properties (XML) and words. */
export function docxParagraph(words: string, properties = ''): string {
  const runs = words
    .split('\n')
    .map((line) => `<w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r>`)
    .join('<w:r><w:br/></w:r>');
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A table of plain cells; a cell may be [words, columns it spans]. */
export function docxTable(rows: readonly (readonly (string | readonly [string, number])[])[]): string {
  const cellXml = (cell: string | readonly [string, number]): string => {
    const [words, span] = typeof cell === 'string' ? [cell, 1] : cell;
    const properties = span > 1 ? `<w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>` : '';
    return `<w:tc>${properties}${words
      .split('\n')
      .map((line) => docxParagraph(line))
      .join('')}</w:tc>`;
  };
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cellXml).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** Bytes of a Word document with that body, and numbering.xml when given. */
export function buildDocx(body: string, numbering?: string): Uint8Array {
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`;
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'word/document.xml': strToU8(document),
    ...(numbering === undefined
      ? {}
      : { 'word/numbering.xml': strToU8(`<w:numbering ${NAMESPACES}>${numbering}</w:numbering>`) }),
  });
}

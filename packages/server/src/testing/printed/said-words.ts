import {
  addressing,
  DOCUMENT_KINDS,
  type DocumentBlock,
  type OfficialDocument,
} from '@ansinh/domain/documents';

/** Returns every text a document says, piece by piece, as it is printed: capitals where the decree has them, nothing else changed. */
export function saidWords(document: OfficialDocument): string[] {
  const { kind, superior = '', issuer, summary, addressees, bases, signatures, recipients } = document;
  return [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    superior.toLocaleUpperCase('vi'),
    issuer.toLocaleUpperCase('vi'),
    // A draft leaves room for number and day.
    ...document.number.split(/\s{2,}/u),
    ...document.placeAndDate.split(/\s{2,}/u),
    kind === 'letter' ? 'V/v' : DOCUMENT_KINDS[kind].name.toLocaleUpperCase('vi'),
    summary,
    addressees.length === 0 ? '' : `${addressing(kind)}:`,
    ...addressees,
    ...bases,
    ...document.content.flatMap(wordsOf),
    ...signatures.flatMap(({ lines, name }) => [...lines, name]),
    ...(recipients.length === 0 ? [] : ['Nơi nhận:']),
    ...recipients,
    ...document.annexes.flatMap(({ label, title, content }) => [
      label,
      title.toLocaleUpperCase('vi'),
      ...content.flatMap(wordsOf),
    ]),
  ].filter((text) => text !== '');
}

function wordsOf(block: DocumentBlock): string[] {
  switch (block.block) {
    case 'paragraph':
      return block.runs.map(({ text }) => text.replace(/[.\s]+$/u, ''));
    case 'heading':
      return [block.text];
    case 'list':
      return [...block.items];
    case 'table':
      return [
        block.caption ?? '',
        ...block.columns.flatMap(({ header }) => header.split(' ')),
        ...block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.split(' '))),
        block.note ?? '',
      ];
  }
}

/** Returns a text without any space. */
export function bare(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '');
}

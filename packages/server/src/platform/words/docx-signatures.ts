import { AlignmentType, Table, TableLayoutType, TableRow, type Paragraph } from 'docx';
import type { OfficialDocument, SignatureBlock } from '@ansinh/domain/documents';
import { bareCell } from './docx-cells.ts';
import { line } from './docx-lines.ts';
import { closedLines, levelSignatures } from './setting-words.ts';
import { SIZE, textWidth, twips } from './page-measures.ts';

/**
 * Returns the end of a document: recipients on the left and the signature on the right, its place left free while nobody is named; several
 * signatures share a row above the recipients.
 */
export function signatureArea({ signatures, recipients }: OfficialDocument): (Table | Paragraph)[] {
  const [first = { lines: [''], name: '' }, ...others] = signatures;
  if (others.length === 0) return [row([recipientLines(recipients), signatureLinesOf(first)])];
  return [row(levelSignatures(signatures).map(signatureLinesOf)), ...recipientLines(recipients)];
}

function row(cells: Paragraph[][]): Table {
  const width = textWidth(false) / cells.length;
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: cells.map(() => twips(width)),
    rows: [new TableRow({ cantSplit: true, children: cells.map((lines) => bareCell(width, lines)) })],
  });
}

function recipientLines(recipients: readonly string[]): Paragraph[] {
  const left = { align: AlignmentType.LEFT } as const;
  return [
    line('Nơi nhận:', { size: SIZE.issuer, bold: true, italic: true, before: 6, ...left }),
    ...closedLines(recipients).map((name) => line(`- ${name}`, { size: SIZE.recipients, ...left })),
  ];
}

/** Returns one signature: the lines above it, the seal of an electronic one, the name. */
export function signatureLinesOf({ lines, name, seal }: SignatureBlock): Paragraph[] {
  const bold = { size: SIZE.body, bold: true } as const;
  return [
    ...lines.map((text, index) => line(text, { ...bold, before: index === 0 ? 6 : 0 })),
    line(seal ?? '', { size: SIZE.recipients, italic: true, before: 40, after: 40 }),
    line(name, bold),
  ];
}

import { Table, TableLayoutType, TableRow } from 'docx';
import type { OfficialDocument } from '@ansinh/domain/documents';
import { bareCell } from './docx-cells.ts';
import { line, rule } from './docx-lines.ts';
import { isLetter } from './setting-words.ts';
import { boldLineWidth, SIZE, textWidth, twips } from './page-measures.ts';

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
/** The nation's name does not wrap in a hundred millimetres. */
const RIGHT = 100;
const CELL_MARGIN = 1;

/** Returns the top of a document: who issues it on the left, the nation on the right; number and day on one row below. */
export function letterhead(document: OfficialDocument): Table {
  const left = textWidth(false) - RIGHT;
  const issuer = document.issuer.toLocaleUpperCase('vi');
  const issuerLine = Math.min(left * 0.5, boldLineWidth(issuer, SIZE.issuer) * 0.45);
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: [twips(left), twips(RIGHT)],
    rows: [
      new TableRow({
        children: [
          bareCell(left, [
            ...(document.superior === undefined
              ? []
              : [line(document.superior.toLocaleUpperCase('vi'), { size: SIZE.issuer })]),
            line(issuer, { size: SIZE.issuer, bold: true }),
            rule(issuerLine, left - 2 * CELL_MARGIN),
          ]),
          bareCell(RIGHT, [
            line(NATION, { size: SIZE.nation, bold: true }),
            line(MOTTO, { size: SIZE.motto, bold: true }),
            rule(boldLineWidth(MOTTO, SIZE.motto), RIGHT - 2 * CELL_MARGIN),
          ]),
        ],
      }),
      new TableRow({
        children: [
          bareCell(left, [
            line(document.number, { size: SIZE.number, before: 6 }),
            ...(isLetter(document) ? [line(`V/v ${document.summary}`, { size: 12, before: 3 })] : []),
          ]),
          bareCell(RIGHT, [line(document.placeAndDate, { size: SIZE.number, italic: true, before: 6 })]),
        ],
      }),
    ],
  });
}

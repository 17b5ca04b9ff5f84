import { AlignmentType, Document, Packer, Table, TableLayoutType, TableRow, type Paragraph } from 'docx';
import { DOCUMENT_KINDS, type DocumentKind } from '@ansinh/domain/documents';
import { bareCell } from './docx-cells.ts';
import { line, rule } from './docx-lines.ts';
import { officialSection } from './official-section.ts';
import { boldLineWidth, FACE, SIZE, textWidth, twips } from './page-measures.ts';
import { isLetter } from './setting-words.ts';

const RIGHT = 100;
const ISSUER_RULE = 25;
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

/** Returns a complete template for a kind of document: every placeholder in its place, ready to be changed in Word. @law NĐ 30/2020/NĐ-CP annex I */
export async function writeTemplateSample(kind: DocumentKind): Promise<Buffer> {
  const letter = isLetter({ kind });
  const left = textWidth(false) - RIGHT;
  const half = textWidth(false) / 2;
  const head = twoCells(
    [left, RIGHT],
    [
      line('{{co_quan_chu_quan}}', { size: SIZE.issuer }),
      line('{{co_quan}}', { size: SIZE.issuer, bold: true }),
      rule(ISSUER_RULE, left),
      line('Số: {{so}}/{{ky_hieu}}', { size: SIZE.number, before: 6 }),
      ...(letter ? [line('V/v {{trich_yeu}}', { size: 12, before: 3 })] : []),
    ],
    [
      line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: SIZE.nation, bold: true }),
      line(MOTTO, { size: SIZE.motto, bold: true }),
      rule(boldLineWidth(MOTTO, SIZE.motto), RIGHT),
      line('{{dia_danh}}, {{ngay}}', { size: SIZE.number, italic: true, before: 6 }),
    ],
  );
  const end = twoCells(
    [half, half],
    [
      line('Nơi nhận:', { size: SIZE.issuer, bold: true, italic: true, align: AlignmentType.LEFT }),
      line('{{noi_nhan}}', { size: SIZE.recipients, align: AlignmentType.LEFT }),
    ],
    [line('{{chu_ky}}', { size: SIZE.body, bold: true })],
  );
  const file = new Document({
    title: DOCUMENT_KINDS[kind].name,
    styles: { default: { document: { run: { font: FACE, size: SIZE.body * 2 } } } },
    sections: [
      officialSection({}, [
        head,
        ...opening(kind, letter),
        ...body(),
        end,
        line('{{phu_luc}}', { size: SIZE.body }),
      ]),
    ],
  });
  return Packer.toBuffer(file);
}

function opening(kind: DocumentKind, letter: boolean): Paragraph[] {
  return [
    ...(letter
      ? []
      : [
          line('{{ten_loai}}', { size: SIZE.heading, bold: true, before: 16 }),
          line('{{trich_yeu}}', { size: SIZE.heading, bold: true, after: 6 }),
        ]),
    ...(DOCUMENT_KINDS[kind].addressed
      ? [line('{{kinh_gui}}', { size: SIZE.body, before: 12, after: 6 })]
      : []),
  ];
}

function body(): Paragraph[] {
  return ['{{can_cu}}', '{{noi_dung}}', ''].map((text) =>
    line(text, { size: SIZE.body, align: AlignmentType.LEFT }),
  );
}

function twoCells([left, right]: readonly [number, number], one: Paragraph[], other: Paragraph[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: [twips(left), twips(right)],
    rows: [new TableRow({ children: [bareCell(left, one), bareCell(right, other)] })],
  });
}

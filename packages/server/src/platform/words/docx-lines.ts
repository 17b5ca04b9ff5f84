import { AlignmentType, BorderStyle, Paragraph, TextRun } from 'docx';
import { FACE, twips } from './page-measures.ts';

interface LineLook {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType];
  /** Points before and after. */
  readonly before?: number;
  readonly after?: number;
  readonly keepWithNext?: boolean;
}

/** Returns a paragraph of one line of text in one look. */
export function line(text: string, look: LineLook): Paragraph {
  return new Paragraph({
    alignment: look.align ?? AlignmentType.CENTER,
    spacing: { before: (look.before ?? 0) * 20, after: (look.after ?? 0) * 20 },
    keepNext: look.keepWithNext ?? false,
    children: [run(text, look)],
  });
}

/** Returns a run of text; every run names its face, so that no default of the reader's machine takes over. */
export function run(
  text: string,
  { size, bold = false, italic = false }: Pick<LineLook, 'size' | 'bold' | 'italic'>,
): TextRun {
  return new TextRun({
    text: text.normalize('NFC'),
    font: FACE,
    size: size * 2,
    bold,
    italics: italic,
    color: '000000',
  });
}

/** Returns a thin rule of a length, centred in a room; both in millimetres. */
export function rule(length: number, room: number): Paragraph {
  const side = twips(Math.max(0, (room - length) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 60, after: 0, line: 60, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  });
}

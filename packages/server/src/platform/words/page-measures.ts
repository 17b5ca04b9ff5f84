/** Twentieths of a point in a millimetre. */
const TWIPS_A_MM = 1440 / 25.4;

/** Returns millimetres as twentieths of a point, which Word measures in. */
export function twips(millimetres: number): number {
  return Math.round(millimetres * TWIPS_A_MM);
}

/** Returns twentieths of a point as millimetres. */
export function millimetres(measure: number): number {
  return measure / TWIPS_A_MM;
}

/** A4 with the margins of an official document, in millimetres. @law NĐ 30/2020/NĐ-CP annex I.1 */
export const PAGE = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 } as const;

/** Returns the width text may use, in millimetres. */
export function textWidth(landscape: boolean): number {
  return (landscape ? PAGE.height : PAGE.width) - PAGE.left - PAGE.right;
}

/** Sizes of type in points. @law NĐ 30/2020/NĐ-CP annex I */
export const SIZE = {
  body: 14,
  nation: 12,
  motto: 13,
  issuer: 12,
  number: 13,
  table: 12,
  recipients: 11,
  heading: 14,
} as const;

/** The face every document is set in: Word has it, LibreOffice and the PDF writer have faces of the same widths. */
export const FACE = 'Times New Roman';

/** Mean width of a letter of the bold face as a share of its size: good enough to draw a rule as long as a line of text. */
const BOLD_LETTER = 0.52;

/** Returns about how wide a line set in bold is, in millimetres. */
export function boldLineWidth(text: string, points: number): number {
  return (text.length * BOLD_LETTER * points * 25.4) / 72;
}

import { collapseSpaces, toNfc } from '@ansinh/vietnamese/text';

const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF\0]/gu;
/** An apostrophe that a spreadsheet or an export put before a text so that it is no number and no formula. */
const TEXT_MARK = /^'(?=[\d=+\-@])/u;
const NOTHING = /^(?:[-–—_.…]+|null|n\/a)$/iu;

/**
 * Returns the text of a cell: composed (NFC), no-break and repeated spaces made one, invisible characters and the mark of text cells gone;
 * null when nothing is left or only a dash stands for nothing.
 */
export function cleanCell(written: string): string | null {
  const text = collapseSpaces(toNfc(written).replace(INVISIBLE, '')).replace(TEXT_MARK, '');
  return text === '' || NOTHING.test(text) ? null : text;
}

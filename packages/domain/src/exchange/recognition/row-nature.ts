import { foldDiacritics } from '@ansinh/vietnamese/text';

const TOTAL =
  /^(?:tong(?: cong| so| hop)?|cong(?: don| chung)?|luy ke)(?: \(.*\))?[:.]?$|^(?:tong cong|cong)\b(?!.*\bty\b)/u;
const SIGNATURE =
  /^(?:nguoi lap|lap bieu|thu truong|ke toan truong|giam doc|pho giam doc|truong phong|chu tich|pho chu tich|xac nhan|noi nhan|tm\.|kt\.|tl\.|tuq\.|\(?ky(?:,| va| ten)|ghi chu:|nguoi giao|nguoi nhan|can bo|so tien bang chu)|^(?:.{0,30}, ?)?ngay .{0,8}thang .{0,8}nam\b/u;

/** What a row of a sheet is where it may not be data. */
export type RowNature = 'data' | 'total' | 'signature' | 'heading' | 'header-again';

/**
 * Returns what a row is that lacks something required or begins like a total: sums, signatures, a heading between rows, the header printed
 * again, or data after all. `cells`: all cells of the row; `headers`: header texts of the file by column; `mapped`: cells of the columns that
 * are read, `required` those that must be filled.
 */
export function rowNature(row: {
  readonly cells: readonly (string | null)[];
  readonly headers: readonly string[];
  readonly required: readonly (string | null)[];
}): RowNature {
  const texts = row.cells.filter((cell) => cell !== null);
  const [first] = texts;
  if (first === undefined) return 'heading';
  const folded = texts.slice(0, 3).map(foldDiacritics);
  if (folded.some((text) => TOTAL.test(text)) && row.required.some((cell) => cell === null)) return 'total';
  if (folded[0] !== undefined && /^(?:tong cong|tong so|tong|cong)[:.]?$/u.test(folded[0])) return 'total';
  const again = row.cells.filter((cell, at) => cell !== null && cell === row.headers[at]).length;
  if (again >= 2 && again * 2 >= texts.length) return 'header-again';
  const missing = row.required.filter((cell) => cell === null).length;
  // A signature may stand under the one column that must be filled; a row of data says more than two things.
  const signed = texts.map(foldDiacritics).some((text) => SIGNATURE.test(text));
  if (missing === 0) return signed && texts.length <= 2 ? 'signature' : 'data';
  if (signed && missing * 2 >= row.required.length) return 'signature';
  const heading = texts.length === 2 && /^(?:[ivx]{1,5}|[a-z])[.)]?$/u.test(folded[0] ?? '');
  if (heading && /^[^\d]{2,}$/u.test(texts[1] ?? '')) return 'heading';
  const numbered = texts.length === 2 && /^\d{1,3}[.)]?$/u.test(folded[0] ?? '');
  const alone = new Set(texts).size === 1 || numbered;
  const isText = /\p{L}/u.test(texts.at(-1) ?? '');
  return alone && isText && missing === row.required.length && missing > 0 ? 'heading' : 'data';
}

import { findEthnicity } from '@ansinh/vietnamese/ethnicity';
import { foldDiacritics } from '@ansinh/vietnamese/text';
import type { DatasetColumn } from '../dataset.ts';
import { wrong, type CellReader, type CellReading } from './cell-reading.ts';

/** Files of the sector write 1 for men and 0 or 2 for women; a cross stands in a column headed "Nữ". */
const SEXES: Readonly<Record<string, string>> = {
  nam: 'male',
  male: 'male',
  m: 'male',
  '1': 'male',
  nu: 'female',
  female: 'female',
  f: 'female',
  '0': 'female',
  '2': 'female',
  x: 'female',
};

/** Reads a sex; kept as 'male' or 'female'. */
export function readSexCell(text: string): CellReading {
  const sex = SEXES[foldDiacritics(text)];
  return sex === undefined ? wrong(text, 'sex-unknown') : { value: sex };
}

const YES = new Set(['co', 'yes', 'y', 'true', '1', 'x', 'dung', '✓', '✔', 'v']);
const NO = new Set(['khong', 'ko', 'no', 'n', 'false', '0', 'chua', 'sai']);

/** Reads a yes or no; kept as 'yes' or 'no'. */
export function readYesNoCell(text: string): CellReading {
  const folded = foldDiacritics(text);
  if (YES.has(folded)) return { value: 'yes' };
  return NO.has(folded) ? { value: 'no' } : wrong(text, 'yes-no-unknown');
}

/** Reads an ethnic group; kept by its usual name. Foreigners have others, which is only remarked. */
export function readEthnicityCell(text: string): CellReading {
  const name = findEthnicity(text);
  return name === null ? wrong(text, 'ethnicity-unknown', { warning: true }) : { value: name };
}

/** Allowed values that a message lists. */
const MOST_LISTED = 6;

/** Returns a reader of a column of codes: the code, its label or another name of it; kept as the code. */
export function codeReader(codes: DatasetColumn['codes'] = []): CellReader {
  if (codes.length === 0) return (text) => ({ value: text });
  const byName = new Map<string, string>();
  for (const { code, label, aliases = [] } of codes)
    for (const name of [...aliases, label, code]) byName.set(codeKey(name), code);
  const more = codes.length > MOST_LISTED ? ', …' : '';
  const allowed =
    codes
      .slice(0, MOST_LISTED)
      .map(({ code, label }) => (code === label ? code : `${code} (${label})`))
      .join(', ') + more;
  return (text) => {
    const code = byName.get(codeKey(text));
    return code === undefined ? wrong(text, 'code-unknown', { params: { allowed } }) : { value: code };
  };
}

/** Case, marks, punctuation and a leading zero of a number say nothing. */
function codeKey(text: string): string {
  return foldDiacritics(text)
    .replaceAll(/[\s.,;:_/()-]+/gu, ' ')
    .trim()
    .replace(/^0+(?=\d+$)/u, '');
}

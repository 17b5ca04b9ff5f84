import { foldDiacritics } from '@ansinh/vietnamese/text';

const FIELD_KEY = /^[a-z][a-z0-9_]*$/iu;

/** Returns the letters and digits of a header: case, marks, spaces and punctuation say nothing. */
export function headerName(text: string): string {
  return foldDiacritics(text).replaceAll(/[^a-z0-9%]/gu, '');
}

/** Returns the header without what stands in brackets (units, hints). */
export function withoutBrackets(text: string): string {
  return text.replaceAll(/\([^)]*\)|\[[^\]]*\]/gu, ' ');
}

/** Returns the field key a hidden row names ("HoTen" and "ho_ten" are one), or null when the text is no key. */
export function fieldKey(text: string): string | null {
  return FIELD_KEY.test(text) ? text.toLowerCase().replaceAll('_', '') : null;
}

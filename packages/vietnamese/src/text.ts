/** Characters that take no room on paper: zero-width spaces and joiners, word joiner, soft hyphen. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060]/gu;

/** Returns the text in Unicode composed form (NFC), the only form the platform stores. */
export function toNfc(text: string): string {
  return text.normalize('NFC');
}

/** Returns the text trimmed, each run of white space (line breaks, tabs, no-break spaces) made one space. */
export function collapseSpaces(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/**
 * Returns the search form of a text: lower case, no tone or vowel marks, đ as d, white space collapsed,
 * invisible characters gone. Folding a folded text changes nothing, so the result may be stored and indexed.
 * Đ typed as the Icelandic Ð (U+00D0), usual in old files, folds to d too.
 */
export function foldDiacritics(text: string): string {
  const bare = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(INVISIBLE, '')
    .replace(/[đð]/gu, 'd')
    .normalize('NFC');
  return collapseSpaces(bare);
}

/** Returns whether two texts differ at most in case, marks and white space. */
export function equalsIgnoringMarks(a: string, b: string): boolean {
  return foldDiacritics(a) === foldDiacritics(b);
}

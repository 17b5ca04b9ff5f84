/** Returns the text without diacritics and in lower case, so that "nhiem vu" finds "Nhiệm vụ". */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

/** Returns true if every word of the query stands somewhere in the text, diacritics ignored. */
export function foldedMatch(text: string, query: string): boolean {
  const folded = foldText(text);
  return foldText(query)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

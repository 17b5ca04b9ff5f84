/** Spellings of the same sound in names from the languages of the Central Highlands. */
const HIGHLAND_SPELLINGS: Readonly<Record<string, string>> = {
  dac: 'dak',
  lac: 'lak',
  ngoc: 'ngok',
  ya: 'ia',
};

/**
 * Returns one spelling for the accepted spellings of a folded word: final y as i ("Quy Nhơn" and "Qui Nhơn", "Mỹ" and
 * "Mĩ"), highland names ("Đắc" and "Đắk", "Ngọc" and "Ngọk"), numbers without leading zeros ("Phường 01").
 */
export function unifySpelling(foldedWord: string): string {
  const word = foldedWord.replace(/^(qu|[bcdghklmnpqrstvx]+)y$/u, '$1i').replace(/^0+(?=\d)/u, '');
  return HIGHLAND_SPELLINGS[word] ?? word;
}

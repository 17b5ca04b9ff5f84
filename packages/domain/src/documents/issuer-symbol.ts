const ABBREVIATED = /^\p{Lu}[\p{Lu}-]+$/u;
const LEVELS = new Set(['tỉnh', 'thành', 'huyện', 'quận', 'thị', 'xã', 'phường', 'đặc']);

/**
 * Returns the letters an agency has in the symbol of its documents, from its name: "Bảo hiểm xã hội tỉnh Quảng Ngãi" -> "BHXH", "Sở Y tế" -> "SYT",
 * "Ủy ban nhân dân xã Ia Chim" -> "UBND". Who writes the document may change them.
 * @law NĐ 30/2020/NĐ-CP annex III
 */
export function issuerSymbol(name: string): string {
  const words = name
    .normalize('NFC')
    .split(/[\s,]+/u)
    .filter((word) => /\p{L}/u.test(word));
  const [first = ''] = words;
  if (ABBREVIATED.test(first)) return first;
  const end = words.findIndex((word, at) => at > 0 && LEVELS.has(word) && isLevel(words[at + 1]));
  return (end === -1 ? words : words.slice(0, end))
    .filter((word) => word !== 'và')
    .map((word) => (ABBREVIATED.test(word) ? word : word.slice(0, 1).toLocaleUpperCase('vi')))
    .join('')
    .replaceAll('Ủ', 'U');
}

/** "xã Ia Chim" names a place, "xã hội" does not; "thành phố" does. */
function isLevel(next: string | undefined): boolean {
  return next === undefined || /^\p{Lu}/u.test(next) || ['phố', 'xã', 'khu'].includes(next);
}

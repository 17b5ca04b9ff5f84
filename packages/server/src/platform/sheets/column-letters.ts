/** Returns the spreadsheet name of the n-th column (1 = A, 27 = AA). */
export function columnLetters(position: number): string {
  const rest = (position - 1) % 26;
  const before = Math.floor((position - 1) / 26);
  return (before > 0 ? columnLetters(before) : '') + String.fromCodePoint(65 + rest);
}

/** Returns hundredths of a percent of a typed percentage, "6,5" -> 650; null for what is none. */
export function hundredthsOf(typed: string): number | null {
  const match = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/u.exec(typed.trim());
  if (match === null) return null;
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}

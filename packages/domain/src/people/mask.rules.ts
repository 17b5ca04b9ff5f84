const SHOWN_DIGITS = 3;

/** Returns a number with all but its last three characters hidden; null stays null. */
export function maskNumber(value: string | null): string | null {
  if (value === null) return null;
  const hidden = Math.max(value.length - SHOWN_DIGITS, 0);
  return `${'•'.repeat(hidden)}${value.slice(hidden)}`;
}

/** Returns a name with every word but the first cut to its initial: "Nguyễn V. A." */
export function maskName(name: string): string {
  const [first = '', ...rest] = name.split(' ').filter((word) => word !== '');
  return [first, ...rest.map((word) => `${[...word][0] ?? ''}.`)].join(' ');
}

/** Returns the year of a birth date only. `date` ISO; null stays null. */
export function maskBirth(date: string | null): string | null {
  return date === null ? null : date.slice(0, 4);
}

/** Returns "10/2026". */
export function monthDigits(month: string): string {
  return month.split('-').toReversed().join('/');
}

/** Returns the months before one, newest first. */
export function monthsBefore(month: string, count: number): string[] {
  const [year = 0, of = 1] = month.split('-').map(Number);
  return Array.from({ length: count }, (_, back) =>
    new Date(Date.UTC(year, of - 2 - back, 1)).toISOString().slice(0, 7),
  );
}

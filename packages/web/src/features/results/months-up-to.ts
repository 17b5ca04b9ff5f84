/** Returns the months that end with "2026-11", newest first. */
export function monthsUpTo(last: string, count: number): string[] {
  const at = Number(last.slice(0, 4)) * 12 + Number(last.slice(5)) - 1;
  return Array.from(
    { length: count },
    (_, back) => `${Math.floor((at - back) / 12)}-${String(((at - back) % 12) + 1).padStart(2, '0')}`,
  );
}

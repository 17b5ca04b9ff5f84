/** Returns whether a unit exists on some day of a year. Days are ISO, both included; null is no limit. */
export function livesIn(
  { from, to }: { readonly from: string | null; readonly to: string | null },
  year: number,
): boolean {
  return (from ?? '') <= `${year}-12-31` && (to ?? '9999') >= `${year}-01-01`;
}

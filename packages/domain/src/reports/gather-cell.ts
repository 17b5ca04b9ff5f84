/** What one report brings to a gathered figure. */
export interface CellShare {
  readonly value: number | null;
  /** What a rate is weighed by; null where figures are added up. */
  readonly weight: number | null;
}

/**
 * Returns the figure of all reports together: added up, or the mean weighed by how many people each rate speaks of (two decimals). Reports
 * without the figure, or without what it is weighed by, stay out; without any there is none.
 */
export function gatherCell(by: 'sum' | 'weighted', shares: readonly CellShare[]): number | null {
  const given = shares.filter((share): share is CellShare & { value: number } => share.value !== null);
  if (by === 'sum') {
    if (given.length === 0) return null;
    const sum = given.reduce((total, { value }) => total + value, 0);
    return Number.isInteger(sum) ? sum : Math.round(sum * 1e6) / 1e6;
  }
  const weights = given.reduce((total, { weight }) => total + (weight ?? 0), 0);
  if (weights <= 0) return null;
  const weighed = given.reduce((total, { value, weight }) => total + value * (weight ?? 0), 0);
  return Math.round((weighed / weights) * 100) / 100;
}

/** How pressing a finding is, in words. */
export const FINDING_BANDS = ['high', 'medium', 'low'] as const;

export type FindingBand = (typeof FINDING_BANDS)[number];

/** Lowest priority (0 to 100) of each band. */
export const BAND_FLOORS: Readonly<Record<FindingBand, number>> = { high: 60, medium: 40, low: 0 };

/** Returns the band of a priority. */
export function findingBand(priority: number): FindingBand {
  return FINDING_BANDS.find((band) => priority >= BAND_FLOORS[band]) ?? 'low';
}

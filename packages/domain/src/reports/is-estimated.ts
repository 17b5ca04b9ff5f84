/** Tells whether figures as of a day are estimates ("ước") of a period that ends later. Days ISO. */
export function isEstimated(periodEnd: string, asOf: string): boolean {
  return asOf < periodEnd;
}

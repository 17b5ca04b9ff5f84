/** Returns whether a target is reached; unknown where the figure or the target is not known. */
export function reachedState({
  value,
  target,
}: {
  readonly value: number | null;
  readonly target: number | null;
}): 'reached' | 'missing' | 'unknown' {
  if (value === null || target === null) return 'unknown';
  return value >= target ? 'reached' : 'missing';
}

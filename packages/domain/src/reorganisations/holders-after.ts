import type { AgencySuccession } from './reorganisation-set.ts';

/**
 * Returns who goes on with the work of every agency that gives work away, by code: its primary successors, or all of them where
 * none is primary. A sound set has no successor that ends by the same decision, so one step is enough.
 */
export function holdersAfter(
  successions: readonly AgencySuccession[],
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...Map.groupBy(successions, ({ from }) => from)].map(([from, all]) => {
      const primary = all.filter((one) => one.primary);
      return [from, [...new Set((primary.length > 0 ? primary : all).map(({ to }) => to))]];
    }),
  );
}

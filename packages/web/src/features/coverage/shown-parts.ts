import type { CoverageLine } from '@ansinh/contract/coverage/figures.schemas';

/**
 * Returns the parts that a board lists: all territories, and collection organisations and their people where they have
 * figures. An organisation has no population, so among territories it would only say that it has none.
 */
export function shownParts(parts: readonly CoverageLine[]): readonly CoverageLine[] {
  const hasTerritories = parts.some(({ unit }) => unit.territoryCode !== null);
  return hasTerritories
    ? parts.filter(({ unit, value }) => unit.territoryCode !== null || value !== null)
    : parts;
}

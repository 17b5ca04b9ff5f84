import type { CoverageLine } from '@ansinh/contract/coverage/figures.schemas';

type Shown = Pick<CoverageLine, 'unit'>;

/**
 * Returns the parts that a board lists: all territories, and collection organisations and their people where they have
 * figures. An organisation has no population, so among territories it would only say that it has none.
 */
export function shownParts<Line extends Shown>(
  parts: readonly Line[],
  valueOf: (line: Line) => number | null,
): readonly Line[] {
  const hasTerritories = parts.some(({ unit }) => unit.territoryCode !== null);
  return hasTerritories
    ? parts.filter((line) => line.unit.territoryCode !== null || valueOf(line) !== null)
    : parts;
}

import type { CoverageLine } from '@ansinh/contract/coverage/figures.schemas';
import type { Sort } from '../../ui/data-table.types.ts';

type Value = (line: CoverageLine) => number | null;

const VALUES: Readonly<Record<string, Value>> = {
  reached: ({ rate, value }) => rate ?? value,
  distance: ({ distance }) => distance,
  missing: ({ missing }) => missing,
  people: ({ value }) => value,
  change: ({ change }) => change,
  rank: ({ rank }) => rank,
};

/** Returns the lines in the order of a column; what has no figure stands last either way, equals by name. */
export function sortLines(
  lines: readonly CoverageLine[],
  { column, direction }: Sort,
): readonly CoverageLine[] {
  const sign = direction === 'asc' ? 1 : -1;
  const byName = (a: CoverageLine, b: CoverageLine): number => a.unit.name.localeCompare(b.unit.name, 'vi');
  const valueOf = VALUES[column];
  if (valueOf === undefined) return lines.toSorted((a, b) => sign * byName(a, b));
  return lines.toSorted((a, b) => {
    const [one, other] = [valueOf(a), valueOf(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null) || byName(a, b);
    return sign * (one - other) || byName(a, b);
  });
}

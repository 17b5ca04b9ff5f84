import type { RetentionLine } from '@ansinh/contract/coverage/submissions.schemas';
import type { Sort } from '../../ui/data-table.types.ts';

const NUMBERS = ['rate', 'due', 'stayed', 'left'] as const;

/** Returns the lines in the order of a column; what has no figure stands last either way, equals by name. */
export function sortRetention(
  lines: readonly RetentionLine[],
  { column, direction }: Sort,
): readonly RetentionLine[] {
  const sign = direction === 'asc' ? 1 : -1;
  const byName = (a: RetentionLine, b: RetentionLine): number => a.unit.name.localeCompare(b.unit.name, 'vi');
  const number = NUMBERS.find((one) => one === column);
  if (number === undefined) return lines.toSorted((a, b) => sign * byName(a, b));
  return lines.toSorted((a, b) => {
    const [one, other] = [a[number], b[number]];
    if (one === null || other === null) return Number(one === null) - Number(other === null) || byName(a, b);
    return sign * (one - other) || byName(a, b);
  });
}

import type { PlanPart } from './plan-part.ts';
import type { TargetMeasure } from './target-measure.ts';

/** Returns what a part's siblings make one expect of it; null with fewer than three to go by. */
export type UsualAmongSiblings = (part: PlanPart) => number | null;

/**
 * Returns what is usual among the parts of a plan: the middle of the others' rates, for numbers of people at the part's own size.
 * Sorted once however many parts are asked about: a file may name thousands.
 */
export function usualAmongSiblings(
  measure: TargetMeasure['measure'],
  parts: readonly PlanPart[],
): UsualAmongSiblings {
  if (measure !== 'rate' && measure !== 'people') return () => null;
  const shareOf = ({ value, denominator }: PlanPart): number | null => {
    if (measure === 'rate' || value === null) return value;
    return denominator === null || denominator === 0 ? null : value / denominator;
  };
  const shares = parts.flatMap((part) => shareOf(part) ?? []).toSorted((a, b) => a - b);
  return (part) => {
    const own = shareOf(part);
    const others = shares.length - Number(own !== null);
    if (others < 3) return null;
    const middle = others >> 1;
    // Its own share is no sibling's: where it stands before the middle of the rest, the rest begins one later.
    const before = own !== null && own <= (shares[middle] ?? 0);
    const share = shares[middle + Number(before)] ?? 0;
    if (measure === 'rate') return share;
    return part.denominator === null ? null : share * part.denominator;
  };
}

import type { TerritoryChange } from './reorganisation-set.ts';
import { weightOf, type Weight } from './weight.ts';

/** What is known about the size of a unit; null where nobody published it. */
export interface UnitSize {
  readonly population: number | null;
  readonly area: number | null;
}

/**
 * How a share was worked out: `rest-population`: from the people of the receiving units less those whom whole units brought there;
 * `population`, `area`: from the size of the receiving units, each source of one counted alike.
 */
export type WeightMethod = 'rest-population' | 'population' | 'area';

/** Shares somebody may confirm: an estimate, never used by itself. */
export interface WeightProposal {
  readonly method: WeightMethod;
  readonly shares: readonly { readonly to: string; readonly weight: Weight }[];
}

/**
 * Returns shares for every divided unit of a decision for which sizes are known, by the unit. The best method for which all its
 * receivers have data; null where none has, so that a person must bring the shares from elsewhere.
 */
export function proposeWeights(
  changes: readonly TerritoryChange[],
  sizes: ReadonlyMap<string, UnitSize>,
): ReadonlyMap<string, WeightProposal | null> {
  const sources = Map.groupBy(changes, ({ to }) => to);
  const divided = Map.groupBy(
    changes.filter(({ part }) => part === 'part'),
    ({ from }) => from,
  );
  const restOf = (to: string): number | null => {
    const whole = sources.get(to)?.filter(({ part }) => part === 'whole') ?? [];
    const brought = whole.map(({ from }) => sizes.get(from)?.population ?? null);
    const own = sizes.get(to)?.population ?? null;
    if (own === null || brought.includes(null)) return null;
    // Nothing says that a receiver without whole sources is all of its parts; then its own size is the rest.
    const rest = brought.reduce<number>((left, one) => left - (one ?? 0), own);
    return rest > 0 ? rest : null;
  };
  const measures: readonly (readonly [WeightMethod, (to: string) => number | null])[] = [
    ['rest-population', restOf],
    ['population', (to) => sizes.get(to)?.population ?? null],
    ['area', (to) => hundredths(sizes.get(to)?.area ?? null)],
  ];
  return new Map(
    [...divided].map(([from, lines]) => {
      const receivers = lines.flatMap(({ to }) => to ?? []);
      for (const [method, measure] of measures) {
        const shares = proportional(receivers, (to) => {
          const size = measure(to);
          const among =
            sources.get(to)?.filter(({ part }) => method !== 'rest-population' || part === 'part') ?? [];
          return size === null ? null : { size, among: among.length };
        });
        if (shares !== null) return [from, { method, shares }];
      }
      return [from, null];
    }),
  );
}

/** Shares in proportion to size ÷ number of sources, exact; null where one has no size. */
function proportional(
  receivers: readonly string[],
  sizeOf: (to: string) => { readonly size: number; readonly among: number } | null,
): WeightProposal['shares'] | null {
  const measured = receivers.map((to) => ({ to, of: sizeOf(to) }));
  const common = measured.reduce((product, { of }) => product * (of?.among ?? 1), 1);
  const claims = measured.map(({ to, of }) => ({
    to,
    claim: of === null ? 0 : (of.size * common) / of.among,
  }));
  const total = claims.reduce((sum, { claim }) => sum + claim, 0);
  const shares = claims.flatMap(({ to, claim }) => {
    const weight = weightOf(claim, total);
    return weight === null ? [] : [{ to, weight }];
  });
  return shares.length === receivers.length ? shares : null;
}

function hundredths(area: number | null): number | null {
  return area === null ? null : Math.round(area * 100);
}

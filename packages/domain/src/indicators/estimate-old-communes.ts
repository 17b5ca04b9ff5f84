import { splitWhole } from './split-whole.ts';

/** Which former unit a new unit was formed of. */
export interface FormedOf {
  readonly from: string;
  readonly to: string;
}

/**
 * Returns an estimate of the people of former communes, whose own figures nobody published for them: every new commune is taken to
 * have come from its former units in equal shares, and a district's figure is divided by what its communes have so. The communes of
 * a district make its figure exactly; one that no succession names gets the mean of the named ones of its district.
 */
export function estimateOldCommunes(
  districts: readonly { readonly people: number; readonly communes: readonly string[] }[],
  newPeople: ReadonlyMap<string, number>,
  successions: readonly FormedOf[],
): Map<string, number> {
  const formers = Map.groupBy(successions, ({ to }) => to);
  const claims = new Map<string, number>();
  for (const [to, links] of formers) {
    const each = Math.round((newPeople.get(to) ?? 0) / links.length);
    for (const { from } of links) claims.set(from, (claims.get(from) ?? 0) + each);
  }
  const estimates = new Map<string, number>();
  for (const { people, communes } of districts) {
    if (communes.length === 0) continue;
    const named = communes.flatMap((commune) => claims.get(commune) ?? []);
    const mean = Math.round(named.reduce((sum, one) => sum + one, 0) / Math.max(1, named.length));
    const parts = splitWhole(
      people,
      communes.map((commune) => claims.get(commune) ?? mean),
    );
    for (const [index, commune] of communes.entries()) estimates.set(commune, parts[index] ?? 0);
  }
  return estimates;
}

import type { HandOffered } from '@ansinh/contract/outreach/tasks.schemas';
import type { HouseholdToShare } from '@ansinh/domain/outreach';
import type { PoolItem } from './db/pool.repo.ts';

/** A household of the pool with what is shared out of it. */
export interface PoolHousehold extends HouseholdToShare {
  readonly villageName: string;
  readonly ids: string[];
}

/** Returns the households of a pool; who has somebody of a household is one of the hands, or his organisation is. */
export function householdsOf(pool: readonly PoolItem[], hands: readonly HandOffered[]): PoolHousehold[] {
  const persons = new Set(hands.flatMap(({ unitKey }) => unitKey ?? []));
  const organisations = new Map(
    hands.flatMap(({ key, unitKey, agency }) => (unitKey === null ? [[agency.id, key] as const] : [])),
  );
  const found = new Map<string, { items: PoolItem[] }>();
  for (const item of pool) {
    const household = found.get(item.household) ?? { items: [] };
    household.items.push(item);
    found.set(item.household, household);
  }
  return [...found].map(([key, { items }]) => {
    const [first] = items;
    const unit = items.find(({ heldUnit }) => heldUnit !== null)?.heldUnit ?? null;
    const agency = items.find(({ heldAgency }) => heldAgency !== null)?.heldAgency ?? null;
    return {
      key,
      village: first?.villageKey ?? null,
      villageName: first?.village ?? '',
      people: new Set(items.map(({ personId, id }) => personId ?? id)).size,
      ids: items.map(({ id }) => id),
      heldBy:
        unit !== null && persons.has(unit)
          ? unit
          : agency === null
            ? null
            : (organisations.get(agency) ?? null),
    };
  });
}

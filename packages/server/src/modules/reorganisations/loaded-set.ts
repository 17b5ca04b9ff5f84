import {
  checkAgencies,
  checkTerritories,
  type AgencyChange,
  type AgencyLife,
  type AgencySuccession,
  type SetIssue,
  type TerritoryChange,
  type UnitLife,
} from '@ansinh/domain/reorganisations';
import { addDays } from '@ansinh/vietnamese/plain-date';
import type { Tx } from '../../platform/database/transaction.ts';
import { agencyLives, unitLives } from '../directory/index.ts';
import type { StoredReorganisation } from './db/reorganisations.repo.ts';
import { readAgencies, readSuccessions, readTerritories } from './db/set.repo.ts';

/** A decision with its whole set and everything the set speaks of. */
export interface LoadedSet {
  readonly territories: readonly TerritoryChange[];
  readonly units: readonly UnitLife[];
  readonly changes: readonly AgencyChange[];
  readonly successions: readonly AgencySuccession[];
  readonly agencies: readonly (AgencyLife & { readonly id: string })[];
}

/**
 * Returns the set of a decision with the units of its structures and the agencies of the province as of the day before.
 * `withTerritories` false: agencies only.
 */
export async function loadSet(
  tx: Tx,
  { id, effective }: Pick<StoredReorganisation, 'id' | 'effective'>,
  withTerritories = true,
): Promise<LoadedSet> {
  const territories = withTerritories ? await readTerritories(tx, id) : [];
  const structures = new Set(
    territories.flatMap(({ from, to }) => [from, to ?? from]).map((key) => key.split(':')[0] ?? ''),
  );
  return {
    territories,
    units: structures.size === 0 ? [] : await unitLives(tx, [...structures]),
    changes: await readAgencies(tx, id),
    successions: await readSuccessions(tx, id),
    agencies: await agencyLives(tx, addDays(effective, -1)),
  };
}

/** Returns what is wrong with a set: nothing of it can be switched on before all is settled. */
export function issuesOf(set: LoadedSet, effective: string): SetIssue[] {
  const agencies = checkAgencies(set.changes, set.successions, set.agencies, effective);
  if (set.territories.length === 0) return agencies;
  return [
    ...checkTerritories(set.territories, accountable(set.units, set.territories), effective),
    ...agencies,
  ];
}

/** Units whose end a set must account for: a district is what its communes are, so only communes and units with lines are asked about. */
export function accountable(units: readonly UnitLife[], territories: readonly TerritoryChange[]): UnitLife[] {
  const named = new Set(territories.flatMap(({ from, to }) => [from, to ?? from]));
  return units.filter(({ key }) => named.has(key) || key.length === COMMUNE_KEY);
}

/** "2024:23281" is a commune; provinces and districts have shorter codes. */
const COMMUNE_KEY = 10;

import {
  agencyIndex,
  groupMembers,
  presentHolders,
  resolveInIndex,
  type AgencyDirectory,
  type AgencyIndex,
  type AgencyResolution,
  type PresentHolder,
} from '@ansinh/domain/directory';
import type { Tx } from '../../platform/database/transaction.ts';
import { agencyNameHistoryRows, agencyRefsOn, type DatedAgencyName } from './db/agencies.repo.ts';
import { agenciesWithin, provincePlaceNames, readDirectory, type TerritoryRef } from './db/directory.repo.ts';
import type { AgencyRef } from './agency-row.ts';

const READ = new WeakMap<Tx, Promise<AgencyDirectory>>();
const PLACES = new WeakMap<Tx, Promise<readonly string[]>>();
const INDEXED = new WeakMap<AgencyDirectory, Map<string, AgencyIndex>>();

/** Returns the province's directory for the pure rules; read once a transaction, so change nothing before reading. */
export function loadDirectory(tx: Tx): Promise<AgencyDirectory> {
  const directory = READ.get(tx) ?? readDirectory(tx);
  READ.set(tx, directory);
  return directory;
}

/** Returns what each agency was called on an ISO day, by id; unknown ids are absent. */
export function agencyNamesOn(
  tx: Tx,
  ids: readonly string[],
  on: string,
): Promise<ReadonlyMap<string, AgencyRef>> {
  return agencyRefsOn(tx, ids, on);
}

/** Returns every dated name of the agencies, by id, oldest first: for lists whose lines speak of different days. */
export async function agencyNameHistory(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly DatedAgencyName[]>> {
  return Map.groupBy(await agencyNameHistoryRows(tx, ids), ({ agencyId }) => agencyId);
}

/**
 * Returns the ids of the agencies a group means on an ISO day, in the order of the directory; with `territory` only
 * those that serve that unit, then or as its successors.
 */
export async function groupMembersOn(
  tx: Tx,
  groupCode: string,
  on: string,
  territory?: TerritoryRef,
): Promise<string[]> {
  const ids = groupMembers(groupCode, await loadDirectory(tx), on);
  if (territory === undefined) return ids;
  const inside = await agenciesWithin(tx, ids, on, territory);
  return ids.filter((id) => inside.has(id));
}

/** Returns who holds the work of an agency on an ISO day, primary holders first (see the rule of the same name). */
export async function presentHoldersOn(tx: Tx, agencyId: string, on: string): Promise<PresentHolder[]> {
  return presentHolders(agencyId, await loadDirectory(tx), on);
}

/**
 * Returns whom printed names mean on the ISO day of their document, in the same order. `placeNames`: names of the
 * document's own province; when absent those this province bears or bore.
 */
export async function resolveNamesOn(
  tx: Tx,
  names: readonly string[],
  on: string,
  placeNames?: readonly string[],
): Promise<AgencyResolution[]> {
  const index = indexOn(await loadDirectory(tx), on);
  const scope = { placeNames: placeNames ?? (await ownPlaceNames(tx)) };
  return names.map((name) => resolveInIndex(name, index, scope));
}

/** The names the province bears or bore, read once a transaction like the directory. */
function ownPlaceNames(tx: Tx): Promise<readonly string[]> {
  const names = PLACES.get(tx) ?? provincePlaceNames(tx);
  PLACES.set(tx, names);
  return names;
}

/** The index of a directory on a day, made once: callers may ask name by name. */
function indexOn(directory: AgencyDirectory, on: string): AgencyIndex {
  const byDay = INDEXED.get(directory) ?? new Map<string, AgencyIndex>();
  INDEXED.set(directory, byDay);
  const index = byDay.get(on) ?? agencyIndex(directory, on);
  byDay.set(on, index);
  return index;
}

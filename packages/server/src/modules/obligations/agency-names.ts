import type { PartyName } from '@ansinh/contract/obligations/obligations.schemas';
import type { Tx } from '../../platform/database/transaction.ts';
import { agencyNameHistory, type DatedAgencyName } from '../directory/index.ts';

/** Names agencies by the day a record speaks of, with the present name where it differs. */
export interface AgencyNamer {
  /** The agency as called on an ISO day. */
  nameOf(id: string, on: string): PartyName;
  namesOf(ids: readonly string[], on: string): PartyName[];
}

/** Reads every name of the agencies once and returns who they were on any day. */
export async function agencyNamer(tx: Tx, ids: Iterable<string>, today: string): Promise<AgencyNamer> {
  const history = await agencyNameHistory(tx, [...new Set(ids)]);
  const nameOf = (id: string, on: string): PartyName => {
    const names = history.get(id) ?? [];
    const then = valid(names, on) ?? names.at(-1);
    const now = valid(names, today);
    return {
      id,
      name: then?.name ?? '?',
      shortName: then?.shortName ?? '?',
      presentName: now && then && now.name !== then.name ? now.name : null,
    };
  };
  return { nameOf, namesOf: (all, on) => all.map((id) => nameOf(id, on)) };
}

function valid(names: readonly DatedAgencyName[], on: string): DatedAgencyName | undefined {
  return names.find(({ from, to }) => from <= on && (to === null || on <= to));
}

import type { Tx } from '../../platform/database/transaction.ts';
import { groupMembersOn, presentHoldersOn } from '../directory/index.ts';
import type { StoredDataset, StoredDatasetParty } from './db/datasets.repo.ts';

/** The agencies behind the printed names of a dataset on one day. */
export interface DatasetAgencies {
  readonly senderIds: readonly string[];
  readonly recipientIds: readonly string[];
  /** Printed names nobody is known for. */
  readonly unresolved: readonly string[];
}

/**
 * Returns who sends and who is sent a dataset on an ISO day: members of groups inside the regulation's territory, and for an
 * agency that has ended those that took its work over.
 */
export async function datasetAgenciesOn(
  tx: Tx,
  dataset: Pick<StoredDataset, 'parties' | 'scope'>,
  on: string,
): Promise<DatasetAgencies> {
  const found = { sender: new Set<string>(), recipient: new Set<string>() };
  const unresolved: string[] = [];
  for (const party of dataset.parties) {
    const ids = await agenciesOf(tx, party, dataset.scope, on);
    if (ids.length === 0) unresolved.push(party.printed);
    for (const id of ids) found[party.role].add(id);
  }
  return { senderIds: [...found.sender], recipientIds: [...found.recipient], unresolved };
}

async function agenciesOf(
  tx: Tx,
  { agencyId, groupCode }: StoredDatasetParty,
  scope: StoredDataset['scope'],
  on: string,
): Promise<readonly string[]> {
  if (groupCode !== null) return groupMembersOn(tx, groupCode, on, scope ?? undefined);
  if (agencyId === null) return [];
  const holders = await presentHoldersOn(tx, agencyId, on);
  return holders.filter(({ primary }) => primary).map((holder) => holder.agencyId);
}

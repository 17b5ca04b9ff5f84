import type { Tx } from '../../platform/database/transaction.ts';
import { datasetAgenciesOn } from './dataset-parties.ts';
import { listDatasets, type StoredDataset } from './db/datasets.repo.ts';

/** Returns the dataset with these columns that an agency sends on an ISO day; of several that of the newest regulation. */
export async function datasetOfLayout(
  tx: Tx,
  layoutId: string,
  agencyId: string,
  on: string,
): Promise<StoredDataset | undefined> {
  const found: StoredDataset[] = [];
  for (const one of await listDatasets(tx)) {
    if (one.layoutId !== layoutId) continue;
    const { senderIds } = await datasetAgenciesOn(tx, one, on);
    if (senderIds.includes(agencyId)) found.push(one);
  }
  return found.toSorted((a, b) => (b.issuedOn ?? '').localeCompare(a.issuedOn ?? ''))[0];
}

import type { Tx } from '../../platform/database/transaction.ts';
import { listDatasets, type StoredDataset } from './db/datasets.repo.ts';

/** The clause that asks for lists with certain columns. */
export type LayoutBasis = Pick<StoredDataset, 'regulationId' | 'regulationCode' | 'provisionId' | 'citation'>;

/** Returns the clause of the newest regulation that asks for lists with these columns; null where none does. */
export async function basisOfLayout(tx: Tx, layoutId: string): Promise<LayoutBasis | null> {
  const [newest] = (await listDatasets(tx))
    .filter((one) => one.layoutId === layoutId)
    .toSorted((a, b) => (b.issuedOn ?? '').localeCompare(a.issuedOn ?? ''));
  if (!newest) return null;
  const { regulationId, regulationCode, provisionId, citation } = newest;
  return { regulationId, regulationCode, provisionId, citation };
}

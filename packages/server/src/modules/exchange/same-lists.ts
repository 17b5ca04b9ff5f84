import { isSameList, reachesAll } from '@ansinh/domain/exchange';
import { OWED_STATES } from '@ansinh/domain/obligations';
import type { Tx } from '../../platform/database/transaction.ts';
import { periodsOwed } from '../obligations/index.ts';
import { datasetAgenciesOn } from './dataset-parties.ts';
import { listDatasets, type StoredDataset } from './db/datasets.repo.ts';
import { proofsOf } from './db/proofs.repo.ts';
import type { StoredSubmission } from './db/submission-row.ts';

/** Work of another regulation that asks the sender for the very list it sends. */
export interface SameListWork {
  readonly datasetId: string;
  readonly occurrenceId: string;
  readonly due: string | null;
}

/**
 * Returns the work of other regulations that a list proves too: still owed by the sender for the same period (or proved by the list this
 * one replaces), for the same list, with no recipient the list does not go to.
 */
export async function workOfSameLists(
  tx: Tx,
  submission: StoredSubmission,
  dataset: StoredDataset,
  today: string,
): Promise<SameListWork[]> {
  const { senderId, periodKey, recipientIds, occurrenceId: own, replaces } = submission;
  const before = new Set(
    (replaces === null ? [] : await proofsOf(tx, [replaces])).map(({ occurrenceId }) => occurrenceId),
  );
  const found: SameListWork[] = [];
  for (const other of await listDatasets(tx, { dataset: dataset.dataset })) {
    if (other.id === dataset.id || other.dutyId === null || !isSameList(dataset, other)) continue;
    const periods = await periodsOwed(tx, [other.dutyId], senderId, false);
    for (const period of periods) {
      const { occurrenceId, due, state } = period;
      const isOpen = OWED_STATES.has(state) || before.has(occurrenceId);
      if (period.periodKey !== periodKey || occurrenceId === own || !isOpen) continue;
      const named =
        period.recipientIds.length > 0
          ? period.recipientIds
          : (await datasetAgenciesOn(tx, other, today)).recipientIds;
      const wanted = named.filter((id) => id !== senderId);
      if (reachesAll(recipientIds, wanted)) found.push({ datasetId: other.id, occurrenceId, due });
    }
  }
  return found;
}

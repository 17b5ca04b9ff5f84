import { z } from 'zod';
import { useCase, type UseCase } from '../../../platform/use-case.ts';
import { findDataset, getLayout } from '../db/datasets.repo.ts';
import { dropRows } from '../db/rows.repo.ts';
import { changeSubmission, findSubmission } from '../db/submissions.repo.ts';
import type { Feeds } from '../feeds.ts';

const One = z.object({ id: z.uuid() });

/** Removes the rows of a submission that was given up. Repeatable. */
export const clearSubmission = useCase({
  name: 'exchange.clear-submission',
  access: 'system',
  input: One,
  audit: 'read',
  run: async ({ tx, input }) => {
    const submission = await findSubmission(tx, input.id, true);
    if (submission?.state === 'cancelled') await dropRows(tx, submission.id);
  },
});

/**
 * Returns the use case that takes the stated rows of a list into the registers its dataset feeds, once: every feed runs in this one
 * transaction. Rows that were not stated stay with the sender alone, to be taken back and corrected.
 */
export function feedSubmission(feeds: Feeds): UseCase<{ id: string }, void> {
  return useCase({
    name: 'exchange.feed-submission',
    access: 'system',
    input: One,
    audit: 'write',
    run: async ({ tx, actor, now, today, input, audit, enqueue }) => {
      const submission = await findSubmission(tx, input.id, true);
      if (!submission?.confirmedAt || submission.fedAt !== null) return;
      const dataset = await findDataset(tx, submission.datasetId);
      const layout = await getLayout(tx, submission.layoutId, submission.layoutVersion);
      const fed: string[] = [];
      // What was made from the registers tells them nothing.
      const feedsOf = submission.door === 'register' ? [] : (dataset?.feeds ?? []);
      for (const name of feedsOf) {
        const feed = feeds[name as keyof Feeds];
        if (!feed) continue;
        await feed({
          tx,
          now,
          today,
          enqueue,
          submission: {
            id: submission.id,
            tenantId: actor.tenantId,
            dataset: dataset?.dataset ?? '',
            datasetId: submission.datasetId,
            layout,
            senderId: submission.senderId,
            recipientIds: submission.recipientIds,
            periodKey: submission.periodKey,
            heading: submission.reading?.heading ?? null,
            confirmedAt: new Date(submission.confirmedAt),
            replaces: submission.replaces,
          },
        });
        fed.push(name);
      }
      await changeSubmission(tx, submission.id, { fedAt: now });
      audit({ subject: `submission:${submission.id}`, detail: { feeds: fed } });
    },
  });
}

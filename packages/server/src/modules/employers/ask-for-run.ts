import type { FeedContext } from '../exchange/index.ts';

/** Asks for the sources on employers to be compared again; several wishes become one comparison. */
export async function askForRun(
  tenantId: string,
  enqueue: FeedContext['enqueue'],
  submissionId?: string,
): Promise<void> {
  await enqueue(
    'reconciliation.run',
    { tenantId, subject: 'employer', ...(submissionId ? { submissionId } : {}) },
    { key: `reconciliation.run:employer:${tenantId}` },
  );
}

import type { UseCaseContext } from '../../platform/use-case.ts';

/** Asks for a search for duplicates and missing people; one waiting search serves everybody who asks meanwhile. */
export async function askForSearch({
  actor: { tenantId },
  enqueue,
}: Pick<UseCaseContext<unknown>, 'actor' | 'enqueue'>): Promise<void> {
  await enqueue('statefunded.find', { tenantId }, { key: `statefunded.find:${tenantId}` });
}

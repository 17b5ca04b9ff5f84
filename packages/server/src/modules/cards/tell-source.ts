import type { UseCaseContext } from '../../platform/use-case.ts';
import type { StoredCardRequest } from './db/card-requests.repo.ts';

/** Background work that follows a change of a request, by where the request came from. */
const FOLLOWS: Readonly<Partial<Record<StoredCardRequest['source'], string>>> = {
  school: 'pupils.match',
};

/** Asks the list a request came from to look again, once the change is committed. Many changes at once ask once. */
export async function tellSource(
  { actor, enqueue }: Pick<UseCaseContext<unknown>, 'actor' | 'enqueue'>,
  { source, sourceRef }: Pick<StoredCardRequest, 'source' | 'sourceRef'>,
): Promise<void> {
  const task = FOLLOWS[source];
  if (task === undefined || sourceRef === null) return;
  await enqueue(
    task,
    { tenantId: actor.tenantId, of: sourceRef },
    { key: `${task}:${actor.tenantId}:${sourceRef}` },
  );
}

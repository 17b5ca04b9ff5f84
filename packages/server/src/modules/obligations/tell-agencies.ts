import type { UseCaseContext } from '../../platform/use-case.ts';
import { addNotices, type NewNotice } from './db/notices.repo.ts';

/** Tells agencies something once a cause, by mail too where the installation sends mail; returns how many notices were new. */
export async function tellAgencies(
  { tx, actor, services, enqueue }: Pick<UseCaseContext<unknown>, 'tx' | 'actor' | 'services' | 'enqueue'>,
  notices: readonly NewNotice[],
): Promise<number> {
  const byMail = services.mailer.configured;
  const added = await addNotices(tx, actor.tenantId, notices, byMail);
  if (byMail && added > 0)
    await enqueue(
      'obligations.send-notices',
      { tenantId: actor.tenantId },
      { key: `notices:${actor.tenantId}` },
    );
  return added;
}

import type { UseCaseContext } from '../../platform/use-case.ts';
import { addReplanEvents } from './db/events.repo.ts';
import { addNotices } from './db/notices.repo.ts';
import type { MovedOccurrence } from './db/plan.repo.ts';

/** Writes on the time lines of open work that its term moved and why, and tells those who owe it; returns how many moved. */
export async function tellMoved(
  { tx, actor, services, enqueue }: Pick<UseCaseContext<unknown>, 'tx' | 'actor' | 'services' | 'enqueue'>,
  moved: readonly MovedOccurrence[],
  reason: string,
  now: Date,
): Promise<number> {
  if (moved.length === 0) return 0;
  await addReplanEvents(tx, actor, now, moved, reason);
  const byMail = services.mailer.configured;
  const notices = moved.map(({ id, leadId, version, due, action, period }) => ({
    agencyId: leadId,
    occurrenceId: id,
    kind: 'replanned',
    cause: `replanned:${id}:${version}`,
    params: { action, due, period, reason },
  }));
  await addNotices(tx, actor.tenantId, notices, byMail);
  if (byMail)
    await enqueue(
      'obligations.send-notices',
      { tenantId: actor.tenantId },
      { key: `notices:${actor.tenantId}` },
    );
  return moved.length;
}

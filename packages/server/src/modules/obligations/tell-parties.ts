import type { UseCaseContext } from '../../platform/use-case.ts';
import type { StoredOccurrence } from './db/occurrence-row.ts';
import { addNotices } from './db/notices.repo.ts';

/** Tells agencies that something happened to an occurrence: a record each, and a letter where mail is set up. */
export async function tellParties(
  { tx, actor, services, enqueue }: Pick<UseCaseContext<unknown>, 'tx' | 'actor' | 'services' | 'enqueue'>,
  occurrence: StoredOccurrence,
  agencies: readonly string[],
  kind: string,
  version: number,
  facts: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const told = [...new Set(agencies)].filter((id) => id !== actor.agencyId);
  const byMail = services.mailer.configured;
  const params = {
    action: occurrence.action,
    due: occurrence.due,
    period: occurrence.periodLabel,
    by: actor.agencyId,
    ...facts,
  };
  const added = await addNotices(
    tx,
    actor.tenantId,
    told.map((agencyId) => ({
      agencyId,
      occurrenceId: occurrence.id,
      kind,
      cause: `${kind}:${occurrence.id}:${version}`,
      params,
    })),
    byMail,
  );
  if (byMail && added > 0)
    await enqueue(
      'obligations.send-notices',
      { tenantId: actor.tenantId },
      { key: `notices:${actor.tenantId}` },
    );
}

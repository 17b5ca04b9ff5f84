import type { Actor } from '@ansinh/domain/kernel';
import { feedEmployers } from '../modules/employers/index.ts';
import { feedSubmission } from '../modules/exchange/index.ts';
import { checkIdentities, comparePeopleSources, feedPeople } from '../modules/people/index.ts';
import { compareEmployers, runReconciliation } from '../modules/reconciliation/index.ts';
import { sql } from '../platform/database/sql.ts';
import { inTransactionAs } from '../platform/database/transaction.ts';
import { run, todayInVietnam, type Services } from '../platform/use-case.ts';
import { makeDemoMemberLists } from './demo-member-lists.ts';

/** Phường Đăk Cấm. */
const CHECKED_COMMUNE = '2025:23284';

/**
 * Takes the demo's lists into the registers in the order they were stated, and compares the sources after each period on the evening of
 * its last list, so that findings have the history of real ones: seen, gone, back. Lists already taken are left alone. Returns how many
 * findings wait.
 */
export async function takeDemoLists(services: Services, actor: Actor): Promise<number> {
  const waiting = await inTransactionAs(services.pool, actor, (tx) =>
    tx.rows<{ id: string; periodKey: string; confirmedAt: string }>(sql`
      select id, period_key as "periodKey", confirmed_at as "confirmedAt" from submissions
      where confirmed_at is not null and fed_at is null and state <> 'returned' order by period_key, confirmed_at, id`),
  );
  const feeds = feedSubmission({ employers: feedEmployers, people: feedPeople });
  for (const lists of Map.groupBy(waiting, ({ periodKey }) => periodKey).values()) {
    for (const { id, confirmedAt } of lists)
      await run(at(services, new Date(confirmedAt)), feeds, actor, { id });
    const [last = ''] = lists.map(({ confirmedAt }) => confirmedAt).toSorted((a, b) => b.localeCompare(a));
    const evening = new Date(`${todayInVietnam(new Date(last))}T13:30:00Z`);
    await run(at(services, evening), runReconciliation([compareEmployers, comparePeopleSources]), actor, {});
    await makeDemoMemberLists(at(services, evening), actor, todayInVietnam(services.now()));
  }
  if (waiting.length > 0) {
    // The stand-in of the population database answers about one commune, so that its queue has work.
    await run(services, checkIdentities, actor, { commune: CHECKED_COMMUNE, limit: 500 });
    await run(services, runReconciliation([comparePeopleSources]), actor, {});
  }
  const { count } = await inTransactionAs(services.pool, actor, (tx) =>
    tx.get<{ count: number }>(
      sql`select count(*)::integer as count from findings where state in ('open', 'working')`,
    ),
  );
  return count;
}

function at(services: Services, instant: Date): Services {
  return { ...services, now: () => instant };
}

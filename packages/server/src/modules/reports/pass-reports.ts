import type { UseCaseContext } from '../../platform/use-case.ts';
import { undivided, type WorkMove } from '../../platform/work-in-hand.ts';
import { readAcceptedToo } from '../obligations/index.ts';
import { keepPasses, passIssues, passReceived, passWritten, type Passed } from './db/passed-reports.repo.ts';
import { tellOfReports } from './tell-report.ts';

type Context = Pick<UseCaseContext<unknown>, 'tx' | 'actor' | 'now' | 'today' | 'services' | 'enqueue'>;

/** How much went on. */
export interface PassedReports {
  readonly reports: number;
  readonly received: number;
  readonly issues: number;
}

/**
 * Gives what agencies that end leave of reports to those that go on: reports being written follow their work, receiving and difficulties go
 * to one agency (the first, where there are several). What was sent stays in the name of who sent it. Each keeps from whom it came and why.
 */
export async function passReports(context: Context, moves: readonly WorkMove[]): Promise<PassedReports> {
  const { tx, actor, now } = context;
  const single = undivided(moves);
  if (single.length === 0) return { reports: 0, received: 0, issues: 0 };
  const written = await passWritten(tx, single);
  const received = await passReceived(tx, single);
  for (const { fromId, toId } of single) await readAcceptedToo(tx, fromId, toId);
  const issues = await passIssues(tx, single);
  const passed = [...written, ...received, ...issues];
  await keepPasses(tx, actor, now, passed);
  await tellSuccessors(context, passed);
  return { reports: written.length, received: received.length, issues: issues.length };
}

/** One notice for each agency and each it takes over from, however much that is. */
async function tellSuccessors(context: Context, passed: readonly Passed[]): Promise<void> {
  const pairs = Map.groupBy(passed, ({ fromId, toId }) => `${fromId} ${toId}`);
  for (const all of pairs.values()) {
    const [first] = all;
    if (first === undefined) continue;
    const { fromId, toId } = first;
    const isIssues = all.every(({ part }) => part === 'issue');
    await tellOfReports(context, [toId], {
      step: 'succeeded',
      by: fromId,
      subject: '',
      count: all.length,
      path: isIssues ? '/bao-cao/vuong-mac' : '/bao-cao',
      cause: `${fromId}:${toId}:${context.today}`,
    });
  }
}

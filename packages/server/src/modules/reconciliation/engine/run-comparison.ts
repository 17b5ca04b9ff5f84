import { FINDING_THRESHOLDS, type FindingThreshold } from '@ansinh/domain/reconciliation';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { tellAssignees } from '../db/finding-notices.repo.ts';
import { countVerdicts, finishRun, startRun, type RuleCounts } from '../db/runs.repo.ts';
import { applyVerdicts } from './apply-verdicts.ts';
import { closeCandidates, openCandidates } from './candidates.ts';
import type { Comparison } from './comparison.ts';
import { judgeCandidates } from './judge-candidates.ts';

/** Who asks for a comparison, and on which day. */
export interface ComparisonOrder {
  readonly tenantId: string;
  readonly actor: string;
  readonly submissionId: string | null;
  readonly now: Date;
  readonly today: string;
}

/** What a comparison did. */
export interface ComparisonReport {
  readonly runId: string;
  readonly subjects: number;
  readonly counts: Readonly<Record<string, RuleCounts>>;
}

/** Compares the sources and brings the findings up to date. Running it twice over the same statements changes no finding. */
export async function runComparison(
  tx: Tx,
  comparison: Comparison,
  order: ComparisonOrder,
): Promise<ComparisonReport> {
  const { tenantId, actor, submissionId, now, today } = order;
  // One comparison a subject at a time: the second sees what the first wrote.
  await tx.run(
    sql`select pg_advisory_xact_lock(hashtextextended(${`reconciliation:${comparison.subject}:${tenantId}`}, 0))`,
  );
  const runId = await startRun(tx, { tenantId, subject: comparison.subject, submissionId, actor, at: now });
  await openCandidates(tx);
  const subjects = await comparison.find({ tx, today, thresholds: await thresholdsOn(tx, today) });
  await judgeCandidates(tx, comparison.subject, comparison.rules);
  await applyVerdicts(tx, comparison.subject, { id: runId, tenantId, actor, at: now });
  const counts = await countVerdicts(tx, comparison.rules);
  await tellAssignees(tx, tenantId, runId, today);
  await finishRun(tx, runId, subjects, counts);
  await closeCandidates(tx);
  return { runId, subjects, counts };
}

async function thresholdsOn(tx: Tx, day: string): Promise<Record<FindingThreshold, number>> {
  const names = Object.keys(FINDING_THRESHOLDS);
  const set = await tx.rows<{ name: FindingThreshold; number: number }>(sql`
    select name, number::float8 as number from parameters where name = any (${names}::text[]) and valid @> ${day}::date and number is not null`);
  return { ...FINDING_THRESHOLDS, ...Object.fromEntries(set.map(({ name, number }) => [name, number])) };
}

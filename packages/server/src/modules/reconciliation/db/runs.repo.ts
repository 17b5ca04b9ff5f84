import type { ComparedRun } from '@ansinh/domain/reconciliation';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** What a run did with the findings of one rule. */
export interface RuleCounts {
  readonly found: number;
  readonly new: number;
  readonly changed: number;
  readonly returned: number;
  readonly gone: number;
}

/** Records that a comparison begins. Returns its id. */
export async function startRun(
  tx: Tx,
  run: { tenantId: string; subject: string; submissionId: string | null; actor: string; at: Date },
): Promise<string> {
  const { id } = await tx.get<{ id: string }>(sql`
    insert into reconciliation_runs (tenant_id, subject_kind, submission_id, actor, started_at)
    values (${run.tenantId}, ${run.subject}, ${run.submissionId}, ${run.actor}, ${run.at}) returning id`);
  return id;
}

/** Records what a comparison did, and the newest quarter that a list of its subjects was for. */
export async function finishRun(
  tx: Tx,
  id: string,
  subjects: number,
  counts: Readonly<Record<string, RuleCounts>>,
): Promise<void> {
  await tx.run(sql`
    update reconciliation_runs r set finished_at = clock_timestamp(), subjects = ${subjects}, counts = ${JSON.stringify(counts)}::jsonb,
      period = (select max(s.period_key) from submissions s join datasets d on d.tenant_id = s.tenant_id and d.id = s.dataset_id
        where s.state in ('confirmed', 'accepted') and s.confirmed_at <= r.started_at and s.period_key ~ '^[0-9]{4}-Q[1-4]$'
          and d.feeds @> array[case r.subject_kind when 'employer' then 'employers' else 'people' end])
    where r.id = ${id}`);
}

/** Counts the verdicts of the running comparison by rule; a rule that found nothing has zeros. */
export async function countVerdicts(tx: Tx, rules: readonly string[]): Promise<Record<string, RuleCounts>> {
  const rows = await tx.rows<RuleCounts & { rule: string }>(sql`
    select r.rule, count(v.id) filter (where v.subject_id is not null)::integer as found, count(v.id) filter (where v.verdict = 'new')::integer as new,
      count(v.id) filter (where v.verdict = 'change')::integer as changed, count(v.id) filter (where v.verdict = 'return')::integer as returned,
      count(v.id) filter (where v.verdict = 'gone')::integer as gone
    from unnest(${[...rules]}::text[]) as r (rule) left join finding_verdicts v on v.rule = r.rule group by r.rule`);
  return Object.fromEntries(rows.map(({ rule, ...counts }) => [rule, counts]));
}

/** A run as stored. */
export interface StoredRun {
  readonly id: string;
  readonly subjectKind: 'employer' | 'person';
  readonly submissionId: string | null;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly period: string | null;
  readonly subjects: number;
  readonly counts: Record<string, RuleCounts>;
}

/** Returns runs, newest first. */
export async function listRuns(tx: Tx, limit: number): Promise<StoredRun[]> {
  return tx.rows<StoredRun>(sql`
    select id, subject_kind as "subjectKind", submission_id as "submissionId", started_at as "startedAt", finished_at as "finishedAt", period, subjects, counts
    from reconciliation_runs order by id desc limit ${limit}`);
}

/** Most comparisons a history looks back over. */
const MOST_RUNS = 1_000;

/** Returns the finished comparisons a finding went through, oldest first. */
export async function runsSince(
  tx: Tx,
  finding: { readonly firstRunId: string; readonly subjectKind: string },
): Promise<ComparedRun[]> {
  return tx.rows<ComparedRun>(sql`
    select * from (
      select id, started_at as at, period from reconciliation_runs
      where subject_kind = ${finding.subjectKind} and id >= ${finding.firstRunId} and finished_at is not null
      order by id desc limit ${MOST_RUNS}) runs
    order by id`);
}

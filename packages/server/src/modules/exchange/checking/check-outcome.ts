import { moveSubmission } from '@ansinh/domain/exchange';
import type { Actor } from '@ansinh/domain/kernel';
import { inTransactionAs, type Tx } from '../../../platform/database/transaction.ts';
import type { Refusal } from '../../../platform/refusal.ts';
import type { Services } from '../../../platform/use-case.ts';
import { dropRows } from '../db/rows.repo.ts';
import { addSubmissionEvent } from '../db/submission-events.repo.ts';
import type { StoredColumn, StoredReading, StoredSubmission } from '../db/submission-row.ts';
import { changeSubmission, findStated, findSubmission } from '../db/submissions.repo.ts';
import { submissionFacts } from '../open-submission.ts';
import type { CheckProgress } from './check-progress.ts';
import { compareLists } from './compare-lists.ts';
import type { OpenedFile } from '../reading/open-file.ts';
import { storeRows } from './store-rows.ts';

/** Stores the rows of a file with what is wrong with them and how they differ from the list before, all or nothing. */
export async function noteChecked(
  services: Services,
  system: Actor,
  submission: StoredSubmission,
  file: OpenedFile,
  columns: readonly StoredColumn[],
  progress: CheckProgress,
): Promise<void> {
  await inTransactionAs(services.pool, system, async (tx) => {
    await dropRows(tx, submission.id);
    const { total, good, bad, kinds } = await storeRows(
      tx,
      { tenantId: system.tenantId, id: submission.id },
      file.check(columns, submission.repairs, {
        signal: progress.signal,
        onProgress: (done, all) => progress.note({ phase: 'checking', done, total: all }),
      }),
    );
    progress.note({ phase: 'comparing', done: total, total });
    const earlier = await findStated(tx, submission);
    const difference = earlier ? await compareLists(tx, system.tenantId, submission.id, earlier.id) : null;
    await progress.end();
    if (!(await stillChecking(tx, submission.id))) throw progress.giveUp();
    await changeSubmission(tx, submission.id, {
      state: total === 0 ? 'failed' : 'checked',
      failure: total === 0 ? { code: 'exchange.no_rows', params: {} } : null,
      reading: file.reading,
      mapping: columns,
      progress: { phase: 'done', done: total, total },
      rowsTotal: total,
      rowsGood: good,
      rowsBad: bad,
      issueKinds: kinds,
      difference,
      replaces: earlier?.id ?? null,
    });
    await addSubmissionEvent(tx, system, submission.id, services.now(), {
      kind: 'check',
      detail: { total, good, bad },
    });
  });
}

/** The columns are not certain: a person confirms them once. */
export async function noteMappingNeeded(
  services: Services,
  system: Actor,
  submission: StoredSubmission,
  reading: StoredReading,
  columns: readonly StoredColumn[],
): Promise<void> {
  await inTransactionAs(services.pool, system, async (tx) => {
    if (!(await stillChecking(tx, submission.id))) return;
    await changeSubmission(tx, submission.id, {
      state: 'mapping',
      reading,
      mapping: columns,
      progress: null,
    });
    await addSubmissionEvent(tx, system, submission.id, services.now(), { kind: 'needs_mapping' });
  });
}

/** The file cannot be taken; why is said on the submission. */
export async function noteFailed(
  services: Services,
  system: Actor,
  submission: StoredSubmission,
  refusal: Refusal,
): Promise<void> {
  await inTransactionAs(services.pool, system, async (tx) => {
    if (!(await stillChecking(tx, submission.id))) return;
    const params = Object.fromEntries(
      Object.entries(refusal.params).filter(
        ([, value]) => typeof value === 'string' || typeof value === 'number',
      ),
    ) as Record<string, string | number>;
    await dropRows(tx, submission.id);
    await changeSubmission(tx, submission.id, {
      state: 'failed',
      failure: { code: refusal.code, params },
      progress: null,
    });
    await addSubmissionEvent(tx, system, submission.id, services.now(), {
      kind: 'fail',
      detail: { code: refusal.code },
    });
  });
}

/** Locks a submission and returns whether it is still being checked. */
async function stillChecking(tx: Tx, id: string): Promise<boolean> {
  const now = await findSubmission(tx, id, true);
  return now !== undefined && moveSubmission(submissionFacts(now), 'check', SYSTEM).ok;
}

const SYSTEM = { kind: 'system', agencyId: null, roles: [] } as const;

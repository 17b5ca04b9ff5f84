import { createHash } from 'node:crypto';
import type { Actor } from '@ansinh/domain/kernel';
import { CHUNK_BYTES } from '@ansinh/contract/exchange/submission-steps.endpoints';
import { inTransactionAs } from '../../platform/database/transaction.ts';
import { Refusal } from '../../platform/refusal.ts';
import { run, type Services } from '../../platform/use-case.ts';
import { checkSubmission } from './checking/check-submission.ts';
import { getLayout } from './db/datasets.repo.ts';
import { listIssues } from './db/rows.repo.ts';
import type { StoredSubmission } from './db/submission-row.ts';
import { findSameFile, findSubmission } from './db/submissions.repo.ts';
import { issueText } from './issue-text.ts';
import { exchangeSystem } from './exchange-system.ts';
import { periodKeyOf } from './submission-period.ts';
import { confirmSubmission } from './use-cases/confirm-submission.ts';
import { confirmMapping } from './use-cases/map-columns.ts';
import { cancelSubmission, completeUpload, uploadChunk } from './use-cases/receive-file.ts';
import { startPart, startSubmission, type SubmissionPart } from './use-cases/start-submission.ts';

/** A file that arrives without a person before a screen. */
export interface FileToSubmit {
  readonly datasetId: string;
  readonly period?: string | undefined;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** 'all': refuse a file with bad rows; 'good': take the good rows. */
  readonly rows: 'all' | 'good';
  /** Take the columns as recognised when nobody has confirmed them yet. */
  readonly acceptColumns?: boolean;
  /** The file is one recipient's part of the period's list. */
  readonly part?: SubmissionPart;
}

/** What came of a file. `repeated`: exactly this file was stated before, nothing was done. */
export interface SubmittedFile {
  readonly submission: StoredSubmission;
  readonly repeated: boolean;
}

/**
 * Sends a file through every step at once: receive, check, state. What cannot be taken is refused with why, and leaves nothing. The
 * same file again is answered with the receipt it has.
 */
export async function submitFile(
  services: Services,
  actor: Actor,
  file: FileToSubmit,
): Promise<SubmittedFile> {
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const same = await inTransactionAs(services.pool, actor, (tx) =>
    findSameFile(tx, file.datasetId, actor.agencyId ?? '', sha256, file.part?.key ?? null),
  );
  if (same && (file.period === undefined || same.periodKey === periodKeyOf(file.period, [same])))
    return { submission: same, repeated: true };
  const wanted = {
    datasetId: file.datasetId,
    fileName: file.name,
    sizeBytes: file.bytes.byteLength,
    ...(file.period === undefined ? {} : { period: file.period }),
  };
  const started = await (file.part === undefined
    ? run(services, startSubmission, actor, wanted)
    : run(services, startPart, actor, { ...wanted, part: file.part }));
  let waitsForPerson = false;
  try {
    for (let offset = 0; offset < file.bytes.byteLength; offset += CHUNK_BYTES) {
      const bytes = file.bytes.subarray(offset, offset + CHUNK_BYTES);
      const piece = { name: file.name, mediaType: 'application/octet-stream', bytes };
      await run(services, uploadChunk, actor, { id: started.id, offset, file: piece });
    }
    await run(services, completeUpload, actor, { id: started.id, sha256 });
    const checked = await checkedWithColumns(services, actor, started.id, file.acceptColumns ?? false);
    const facts = await factsOf(services, actor, checked);
    waitsForPerson = checked.state === 'mapping' && facts.missing.length === 0;
    refuseUnlessFit(checked, file.rows, facts);
    await run(services, confirmSubmission, actor, {
      id: checked.id,
      version: checked.version,
      rows: (checked.rowsBad ?? 0) > 0 ? 'good' : 'all',
    });
  } catch (error) {
    // Columns nobody confirmed yet are confirmed on the web, on this very submission.
    if (!waitsForPerson)
      await run(services, cancelSubmission, actor, { id: started.id }).catch(() => undefined);
    throw error;
  }
  return { submission: await opened(services, actor, started.id), repeated: false };
}

async function checkedWithColumns(
  services: Services,
  actor: Actor,
  id: string,
  accept: boolean,
): Promise<StoredSubmission> {
  const { tenantId } = actor;
  await checkSubmission(services, exchangeSystem(tenantId), id);
  const checked = await opened(services, actor, id);
  if (checked.state !== 'mapping' || !accept) return checked;
  const columns = (checked.mapping ?? []).map(({ key, index }) => ({ key, index }));
  await run(services, confirmMapping, actor, { id, version: checked.version, columns });
  await checkSubmission(services, exchangeSystem(tenantId), id);
  return opened(services, actor, id);
}

/** What a refusal of a checked file says besides its counts. */
interface CheckedFacts {
  readonly title: string;
  /** Headers of required columns that are nowhere in the file. */
  readonly missing: readonly string[];
  /** The first issues as sentences. */
  readonly first: string;
}

function refuseUnlessFit(submission: StoredSubmission, rows: 'all' | 'good', facts: CheckedFacts): void {
  const { state, failure, rowsBad, rowsGood, rowsTotal } = submission;
  if (failure) throw new Refusal(failure.code, failure.params);
  if (facts.missing.length > 0)
    throw new Refusal('exchange.columns_missing', {
      columns: facts.missing.map((one) => `“${one}”`).join(', '),
    });
  if (state === 'mapping') throw new Refusal('exchange.mapping_needed', { dataset: facts.title });
  if ((rowsBad ?? 0) > 0 && (rows === 'all' || rowsGood === 0))
    throw new Refusal('exchange.rows_bad_in_file', {
      bad: rowsBad ?? 0,
      rows: rowsTotal ?? 0,
      first: facts.first,
    });
}

function factsOf(services: Services, actor: Actor, submission: StoredSubmission): Promise<CheckedFacts> {
  return inTransactionAs(services.pool, actor, async (tx) => {
    const layout = await getLayout(tx, submission.layoutId, submission.layoutVersion);
    const issues = (submission.rowsBad ?? 0) > 0 ? await listIssues(tx, submission.id, {}, -1, 3) : [];
    const mapped = submission.state === 'mapping' ? (submission.mapping ?? []) : null;
    const found = new Set(mapped?.filter(({ index }) => index !== null).map(({ key }) => key));
    return {
      title: layout.title,
      missing: mapped
        ? layout.columns
            .filter(({ key, required }) => required && !found.has(key))
            .map(({ header }) => header)
        : [],
      first: issues.map((issue) => `Dòng ${issue.row}: ${issueText(layout, issue)}`).join(' '),
    };
  });
}

async function opened(services: Services, actor: Actor, id: string): Promise<StoredSubmission> {
  const found = await inTransactionAs(services.pool, actor, (tx) => findSubmission(tx, id));
  if (!found) throw new Refusal('platform.not_found');
  return found;
}

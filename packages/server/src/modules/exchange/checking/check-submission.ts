import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { looksForeign, needsMappingByPerson, type DatasetLayout } from '@ansinh/domain/exchange';
import type { Actor } from '@ansinh/domain/kernel';
import { inTransactionAs } from '../../../platform/database/transaction.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { todayInVietnam, type Services } from '../../../platform/use-case.ts';
import { readChunks } from '../db/chunks.repo.ts';
import { getLayout, otherLayouts } from '../db/datasets.repo.ts';
import { rememberedMapping } from '../db/mappings.repo.ts';
import type { StoredColumn, StoredSubmission } from '../db/submission-row.ts';
import { findSubmission } from '../db/submissions.repo.ts';
import { openFile, type OpenedFile } from '../reading/open-file.ts';
import type { LikelyLayout } from '../reading/worker-messages.ts';
import { CheckProgress } from './check-progress.ts';
import { noteChecked, noteFailed, noteMappingNeeded } from './check-outcome.ts';

/**
 * Checks the file of a submission: columns, then all rows, stored in one transaction with the difference to the list it would replace.
 * Asks for a person where columns are not certain. What goes wrong leaves no row behind and is said on the submission. Safe to run
 * twice: a submission that is not being checked any more is left alone.
 */
export async function checkSubmission(services: Services, system: Actor, id: string): Promise<void> {
  const found = await inTransactionAs(services.pool, system, async (tx) => {
    const submission = await findSubmission(tx, id);
    return submission?.state === 'checking'
      ? { submission, layout: await getLayout(tx, submission.layoutId, submission.layoutVersion) }
      : undefined;
  });
  if (!found) return;
  const { submission, layout } = found;
  const folder = await mkdtemp(join(tmpdir(), 'ansinh-submission-'));
  const progress = new CheckProgress(services, system, submission);
  let file: OpenedFile | undefined;
  try {
    const path = join(folder, 'file');
    await inTransactionAs(services.pool, system, (tx) =>
      pipeline(readChunks(tx, submission.id), createWriteStream(path)),
    );
    file = await openFile(path, submission.fileName, layout, todayInVietnam(services.now()));
    const columns = await certainColumns(services, system, submission, layout, file);
    if (columns === undefined) return;
    await noteChecked(services, system, submission, file, columns, progress);
  } catch (error) {
    if (progress.stopped) return;
    if (!(error instanceof Refusal)) {
      services.log('warn', 'a file could not be checked', { submission: id, error: String(error) });
      if (isPassing(error)) throw error;
    }
    const refusal = error instanceof Refusal ? error : new Refusal('exchange.check_crashed');
    await noteFailed(services, system, submission, refusal);
  } finally {
    await progress.end();
    await file?.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Returns the columns to read, or undefined after asking for a person. Refuses a file of another list. */
async function certainColumns(
  services: Services,
  system: Actor,
  submission: StoredSubmission,
  layout: DatasetLayout,
  file: OpenedFile,
): Promise<readonly StoredColumn[] | undefined> {
  if (submission.mappingConfirmed && submission.mapping) return submission.mapping;
  const remembered = await inTransactionAs(services.pool, system, (tx) =>
    rememberedMapping(tx, submission.senderId, layout.id, file.reading.headerHash),
  );
  const { columns, missing } = file.propose(remembered);
  const required = layout.columns.filter((column) => column.required).map(({ key }) => key);
  const named = columns.filter(({ index, by }) => index !== null && by !== 'content').length;
  const isForeign = looksForeign(columns, required);
  const guessed = isForeign || missing.length > 0 ? await betterLayout(services, system, layout, file) : null;
  const likely = guessed !== null && (isForeign || guessed.found > named) ? guessed : null;
  if (isForeign) {
    const counts = { dataset: layout.title, found: named, total: layout.columns.length };
    if (likely === null) throw new Refusal('exchange.wrong_dataset', counts);
    throw new Refusal('exchange.wrong_dataset_likely', {
      ...counts,
      likely: likely.title,
      likelyLayout: likely.layoutId,
      likelyFound: likely.found,
      likelyTotal: likely.total,
    });
  }
  if (!needsMappingByPerson(columns, missing)) return columns;
  const reading = likely === null ? file.reading : { ...file.reading, likely };
  await noteMappingNeeded(services, system, submission, reading, columns);
  return undefined;
}

/** Returns which of the other lists the file fits, or null. */
async function betterLayout(
  services: Services,
  system: Actor,
  layout: DatasetLayout,
  file: OpenedFile,
): Promise<LikelyLayout | null> {
  const others = await inTransactionAs(services.pool, system, (tx) => otherLayouts(tx, layout.id));
  return file.guess(others);
}

/** Failures of the database or the machine, after which the same file may well be read: the job is tried again. */
function isPassing(error: unknown): boolean {
  const { code } = error as { code?: string };
  return (
    code === 'ECONNREFUSED' ||
    code === 'ECONNRESET' ||
    code === '57P01' ||
    code === '57P03' ||
    code === 'ENOSPC'
  );
}

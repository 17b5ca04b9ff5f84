import type { DatasetRow, SubmissionAnswer, SubmissionRow } from '@ansinh/contract/exchange/exchange.schemas';
import { errorSentence } from '@ansinh/contract/all';
import { mayUse } from '@ansinh/domain/access';
import {
  decideConfirmation,
  STATED_STATES,
  submissionAbilities,
  type DatasetLayout,
} from '@ansinh/domain/exchange';
import type { Actor } from '@ansinh/domain/kernel';
import { parsePeriodKey } from '@ansinh/vietnamese/period';
import type { Tx } from '../../platform/database/transaction.ts';
import { agencyNamesOn, type AgencyRef } from '../directory/index.ts';
import { listDatasets, type StoredDataset } from './db/datasets.repo.ts';
import { proofsOf } from './db/proofs.repo.ts';
import type { StoredSubmissionEvent } from './db/submission-events.repo.ts';
import type { StoredSubmission } from './db/submission-row.ts';
import { headerOf, issueText } from './issue-text.ts';
import { submissionFacts } from './open-submission.ts';

/** Datasets named for a file that belongs elsewhere. */
const MOST_LIKELY = 5;

/** Returns the agencies by id as they are called today; an unknown one is absent. */
export async function namesToday(
  tx: Tx,
  ids: Iterable<string>,
  today: string,
): Promise<(ids: readonly string[]) => AgencyRef[]> {
  const names = await agencyNamesOn(tx, [...new Set(ids)], today);
  return (wanted) =>
    wanted.flatMap(
      (id) => names.get(id) ?? [{ id, code: '', name: '(đã kết thúc)', shortName: '(đã kết thúc)' }],
    );
}

/** Returns the clause a dataset rests on. */
export function datasetBasis(
  dataset: Pick<StoredDataset, 'regulationId' | 'regulationCode' | 'provisionId' | 'citation'>,
): DatasetRow['basis'] {
  const { regulationId, regulationCode, provisionId, citation } = dataset;
  return { regulationId, regulationCode, provisionId, citation };
}

/** Returns a period as people call it, such as "Quý III/2026"; a month may be "2026-11" too; a key of no known form stays as it is. */
export function periodLabel(key: string): string {
  return parsePeriodKey(key.replace(/^(\d{4})-(\d{2})$/u, '$1-M$2'))?.label ?? key;
}

/** Returns stored submissions as the lines of a list. */
export async function submissionLines(
  tx: Tx,
  submissions: readonly StoredSubmission[],
  today: string,
): Promise<SubmissionRow[]> {
  const datasets = new Map((await listDatasets(tx)).map((dataset) => [dataset.id, dataset]));
  const name = await namesToday(
    tx,
    submissions.flatMap(({ senderId, recipientIds }) => [senderId, ...recipientIds]),
    today,
  );
  const proofs = await proofsOf(
    tx,
    submissions.map(({ id }) => id),
  );
  return submissions.flatMap((one): SubmissionRow[] => {
    const dataset = datasets.get(one.datasetId);
    const [sender] = name([one.senderId]);
    if (!dataset || !sender) return [];
    return [
      {
        id: one.id,
        datasetId: one.datasetId,
        dataset: dataset.dataset,
        title: dataset.title,
        basis: datasetBasis(dataset),
        sender,
        recipients: name(one.recipientIds),
        occurrenceId: one.occurrenceId,
        alsoProves: proofs.flatMap(({ submissionId, datasetId, occurrenceId, due, timeliness }) => {
          const asked = submissionId === one.id ? datasets.get(datasetId) : undefined;
          return asked ? [{ occurrenceId, basis: datasetBasis(asked), due, timeliness }] : [];
        }),
        periodKey: one.periodKey,
        periodLabel: periodLabel(one.periodKey),
        revision: one.revision,
        replacedBy: one.replacedBy,
        state: one.state,
        door: one.door,
        fileName: one.fileName,
        rowsTotal: one.rowsTotal,
        rowsGood: one.rowsGood,
        rowsBad: one.rowsBad,
        receiptNo: one.receiptNo,
        due: one.due,
        timeliness: one.timeliness,
        createdAt: one.createdAt,
        confirmedAt: one.confirmedAt,
        version: one.version,
      },
    ];
  });
}

/** What the answer about one submission is made of. */
export interface SubmissionParts {
  readonly submission: StoredSubmission;
  readonly layout: DatasetLayout;
  readonly dataset: StoredDataset;
  readonly events: readonly StoredSubmissionEvent[];
}

/** Returns everything about one submission, with what the actor may do. */
export async function submissionAnswer(
  tx: Tx,
  actor: Actor,
  today: string,
  language: 'vi' | 'en',
  { submission, layout, dataset, events }: SubmissionParts,
): Promise<SubmissionAnswer> {
  const [line] = await submissionLines(tx, [submission], today);
  if (!line) throw new Error(`submission ${submission.id} has no line`);
  const name = await namesToday(
    tx,
    events.flatMap(({ agencyId }) => (agencyId === null ? [] : [agencyId])),
    today,
  );
  const { failure } = submission;
  return {
    ...line,
    sizeBytes: submission.sizeBytes,
    receivedBytes: submission.receivedBytes,
    sha256: submission.sha256,
    progress: submission.progress,
    failure: failure && {
      code: failure.code,
      message: errorSentence(failure.code, failure.params, language),
    },
    likely: await likelyDatasets(tx, submission),
    reading: submission.reading && {
      format: submission.reading.format,
      encoding: submission.reading.encoding,
      sheet: submission.reading.sheet,
    },
    repairs: submission.repairs.map(({ column, code }) => ({
      column,
      header: headerOf(layout, column) ?? column,
      code,
    })),
    issueKinds: submission.issueKinds.map((kind) => ({
      ...kind,
      warning: kind.warning ?? false,
      header: headerOf(layout, kind.column),
      text: issueText(layout, kind, language),
    })),
    replaces: submission.replaces,
    difference: submission.difference,
    confirmedRows: submission.confirmedRows,
    confirmedBy: submission.confirmedBy,
    decidedBy: submission.decidedBy,
    decidedAt: submission.decidedAt,
    returnReason: submission.returnReason,
    fedAt: submission.fedAt,
    purpose: dataset.purpose,
    columns: layout.columns.map(({ key, header, kind, personal = false, codes = [] }) => ({
      key,
      header,
      kind,
      personal,
      labels: Object.fromEntries(codes.map(({ code, label }) => [code, label])),
    })),
    events: events.map(({ agencyId, ...event }) => ({
      ...event,
      agency: agencyId === null ? null : (name([agencyId])[0] ?? null),
    })),
    abilities: abilitiesOf(submission, actor),
  };
}

/** Returns the datasets with the layout that a file of another list looks like, of the same regulation first. */
async function likelyDatasets(
  tx: Tx,
  { failure, reading, state, datasetId }: StoredSubmission,
): Promise<SubmissionAnswer['likely']> {
  const { likelyLayout, likelyFound, likelyTotal } = failure?.params ?? {};
  const likely =
    likelyLayout === undefined
      ? state === 'mapping' && reading?.likely
      : { layoutId: likelyLayout, found: Number(likelyFound), total: Number(likelyTotal) };
  if (!likely) return [];
  const all = await listDatasets(tx);
  const regulation = all.find(({ id }) => id === datasetId)?.regulationId;
  return all
    .filter(({ layoutId }) => layoutId === likely.layoutId)
    .toSorted(
      (one, other) => Number(other.regulationId === regulation) - Number(one.regulationId === regulation),
    )
    .slice(0, MOST_LIKELY)
    .map(({ id, dataset, title, regulationCode }) => ({
      datasetId: id,
      dataset,
      title,
      regulationCode,
      found: likely.found,
      total: likely.total,
    }));
}

function abilitiesOf(submission: StoredSubmission, actor: Actor): SubmissionAnswer['abilities'] {
  const facts = submissionFacts(submission);
  const verbs = new Set(submissionAbilities(facts, actor));
  const abilities: SubmissionAnswer['abilities'] = [];
  if (mayUse(actor.roles, 'exchange.submit')) {
    if (verbs.has('complete')) abilities.push('upload');
    if (verbs.has('cancel')) abilities.push('cancel');
    if (verbs.has('map')) abilities.push('map');
    if (verbs.has('repair') && submission.issueKinds.some(({ repairable }) => repairable))
      abilities.push('repair');
    for (const rows of ['all', 'good'] as const)
      if (
        verbs.has('confirm') &&
        decideConfirmation(facts, rows).ok &&
        (rows === 'all' || facts.rowsBad !== 0)
      )
        abilities.push(`confirm_${rows}`);
    if (STATED_STATES.includes(facts.state) && !facts.replaced && actor.agencyId === facts.senderId)
      abilities.push('replace');
  }
  if (mayUse(actor.roles, 'exchange.receive'))
    for (const verb of ['accept', 'return'] as const) if (verbs.has(verb)) abilities.push(verb);
  if (STATED_STATES.includes(facts.state)) abilities.push('export');
  return abilities;
}

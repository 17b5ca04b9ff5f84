import { confirmSubmissionEndpoint } from '@ansinh/contract/exchange/submission-steps.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { decideConfirmation, receiptNumber, submissionTimeliness } from '@ansinh/domain/exchange';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { proveBySubmission } from '../../obligations/index.ts';
import { findDataset } from '../db/datasets.repo.ts';
import { insertProof } from '../db/proofs.repo.ts';
import { addSubmissionEvent } from '../db/submission-events.repo.ts';
import { changeSubmission, findStated, nextReceiptPosition } from '../db/submissions.repo.ts';
import { openForMove } from '../open-submission.ts';
import { workOfSameLists } from '../same-lists.ts';

/**
 * The sender states the list: it gets its receipt, takes the place of the earlier list of the period, proves the work that asked
 * for it (that of other regulations too, where they ask for the very same list), and its rows count as the sender's statement from now on (feeds run after the commit). Two people who confirm two lists
 * of one period at once: the later one is refused and compares anew.
 */
export const confirmSubmission = useCase({
  name: 'exchange.confirm-submission',
  access: 'exchange.submit',
  input: inputOf(confirmSubmissionEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, now, today, input, audit, enqueue } = context;
    const { submission, state } = await openForMove(tx, actor, input.id, 'confirm', input.version);
    orRefuse(decideConfirmation(submission, input.rows));
    const { datasetId, periodKey, sha256, occurrenceId } = submission;
    if (sha256 === null) throw new Refusal('exchange.not_in_state', { state: submission.state });
    const earlier = await findStated(tx, submission);
    if ((earlier?.id ?? null) !== submission.replaces) throw new Refusal('exchange.replaced_meanwhile');
    const year = Number(today.slice(0, 4));
    const receiptNo = receiptNumber(year, await nextReceiptPosition(tx, actor.tenantId, year));
    const dataset = await findDataset(tx, datasetId);
    const title = `${dataset?.title ?? ''} ${periodKey}: ${submission.rowsGood ?? 0} dòng (${receiptNo})`;
    const also =
      dataset === undefined || submission.part !== null
        ? []
        : await workOfSameLists(tx, submission, dataset, today);
    const proved = [
      ...(occurrenceId === null ? [] : [occurrenceId]),
      ...also.map((work) => work.occurrenceId),
    ];
    const handedOver = await proveBySubmission(context, proved, {
      submissionId: submission.id,
      title,
      sha256,
    });
    for (const work of also)
      await insertProof(tx, actor.tenantId, {
        ...work,
        submissionId: submission.id,
        timeliness: submissionTimeliness(today, work.due),
      });
    const timeliness = submissionTimeliness(today, submission.due);
    if (earlier) await changeSubmission(tx, earlier.id, { replacedBy: submission.id });
    const version = await changeSubmission(tx, submission.id, {
      state,
      confirmedRows: input.rows,
      receiptNo,
      timeliness,
      revision: (earlier?.revision ?? 0) + 1,
      confirmedBy: actor.id,
      confirmedAt: now,
    });
    await addSubmissionEvent(tx, actor, submission.id, now, {
      kind: 'confirm',
      detail: { receiptNo, rows: input.rows },
    });
    await enqueue('exchange.feed', { tenantId: actor.tenantId, submissionId: submission.id });
    audit({
      subject: `submission:${submission.id}`,
      detail: {
        receiptNo,
        sha256,
        rows: submission.rowsGood,
        replaces: earlier?.id ?? null,
        timeliness,
        proved,
      },
    });
    return {
      id: submission.id,
      state,
      version,
      receiptNo,
      sha256,
      rows: submission.rowsGood ?? 0,
      confirmedAt: now.toISOString(),
      timeliness,
      handedOver: handedOver > 0,
    };
  },
});

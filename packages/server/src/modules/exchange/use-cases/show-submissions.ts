import {
  getSubmissionEndpoint,
  listSubmissionsEndpoint,
  showProgressEndpoint,
} from '@ansinh/contract/exchange/submissions.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { findDataset, getLayout } from '../db/datasets.repo.ts';
import { listSubmissionEvents } from '../db/submission-events.repo.ts';
import { listSubmissions as storedSubmissions } from '../db/submissions.repo.ts';
import { openSubmission } from '../open-submission.ts';
import { submissionAnswer, submissionLines } from '../submission-answer.ts';

/** Returns what was sent and received, newest first. */
export const listSubmissions = useCase({
  name: 'exchange.list-submissions',
  access: 'exchange.read',
  input: inputOf(listSubmissionsEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today, input }) => {
    const { after, limit, ...filter } = input;
    const found = await storedSubmissions(tx, actor.agencyId, filter, limit + 1, after);
    const page = found.slice(0, limit);
    return {
      items: await submissionLines(tx, page, today),
      next: found.length > limit ? (page.at(-1)?.id ?? null) : null,
    };
  },
});

/** Returns one submission with everything about it. */
export const getSubmission = useCase({
  name: 'exchange.get-submission',
  access: 'exchange.read',
  input: inputOf(getSubmissionEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today, input, request }) => {
    const submission = await openSubmission(tx, input.id);
    const dataset = await findDataset(tx, submission.datasetId);
    if (!dataset) throw new Refusal('platform.not_found');
    return submissionAnswer(tx, actor, today, request.language ?? 'vi', {
      submission,
      dataset,
      layout: await getLayout(tx, submission.layoutId, submission.layoutVersion),
      events: await listSubmissionEvents(tx, submission.id),
    });
  },
});

/** Returns how far receiving and checking are. */
export const showProgress = useCase({
  name: 'exchange.show-progress',
  access: 'exchange.read',
  input: inputOf(showProgressEndpoint),
  audit: 'read',
  run: async ({ tx, input }) => {
    const { state, receivedBytes, sizeBytes, progress, version } = await openSubmission(tx, input.id);
    return { state, receivedBytes, sizeBytes, progress, version };
  },
});

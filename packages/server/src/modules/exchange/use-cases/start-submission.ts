import { CHUNK_BYTES, startSubmissionEndpoint } from '@ansinh/contract/exchange/submission-steps.endpoints';
import { inputOf, type Answer } from '@ansinh/contract/platform/endpoint';
import type { Actor } from '@ansinh/domain/kernel';
import { z } from 'zod';
import { actingAgency } from '../../../platform/acting-agency.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase, type UseCaseContext } from '../../../platform/use-case.ts';
import { agencyNamesOn } from '../../directory/index.ts';
import { datasetAgenciesOn } from '../dataset-parties.ts';
import { findDataset } from '../db/datasets.repo.ts';
import { addSubmissionEvent } from '../db/submission-events.repo.ts';
import type { StoredSubmission } from '../db/submission-row.ts';
import { insertSubmission } from '../db/submissions.repo.ts';
import { submissionPeriod } from '../submission-period.ts';

/** Begins to receive a file of a dataset for a period of the sender. @law KT25 Đ9.1, Đ16 */
export const startSubmission = useCase({
  name: 'exchange.start-submission',
  access: 'exchange.submit',
  input: inputOf(startSubmissionEndpoint),
  audit: 'write',
  run: async (context) => begin(context, context.input, null),
});

/** One recipient's part of a list that concerns each recipient only in part. */
export interface SubmissionPart {
  /** What it is a part for ("2025:23293"). */
  readonly key: string;
  readonly recipientIds: readonly string[];
}

/**
 * Begins one recipient's part of a period's list. Parts stand beside each other and prove nothing alone: whoever hands all of them over
 * says when the work is done.
 */
export const startPart = useCase({
  name: 'exchange.start-part',
  access: 'exchange.submit',
  input: z.object({
    datasetId: z.uuid(),
    fileName: z.string(),
    sizeBytes: z.number().int().positive(),
    period: z.string().optional(),
    part: z.object({ key: z.string(), recipientIds: z.array(z.uuid()).min(1) }),
  }),
  audit: 'write',
  run: async (context) => begin(context, context.input, context.input.part),
});

async function begin(
  { tx, actor, now, today, audit }: UseCaseContext<unknown>,
  input: { datasetId: string; fileName: string; sizeBytes: number; period?: string | undefined },
  part: SubmissionPart | null,
): Promise<StartedSubmission> {
  const { agencyId: senderId } = actingAgency(actor);
  const dataset = await findDataset(tx, input.datasetId);
  if (!dataset) throw new Refusal('platform.not_found');
  const { senderIds, recipientIds } = await datasetAgenciesOn(tx, dataset, today);
  if (!senderIds.includes(senderId)) {
    const names = await agencyNamesOn(tx, senderIds, today);
    const senders = senderIds.slice(0, 5).map((id) => names.get(id)?.shortName ?? '?');
    throw new Refusal('exchange.not_sender', {
      dataset: dataset.dataset,
      senders: senders.join(', ') || '—',
    });
  }
  const { periodKey, occurrence } = await submissionPeriod(tx, dataset, senderId, input.period, today);
  const receivers =
    part?.recipientIds ??
    (occurrence && occurrence.recipientIds.length > 0 ? occurrence.recipientIds : recipientIds);
  const occurrenceId = part === null ? (occurrence?.occurrenceId ?? null) : null;
  const id = await insertSubmission(tx, {
    tenantId: actor.tenantId,
    datasetId: dataset.id,
    layoutId: dataset.layoutId,
    layoutVersion: dataset.layoutVersion,
    senderId,
    recipientIds: receivers.filter((agency) => agency !== senderId),
    occurrenceId,
    periodKey,
    part: part?.key ?? null,
    door: doorOf(actor),
    fileName: input.fileName.normalize('NFC'),
    sizeBytes: input.sizeBytes,
    due: occurrence?.due ?? null,
    createdBy: actor.id,
  });
  await addSubmissionEvent(tx, actor, id, now, { kind: 'start', detail: { file: input.fileName } });
  audit({
    subject: `submission:${id}`,
    detail: {
      dataset: dataset.dataset,
      period: periodKey,
      ...(part === null ? {} : { part: part.key }),
    },
  });
  return {
    id,
    periodKey,
    occurrenceId,
    chunkBytes: CHUNK_BYTES,
    receivedBytes: 0,
    version: 1,
  };
}

type StartedSubmission = Answer<typeof startSubmissionEndpoint>;

const DOORS: Readonly<Record<string, StoredSubmission['door']>> = {
  'machine:cli': 'cli',
  'machine:folder': 'folder',
  'machine:demo': 'loader',
  'machine:register': 'register',
};

function doorOf(actor: Actor): StoredSubmission['door'] {
  return DOORS[actor.id] ?? (actor.kind === 'machine' ? 'api' : 'web');
}

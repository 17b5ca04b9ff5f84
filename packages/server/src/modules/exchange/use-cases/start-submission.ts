import { CHUNK_BYTES, startSubmissionEndpoint } from '@ansinh/contract/exchange/submission-steps.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import type { Actor } from '@ansinh/domain/kernel';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { agencyNamesOn } from '../../directory/index.ts';
import { datasetAgenciesOn } from '../dataset-parties.ts';
import { findDataset } from '../db/datasets.repo.ts';
import { addSubmissionEvent } from '../db/submission-events.repo.ts';
import type { StoredSubmission } from '../db/submission-row.ts';
import { insertSubmission } from '../db/submissions.repo.ts';
import { actingAgency } from '../open-submission.ts';
import { submissionPeriod } from '../submission-period.ts';

/** Begins to receive a file of a dataset for a period of the sender. @law KT25 Đ9.1, Đ16 */
export const startSubmission = useCase({
  name: 'exchange.start-submission',
  access: 'exchange.submit',
  input: inputOf(startSubmissionEndpoint),
  audit: 'write',
  run: async ({ tx, actor, now, today, input, audit }) => {
    const senderId = actingAgency(actor);
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
      occurrence && occurrence.recipientIds.length > 0 ? occurrence.recipientIds : recipientIds;
    const id = await insertSubmission(tx, {
      tenantId: actor.tenantId,
      datasetId: dataset.id,
      layoutId: dataset.layoutId,
      layoutVersion: dataset.layoutVersion,
      senderId,
      recipientIds: receivers.filter((agency) => agency !== senderId),
      occurrenceId: occurrence?.occurrenceId ?? null,
      periodKey,
      door: doorOf(actor),
      fileName: input.fileName.normalize('NFC'),
      sizeBytes: input.sizeBytes,
      due: occurrence?.due ?? null,
      createdBy: actor.id,
    });
    await addSubmissionEvent(tx, actor, id, now, { kind: 'start', detail: { file: input.fileName } });
    audit({ subject: `submission:${id}`, detail: { dataset: dataset.dataset, period: periodKey } });
    return {
      id,
      periodKey,
      occurrenceId: occurrence?.occurrenceId ?? null,
      chunkBytes: CHUNK_BYTES,
      receivedBytes: 0,
      version: 1,
    };
  },
});

const DOORS: Readonly<Record<string, StoredSubmission['door']>> = {
  'machine:cli': 'cli',
  'machine:folder': 'folder',
  'machine:demo': 'loader',
};

function doorOf(actor: Actor): StoredSubmission['door'] {
  return DOORS[actor.id] ?? (actor.kind === 'machine' ? 'api' : 'web');
}

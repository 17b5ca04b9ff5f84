import { createHash } from 'node:crypto';
import {
  cancelSubmissionEndpoint,
  completeUploadEndpoint,
  uploadChunkEndpoint,
} from '@ansinh/contract/exchange/submission-steps.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { WithFile } from '../../../platform/files/with-file.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { dropChunks, insertChunk, readChunks } from '../db/chunks.repo.ts';
import { addSubmissionEvent } from '../db/submission-events.repo.ts';
import { changeSubmission } from '../db/submissions.repo.ts';
import { openForMove } from '../open-submission.ts';

const IN_ONE_GO: ReadonlySet<string> = new Set(['cli', 'folder', 'loader', 'register']);
const RESCUE_MS = 15 * 60_000;

/** Takes the next piece of a file. A piece that is there already changes nothing, so a lost answer may be asked again. */
export const uploadChunk = useCase({
  name: 'exchange.upload-chunk',
  access: 'exchange.submit',
  input: inputOf(uploadChunkEndpoint).and(WithFile),
  audit: 'read',
  run: async ({ tx, actor, input }) => {
    const { submission } = await openForMove(tx, actor, input.id, 'complete');
    const { bytes } = input.file;
    const { sizeBytes, receivedBytes } = submission;
    if (input.offset + bytes.byteLength <= receivedBytes) return { receivedBytes, sizeBytes };
    if (input.offset !== receivedBytes)
      throw new Refusal('exchange.chunk_gap', { offset: input.offset, received: receivedBytes });
    const received = receivedBytes + bytes.byteLength;
    if (received > sizeBytes) throw new Refusal('exchange.too_many_bytes', { size: sizeBytes });
    await insertChunk(tx, actor.tenantId, submission.id, input.offset, bytes);
    await changeSubmission(tx, submission.id, { receivedBytes: received });
    return { receivedBytes: received, sizeBytes };
  },
});

/** All bytes are there: proves them against the sender's hash and hands the file to the background work. */
export const completeUpload = useCase({
  name: 'exchange.complete-upload',
  access: 'exchange.submit',
  input: inputOf(completeUploadEndpoint),
  audit: 'write',
  run: async ({ tx, actor, now, input, audit, enqueue }) => {
    const { submission, state } = await openForMove(tx, actor, input.id, 'complete');
    const { sizeBytes, receivedBytes } = submission;
    if (receivedBytes < sizeBytes)
      throw new Refusal('exchange.upload_incomplete', { received: receivedBytes, size: sizeBytes });
    const hash = createHash('sha256');
    for await (const piece of readChunks(tx, submission.id)) hash.update(piece);
    const sha256 = hash.digest('hex');
    if (sha256 !== input.sha256) throw new Refusal('exchange.hash_differs');
    const version = await changeSubmission(tx, submission.id, {
      state,
      sha256,
      progress: { phase: 'opening', done: 0, total: 0 },
    });
    await addSubmissionEvent(tx, actor, submission.id, now, {
      kind: 'complete',
      detail: { sha256, sizeBytes },
    });
    // What sent the file at one go checks it itself; the background work only steps in if that was interrupted.
    const later = IN_ONE_GO.has(submission.door) ? { runAt: new Date(Date.now() + RESCUE_MS) } : {};
    await enqueue('exchange.check', { tenantId: actor.tenantId, submissionId: submission.id }, later);
    audit({ subject: `submission:${submission.id}`, detail: { sha256, sizeBytes } });
    return { id: submission.id, state, version };
  },
});

/** Gives a file up before it was stated; its bytes go at once, its rows with the background work. */
export const cancelSubmission = useCase({
  name: 'exchange.cancel-submission',
  access: 'exchange.submit',
  input: inputOf(cancelSubmissionEndpoint),
  audit: 'write',
  run: async ({ tx, actor, now, input, audit, enqueue }) => {
    const { submission, state } = await openForMove(tx, actor, input.id, 'cancel');
    await dropChunks(tx, submission.id);
    const version = await changeSubmission(tx, submission.id, { state, issueKinds: [], progress: null });
    await addSubmissionEvent(tx, actor, submission.id, now, { kind: 'cancel' });
    await enqueue('exchange.clear', { tenantId: actor.tenantId, submissionId: submission.id });
    audit({ subject: `submission:${submission.id}`, detail: { from: submission.state } });
    return { id: submission.id, state, version };
  },
});

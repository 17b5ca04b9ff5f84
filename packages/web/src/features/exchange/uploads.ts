import { useSyncExternalStore } from 'react';
import {
  CHUNK_BYTES,
  completeUploadEndpoint,
  uploadChunkEndpoint,
} from '@ansinh/contract/exchange/submission-steps.endpoints';
import { getSubmissionEndpoint } from '@ansinh/contract/exchange/submissions.endpoints';
import { ApiRefusal } from '../../lib/api-refusal.ts';
import { call } from '../../lib/api.ts';
import { uploadFile } from '../../lib/upload-file.ts';
import { Sha256 } from './sha256.ts';

/** How far a file is on its way. `waiting`: the network is gone, it goes on by itself; `refused`: the server will not take it. */
export interface Upload {
  readonly share: number;
  readonly state: 'sending' | 'waiting' | 'refused';
  readonly error: ApiRefusal | null;
}

interface Running {
  upload: Upload;
  readonly stop: AbortController;
}

/** Pause before the network is tried again. */
const AGAIN_MS = 3_000;

/** Uploads live here and not in a page, so that they go on while the person works elsewhere in the product. */
const running = new Map<string, Running>();
const listeners = new Set<() => void>();

function set(id: string, upload: Upload): void {
  const entry = running.get(id);
  if (!entry) return;
  entry.upload = upload;
  for (const listener of listeners) listener();
}

/** Sends a file for a submission, from where the server has it; goes on by itself after the network was gone. */
export async function sendFile(id: string, file: File): Promise<void> {
  running.get(id)?.stop.abort();
  const stop = new AbortController();
  running.set(id, { upload: { share: 0, state: 'sending', error: null }, stop });
  set(id, { share: 0, state: 'sending', error: null });
  try {
    const sha256 = await sendPieces(id, file, stop.signal);
    await patiently(id, stop.signal, () =>
      call(completeUploadEndpoint, { params: { id }, body: { sha256 } }, stop.signal),
    );
    forget(id);
  } catch (error) {
    if (stop.signal.aborted) return;
    const share = running.get(id)?.upload.share ?? 0;
    set(id, { share, state: 'refused', error: error instanceof ApiRefusal ? error : null });
  }
}

/** Stops sending; what the server has stays until the submission is cancelled. */
export function stopSending(id: string): void {
  running.get(id)?.stop.abort();
  forget(id);
}

function forget(id: string): void {
  running.delete(id);
  for (const listener of listeners) listener();
}

/** Returns the upload of a submission that runs in this window, or undefined. */
export function useUpload(id: string): Upload | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => running.get(id)?.upload,
  );
}

async function sendPieces(id: string, file: File, signal: AbortSignal): Promise<string> {
  const { receivedBytes } = await patiently(id, signal, () =>
    call(getSubmissionEndpoint, { params: { id } }, signal),
  );
  const hash = new Sha256();
  let received = receivedBytes;
  for (let offset = 0; offset < file.size; offset += CHUNK_BYTES) {
    const piece = file.slice(offset, offset + CHUNK_BYTES);
    hash.update(new Uint8Array(await piece.arrayBuffer()));
    signal.throwIfAborted();
    const end = offset + piece.size;
    if (end <= received) continue;
    const answer = await patiently(id, signal, () => sendPiece(id, file, received, end, signal));
    received = answer.receivedBytes;
  }
  return hash.hex();
}

/** Sends the bytes from what the server has to `end`; a lost answer is no loss: the server says what it has. */
async function sendPiece(
  id: string,
  file: File,
  from: number,
  end: number,
  signal: AbortSignal,
): Promise<{ receivedBytes: number }> {
  const send = (offset: number): Promise<{ receivedBytes: number }> =>
    uploadFile(uploadChunkEndpoint, new File([file.slice(offset, end)], file.name), {
      params: { id },
      query: { offset },
      signal,
      onProgress: (share) =>
        set(id, {
          share: (offset + (end - offset) * share) / file.size,
          state: 'sending',
          error: null,
        }),
    });
  try {
    return await send(from);
  } catch (error) {
    const has =
      error instanceof ApiRefusal && error.code === 'exchange.chunk_gap' && error.params['received'];
    if (typeof has !== 'number') throw error;
    return has >= end ? { receivedBytes: has } : send(has);
  }
}

/** Repeats a call while the server cannot be reached. */
async function patiently<T>(id: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const lost =
        error instanceof ApiRefusal &&
        (error.code === 'offline' || error.status === 502 || error.status === 503);
      if (!lost || signal.aborted) throw error;
      set(id, { share: running.get(id)?.upload.share ?? 0, state: 'waiting', error: null });
      await networkOrPause(signal);
    }
  }
}

function networkOrPause(signal: AbortSignal): Promise<void> {
  return new Promise((go) => {
    const done = (): void => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      go();
    };
    const timer = setTimeout(done, AGAIN_MS);
    window.addEventListener('online', done);
    signal.addEventListener('abort', done, { once: true });
  });
}

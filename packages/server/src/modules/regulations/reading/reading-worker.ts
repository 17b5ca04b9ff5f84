import { parentPort, workerData } from 'node:worker_threads';
import {
  looksLikeRegulation,
  parseRegulation,
  readRegulation,
  type ReadRegulation,
} from '@ansinh/legal-text';

/** What the worker is asked to read: a file, or text that was pasted. */
export type ReadingTask =
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly fileName: string }
  | { readonly kind: 'text'; readonly text: string };

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker port has no origin
parentPort?.postMessage(storable(await read(workerData as ReadingTask)));

async function read(task: ReadingTask): Promise<ReadRegulation> {
  if (task.kind === 'file') return readRegulation(task.bytes, task.fileName);
  if (task.text.trim() === '') return { ok: false, code: 'legal_text.empty', params: {} };
  const regulation = parseRegulation(task.text);
  if (!looksLikeRegulation(regulation)) return { ok: false, code: 'legal_text.not_a_regulation', params: {} };
  return { ok: true, value: { regulation, format: 'txt', encoding: null } };
}

/** The database holds neither NUL nor halves of surrogate pairs; a text with them is read again without. */
function storable(read: ReadRegulation): ReadRegulation {
  if (!read.ok) return read;
  const { source } = read.value.regulation;
  if (source.isWellFormed() && !source.includes('\0')) return read;
  const regulation = parseRegulation(source.toWellFormed().replaceAll('\0', ' '));
  return { ok: true, value: { ...read.value, regulation } };
}

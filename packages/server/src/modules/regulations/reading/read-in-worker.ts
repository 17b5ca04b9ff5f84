import { Worker } from 'node:worker_threads';
import type { ParsedRegulation, ReadRegulation } from '@ansinh/legal-text';
import { Refusal } from '../../../platform/refusal.ts';
import type { ReadingTask } from './reading-worker.ts';

/** How long and with how much memory one document may be read. */
export interface ReadingLimits {
  readonly seconds: number;
  readonly megabytes: number;
}

const DEFAULT_READING_LIMITS: ReadingLimits = { seconds: 20, megabytes: 512 };
/** A reading takes a core; more at once would slow the others' requests down. */
const MOST_AT_ONCE = 2;
/** Those who wait hold a database connection each. */
const MOST_WAITING = 4;

const waiting: (() => void)[] = [];
let running = 0;

/**
 * Reads a document in a thread of its own, so that a hostile file can neither stall nor crash the server. `file` is what sentences call
 * it. Refuses (nothing is stored by then) what cannot be read, takes too long or needs too much memory.
 */
export async function readInWorker(
  task: ReadingTask,
  file: string,
  limits: ReadingLimits = DEFAULT_READING_LIMITS,
): Promise<ParsedRegulation> {
  if (waiting.length >= MOST_WAITING) throw new Refusal('platform.busy');
  if (running >= MOST_AT_ONCE) await new Promise<void>((go) => waiting.push(go));
  running += 1;
  try {
    const read = await inThread(task, file, limits);
    if (!read.ok) throw new Refusal(read.code, { file, ...read.params });
    return read.value.regulation;
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

async function inThread(task: ReadingTask, file: string, limits: ReadingLimits): Promise<ReadRegulation> {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: 64 },
    execArgv: [],
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<ReadRegulation>((resolve, reject) => {
      timer = setTimeout(
        () => reject(new Refusal('legal_text.took_too_long', { file, seconds: limits.seconds })),
        limits.seconds * 1000,
      );
      worker.once('message', resolve);
      worker.once('error', (error: NodeJS.ErrnoException) =>
        reject(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Refusal('legal_text.too_large', { file }) : error,
        ),
      );
      worker.once('exit', (code) => reject(new Error(`reading ended with code ${code}`)));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

import { Worker } from 'node:worker_threads';
import { Refusal } from '../../../platform/refusal.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

const MEGABYTES = 768;
const LAST_ANSWERS: readonly FromWorker['kind'][] = ['opened', 'ended', 'guessed'];

/** One thread that has read its file to the end waits for the next file: it has its programs loaded already. */
let resting: Worker | undefined;

/** The thread one file is read in, so that no file can stall or crash the server. */
export class ReadingThread {
  readonly #worker: Worker;
  readonly #file: string;
  readonly #inbox: FromWorker[] = [];
  /** Whether a question is still without its last answer. */
  #working = false;
  #failure: Error | undefined;
  #wake: (() => void) | undefined;

  /** `file`: what sentences call it. */
  constructor(file: string) {
    this.#file = file;
    this.#worker = rested() ?? startWorker();
    this.#worker.on('message', this.#take);
    this.#worker.on('error', this.#break);
    this.#worker.on('exit', this.#end);
  }

  /** Which thread of the process it is. */
  get threadId(): number {
    return this.#worker.threadId;
  }

  readonly #take = (message: FromWorker): void => {
    this.#inbox.push(message);
    this.#wake?.();
  };

  readonly #break = (error: NodeJS.ErrnoException): void => {
    const tooLarge = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    this.#fail(tooLarge ? new Refusal('exchange.file_too_large', { file: this.#file }) : error);
  };

  readonly #end = (): void => this.#fail(new Error('the reading thread has ended'));

  #fail(error: Error): void {
    this.#failure ??= error;
    this.#wake?.();
  }

  send(message: ToWorker): void {
    if (message.kind !== 'landed') this.#working = true;
    this.#worker.postMessage(message, []);
  }

  /** Returns the next message; throws what the thread failed with. */
  async next(): Promise<Exclude<FromWorker, { kind: 'failed' }>> {
    for (;;) {
      const message = this.#inbox.shift();
      if (message?.kind === 'failed') {
        // A file that is refused for what it is leaves the thread as good as one that was read.
        this.#working = message.code === null;
        throw this.#refusal(message.code, message.detail);
      }
      if (message !== undefined) {
        if (LAST_ANSWERS.includes(message.kind)) this.#working = false;
        return message;
      }
      if (this.#failure !== undefined) throw this.#failure;
      await new Promise<void>((wake) => {
        this.#wake = wake;
      });
    }
  }

  #refusal(code: string | null, detail: string): Error {
    return code === null ? new Error(detail) : new Refusal(`exchange.${code}`, { file: this.#file });
  }

  /** Makes whoever waits for a message fail with the reason. */
  stop(reason: Error): void {
    this.#fail(reason);
  }

  /** Lets the thread rest; ends it when it failed, was stopped amid its work, has grown large, or another rests already. */
  async close(): Promise<void> {
    const worker = this.#worker;
    const canRest = !this.#working && this.#failure === undefined && (await this.#isLight());
    if (!canRest || resting !== undefined) {
      await worker.terminate();
      return;
    }
    worker.off('message', this.#take).off('error', this.#break).off('exit', this.#end);
    rest(worker);
  }

  /** Returns whether the thread, its file closed, is small enough to keep. */
  async #isLight(): Promise<boolean> {
    this.send({ kind: 'rest' });
    const answer = await this.next().catch(() => undefined);
    return answer?.kind === 'rested' && answer.isLight;
  }
}

function startWorker(): Worker {
  return new Worker(new URL('./check-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES, maxYoungGenerationSizeMb: 64 },
    execArgv: [],
  });
}

/** A resting thread keeps no process alive, and is forgotten when it ends. */
function rest(worker: Worker): void {
  resting = worker;
  worker.unref();
  worker.on('error', forget).on('exit', forget);
}

function rested(): Worker | undefined {
  const worker = resting;
  if (worker === undefined) return undefined;
  forget();
  worker.off('error', forget).off('exit', forget).ref();
  return worker;
}

function forget(): void {
  resting = undefined;
}

import { Worker } from 'node:worker_threads';
import { Refusal } from '../../../platform/refusal.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

const MEGABYTES = 768;

/** The thread one file is read in, so that no file can stall or crash the server. */
export class ReadingThread {
  readonly #worker: Worker;
  readonly #file: string;
  readonly #inbox: FromWorker[] = [];
  #failure: Error | undefined;
  #wake: (() => void) | undefined;

  /** `file`: what sentences call it. */
  constructor(file: string) {
    this.#file = file;
    this.#worker = new Worker(new URL('./check-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES, maxYoungGenerationSizeMb: 64 },
      execArgv: [],
    });
    this.#worker.on('message', (message: FromWorker) => {
      this.#inbox.push(message);
      this.#wake?.();
    });
    this.#worker.on('error', (error: NodeJS.ErrnoException) => {
      this.#fail(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Refusal('exchange.file_too_large', { file }) : error,
      );
    });
    this.#worker.on('exit', () => this.#fail(new Error('the reading thread has ended')));
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    this.#wake?.();
  }

  send(message: ToWorker): void {
    this.#worker.postMessage(message, []);
  }

  /** Returns the next message; throws what the thread failed with. */
  async next(): Promise<Exclude<FromWorker, { kind: 'failed' }>> {
    for (;;) {
      const message = this.#inbox.shift();
      if (message?.kind === 'failed') throw this.#refusal(message.code, message.detail);
      if (message !== undefined) return message;
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

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}

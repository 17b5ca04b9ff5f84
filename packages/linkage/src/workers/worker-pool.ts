import { Worker } from 'node:worker_threads';
import type { WorkerAnswers, WorkerTask } from './linkage-worker.ts';

interface Waiting {
  readonly number: number;
  readonly task: WorkerTask;
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  current: Waiting | undefined;
  /** Tasks only this thread may do. */
  readonly own: Waiting[];
}

/** Some threads that work off tasks in order. */
export class WorkerPool {
  readonly #features: string;
  readonly #threads: Thread[];
  readonly #waiting: Waiting[] = [];
  #number = 0;

  /** `features` = address of the module that exports the feature set. */
  constructor(features: string, threads: number) {
    this.#features = features;
    this.#threads = Array.from({ length: threads }, () => this.#start());
  }

  get size(): number {
    return this.#threads.length;
  }

  /** Returns the answer of whichever thread is free. */
  run<Kind extends WorkerTask['kind']>(
    task: Extract<WorkerTask, { kind: Kind }>,
  ): Promise<WorkerAnswers[Kind]> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({
        number: this.#number++,
        task,
        resolve: resolve as (answer: never) => void,
        reject,
      });
      this.#next();
    });
  }

  /** Returns once every thread has done the task. */
  async runOnAll(task: WorkerTask): Promise<void> {
    await Promise.all(this.#threads.map((thread) => this.#runOn(thread, task)));
  }

  /** Returns once every thread has done the task, one after the other. */
  async runOnEach(task: WorkerTask): Promise<void> {
    for (const thread of this.#threads) await this.#runOn(thread, task);
  }

  #runOn(thread: Thread, task: WorkerTask): Promise<void> {
    return new Promise((resolve, reject) => {
      thread.own.push({ number: this.#number++, task, resolve, reject });
      this.#next();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }

  #start(): Thread {
    const worker = new Worker(new URL('./linkage-worker.ts', import.meta.url), { execArgv: [] });
    const thread: Thread = { worker, current: undefined, own: [] };
    worker.on('message', ({ answer, error }: { answer: never; error?: Error }) => {
      const done = thread.current;
      thread.current = undefined;
      if (error === undefined) done?.resolve(answer);
      else done?.reject(error);
      this.#next();
    });
    worker.on('error', (error) =>
      this.#fail(thread, error instanceof Error ? error : new Error(String(error))),
    );
    worker.on('exit', (code) => {
      if (code !== 0) this.#fail(thread, new Error(`linkage thread ended with code ${code}`));
    });
    return thread;
  }

  #fail(thread: Thread, error: Error): void {
    for (const waiting of [thread.current, ...thread.own, ...this.#waiting]) waiting?.reject(error);
    thread.current = undefined;
    thread.own.length = 0;
    this.#waiting.length = 0;
  }

  #next(): void {
    for (const thread of this.#threads) {
      if (thread.current !== undefined) continue;
      const waiting = thread.own.shift() ?? this.#waiting.shift();
      if (waiting === undefined) continue;
      thread.current = waiting;
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- the port of a thread has no origin
      thread.worker.postMessage({ number: waiting.number, features: this.#features, task: waiting.task });
    }
  }
}

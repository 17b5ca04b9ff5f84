import type { Actor } from '@ansinh/domain/kernel';
import { inTransactionAs } from '../../../platform/database/transaction.ts';
import type { Services } from '../../../platform/use-case.ts';
import type { StoredProgress, StoredSubmission } from '../db/submission-row.ts';
import { noteProgress } from '../db/submissions.repo.ts';

/** Written down at most this often. */
const PAUSE_MS = 400;

/** Tells how far the check of a submission is, and stops it once the submission is not being checked any more (cancelled). */
export class CheckProgress {
  readonly #services: Services;
  readonly #system: Actor;
  readonly #id: string;
  readonly #controller = new AbortController();
  #writing: Promise<void> | undefined;
  #writtenAt = 0;
  #ended = false;

  constructor(services: Services, system: Actor, submission: StoredSubmission) {
    this.#services = services;
    this.#system = system;
    this.#id = submission.id;
  }

  /** Aborts when the check is to stop. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Whether somebody gave the submission up meanwhile. */
  get stopped(): boolean {
    return this.#controller.signal.aborted;
  }

  /** Notes where the work is; returns at once. */
  note(progress: StoredProgress): void {
    if (this.#ended || this.#writing || performance.now() - this.#writtenAt < PAUSE_MS) return;
    this.#writtenAt = performance.now();
    this.#writing = inTransactionAs(this.#services.pool, this.#system, (tx) =>
      noteProgress(tx, this.#id, progress),
    )
      .then((goesOn) => {
        if (!goesOn) this.#controller.abort();
      })
      .catch((error: unknown) => {
        this.#services.log('warn', 'progress was not written', {
          submission: this.#id,
          error: String(error),
        });
      })
      .finally(() => (this.#writing = undefined));
  }

  /** Stops the check and returns what to throw, so that nothing of it stays. */
  giveUp(): Error {
    this.#controller.abort();
    return new Error('the submission is not being checked any more');
  }

  /** Nothing is noted from now on; resolves when the last note is written. */
  async end(): Promise<void> {
    this.#ended = true;
    await this.#writing;
  }
}

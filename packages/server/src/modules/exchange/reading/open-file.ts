import { recogniseColumns, type DatasetLayout } from '@ansinh/domain/exchange';
import type { RememberedColumns } from '../db/mappings.repo.ts';
import type { StoredColumn, StoredReading, StoredRepair } from '../db/submission-row.ts';
import { ReadingThread } from './reading-thread.ts';
import type { CheckedPart } from './batch-issues.ts';
import type { LikelyLayout } from './worker-messages.ts';

/** A file whose header was found. */
export interface OpenedFile {
  readonly reading: StoredReading;
  /** Recognises the columns of the layout; `missing`: required ones that are nowhere. */
  propose(remembered?: RememberedColumns): {
    readonly columns: readonly StoredColumn[];
    readonly missing: readonly string[];
  };
  /** Reads and checks every row; `onProgress` is told how many of about how many rows are done. */
  check(
    columns: readonly Pick<StoredColumn, 'key' | 'index'>[],
    repairs: readonly StoredRepair[],
    options: { readonly signal?: AbortSignal; readonly onProgress?: (done: number, total: number) => void },
  ): AsyncIterable<CheckedPart>;
  /** Returns which of other layouts the file fits, or null. */
  guess(layouts: readonly DatasetLayout[]): Promise<LikelyLayout | null>;
  close(): Promise<void>;
}

/**
 * Opens a file of any of the formats officials use, to be read against a layout in a thread of its own; refuses with what is wrong with it.
 * `name`: what sentences call it; `today`: ISO date.
 */
export async function openFile(
  path: string,
  name: string,
  layout: DatasetLayout,
  today: string,
): Promise<OpenedFile> {
  const thread = new ReadingThread(name);
  try {
    thread.send({ kind: 'open', path, layout });
    const opened = await thread.next();
    if (opened.kind !== 'opened') throw new Error(`unexpected ${opened.kind}`);
    return {
      reading: opened.reading,
      propose: (remembered) => recogniseColumns(layout, opened.columns, today, remembered),
      check: (columns, repairs, options) => {
        thread.send({ kind: 'check', layout, columns, repairs, today });
        return parts(thread, options);
      },
      guess: async (layouts) => {
        thread.send({ kind: 'guess', path, layouts, today });
        const guessed = await thread.next();
        return guessed.kind === 'guessed' ? guessed.likely : null;
      },
      close: () => thread.close(),
    };
  } catch (error) {
    await thread.close();
    throw error;
  }
}

async function* parts(
  thread: ReadingThread,
  { signal, onProgress }: Parameters<OpenedFile['check']>[2],
): AsyncGenerator<CheckedPart> {
  const stop = (): void => thread.stop(new Error('the check was stopped'));
  signal?.addEventListener('abort', stop);
  let done = 0;
  try {
    for (;;) {
      if (signal?.aborted === true) throw new Error('the check was stopped');
      const message = await thread.next();
      if (message.kind !== 'part') return;
      done += message.part.rows;
      yield message.part;
      thread.send({ kind: 'landed' });
      onProgress?.(done, message.share > 0 ? Math.round(done / message.share) : done);
    }
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

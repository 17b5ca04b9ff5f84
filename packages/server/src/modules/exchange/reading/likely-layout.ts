import { basename } from 'node:path';
import type { DatasetLayout } from '@ansinh/domain/exchange';
import { ReadingThread } from './reading-thread.ts';
import type { LikelyLayout } from './worker-messages.ts';

/** Returns which of several layouts a file fits best, or null; reads it in a thread of its own. `today`: ISO date. */
export async function likelyLayout(
  path: string,
  layouts: readonly DatasetLayout[],
  today: string,
): Promise<LikelyLayout | null> {
  const thread = new ReadingThread(basename(path).normalize('NFC'));
  try {
    thread.send({ kind: 'guess', path, layouts, today });
    const answer = await thread.next();
    return answer.kind === 'guessed' ? answer.likely : null;
  } finally {
    await thread.close();
  }
}

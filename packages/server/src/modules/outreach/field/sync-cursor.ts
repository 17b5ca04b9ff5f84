import { z } from 'zod';
import type { SyncMark } from '../db/field-changes.repo.ts';

/** A cursor older than this is answered with everything: three weeks without a line are as good as a new phone. */
const OLDEST_DAYS = 14;
const DAY_MS = 86_400_000;

const CursorSchema = z.tuple([z.string().regex(/^\d+$/), z.string().regex(/^\d+$/), z.number()]);

/** Returns the mark as the phone keeps it. */
export function writeSyncCursor({ database, since }: SyncMark, now: Date): string {
  return Buffer.from(JSON.stringify([database, since, now.getTime()])).toString('base64url');
}

/**
 * Returns the transaction a phone knows everything before, and whether it may be told only what changed since: not when the mark is old or of
 * another database (a restored one counts transactions anew). Null: the phone knows nothing, or what it sent is no mark.
 */
export function readSyncCursor(
  cursor: string | undefined,
  mark: SyncMark,
  now: Date,
): { since: string; full: boolean } | null {
  if (cursor === undefined) return null;
  const parsed = CursorSchema.safeParse(parsedJson(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (!parsed.success) return null;
  const [database, since, at] = parsed.data;
  if (database !== mark.database || BigInt(since) > BigInt(mark.since)) return null;
  return { since, full: now.getTime() - at > OLDEST_DAYS * DAY_MS };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

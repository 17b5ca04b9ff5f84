import { z } from 'zod';
import { Refusal } from '../refusal.ts';

/** Returns where a page ended, as the next call gives it back. */
export function writeCursor(at: readonly [string | number, string]): string {
  return Buffer.from(JSON.stringify(at)).toString('base64url');
}

/** Returns where the page before ended; null for the first page. Refuses anything the product did not write. */
export function readCursor<T extends string | number>(
  text: string | undefined,
  first: z.ZodType<T>,
): readonly [T, string] | null {
  if (text === undefined) return null;
  try {
    return z.tuple([first, z.uuid()]).parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  } catch {
    throw new Refusal('platform.input_invalid', { field: 'after' });
  }
}

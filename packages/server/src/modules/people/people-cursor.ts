import { z } from 'zod';
import { Refusal } from '../../platform/refusal.ts';

const Cursor = z.tuple([z.string(), z.uuid()]);

/** Returns where a page ended, as the next call gives it back. */
export function writeCursor(at: { readonly name: string; readonly id: string }): string {
  return Buffer.from(JSON.stringify([at.name, at.id])).toString('base64url');
}

/** Returns where the page before ended; null for the first page. Refuses anything the product did not write. */
export function readCursor(text: string | undefined): { name: string; id: string } | null {
  if (text === undefined) return null;
  try {
    const [name, id] = Cursor.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
    return { name, id };
  } catch {
    throw new Refusal('platform.input_invalid', { field: 'after' });
  }
}

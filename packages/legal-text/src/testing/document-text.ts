import { readFileSync } from 'node:fs';

/** Text of one of the sample documents in other layouts. */
export function documentText(file: string): string {
  return readFileSync(new URL(`documents/${file}`, import.meta.url), 'utf8');
}

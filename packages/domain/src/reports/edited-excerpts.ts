import { excerptKey } from './excerpt-key.ts';
import type { Excerpt } from './merge-excerpts.ts';

/**
 * Returns what has to be kept of the words of a section: those a person shortened or left out. The others are what was sent. Those of a report
 * that does not count now are kept until it comes in again.
 */
export function editedExcerpts(kept: readonly Excerpt[], shown: readonly Excerpt[]): Excerpt[] {
  const counted = new Set(shown.map(excerptKey));
  return [...shown, ...kept.filter((excerpt) => !counted.has(excerptKey(excerpt)))].filter(isEdited);
}

function isEdited({ text, original, used, changed }: Excerpt): boolean {
  return text !== original || !used || changed;
}

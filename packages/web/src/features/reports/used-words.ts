import type { Excerpt } from './reports.types.ts';

/** Returns what a section of a consolidated report says: its own words, then those used of each agency, with its name. */
export function usedWords({
  text,
  excerpts,
}: {
  readonly text: string;
  readonly excerpts: readonly Excerpt[];
}): string {
  const said = excerpts.filter(({ used }) => used).map((one) => `${one.agency.name}: ${one.text}`);
  return [text.trim(), ...said].filter((words) => words !== '').join('\n\n');
}

import { excerptKey } from './excerpt-key.ts';

/** What a difficulty of a report is about. */
export type IssueTheme =
  'collection' | 'coverage' | 'medical' | 'data' | 'inspection' | 'money' | 'regulation' | 'other';

/** What one agency says in the sections that a section of a consolidated report collects, as it was last sent. */
export interface SentWords {
  readonly reportId: string;
  readonly revision: number;
  readonly agency: { readonly id: string; readonly name: string };
  /** Of difficulties and proposals: what they are about. */
  readonly theme: IssueTheme | null;
  readonly original: string;
}

/** The same words as the consolidated report has them. */
export interface Excerpt extends SentWords {
  /** Shortened by a person, or the original. */
  readonly text: string;
  readonly used: boolean;
  /** The agency has sent other words since a person shortened these. */
  readonly changed: boolean;
}

/**
 * Returns the words of a section, one for each of the sent ones in their order: new ones as they were sent, known ones as a person left them.
 * Where the agency has sent other words since, what nobody shortened follows, what somebody shortened stays and says so. No speaker is ever changed.
 */
export function mergeExcerpts(kept: readonly Excerpt[], sent: readonly SentWords[]): Excerpt[] {
  const known = new Map(kept.map((excerpt) => [excerptKey(excerpt), excerpt]));
  return sent.map((words) => merged(known.get(excerptKey(words)), words));
}

function merged(known: Excerpt | undefined, words: SentWords): Excerpt {
  if (!known) return { ...words, text: words.original, used: true, changed: false };
  const { used, text, changed } = known;
  if (known.original === words.original) return { ...words, text, used, changed };
  const untouched = text === known.original;
  return { ...words, text: untouched ? words.original : text, used, changed: !untouched };
}

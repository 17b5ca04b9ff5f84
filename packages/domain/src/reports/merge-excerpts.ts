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

/** Words of a section after a new look at what came in. */
export interface MergedExcerpts {
  /** One for each of the sent words, in their order. */
  readonly shown: readonly Excerpt[];
  /** What a person shortened of a report that does not count now: kept until it comes in again. */
  readonly aside: readonly Excerpt[];
}

/**
 * Returns the words of a section: new ones as they were sent, known ones as a person left them. Where the agency has sent other words since,
 * what nobody shortened follows, what somebody shortened stays and says so. No speaker is ever changed.
 */
export function mergeExcerpts(kept: readonly Excerpt[], sent: readonly SentWords[]): MergedExcerpts {
  const known = new Map(kept.map((excerpt) => [keyOf(excerpt), excerpt]));
  const shown = sent.map((words) => merged(known.get(keyOf(words)), words));
  const counted = new Set(sent.map(keyOf));
  return {
    shown,
    aside: kept.filter((excerpt) => !counted.has(keyOf(excerpt)) && isWorkedOn(excerpt)),
  };
}

function merged(known: Excerpt | undefined, words: SentWords): Excerpt {
  if (!known) return { ...words, text: words.original, used: true, changed: false };
  const { used, text, changed } = known;
  if (known.original === words.original) return { ...words, text, used, changed };
  const untouched = text === known.original;
  return { ...words, text: untouched ? words.original : text, used, changed: !untouched };
}

function isWorkedOn({ text, original, used }: Excerpt): boolean {
  return text !== original || !used;
}

function keyOf({ reportId, theme }: Pick<SentWords, 'reportId' | 'theme'>): string {
  return `${reportId} ${theme ?? ''}`;
}

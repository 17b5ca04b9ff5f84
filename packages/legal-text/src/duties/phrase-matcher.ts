import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';

interface Node {
  readonly next: Map<string, Node>;
  ends: boolean;
}

/** How many tokens the longest known phrase takes at a position; 0 when none starts there. */
export interface PhraseMatcher {
  (tokens: readonly Token[], at: number): number;
  /** Whether a known phrase begins with that word. */
  readonly starts: (lower: string) => boolean;
}

/** A list that lasts as long as the program gets a bit, so that a word is looked up in it once and not at each place. */
let lasting = 0;
const MOST_LASTING = 31;

/** Like `phraseMatcher`, for the lists of this package; those read out of a document must not be made so. */
export function lastingMatcher(phrases: readonly string[]): PhraseMatcher {
  const match = phraseMatcher(phrases);
  if (lasting >= MOST_LASTING) return match;
  const bit = 1 << lasting;
  lasting += 1;
  const quick = (tokens: readonly Token[], at: number): number => {
    const token = tokens[at];
    if (token === undefined) return 0;
    const { openings } = token;
    if ((openings.asked & bit) === 0) {
      openings.asked |= bit;
      if (match.starts(token.lower)) openings.found |= bit;
    }
    return (openings.found & bit) === 0 ? 0 : match(tokens, at);
  };
  return Object.assign(quick, { starts: match.starts });
}

/** Builds a longest-match finder over a list of phrases written in lower case; commas and dashes count as words. */
export function phraseMatcher(phrases: readonly string[]): PhraseMatcher {
  const root: Node = { next: new Map(), ends: false };
  for (const phrase of phrases) {
    let node = root;
    for (const token of tokenize(phrase)) {
      let child = node.next.get(token.lower);
      if (child === undefined) {
        child = { next: new Map(), ends: false };
        node.next.set(token.lower, child);
      }
      node = child;
    }
    node.ends = true;
  }
  const match = (tokens: readonly Token[], at: number): number => {
    let node = root;
    let longest = 0;
    for (let index = at; index < tokens.length; index += 1) {
      const token = tokens[index];
      const child = token === undefined ? undefined : node.next.get(token.lower);
      if (child === undefined) break;
      node = child;
      if (node.ends) longest = index - at + 1;
    }
    return longest;
  };
  return Object.assign(match, { starts: (lower: string): boolean => root.next.has(lower) });
}

/** A word list written as one text: phrases separated by bars, white space around them ignored. */
export function phrases(text: string): string[] {
  return text
    .split('|')
    .map((phrase) => phrase.trim().replace(/\s+/gu, ' '))
    .filter((phrase) => phrase !== '');
}

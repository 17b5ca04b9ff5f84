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

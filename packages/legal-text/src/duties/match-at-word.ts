import type { Token } from './tokens.ts';

/** A sticky pattern with the first words (lower case) that a match of it can begin with. */
export interface WordPattern {
  readonly pattern: RegExp;
  readonly begins: ReadonlySet<string>;
}

/** A pattern that is tried only where one of these words stands. It must begin with `(?<![\\p{L}])` and one of them, whole. */
export function wordPattern(body: string, begins: string): WordPattern {
  return { pattern: new RegExp(body, 'iuy'), begins: new Set(begins.split(' ')) };
}

/** The first match in a text, as `exec` of the same pattern without stickiness finds it. */
export function matchAtWord(
  text: string,
  tokens: readonly Token[],
  { pattern, begins }: WordPattern,
): RegExpExecArray | null {
  for (const token of tokens) {
    if (!token.word || (token.pure && !begins.has(token.lower))) continue;
    const last = token.pure ? token.start + 1 : token.end;
    for (let at = token.start; at < last; at += 1) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match !== null) return match;
    }
  }
  return null;
}

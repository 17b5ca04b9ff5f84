import type { Clause } from './clause-subject.ts';
import { wordsOf } from './governing-verb.ts';
import { statesSomething } from './statement.ts';
import type { Token } from './tokens.ts';

/** Under a known bearer an item begins with its verb even when no list knows it ("Phong tỏa tài khoản …"); null when it states something. */
export function unlistedVerb(tokens: readonly Token[]): Clause | null {
  const first = tokens[0];
  const second = tokens[1];
  if (first === undefined || second === undefined || tokens.length < 4) return null;
  if (!first.word || !first.capital || !second.word || second.capital || /\d/u.test(first.text)) return null;
  if (first.text === first.text.toUpperCase() && first.text.length > 1) return null;
  if (statesSomething(tokens, 0)) return null;
  return {
    subject: [],
    opener: null,
    subjectAt: 0,
    verb: { at: 0, end: 2, verb: wordsOf(tokens, 0, 2) },
    obliged: false,
  };
}

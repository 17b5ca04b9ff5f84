import { partiesAt } from './party-list.ts';
import type { Party } from './party-list.ts';
import type { Token } from './tokens.ts';

const ACTS = new Set(['chủ', 'thực', 'đảm', 'tổ', 'phụ', 'chịu']);

/** "… do Cục Thi hành án dân sự tỉnh chủ trì": the body that acts when the sentence has no subject; empty when none is named so. */
export function passiveAgent(source: string, tokens: readonly Token[]): readonly Party[] {
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.lower !== 'do') continue;
    const list = partiesAt(source, tokens, at + 1);
    if (list.parties.length > 0 && ACTS.has(tokens[list.end]?.lower ?? '') && list.end + 6 >= tokens.length)
      return list.parties;
  }
  return [];
}

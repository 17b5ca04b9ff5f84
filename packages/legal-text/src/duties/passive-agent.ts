import { partiesAt } from './party-list.ts';
import type { Party } from './party-list.ts';
import { rolesOf } from './roles.ts';
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

/** "… dự toán hàng năm được các cấp có thẩm quyền phân bổ cho từng đơn vị": who gives and who gets; null when nothing is given so. */
export function passiveGiver(
  source: string,
  tokens: readonly Token[],
): { readonly lead: readonly Party[]; readonly recipient: readonly Party[] } | null {
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.lower === 'do') {
      const maker = partiesAt(source, tokens, at + 1);
      if (
        maker.parties.length > 0 &&
        /^(?:lập|xây|bảo|đảm|bố|cân|trích)$/u.test(tokens[maker.end]?.lower ?? '')
      )
        return { lead: maker.parties, recipient: rolesOf(source, tokens, maker.end).recipient };
    }
    if (tokens[at]?.lower !== 'được') continue;
    const giver = partiesAt(source, tokens, at + 1);
    const verb = `${tokens[giver.end]?.lower ?? ''} ${tokens[giver.end + 1]?.lower ?? ''}`;
    if (giver.parties.length === 0 || !/^(?:phân bổ|giao|bố trí|cấp)(?:\s|$)/u.test(verb)) continue;
    const to = tokens.findIndex(
      (token, index) => index > giver.end && index < giver.end + 8 && token.lower === 'cho',
    );
    return { lead: giver.parties, recipient: to < 0 ? [] : partiesAt(source, tokens, to + 1).parties };
  }
  return null;
}

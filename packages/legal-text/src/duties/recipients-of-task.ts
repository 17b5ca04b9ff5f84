import type { Clause } from './clause-subject.ts';
import { partiesAt } from './party-list.ts';
import type { Party } from './party-list.ts';
import type { Roles } from './roles.ts';
import { tokenize } from './tokens.ts';

/**
 * Who receives: those named; else whoever asked ("báo cáo khi có yêu cầu của X"); else the partner to whom information is given.
 */
export function recipientsOf(
  clause: Clause,
  roles: Roles,
  coordinating: readonly Party[],
  text: string,
): readonly Party[] {
  if (roles.recipient.length > 0) return roles.recipient;
  const { verb } = clause.verb;
  const asked = ['báo cáo', 'cung cấp', 'gửi'].includes(verb)
    ? /(?:theo|khi\s+có)\s+(?:yêu\s+cầu|đề\s+nghị)\s+của\s+/iu.exec(text)
    : null;
  if (asked !== null) {
    const rest = text.slice(asked.index + asked[0].length);
    return partiesAt(rest, tokenize(rest), 0).parties.filter((party) => party.kind === 'agency');
  }
  const asker =
    verb !== 'cung cấp'
      ? undefined
      : /(?<![\p{L}])khi\s+(?<who>\p{Lu}[^,;.]{3,80}?)\s+(?:đề\s+nghị|yêu\s+cầu)(?![\p{L}])/u.exec(text)
          ?.groups?.['who'];
  if (asker !== undefined) {
    const { parties } = partiesAt(asker, tokenize(asker), 0);
    if (parties.length > 0) return parties;
  }
  const gives =
    verb.includes('phối hợp') &&
    /(?:phối\s+hợp|cùng)\s+(?:chặt\s+chẽ\s+)?(?:với\s+)?[\p{Lu}][^,;]{3,60}\s+(?:cung\s+cấp|gửi|chuyển|thông\s+tin)(?![\p{L}])/u.test(
      text,
    );
  return gives ? coordinating : [];
}

import { definedHere, matchNamedAgency } from './agency-lexicon.ts';
import { matchDepartmentField } from './department-names.ts';
import type { Mention, MentionMode } from './mention.ts';
import { levelEnd, modifiersEnd, steeringEnd } from './name-tail.ts';
import { openNameEnd } from './open-name.ts';
import type { Token } from './tokens.ts';

/** "Sở Y tế", "phòng Tài chính - Kế hoạch", "Bộ Nội vụ" and their abbreviations. */
export function departmentAt(tokens: readonly Token[], from: number, at: number): Mention | null {
  const head = tokens[at];
  if (head === undefined || !['sở', 'phòng', 'bộ', 'ty', 'ngành'].includes(head.lower)) return null;
  const next = tokens[at + 1];
  if (next === undefined || !next.capital) return null;
  const field = matchDepartmentField(tokens, at + 1);
  const dashed = tokens[at + 1 + field]?.lower === '-' && tokens[at + 2 + field]?.capital === true;
  const end =
    field > 0 && !dashed
      ? at + 1 + field
      : head.capital && head.lower !== 'ngành'
        ? openNameEnd(tokens, at, at + 1)
        : null;
  if (end === null) return null;
  return { kind: 'agency', from, to: levelEnd(tokens, end), head: head.text };
}

/** "cơ quan Bảo hiểm xã hội", "cơ quan BHXH cùng cấp", "cơ quan Tài chính các cấp". */
export function officialAfterCoQuan(tokens: readonly Token[], from: number, at: number): Mention | null {
  const next = tokens[at + 2];
  if (next === undefined || !next.capital) return null;
  const named = matchNamedAgency(tokens, at + 2);
  const field = matchDepartmentField(tokens, at + 2);
  const length = Math.max(named, field);
  if (length === 0) return null;
  return { kind: 'agency', from, to: modifiersEnd(tokens, levelEnd(tokens, at + 2 + length), true) };
}

/** A body of that official name with what belongs to it: the subject of a board, a level, a place. */
export function namedAt(
  tokens: readonly Token[],
  from: number,
  at: number,
  length: number,
  mode: MentionMode,
): Mention | null {
  const after = at + length;
  const tail = tokens[after - 1]?.lower ?? '';
  const steering = tail === 'đạo' || tail === 'bcđ' || tail === 'bcd';
  const grown = definedHere(tokens, at, length)
    ? after
    : steering
      ? steeringEnd(tokens, after)
      : tail === 'lý' || tail === 'bql'
        ? (openNameEnd(tokens, at, after) ?? openNameEnd(tokens, at, after, true) ?? after)
        : after;
  const end = ownOffice(tokens, modifiersEnd(tokens, levelEnd(tokens, grown), true));
  const bare = end === after;
  const first = tokens[at]?.lower;
  const insurance = first === 'bhxh' || first === 'bảo';
  const levelled = length > 1 && levelEnd(tokens, after - 1) === after;
  if (bare && !levelled && mode === 'text' && (insurance || first === 'thanh')) return null;
  if (insurance && !tokens[at]?.capital) return null;
  return { kind: 'agency', from, to: end };
}

/** "Thanh tra Bộ", "Văn phòng Sở": the body whose part it is, without its field. */
export function ownOffice(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const office = token !== undefined && (token.text === 'Bộ' || token.text === 'Sở');
  return office && tokens[at + 1]?.capital !== true ? at + 1 : at;
}

import { mentionAt } from './agency-mention.ts';
import { usedAsNoun } from './governing-verb.ts';
import { partiesAt } from './party-list.ts';
import type { PartyList } from './party-list.ts';
import type { Token } from './tokens.ts';

/** Bodies that take part, read where the words say so: "phối hợp (chặt chẽ) (với) X", "cùng với X", "thống nhất với X", "với sự tham gia của X". */
export function coordinationAt(source: string, tokens: readonly Token[], from: number): PartyList | null {
  const at = coordinatedAt(tokens, from);
  if (at === null) return null;
  const list = partiesAt(source, tokens, at);
  if (tokens[from]?.lower === 'việc' && list.parties[0]?.kind === 'group') return null;
  return list.parties.length > 0 ? list : null;
}

function coordinatedAt(tokens: readonly Token[], from: number): number | null {
  const word = tokens[from]?.lower;
  const next = tokens[from + 1]?.lower;
  if (word === 'phối' && next === 'hợp')
    return nominal(tokens, from) ? null : afterCoordinate(tokens, from + 2);
  if (word === 'mời') return from + 1;
  if (word === 'cùng' && next === 'với') return from + 2;
  if (word === 'cùng' && tokens[from - 1]?.lower === 'trì') return from + 1;
  if (
    next === 'với' &&
    (word === 'ban' || word === 'việc') &&
    ['giao', 'làm'].includes(tokens[from - 1]?.lower ?? '') &&
    !['bản', 'buổi', 'lịch'].includes(tokens[from - 2]?.lower ?? '')
  )
    return from + 2;
  if (word === 'đối' && (next === 'soát' || next === 'chiếu')) return comparedWith(tokens, from + 2);
  if (word === 'thống' && next === 'nhất' && tokens[from + 2]?.lower === 'với') return from + 3;
  if (word === 'lấy' && next === 'ý') return tokens[from + 3]?.lower === 'của' ? from + 4 : from + 3;
  if (word === 'sự' && (next === 'tham' || next === 'phối')) {
    const of = tokens.findIndex((token, index) => index > from && index < from + 8 && token.lower === 'của');
    if (of > 0) return tokens[of + 1]?.lower === 'đại' ? of + 3 : of + 1;
  }
  return null;
}

/** "Đối soát số liệu với Bên A": where the partner of the comparison stands; null when none does. */
function comparedWith(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < Math.min(tokens.length, from + 8); at += 1) {
    if (!tokens[at]?.word) return null;
    if (tokens[at]?.lower === 'với') return mentionAt(tokens, at + 1, 'text') === null ? null : at + 1;
  }
  return null;
}

/** "công tác phối hợp", "Quy chế phối hợp" are nouns; "chủ trì, phối hợp", "chủ động phối hợp", "… và phối hợp" are not. */
function nominal(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower;
  if (before === undefined || before === ',' || before === 'và' || before === 'việc' || before === 'quan')
    return false;
  return usedAsNoun(tokens, at) && tokens[at + 2]?.lower !== 'với';
}

const MANNER = new Set(['chặt chẽ', 'thường xuyên', 'kịp thời', 'đồng bộ', 'hiệu quả']);
const BESIDE = new Set(['hỗ trợ', 'nghiệp vụ', 'trao đổi', 'hướng dẫn']);

/** Past manner words and side verbs ("phối hợp, hỗ trợ nghiệp vụ cho X") to where the partner stands. */
function afterCoordinate(tokens: readonly Token[], from: number): number {
  let at = from;
  let comma = false;
  for (let guard = 0; guard < 10; guard += 1) {
    const word = tokens[at]?.lower;
    const pair = `${word ?? ''} ${tokens[at + 1]?.lower ?? ''}`;
    if (word === 'với' || word === 'cùng') return tokens[at + 1]?.lower === 'với' ? at + 2 : at + 1;
    if (MANNER.has(pair) || (comma && BESIDE.has(pair))) at += 2;
    else if (word === ',' || word === 'và' || word === 'cho' || word === 'có') {
      comma ||= word === ',' || word === 'và';
      at += 1;
    } else break;
  }
  return mentionAt(tokens, at, 'slot') === null ? from : at;
}

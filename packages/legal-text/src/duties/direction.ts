import { adverbAt, plainVerbAt, usedAsNoun, verbAt, wordsOf } from './governing-verb.ts';
import { partiesAt } from './party-list.ts';
import type { PartyList } from './party-list.ts';
import type { Token } from './tokens.ts';

/** "Chỉ đạo X làm Y": the verb and the bodies X that are to act. */
export interface Direction {
  readonly verb: string;
  readonly list: PartyList;
}

const DIRECTING = new Set([
  'chỉ đạo',
  'lãnh đạo',
  'phân công',
  'giao',
  'yêu cầu',
  'đôn đốc',
  'định hướng',
  'hướng dẫn',
  'nhắc nhở',
  'giao nhiệm vụ',
  'quán triệt',
  'ủy quyền',
]);
const OPENS_DIRECTING = new Set([...DIRECTING].map((verb) => verb.split(' ')[0] ?? ''));
const BESIDE_DIRECTING = new Set([
  ...DIRECTING,
  'kiểm tra',
  'giám sát',
  'hỗ trợ',
  'theo dõi',
  'tập huấn',
  'quản lý',
  'tổ chức',
  'bồi dưỡng',
  'tạo điều kiện',
  'chấn chỉnh',
  'vận động',
]);

/** Reads "chỉ đạo X làm Y", "chỉ đạo, hướng dẫn X:", "giao X thực hiện" at a token; null when no body is set to act. */
export function directionAt(source: string, tokens: readonly Token[], from: number): Direction | null {
  if (!OPENS_DIRECTING.has(tokens[from]?.lower ?? '')) return null;
  const first = plainVerbAt(tokens, from);
  if (first === 0) return null;
  const verb = wordsOf(tokens, from, from + first);
  if (!DIRECTING.has(verb)) return null;
  if (usedAsNoun(tokens, from) && tokens[from - 1]?.lower !== 'và') return null;
  const list = partiesAt(source, tokens, pastVerbs(tokens, from + first));
  return list.parties.length > 0 &&
    (followsVerb(tokens, list.end) || (verb === 'chỉ đạo' && goesOnLower(tokens, list.end)))
    ? { verb, list }
    : null;
}

function pastVerbs(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let guard = 0; guard < 6; guard += 1) {
    const word = tokens[at]?.lower;
    if (word === ',' || word === 'và') {
      const more = plainVerbAt(tokens, at + 1);
      if (more === 0 || !BESIDE_DIRECTING.has(wordsOf(tokens, at + 1, at + 1 + more))) return at;
      at += 1 + more;
    } else if (word === 'cho') at += 1;
    else if (word === 'nhiệm' && tokens[at + 1]?.lower === 'vụ') at += 2;
    else return at;
  }
  return at;
}

const NOT_ACTING = new Set([
  'của',
  'về',
  'trong',
  'tại',
  'theo',
  'và',
  'hoặc',
  'thuộc',
  'là',
  'trên',
  'để',
  'được',
  'đã',
  'từ',
  'các',
  'những',
  'mọi',
  'với',
]);

/** "chỉ đạo các trường học vệ sinh trường lớp": a word that no list knows says what is done. */
function goesOnLower(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next !== undefined && next.word && !next.capital && !NOT_ACTING.has(next.lower);
}

function followsVerb(tokens: readonly Token[], from: number): boolean {
  if (['hoặc', 'và'].includes(tokens[from]?.lower ?? '')) return false;
  for (let at = from; at < Math.min(tokens.length, from + 14); at += 1) {
    const word = tokens[at]?.lower;
    if (word === ':' || (verbAt(tokens, at) !== null && tokens[at - 1]?.lower !== 'của')) return true;
    if (adverbAt(tokens, at) > 0) continue;
    if (word === ';' || word === '.') return false;
  }
  return from >= tokens.length;
}

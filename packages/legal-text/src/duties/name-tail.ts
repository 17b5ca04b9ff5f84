import {
  matchGroupModifier,
  matchGroupNoun,
  matchLevel,
  matchNamedAgency,
  matchOffice,
  matchOpenHead,
  matchQuantifier,
} from './agency-lexicon.ts';
import { openNameEnd } from './open-name.ts';
import type { Token } from './tokens.ts';

const SUBJECT_OF_BOARD = new Set([
  'thực',
  'về',
  'phòng',
  'phát',
  'cải',
  'chuyển',
  'xây',
  'công',
  'các',
  'quản',
  'đổi',
  'giảm',
  'an',
  'thi',
  'liên',
]);

/** "Ban Chỉ đạo thực hiện chính sách BHXH, BHYT tỉnh": the subject of a steering board belongs to its name when a level closes it. */
export function steeringEnd(tokens: readonly Token[], from: number): number {
  const run = openNameEnd(tokens, from, from);
  if (run !== null) return run;
  if (!SUBJECT_OF_BOARD.has(tokens[from]?.lower ?? '')) return from;
  for (let at = from + 1; at < Math.min(tokens.length, from + 22); at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (word === ';' || word === ':' || word === '.' || word === 'chủ' || word === 'trách' || word === 'để')
      return from;
    if (matchLevel(tokens, at) > 0 && levelAt(tokens, at) > 0 && !['địa', 'cơ', 'khu', 'bản'].includes(word))
      return at;
  }
  return from;
}

/** Where a chain of levels and a place name end: "các huyện, thành phố", "tỉnh Kon Tum", "Hải Phòng". */
export function levelEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  let chain = false;
  for (;;) {
    let probe = at;
    const separator = tokens[probe]?.lower;
    if (chain && (separator === ',' || separator === 'và' || separator === '-' || separator === ';')) {
      if (separator === ';') break;
      probe += 1;
    }
    if (tokens[probe]?.lower === '(' && tokens[probe + 2]?.lower === ')') probe += 3;
    const quantifier = levelAt(tokens, probe) > 0 ? 0 : matchQuantifier(tokens, probe);
    const level = levelAt(tokens, probe + quantifier);
    if (level === 0) break;
    const following = probe + quantifier + level;
    if (chain && probe > at && startsAnotherBody(tokens, probe + quantifier)) break;
    if (quantifier > 0 && !chain && matchGroupNoun(tokens, probe + quantifier) > level) break;
    at = following;
    chain = true;
  }
  return placeEnd(tokens, at);
}

const NOT_A_VILLAGE = new Set(
  'án đồ thân chất tin lề dạng quyền địa cam sao ghi báo vẽ chính đăng kê thảo mẫu đề tổng sắc in gốc thỏa giấy điện là về và số'.split(
    ' ',
  ),
);

/** A level word, unless it only begins another word ("xã hội", "cơ sở dữ liệu"). */
function levelAt(tokens: readonly Token[], at: number): number {
  const length = matchLevel(tokens, at);
  const next = tokens[at + length]?.lower;
  const last = tokens[at + length - 1]?.lower;
  if (last === 'xã' && (next === 'hội' || next === 'viên')) return 0;
  if (
    last !== undefined &&
    (next === 'ủy' || next === 'đoàn') &&
    ['tỉnh', 'huyện', 'quận', 'xã'].includes(last)
  )
    return 0;
  if (last === 'bản' && NOT_A_VILLAGE.has(next ?? '')) return 0;
  if (last === 'sở' && (next === 'dữ' || next === 'vật' || next === 'hạ')) return 0;
  return length;
}

function startsAnotherBody(tokens: readonly Token[], at: number): boolean {
  return matchNamedAgency(tokens, at) > matchLevel(tokens, at);
}

function placeEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at - from < 5) {
    const token = tokens[at];
    if (token === undefined || !token.capital || token.lower === 'và' || token.lower === 'các') break;
    const inside = at > from && tokens[at + 1]?.capital !== true;
    if (!inside && startsName(tokens, at)) break;
    at += 1;
  }
  return at;
}

function startsName(tokens: readonly Token[], at: number): boolean {
  return (
    matchNamedAgency(tokens, at) > 0 ||
    matchOffice(tokens, at) > 0 ||
    matchGroupNoun(tokens, at) > 0 ||
    matchOpenHead(tokens, at) > 0 ||
    matchQuantifier(tokens, at) > 0
  );
}

export function modifiersEnd(tokens: readonly Token[], from: number, named = false): number {
  let at = from;
  for (;;) {
    const next = tokens[at]?.lower;
    if (next === 'trên' && tokens[at + 1]?.lower === 'địa' && !named) {
      at = areaEnd(tokens, at + 3);
      continue;
    }
    if (named) {
      const short = tokens[at]?.lower === 'cùng' || tokens[at]?.lower === 'đồng' ? matchLevel(tokens, at) : 0;
      if (short === 0) return at;
      at += short;
      continue;
    }
    const modifier = matchGroupModifier(tokens, at) || coordinatingMark(tokens, at);
    if (modifier === 0) return at;
    at += modifier;
  }
}

/** "các cơ quan phối hợp" at the end of a phrase: the words name the partners, they do not say what is done. */
function coordinatingMark(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== 'phối' || tokens[at + 1]?.lower !== 'hợp') return 0;
  const next = tokens[at + 2];
  return next === undefined || (!next.word && next.lower !== '(') ? 2 : 0;
}

/** Past "trên địa bàn (tỉnh Kon Tum)". */
function areaEnd(tokens: readonly Token[], from: number): number {
  return levelEnd(tokens, from);
}

import { isNounRun, usedAsNoun, verbAt, wordsOf } from './governing-verb.ts';
import type { VerbMatch } from './governing-verb.ts';
import { lastingMatcher, phrases } from './phrase-matcher.ts';
import { statesSomething } from './statement.ts';
import type { Token } from './tokens.ts';

/** Words that open an adverbial: "căn cứ", "theo", "khi", "trong quá trình" … */
export const matchAdverbial = lastingMatcher(
  phrases(`
  căn cứ | căn cứ vào | trên cơ sở | theo | trong quá trình | trong thời gian | trong trường hợp | trường hợp | nếu | khi | sau khi | trước khi | ngay sau khi | ngay khi | qua | đối với | để | nhằm | ngoài | từ | với | tùy theo | tùy tình hình | kết thúc | cuối | đến | thông qua | dựa trên
  | xuất phát từ | vào | trước | hết | riêng đối với | trong phạm vi | trong | ngay từ | phát sinh | có vướng mắc | có khó khăn | gặp khó khăn | gặp vướng mắc | định kỳ | đột xuất | kể từ | sau | chậm nhất | do | tại | bằng | về | bám sát | hằng | hàng | lúc | luân phiên
  `),
);

/** "Báo tỉnh: Mở chuyên mục …": behind the colon the item begins with its verb, whether a list knows it or not. */
export function unlistedAfterColon(tokens: readonly Token[], at: number): VerbMatch | null {
  const token = tokens[at];
  if (
    token === undefined ||
    !token.word ||
    /^\d/u.test(token.text) ||
    tokens.length < at + 4 ||
    verbAt(tokens, at) !== null
  )
    return null;
  if (matchAdverbial(tokens, at) > 0 || statesSomething(tokens, at)) return null;
  return { at, end: at + 2, verb: wordsOf(tokens, at, at + 2) };
}

const NEVER_MANNER = new Set(
  'của về được bị là đã do tại theo với cho để nhằm trong trên từ đến các những có không chưa khi nếu thuộc hoặc và nơi mà thì gồm cùng ở như'.split(
    ' ',
  ),
);

/** One or two words of manner that no list knows ("luân phiên", "trực tiếp") between subject and verb. */
export function pastUnknown(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < from + 3; at += 1) {
    const token = tokens[at];
    if (
      token === undefined ||
      !token.word ||
      token.capital ||
      NEVER_MANNER.has(token.lower) ||
      /^\d/u.test(token.text)
    )
      return null;
    const next = verbAt(tokens, at + 1);
    if (next !== null && at - from < 2 && next.end - next.at > 1) return at + 1;
  }
  return null;
}

/** "… nơi tiếp nhận trẻ em có trách nhiệm …": words that narrow the subject down, up to the obligation. */
export function obligationAfter(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < Math.min(tokens.length, from + 14); at += 1) {
    const word = tokens[at]?.lower;
    if (word === undefined || !tokens[at]?.word) return null;
    if (word === 'phải' || ((word === 'có' || word === 'chịu') && tokens[at + 1]?.lower === 'trách'))
      return at;
  }
  return null;
}

/** Where an adverbial inside a clause gives way to the verb: "căn cứ chức năng, nhiệm vụ được giao tổng hợp …". */
export function interiorEnd(tokens: readonly Token[], from: number): number | null {
  let single: number | null = null;
  for (let at = from + 1; at < Math.min(tokens.length, from + 40); at += 1) {
    const previous = tokens[at - 1]?.lower;
    if (tokens[at]?.lower === ';' || tokens[at]?.lower === '.') break;
    if (previous === 'được' || previous === 'bị' || previous === 'theo') continue;
    const verb = verbAt(tokens, at);
    if (verb === null || isNounRun(tokens, at)) continue;
    if (previous !== ',' && previous !== 'để' && (usedAsNoun(tokens, at) || previous === 'việc')) continue;
    if (NOT_GOVERNING.has(verb.verb)) continue;
    if (verb.end - at > 1) return at;
    single ??= at;
  }
  return single;
}

/** Verbs that inside an adverbial only describe ("theo quy định", "được giao", "theo phân cấp"). */
const NOT_GOVERNING = new Set(['quy định', 'giao', 'phân cấp', 'quản lý', 'phân công']);

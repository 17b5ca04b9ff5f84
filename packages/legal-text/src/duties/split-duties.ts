import { matchesOf } from '../matches.ts';
import { mayBeginName, mentionAt } from './agency-mention.ts';
import { clauseAt } from './clause.ts';
import { verbAt } from './governing-verb.ts';
import { partiesAt } from './party-list.ts';
import { tokenize } from './tokens.ts';
import { unlistedVerb } from './unlisted-verb.ts';
import { timeSpans } from './time-spans.ts';

/** A stretch of a provision's text that lays one task on somebody. */
export interface DutySegment {
  readonly start: number;
  readonly end: number;
  /** Index of the sentence it stands in; parts of one sentence share what is said before the first. */
  readonly sentence: number;
}

const SENTENCE_END =
  /(?<!\b(?:TP|TT|Tx|Q|P|Th|TS|GS|BS|v|vv|Ths|ThS)|\s\p{L}|\d)[.…](?=\s+["“(]?\p{Lu})|(?<=\d)\.(?=\s+["“(]?\p{Lu}\p{Ll})/gu;
const JOINERS =
  /;\s*|,\s+(?=đồng\s+thời(?![\p{L}]|\s+với))|\s+(?=đồng\s+thời,?\s+(?:chuyển|gửi|báo\s+cáo|thông\s+báo|nhắc|xử|kiểm|phối))/giu;
const NOT_A_TASK =
  /^(?:và\s+)?(?:góp\s+phần|tạo\s+động\s+lực|từng\s+bước|nhằm|để|qua\s+đó|từ\s+đó|tránh|không\s+(?:để|làm|gây)|trong\s+đó|nhất\s+là|đặc\s+biệt|bao\s+gồm|gồm|hạn\s+chế|giảm\s+thiểu|bảo\s+đảm|đảm\s+bảo\s+(?:phù|đúng|kịp|hiệu|tính)|phù\s+hợp|phục\s+vụ|về\s)/iu;

/** Cuts a text at sentence ends and semicolons wherever a new governing verb starts; conditions stay with their clause. */
export function splitDuties(text: string): DutySegment[] {
  const segments: DutySegment[] = [];
  sentencesOf(text).forEach(([from, to], sentence) => {
    for (const [start, end] of partsOf(text, from, to)) segments.push({ start, end, sentence });
  });
  return segments;
}

function sentencesOf(text: string): [number, number][] {
  const spans: [number, number][] = [];
  let from = 0;
  for (const match of matchesOf(text, SENTENCE_END)) {
    const end = match.index + match[0].length;
    if (depthAt(text, match.index) > 0) continue;
    spans.push([from, end]);
    from = end;
  }
  spans.push([from, text.length]);
  return spans.map(([a, b]) => trimSpan(text, a, b)).filter(([a, b]) => b > a);
}

function partsOf(text: string, from: number, to: number): [number, number][] {
  const sentence = text.slice(from, to);
  if (listsNouns(sentence)) return [[from, to]];
  const parts: [number, number][] = [];
  let start = from;
  for (const match of matchesOf(sentence, JOINERS)) {
    const next = from + match.index + match[0].length;
    if (depthAt(sentence, match.index) > 0) continue;
    if (listGoesOn(text.slice(start, from + match.index), text.slice(next, next + 160))) continue;
    const before = text.slice(start, from + match.index);
    if (CONDITION_ONLY.test(before) && !before.includes('. ') && !isClauseProper(before)) continue;
    if (!startsTask(text.slice(next, to)) || (!isClause(before) && listsBodies(before))) continue;
    parts.push(trimSpan(text, start, from + match.index));
    start = next;
  }
  parts.push(trimSpan(text, start, to));
  return parts.filter(([a, b]) => b > a).flatMap(([a, b]) => byRhythm(text, a, b));
}

const CONDITION_ONLY =
  /^(?:trong\s+quá\s+trình[^;]{0,120}?)?(?:nếu|khi|trường\s+hợp)\s+(?:có|phát\s+sinh|gặp)\s+(?:những\s+)?(?:khó\s+khăn|vướng\s+mắc|vấn\s+đề|nội\s+dung)/iu;

/** A condition with a bearer of its own is a task already. */
function isClauseProper(text: string): boolean {
  return (clauseAt(text, tokenize(text), timeSpans(text))?.subject.length ?? 0) > 0;
}

/** After a colon comes a list of nouns ("quy định về: bảo hiểm y tế; mua sắm"): its semicolons do not part tasks. */
function listsNouns(sentence: string): boolean {
  const colon = sentence.indexOf(': ');
  const semicolon = sentence.indexOf(';');
  if (colon < 0 || semicolon < colon) return false;
  const before = sentence.slice(0, colon);
  const tokens = tokenize(before);
  if (mentionAt(tokens, 0, 'slot')?.to === tokens.length) return false;
  const after = sentence.slice(colon + 2);
  return !startsTask(after);
}

function startsTask(text: string): boolean {
  if (NOT_A_TASK.test(text)) return false;
  if (
    /^(?:các|những)\s/iu.test(text) &&
    !/^[^,;.]{5,120}(?:có\s+trách\s+nhiệm|phải|chịu\s+trách\s+nhiệm)\s/iu.test(text)
  )
    return false;
  const piece = text.slice(0, 400);
  const tokens = tokenize(piece);
  return clauseAt(piece, tokens, timeSpans(piece)) !== null;
}

/** A list of bodies runs across the semicolon: "chỉ đạo các cơ sở giáo dục; phòng Giáo dục và Đào tạo thực hiện …". */
function listGoesOn(before: string, after: string): boolean {
  if (!mayBeginName(tokenize(/^\s*\S+/u.exec(after)?.[0] ?? '')[0]?.lower ?? '')) return false;
  const next = tokenize(after);
  const named = mentionAt(next, 0, 'slot');
  if (named === null) return false;
  const acts = verbAt(next, named.to) !== null;
  const tokens = tokenize(before.slice(-400));
  for (let at = Math.max(0, tokens.length - 60); at < tokens.length; at += 1) {
    const opener = tokens[at - 1]?.lower ?? '';
    if (!OPENS_LIST.has(opener) || (acts && RECEIVES.has(opener))) continue;
    if (partiesAt(before, tokens, at).end === tokens.length) return true;
  }
  return false;
}

/** Behind these the list only receives: a body that acts opens the next clause. */
const RECEIVES = new Set(['gửi', 'cáo', 'cho', 'về', 'tới', 'trình']);

const OPENS_LIST = new Set([
  'đạo',
  'với',
  'giao',
  'cầu',
  'dẫn',
  'gửi',
  'cáo',
  'cho',
  'giữa',
  'đốc',
  'hợp',
  'nghị',
  'về',
  'tới',
  'trình',
]);

/** A list of subjects parted by semicolons is no clause yet. */
function isClause(text: string): boolean {
  const tokens = tokenize(text);
  return clauseAt(text, tokens, timeSpans(text)) !== null || unlistedVerb(tokens) !== null;
}

/** Subjects of a sentence still being listed: the words begin or end with a body. */
function listsBodies(text: string): boolean {
  if (mentionAt(tokenize(text), 0, 'slot') !== null) return true;
  const tokens = tokenize(text.slice(-200));
  for (let at = Math.max(0, tokens.length - 16); at < tokens.length; at += 1) {
    if (mentionAt(tokens, at, 'slot')?.to === tokens.length) return true;
  }
  return false;
}

const DELIVERING =
  /^(?:đưa|lập|gửi|báo cáo|tổng hợp|xây dựng|tổ chức|cung cấp|chuyển|trình|ban hành|rà soát|tổng kết|sơ kết|thông báo)/u;

/** Whether a verb of its own stands between two rhythms: without one they share the verb behind them. */
function verbBetween(part: string, from: number, to: number): boolean {
  return verbAt(tokenize(part.slice(from, to)), 0) !== null;
}

/** Two different rhythms on two verbs of one clause part it at the comma before the second verb. */
function byRhythm(text: string, start: number, end: number): [number, number][] {
  const part = text.slice(start, end);
  const times = timeSpans(part).filter((span) => span.rhythm !== null);
  const first = times[0];
  const second = times.find(
    (span) => first !== undefined && span.rhythm !== first.rhythm && span.start > first.end + 5,
  );
  if (first === undefined || second === undefined || first.listed || second.listed) return [[start, end]];
  for (const comma of matchesOf(part.slice(first.end, second.start), /,\s+(?=\p{L}|$)/gu)) {
    const at = first.end + comma.index + comma[0].length;
    const verbStart = at === second.start ? second.end : at;
    const tokens = tokenize(part.slice(verbStart, verbStart + 120));
    const verb = verbAt(tokens, 0);
    const after = verb === null ? undefined : tokens[verb.end]?.lower;
    if (
      /^báo\s+cáo\s+(?:định\s+kỳ\s+)?(?:tháng|quý|năm|\d)/iu.test(part.slice(at)) &&
      /báo\s+cáo/iu.test(part.slice(0, at))
    )
      continue;
    if (verb === null || after === ',' || after === 'và' || depthAt(part, at) > 0) continue;
    if (
      !DELIVERING.test(verb.verb) ||
      (at === second.start && verbBetween(part, first.end, second.start) === false)
    )
      continue;
    return [
      [start, start + first.end + comma.index],
      [start + at, end],
    ];
  }
  return [[start, end]];
}

function depthAt(text: string, to: number): number {
  let depth = 0;
  for (let index = 0; index < to; index += 1) {
    const char = text.charCodeAt(index);
    if (char === 40) depth += 1;
    else if (char === 41 && depth > 0) depth -= 1;
  }
  return depth;
}

function trimSpan(text: string, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start < end && /[\s,;]/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return [start, end];
}

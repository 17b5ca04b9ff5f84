import { mentionAt } from './agency-mention.ts';
import {
  interiorEnd,
  matchAdverbial,
  obligationAfter,
  pastUnknown,
  unlistedAfterColon,
} from './clause-gaps.ts';
import { isNounRun, usedAsNoun, verbAt } from './governing-verb.ts';
import type { VerbMatch } from './governing-verb.ts';
import { partiesAt } from './party-list.ts';
import type { Party, PartyList } from './party-list.ts';
import { phraseMatcher, phrases } from './phrase-matcher.ts';
import type { TimeSpan } from './time-spans.ts';
import type { Token } from './tokens.ts';

/** How a clause lays its task: by itself, or through "Giao", "Đề nghị", "Yêu cầu". */
export type Opener = 'giao' | 'đề nghị' | 'yêu cầu' | null;

export interface Clause {
  readonly subject: readonly Party[];
  readonly opener: Opener;
  /** Token index of the subject (or of the verb when there is none). */
  readonly subjectAt: number;
  readonly verb: VerbMatch;
  /** "có trách nhiệm", "phải" stand between subject and verb. */
  readonly obliged: boolean;
}

const matchConnector = phraseMatcher(
  phrases(
    `ngân sách nhà nước | ngân sách địa phương | đồng thời | ngoài ra | bên cạnh đó | trong đó | và | , | : | - | + | ; | . | hoặc | thì | sau đó | tiếp đó | ngoài việc | cụ thể | riêng | * | “ | " | …`,
  ),
);
const AFTER_PREPOSITION = new Set(
  'các những từng mỗi của với cho do về tại từ bởi gửi giữa cùng là đến tới trình trước giúp và , ; / hoặc'.split(
    ' ',
  ),
);

/** The main clause of a piece of text: who (if the clause says so) and its first governing verb. Null for statements that lay no task. */
export function clauseAt(
  source: string,
  tokens: readonly Token[],
  times: readonly TimeSpan[],
): Clause | null {
  let at = 0;
  for (let guard = 0; guard < 12 && at < tokens.length; guard += 1) {
    const next = skipSmall(tokens, at, times);
    if (next > at) {
      at = next;
      continue;
    }
    const here = startAt(source, tokens, at, times);
    if (here !== null) return here;
    if (matchAdverbial(tokens, at) === 0) return null;
    const beyond = pastAdverbial(source, tokens, at, times);
    if (beyond === null) return null;
    if (typeof beyond !== 'number') return beyond;
    at = beyond;
  }
  return null;
}

function skipSmall(tokens: readonly Token[], at: number, times: readonly TimeSpan[]): number {
  const token = tokens[at];
  if (token === undefined) return at;
  if (at === 0 && /^(?:\d{1,3}|[a-zđ])$/iu.test(token.text) && ['.', ')'].includes(tokens[1]?.lower ?? ''))
    return 2;
  const connector = matchConnector(tokens, at);
  if (connector > 0) return at + connector;
  if (token.lower === '(') {
    const close = tokens.findIndex((other, index) => index > at && other.lower === ')');
    return close < 0 ? at : close + 1;
  }
  return pastTime(tokens, at, times);
}

function pastTime(tokens: readonly Token[], at: number, times: readonly TimeSpan[]): number {
  const token = tokens[at];
  if (token === undefined) return at;
  const span = times.find((time) => token.start >= time.start && token.start < time.end);
  if (span === undefined) return at;
  let after = at;
  while (after < tokens.length && (tokens[after]?.start ?? Infinity) < span.end) after += 1;
  return after;
}

const BREAKS = new Set([',', ';', ':', ')', 'thì', 'và', 'hoặc', '/']);

/** Words after which "kịp thời", "chủ động" belong to a purpose or a participle, not to the main clause. */
const NOT_MAIN = new Set(['để', 'nhằm', 'và', 'không', 'chưa', 'đã', 'được', 'việc', 'hiện', 'pháp', ',']);

/** A clause whose subject, opener or verb stands exactly at the token. */
function startAt(
  source: string,
  tokens: readonly Token[],
  at: number,
  times: readonly TimeSpan[],
): Clause | null {
  const opened = openedAt(source, tokens, at, times);
  if (opened !== null) return opened;
  const withSubject = subjectAt(source, tokens, at, times);
  if (withSubject !== null) return withSubject;
  const verb = verbAt(tokens, at);
  if (verb === null || isNounRun(tokens, at)) return null;
  return { subject: [], opener: null, subjectAt: at, verb, obliged: false };
}

function openedAt(
  source: string,
  tokens: readonly Token[],
  at: number,
  times: readonly TimeSpan[],
): Clause | null {
  let probe = at;
  if (['kính', 'trân'].includes(tokens[probe]?.lower ?? '')) probe += tokens[probe]?.lower === 'trân' ? 2 : 1;
  const word = tokens[probe]?.lower;
  const pair = `${word ?? ''} ${tokens[probe + 1]?.lower ?? ''}`;
  const opener: Opener =
    pair === 'đề nghị'
      ? 'đề nghị'
      : pair === 'yêu cầu'
        ? 'yêu cầu'
        : word === 'giao' || pair === 'phân công'
          ? 'giao'
          : null;
  if (opener === null) return null;
  let from = probe + (word === 'giao' ? 1 : 2);
  if (word === 'giao' && tokens[from]?.lower === 'cho') from += 1;
  const list = partiesAt(source, tokens, from);
  if (list.parties.length === 0) return null;
  const verb = verbAfterSubject(tokens, list.end, times);
  if (verb === null) return null;
  return { subject: list.parties, opener, subjectAt: from, verb: verb.verb, obliged: true };
}

function subjectAt(
  source: string,
  tokens: readonly Token[],
  at: number,
  times: readonly TimeSpan[],
): Clause | null {
  const list = partiesAt(source, tokens, at, 'text');
  if (list.parties.length === 0) return null;
  const whole = withQualifiedFirst(source, tokens, at, list);
  const found = verbAfterSubject(tokens, whole.end, times);
  if (found === null) return null;
  return { subject: whole.parties, opener: null, subjectAt: at, verb: found.verb, obliged: found.obliged };
}

/** "Đơn vị sử dụng lao động được ngân sách bảo đảm kinh phí, cơ quan X, cơ quan Y lập …": the first of a list with a clause of its own. */
function withQualifiedFirst(
  source: string,
  tokens: readonly Token[],
  at: number,
  list: PartyList,
): PartyList {
  const first = tokens[at];
  const word = tokens[list.end]?.lower;
  if (
    first === undefined ||
    list.parties.length !== 1 ||
    (word !== 'được' && word !== 'thuộc' && word !== 'có')
  )
    return list;
  const comma = tokens.findIndex(
    (token, index) => index > list.end && index < list.end + 28 && token.lower === ',',
  );
  if (comma < 0) return list;
  const rest = partiesAt(source, tokens, comma + 1);
  if (rest.parties.length === 0) return list;
  const name = source
    .slice(first.start, tokens[comma]?.start ?? first.end)
    .replace(/\s+/gu, ' ')
    .trim();
  return { parties: [{ name, kind: 'group' }, ...rest.parties], end: rest.end };
}

/** The verb that a list of bodies governs; adverbials and brackets between are stepped over. */
function verbAfterSubject(
  tokens: readonly Token[],
  from: number,
  times: readonly TimeSpan[],
): { verb: VerbMatch; obliged: boolean } | null {
  let at = from;
  for (let guard = 0; guard < 8; guard += 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (token.lower === ',' || token.lower === ':' || token.lower === '(' || token.lower === '-') {
      const unlisted = token.lower === ':' ? unlistedAfterColon(tokens, at + 1) : null;
      if (unlisted !== null) return { verb: unlisted, obliged: false };
      at = Math.max(skipSmall(tokens, at, times), at + 1);
      continue;
    }
    const time = pastTime(tokens, at, times);
    const verb = verbAt(tokens, at);
    if (verb !== null) {
      const between = tokens.slice(from, verb.at).map((word) => word.lower);
      return {
        verb,
        obliged:
          between.includes('phải') ||
          between.includes('trách') ||
          between.includes('nhiệm') ||
          verb.verb === 'chịu trách nhiệm',
      };
    }
    if (time > at) {
      at = time;
      continue;
    }
    const beyond = pastUnknown(tokens, at);
    if (beyond !== null) {
      at = beyond;
      continue;
    }
    const qualified = obligationAfter(tokens, at);
    if (qualified !== null) {
      at = qualified;
      continue;
    }
    if (matchAdverbial(tokens, at) === 0 || token.lower === 'để' || token.lower === 'nhằm') return null;
    const end = interiorEnd(tokens, at);
    if (end === null) return null;
    at = end;
  }
  return null;
}

/** Past an adverbial at the head of a sentence, or the clause found inside it; null when nothing follows. */
function pastAdverbial(
  source: string,
  tokens: readonly Token[],
  from: number,
  times: readonly TimeSpan[],
): number | Clause | null {
  const conditioned = subjectAfterCondition(source, tokens, from, times);
  if (conditioned !== null) return conditioned;
  let verbStart: number | null = null;
  for (let at = from + 1; at < Math.min(tokens.length, from + 90); at += 1) {
    const previous = tokens[at - 1]?.lower;
    if (!BREAKS.has(previous ?? '') && AFTER_PREPOSITION.has(previous ?? '')) {
      const passed = mentionAt(tokens, at, 'text');
      if (passed !== null && passed.to > at + 1) {
        at = passed.to - 1;
        continue;
      }
    }
    const afterBreak = previous === ',' || previous === 'thì' || previous === ':' || previous === ')';
    if (afterBreak) {
      if (matchAdverbial(tokens, at) > 0 && !startsWithBody(tokens, at)) return verbStart ?? at;
      const opened = openedAt(source, tokens, at, times);
      if (opened !== null) return opened;
    }
    if (afterBreak || (tokens[at]?.capital === true && !AFTER_PREPOSITION.has(previous ?? ''))) {
      const subject = subjectAt(source, tokens, at, times);
      const withinAdverbial = !afterBreak && tokens[partiesAt(source, tokens, at, 'text').end]?.lower === ',';
      if (subject !== null && verbStart === null && !withinAdverbial) return subject;
    }
    const brisk =
      (tokens[at]?.lower === 'kịp' || (tokens[at]?.lower === 'chủ' && tokens[at + 1]?.lower === 'động')) &&
      !NOT_MAIN.has(previous ?? '');
    if ((afterBreak || brisk) && verbStart === null && verbAt(tokens, at) !== null && !isNounRun(tokens, at))
      verbStart = at;
    if (verbStart !== null && at > verbStart) return verbStart;
  }
  return verbStart ?? coordinationStart(tokens, from) ?? interiorEnd(tokens, from);
}

/** "Nếu có khó khăn, vướng mắc hoặc cần sửa đổi, bổ sung; các đơn vị đề xuất …": the bearer stands behind the condition. */
function subjectAfterCondition(
  source: string,
  tokens: readonly Token[],
  from: number,
  times: readonly TimeSpan[],
): Clause | null {
  const condition = tokens.findIndex(
    (token, index) => index >= from && index < from + 16 && (token.lower === 'nếu' || token.lower === 'khi'),
  );
  if (condition < 0 || tokens[condition + 1]?.lower !== 'có') return null;
  for (let at = condition + 2; at < Math.min(tokens.length, condition + 50); at += 1) {
    if (![',', ';', 'thì', 'đề'].includes(tokens[at - 1]?.lower ?? '')) continue;
    const found = openedAt(source, tokens, at, times) ?? subjectAt(source, tokens, at, times);
    if (found !== null) return found;
  }
  return null;
}

/** "Căn cứ chỉ tiêu được giao phối hợp với …": no comma, but "chủ trì" or "phối hợp với" opens the clause. */
function coordinationStart(tokens: readonly Token[], from: number): number | null {
  for (let at = from + 1; at < Math.min(tokens.length, from + 60); at += 1) {
    const pair = `${tokens[at]?.lower ?? ''} ${tokens[at + 1]?.lower ?? ''}`;
    if (
      pair === 'chủ trì' ||
      (pair === 'phối hợp' && tokens[at + 2]?.lower === 'với' && !usedAsNoun(tokens, at))
    )
      return at;
  }
  return null;
}

function startsWithBody(tokens: readonly Token[], at: number): boolean {
  return mentionAt(tokens, at, 'text') !== null;
}

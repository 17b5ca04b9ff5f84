import {
  interiorEnd,
  matchAdverbial,
  obligationAfter,
  pastUnknown,
  unlistedAfterColon,
} from './clause-gaps.ts';
import { verbAt } from './governing-verb.ts';
import type { VerbMatch } from './governing-verb.ts';
import { partiesAt } from './party-list.ts';
import type { Party, PartyList } from './party-list.ts';
import { lastingMatcher, phrases } from './phrase-matcher.ts';
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

const matchConnector = lastingMatcher(
  phrases(
    `ngân sách nhà nước | ngân sách địa phương | đồng thời | ngoài ra | bên cạnh đó | trong đó | và | , | : | - | + | ; | . | hoặc | thì | sau đó | tiếp đó | ngoài việc | cụ thể | riêng | * | “ | " | …`,
  ),
);

export function skipSmall(tokens: readonly Token[], at: number, times: readonly TimeSpan[]): number {
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

export function openedAt(
  source: string,
  tokens: readonly Token[],
  at: number,
  times: readonly TimeSpan[],
): Clause | null {
  let probe = at;
  if (['kính', 'trân'].includes(tokens[probe]?.lower ?? '')) probe += tokens[probe]?.lower === 'trân' ? 2 : 1;
  const word = tokens[probe]?.lower;
  const next = tokens[probe + 1]?.lower;
  const opener: Opener =
    word === 'đề' && next === 'nghị'
      ? 'đề nghị'
      : word === 'yêu' && next === 'cầu'
        ? 'yêu cầu'
        : word === 'giao' || (word === 'phân' && next === 'công')
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

export function subjectAt(
  source: string,
  tokens: readonly Token[],
  at: number,
  times: readonly TimeSpan[],
): Clause | null {
  const about = aboutWords(tokens, at);
  const list = partiesAt(source, tokens, at + about, about > 0 ? 'slot' : 'text');
  if (list.parties.length === 0 || (about > 0 && tokens[list.end]?.lower !== ':')) return null;
  const whole = withQualifiedFirst(source, tokens, at, list);
  const found = verbAfterSubject(tokens, whole.end, times);
  if (found === null) return null;
  return { subject: whole.parties, opener: null, subjectAt: at, verb: found.verb, obliged: found.obliged };
}

/** "Đối với Công an tỉnh: …", "Về phía Sở Y tế: …": how many tokens stand before the body that is addressed. */
function aboutWords(tokens: readonly Token[], at: number): number {
  const first = tokens[at]?.lower;
  const second = tokens[at + 1]?.lower;
  return (first === 'đối' && second === 'với') || (first === 'về' && second === 'phía') ? 2 : 0;
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

import { collapse } from './source-quote.ts';
import {
  matchAuthority,
  matchGroupNoun,
  matchNamedAgency,
  matchOffice,
  matchOpenHead,
  matchParty,
  matchQuantifier,
} from './agency-lexicon.ts';
import { wordsOf } from './governing-verb.ts';
import { matchDepartmentField } from './department-names.ts';
import { ellipticEnd } from './elliptic-name.ts';
import type { Mention, MentionMode } from './mention.ts';
import { levelEnd, modifiersEnd } from './name-tail.ts';
import { departmentAt, namedAt, officialAfterCoQuan, ownOffice } from './named-mention.ts';
import { openNameEnd } from './open-name.ts';
import { titledPerson } from './titled-person.ts';
import type { Token } from './tokens.ts';

const LISTS = [matchParty, matchAuthority, matchQuantifier, matchOffice, matchOpenHead, matchGroupNoun];
const OTHER_HEADS = new Set(['sở', 'phòng', 'bộ', 'ty', 'ngành', 'bên', 'phía', 'cơ', 'đồng', 'ông', 'bà']);
const HEADS = new Map<string, boolean>();

/** Whether any name begins with that word; spares all other words the lists. */
export function mayBeginName(lower: string): boolean {
  let known = HEADS.get(lower);
  if (known === undefined) {
    known = OTHER_HEADS.has(lower) || LISTS.some((list) => list.starts(lower));
    if (HEADS.size >= 20_000) HEADS.clear();
    HEADS.set(lower, known);
  }
  return known || matchNamedAgency.starts(lower);
}

/** The body named at a token, or null. Linear in the length of the name. */
export function mentionAt(
  tokens: readonly Token[],
  from: number,
  mode: MentionMode = 'slot',
): Mention | null {
  const head = tokens[from];
  if (head === undefined || !head.word || !mayBeginName(head.lower)) return null;
  const titled = titledPerson(tokens, from);
  if (titled !== null) {
    const held = titled.office === null ? null : mentionAt(tokens, titled.office, 'slot');
    return { kind: 'person', from, to: furtherOffices(tokens, held?.to ?? titled.nameEnd) };
  }
  const party = matchParty(tokens, from);
  if (party > 0) return { kind: 'party', from, to: from + party };
  const authority = matchAuthority(tokens, from);
  if (authority > 0) return { kind: 'authority', from, to: modifiersEnd(tokens, from + authority) };
  const quantifier = quantifierEnd(tokens, from);
  const office = matchOffice(tokens, quantifier);
  if (office > 0) return personAt(tokens, from, quantifier, quantifier + office, mode);
  return withParent(tokens, bodyAt(tokens, from, quantifier, mode));
}

/** A unit followed at once by the body it belongs to is one name: "Thanh tra Sở Y tế", "Phòng Cảnh sát giao thông Công an tỉnh". */
function withParent(tokens: readonly Token[], mention: Mention | null): Mention | null {
  if (mention === null || mention.kind !== 'agency') return mention;
  if (tokens[mention.to]?.lower === 'thuộc' && tokens[mention.to + 1]?.capital === true) {
    const owner = bodyAt(tokens, mention.to + 1, mention.to + 1, 'slot');
    return owner?.kind === 'agency' ? { ...mention, to: owner.to } : mention;
  }
  if (tokens[mention.to]?.capital !== true) return mention;
  const closed = [1, 2].some(
    (back) =>
      tokens[mention.to - back]?.capital === false && levelEnd(tokens, mention.to - back) === mention.to,
  );
  if (closed) return mention;
  const parent = bodyAt(tokens, mention.to, mention.to, 'slot');
  return parent !== null && parent.kind === 'agency'
    ? { kind: 'agency', from: mention.from, to: parent.to }
    : mention;
}

/** "…, Phó Giám đốc BHXH cơ sở, Phó Trưởng ban: …": all offices of one person. */
function furtherOffices(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.lower === ',' && matchOffice(tokens, at + 1) > 0)
    at = mentionAt(tokens, at + 1, 'slot')?.to ?? at + 1 + matchOffice(tokens, at + 1);
  return at;
}

function quantifierEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let length = matchQuantifier(tokens, at); length > 0; length = matchQuantifier(tokens, at))
    at += length;
  return at;
}

function personAt(
  tokens: readonly Token[],
  from: number,
  quantifier: number,
  after: number,
  mode: MentionMode,
): Mention | null {
  const capital = tokens[quantifier]?.capital === true;
  let at = after;
  for (;;) {
    const next = tokens[at]?.lower;
    if (next !== ',' && next !== 'và' && next !== 'hoặc') break;
    const more = matchOffice(tokens, at + 1);
    if (more === 0) break;
    at += 1 + more;
  }
  const body = mentionAt(tokens, at, 'slot');
  const leads = tokens[quantifier]?.lower === 'lãnh';
  const level = levelEnd(tokens, at);
  const beyond = level > at && body?.kind === 'group' && tokens[level]?.lower === ',';
  if (body !== null && !beyond && (body.kind !== 'party' || leads))
    return { kind: 'person', from, to: body.to };
  if (level > at) return { kind: 'person', from, to: level };
  if ((mode === 'slot' || tokens[at]?.lower === ':' || isObliged(tokens, at)) && capital)
    return { kind: 'person', from, to: at };
  return quantifier > from || mode === 'slot'
    ? withParent(tokens, bodyAt(tokens, from, quantifier, mode))
    : null;
}

function bodyAt(tokens: readonly Token[], from: number, at: number, mode: MentionMode): Mention | null {
  const first = tokens[at];
  if (first === undefined || !first.word) return null;
  const quantified = at > from;
  if ((first.lower === 'bên' || first.lower === 'phía') && tokens[at + 1]?.capital === true) {
    const side = bodyAt(tokens, from, at + 1, 'slot');
    if (side?.kind === 'agency') return side;
  }
  const department = departmentAt(tokens, from, at);
  if (department !== null) return department;
  const elliptic = quantified ? ellipticEnd(tokens, at) : 0;
  if (elliptic > 0) return { kind: 'group', from, to: elliptic };
  const named = matchNamedAgency(tokens, at);
  const group = matchGroupNoun(tokens, at);
  const capital = first.capital;
  const committee = mode === 'slot' && tokens[at + 1]?.lower === 'ủy';
  if (named > 0 && (capital || named > 2 || quantified || committee)) {
    const found = namedAt(tokens, from, at, named, mode);
    if (found !== null && (capital || group === 0 || found.to > at + group)) return found;
  }
  const open = matchOpenHead(tokens, at);
  if (open > 0 && capital) {
    const end = openNameEnd(tokens, at, at + open);
    if (end !== null) return { kind: 'agency', from, to: levelEnd(tokens, end) };
  }
  if (first.lower === 'cơ' && tokens[at + 1]?.lower === 'quan') {
    const inner = officialAfterCoQuan(tokens, from, at);
    if (inner !== null) return inner;
  }
  const common = group > 0 ? groupAt(tokens, from, at, group, quantified, mode) : null;
  const short = common === null && open > 0 && capital && mode === 'slot';
  return short && BARE_OFFICES.has(wordsOf(tokens, at, at + open))
    ? { kind: 'agency', from, to: at + open }
    : common;
}

/** An office that the document calls by its first word alone: "gửi Chi cục tổng hợp". */
const BARE_OFFICES = new Set(['chi cục', 'cục', 'trung tâm', 'chi nhánh', 'bệnh viện', 'công ty']);

function groupAt(
  tokens: readonly Token[],
  from: number,
  at: number,
  length: number,
  quantified: boolean,
  mode: MentionMode,
): Mention | null {
  let end = at + length;
  const own = tokens[end]?.capital === true ? matchDepartmentField(tokens, end) : 0;
  if (own > 0) end += own;
  for (;;) {
    let narrowed = modifiersEnd(tokens, levelEnd(tokens, end));
    for (let more = levelEnd(tokens, narrowed); more > narrowed; more = levelEnd(tokens, narrowed))
      narrowed = modifiersEnd(tokens, more);
    const field = tokens[narrowed]?.capital === true ? matchDepartmentField(tokens, narrowed) : 0;
    end = field > 0 ? modifiersEnd(tokens, levelEnd(tokens, narrowed + field)) : narrowed;
    const separator = tokens[end]?.lower;
    if (separator !== ',' && separator !== 'và' && separator !== '-' && separator !== '/') break;
    let next = end + 1;
    if (separator === ',' && tokens[next]?.lower === 'và') next += 1;
    const noun = groupNounAt(tokens, next);
    if (noun === 0 || (!quantified && separator !== '-' && length > 1 && noun > 1)) break;
    end = next + noun;
  }
  if (tokens[end]?.lower === 'thuộc' || (tokens[end]?.lower === 'của' && quantified && tokens[at]?.capital)) {
    const owner = mentionAt(tokens, end + 1, 'slot');
    end =
      owner !== null && owner.kind === 'agency'
        ? owner.to
        : ownOffice(tokens, end + 1) > end + 1
          ? end + 2
          : end;
  }
  if (tokens[at]?.lower === 'người' && end === at + 4) end = workerEnd(tokens, end);
  const specific = end > at + length || length > 2;
  if (
    !quantified &&
    mode === 'text' &&
    !(tokens[at]?.capital === true && (specific || isObliged(tokens, end)))
  )
    return null;
  if (!quantified && !specific && !BARE_GROUPS.has(tokens[at]?.lower ?? '')) return null;
  return { kind: 'group', from, to: end };
}

/** "có trách nhiệm", "phải" right behind a common noun make it a bearer. */
function isObliged(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower;
  return word === 'phải' || ((word === 'có' || word === 'chịu') && tokens[at + 1]?.lower === 'trách');
}

/** "người làm công tác bảo vệ trẻ em cấp xã": the field of work up to the level. */
function workerEnd(tokens: readonly Token[], from: number): number {
  for (let at = from; at < Math.min(tokens.length, from + 8); at += 1) {
    if (!tokens[at]?.word) return from;
    const level = levelEnd(tokens, at);
    if (level > at) return level;
  }
  return from;
}

const BARE_GROUPS = new Set([
  'thành',
  'doanh',
  'chủ',
  'người',
  'đơn',
  'địa',
  'cơ',
  'nhà',
  'cộng',
  'công',
  'điểm',
  'nhân',
  'hộ',
  'hợp',
]);

function groupNounAt(tokens: readonly Token[], at: number): number {
  const noun = matchGroupNoun(tokens, at);
  if (noun === 0) return 0;
  const token = tokens[at];
  if (token === undefined) return 0;
  if (token.capital && (matchNamedAgency(tokens, at) > 0 || departmentAt(tokens, at, at) !== null)) return 0;
  if (token.capital && tokens[at + noun]?.capital === true) return 0;
  return noun;
}

/** The printed name of a mention. */
export function mentionText(source: string, tokens: readonly Token[], mention: Mention): string {
  const first = tokens[mention.from];
  const last = tokens[mention.to - 1];
  if (first === undefined || last === undefined) return '';
  return collapse(source.slice(first.start, last.end));
}

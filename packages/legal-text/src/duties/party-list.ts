import { matchDepartmentField } from './department-names.ts';
import { mentionAt, mentionText } from './agency-mention.ts';
import type { Mention, MentionMode } from './mention.ts';
import { levelEnd } from './name-tail.ts';
import type { Token } from './tokens.ts';

export interface Party {
  readonly name: string;
  readonly kind: Mention['kind'];
}

export interface PartyList {
  readonly parties: readonly Party[];
  /** Index of the first token after the list. */
  readonly end: number;
}

const EMPTY: PartyList = { parties: [], end: -1 };

/**
 * Bodies listed from a token on: "Sở Y tế, Sở Tài chính và các cơ quan liên quan". Commas inside names are not separators;
 * "Sở Y tế, Tài chính" and "các sở: Y tế, Tài chính" repeat the head. Empty when no body stands there.
 */
export function partiesAt(
  source: string,
  tokens: readonly Token[],
  from: number,
  mode: MentionMode = 'slot',
): PartyList {
  const parties: Party[] = [];
  let at = from;
  let head: string | undefined;
  for (;;) {
    const mention = mentionAt(tokens, at, parties.length === 0 ? mode : 'slot');
    if (mention === null) {
      const field = parties.length > 0 && tokens[at]?.capital === true ? matchDepartmentField(tokens, at) : 0;
      if (field === 0 || head === undefined) break;
      const end = levelEnd(tokens, at + field);
      parties.push({
        name: `${head} ${mentionText(source, tokens, { kind: 'agency', from: at, to: end })}`,
        kind: 'agency',
      });
      at = end;
    } else {
      const short = shorthandAt(source, tokens, mention);
      if (short === null) {
        parties.push({ name: mentionText(source, tokens, mention), kind: mention.kind });
        at = mention.to;
      } else {
        parties.push(...short.parties);
        at = short.end;
      }
      head = mention.head ?? head;
      if (mention.head === undefined && mention.kind !== 'agency') head = short === null ? undefined : head;
    }
    at = pastArea(tokens, at);
    const inner = parenthesis(source, tokens, at);
    if (inner !== null) {
      if (mention?.kind !== 'agency' && mention?.kind !== 'person') parties.push(...inner.parties);
      at = inner.end;
    }
    const next = afterSeparator(tokens, at);
    if (next === null || !canContinue(tokens, next, head)) break;
    at = next;
  }
  if (parties.length === 0) return EMPTY;
  return { parties: unique(parties), end: at };
}

/** Past "trên địa bàn (tỉnh X)" behind a name, which is no part of it. */
function pastArea(tokens: readonly Token[], at: number): number {
  const area =
    tokens[at]?.lower === 'trên' && tokens[at + 1]?.lower === 'địa' && tokens[at + 2]?.lower === 'bàn';
  return area ? levelEnd(tokens, at + 3) : at;
}

function canContinue(tokens: readonly Token[], at: number, head: string | undefined): boolean {
  if (mentionAt(tokens, at, 'slot') !== null) return true;
  return head !== undefined && tokens[at]?.capital === true && matchDepartmentField(tokens, at) > 0;
}

const JOINS = new Set([',', ';', 'và', 'hoặc', '/', '&', 'cùng', 'với', '+']);

/** Index after ", và", "và", ";", "cùng với" …; null when no separator stands at the token. */
function afterSeparator(tokens: readonly Token[], from: number): number | null {
  let at = from;
  while (at - from < 3 && JOINS.has(tokens[at]?.lower ?? '')) at += 1;
  return at === from ? null : at;
}

/** "các sở, ngành: Y tế, Tài chính, Báo X" and "Các cơ quan: Thông tin và Truyền thông, Tư pháp". */
function shorthandAt(source: string, tokens: readonly Token[], mention: Mention): PartyList | null {
  if (mention.kind !== 'group' && mention.kind !== 'person') return null;
  if (tokens[mention.to]?.lower !== ':') return null;
  const office =
    mention.kind === 'person' ||
    tokens[mention.to - 1]?.lower === 'sở' ||
    mentionWords(tokens, mention).includes('sở');
  const parties: Party[] = [];
  let at = mention.to + 1;
  for (;;) {
    const field = tokens[at]?.capital === true ? matchDepartmentField(tokens, at) : 0;
    const named = mentionAt(tokens, at, 'slot');
    if (field > 0 && (named === null || named.to <= at + field)) {
      const end = levelEnd(tokens, at + field);
      const name = mentionText(source, tokens, { kind: 'agency', from: at, to: end });
      parties.push({ name: office ? `Sở ${name}` : name, kind: 'agency' });
      at = end;
    } else if (named !== null && named.kind === 'agency') {
      parties.push({ name: mentionText(source, tokens, named), kind: 'agency' });
      at = named.to;
    } else if (
      tokens[at]?.capital === true &&
      /^\p{Lu}[\p{Ll}]/u.test(tokens[at]?.text ?? '') &&
      parties.length > 0
    ) {
      const end = capitalRunEnd(tokens, at);
      parties.push({
        name: mentionText(source, tokens, { kind: 'agency', from: at, to: end }),
        kind: 'agency',
      });
      at = end;
    } else break;
    const separator = tokens[at]?.lower;
    if (separator !== ',' && separator !== 'và') break;
    const next = at + 1;
    if (tokens[next]?.capital !== true) break;
    at = next;
  }
  return parties.length === 0 ? null : { parties, end: at };
}

function mentionWords(tokens: readonly Token[], mention: Mention): string[] {
  return tokens.slice(mention.from, mention.to).map((token) => token.lower);
}

function capitalRunEnd(tokens: readonly Token[], from: number): number {
  let at = from + 1;
  while (at < tokens.length && tokens[at]?.word === true && at - from < 6) at += 1;
  return at;
}

/** Members in brackets behind a group (behind an agency a bracket tells its short name or its parent): "các phòng (Thanh tra huyện, Chi cục Thuế)"; other brackets are stepped over when the list goes on. */
function parenthesis(source: string, tokens: readonly Token[], at: number): PartyList | null {
  if (tokens[at]?.lower !== '(') return null;
  const close = tokens.findIndex((token, index) => index > at && token.lower === ')');
  if (close < 0 || close - at > 60) return null;
  const inside = partiesAt(source, tokens.slice(0, close), at + 1);
  if (inside.end === close && inside.parties.length > 0) return { parties: inside.parties, end: close + 1 };
  return close - at <= 12 ? { parties: [], end: close + 1 } : null;
}

function unique(parties: readonly Party[]): Party[] {
  const seen = new Set<string>();
  return parties.filter((party) => {
    if (seen.has(party.name)) return false;
    seen.add(party.name);
    return true;
  });
}

/** The printed names of bodies. */
export function partyNames(parties: readonly Party[]): string[] {
  return parties.map((party) => party.name);
}

/** A text with its first letter in upper case. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

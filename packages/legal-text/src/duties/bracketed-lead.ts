import { partiesAt } from './party-list.ts';
import type { Party } from './party-list.ts';
import { rolesOf } from './roles.ts';
import { tokenize } from './tokens.ts';

/** An agency printed in brackets behind its duty: "(Sở Y tế chủ trì, phối hợp với Sở Tài chính)". */
export interface BracketedLead {
  /** Offset of the opening bracket. */
  readonly at: number;
  readonly lead: readonly Party[];
  readonly coordinating: readonly Party[];
}

/** Reads the last bracket of a task; null when it names nobody who acts. */
export function bracketedLead(text: string): BracketedLead | null {
  const match = /\(\s*(?<inside>[^()]{4,300})\)\s*[.;,/]*\s*$/u.exec(text);
  const inside = match?.groups?.['inside'];
  if (match === null || inside === undefined || match.index < 15) return null;
  const words = inside
    .replace(/^(?:cơ\s+quan|đơn\s+vị)?\s*(?:chủ\s+trì|thực\s+hiện|phân\s+công|giao)\s*:?\s*(?:cho\s+)?/iu, '')
    .trim();
  const tokens = tokenize(words);
  const list = partiesAt(words, tokens, 0);
  if (list.parties.length === 0) return null;
  const acts =
    /chủ\s+trì|thực\s+hiện|phụ\s+trách|đầu\s+mối|tham\s+mưu|chịu\s+trách\s+nhiệm|phối\s+hợp/iu.test(inside);
  const named = list.parties.every((party) => party.kind === 'agency' || party.kind === 'person');
  if (!acts && !(list.end === tokens.length && named)) return null;
  return { at: match.index, lead: list.parties, coordinating: rolesOf(words, tokens, list.end).coordinating };
}

import { pastAdverbial } from './clause-adverbial.ts';
import { matchAdverbial } from './clause-gaps.ts';
import { openedAt, skipSmall, subjectAt } from './clause-subject.ts';
import type { Clause } from './clause-subject.ts';
import { isNounRun, verbAt } from './governing-verb.ts';
import type { TimeSpan } from './time-spans.ts';
import type { Token } from './tokens.ts';

/** The main clause of a piece of text: who (if the clause says so) and its first governing verb. Null for statements that lay no task. */
export function clauseAt(
  source: string,
  tokens: readonly Token[],
  times: readonly TimeSpan[],
): Clause | null {
  return clauseFrom(source, tokens, times, 0) ?? behindLabel(source, tokens, times);
}

const LABEL_TOKENS = 8;

/** "Chế độ báo cáo: Trạm Y tế báo cáo …": a short label before the colon is no part of the clause. */
function behindLabel(source: string, tokens: readonly Token[], times: readonly TimeSpan[]): Clause | null {
  const colon = tokens.slice(0, LABEL_TOKENS).findIndex((token) => token.lower === ':');
  if (colon < 1 || tokens[colon + 1]?.capital !== true) return null;
  const found = subjectAt(source, tokens, colon + 1, times);
  return found ?? null;
}

function clauseFrom(
  source: string,
  tokens: readonly Token[],
  times: readonly TimeSpan[],
  from: number,
): Clause | null {
  let at = from;
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

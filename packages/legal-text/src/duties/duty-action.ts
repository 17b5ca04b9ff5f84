import { collapse } from './source-quote.ts';
import { withoutTail } from '../trailing.ts';
import type { Clause } from './clause-subject.ts';
import type { DutyContext } from './duty-context.ts';
import { verbAt } from './governing-verb.ts';
import { capitalised } from './party-list.ts';
import type { Token } from './tokens.ts';

/** The task in the words of the text, without the body that bears it; carried-over words of an opening stand first. */
export function actionOf(
  text: string,
  tokens: readonly Token[],
  clause: Clause,
  context: DutyContext,
  dropSubject: boolean,
): string {
  const first = dropSubject
    ? tokens[subjectEnd(tokens, clause)]
    : tokens.find((token) => token.word && !['đồng', 'thời', 'và'].includes(token.lower));
  const after = collapse(withoutTail(text.slice(first?.start ?? 0), ';,.:/'));
  // Where nothing stands behind the body the words run together: a person reads the whole.
  const words = after === '' ? collapse(text) : after;
  if (context.prefix !== null && !dropSubject)
    return capitalised(`${context.prefix}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`);
  return capitalised(words);
}

/** The verb with the adverbs before it. */
function subjectEnd(tokens: readonly Token[], clause: Clause): number {
  for (let at = clause.subjectAt + 1; at < clause.verb.at; at += 1) {
    if (verbAt(tokens, at)?.at !== clause.verb.at) continue;
    if (
      OBLIGATION.has(tokens[at]?.lower ?? '') ||
      (tokens[at - 1]?.lower === 'có' && tokens[at]?.lower === 'trách')
    )
      continue;
    return at;
  }
  return clause.verb.at;
}

const OBLIGATION = new Set(['phải', 'có', 'cần', 'sẽ', 'trách', 'nhiệm', 'vụ', 'chịu', 'được']);

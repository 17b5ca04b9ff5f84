import { mentionAt } from './agency-mention.ts';
import { interiorEnd, matchAdverbial } from './clause-gaps.ts';
import { openedAt, subjectAt } from './clause-subject.ts';
import type { Clause } from './clause-subject.ts';
import { isNounRun, usedAsNoun, verbAt } from './governing-verb.ts';
import { partiesAt } from './party-list.ts';
import type { TimeSpan } from './time-spans.ts';
import type { Token } from './tokens.ts';

const AFTER_PREPOSITION = new Set(
  'các những từng mỗi của với cho do về tại từ bởi gửi giữa cùng là đến tới trình trước giúp và , ; / hoặc'.split(
    ' ',
  ),
);

const BREAKS = new Set([',', ';', ':', ')', 'thì', 'và', 'hoặc', '/']);

/** Words after which "kịp thời", "chủ động" belong to a purpose or a participle, not to the main clause. */
const NOT_MAIN = new Set(['để', 'nhằm', 'và', 'không', 'chưa', 'đã', 'được', 'việc', 'hiện', 'pháp', ',']);

/** Past an adverbial at the head of a sentence, or the clause found inside it; null when nothing follows. */
export function pastAdverbial(
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
    const first = tokens[at]?.lower;
    const second = tokens[at + 1]?.lower;
    if (
      (first === 'chủ' && second === 'trì') ||
      (first === 'phối' && second === 'hợp' && tokens[at + 2]?.lower === 'với' && !usedAsNoun(tokens, at))
    )
      return at;
  }
  return null;
}

function startsWithBody(tokens: readonly Token[], at: number): boolean {
  return mentionAt(tokens, at, 'text') !== null;
}

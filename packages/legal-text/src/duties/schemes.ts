import { matchesOf } from '../matches.ts';
import { mentionAt } from './agency-mention.ts';
import type { Scheme } from '../parsed-regulation.ts';
import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';

const THREE =
  /(?<![\p{L}])(?:(?:0?3|ba)\s+(?:chế\s+độ|loại\s+hình|chính\s+sách)(?:\s+bảo\s+hiểm)?)(?![\p{L}])/iu;
const WORDS: readonly (readonly [Scheme, RegExp])[] = [
  ['BHXH', /(?<![\p{L}])(?:bhxh|bảo\s+hiểm\s+xã\s+hội)(?![\p{L}])/giu],
  ['BHYT', /(?<![\p{L}])(?:bhyt|bảo\s+hiểm\s+y\s+tế)(?![\p{L}])/giu],
  ['BHTN', /(?<![\p{L}])(?:bhtn|bảo\s+hiểm\s+thất\s+nghiệp|trợ\s+cấp\s+thất\s+nghiệp)(?![\p{L}])/giu],
];

/**
 * Insurance schemes a text speaks of, in the fixed order BHXH, BHYT, BHTN. The same words inside the name of an agency
 * ("Bảo hiểm xã hội tỉnh", "cơ quan BHXH") do not count; "3 chế độ" stands for all three.
 */
export function schemesOf(text: string): Scheme[] {
  if (THREE.test(text)) return ['BHXH', 'BHYT', 'BHTN'];
  if (!/bh|bảo\s+hiểm|thất\s+nghiệp/iu.test(text)) return [];
  let agencies: readonly [number, number][] | null = null;
  return WORDS.filter(([, pattern]) => {
    for (const match of matchesOf(text, pattern)) {
      agencies ??= agencySpans(text);
      if (!agencies.some(([start, end]) => match.index >= start && match.index < end)) return true;
    }
    return false;
  }).map(([scheme]) => scheme);
}

function agencySpans(text: string): [number, number][] {
  const tokens = tokenize(text);
  const spans: [number, number][] = [];
  for (let at = 0; at < tokens.length;) {
    const span = agencyAt(tokens, at);
    if (span === null) {
      at += 1;
      continue;
    }
    const start = tokens[at]?.start ?? 0;
    spans.push([start, tokens[span - 1]?.end ?? start]);
    at = span;
  }
  return spans;
}

const OFFICE_BEFORE = new Set(['quan', 'ngành', 'viên', 'cán']);

/** End of an agency name at a token. A bare "Bảo hiểm xã hội" is one only after "phối hợp (với)", "gửi", "cho" and the like. */
function agencyAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const insurance = token.lower === 'bhxh' || (token.lower === 'bảo' && token.capital);
  if (!insurance && !token.capital && token.lower !== 'cơ') return null;
  const named = mentionAt(tokens, at, 'text');
  if (named !== null && named.kind === 'agency') return named.to;
  if (!insurance) return null;
  const before = tokens[at - 1]?.lower ?? '';
  const length = token.lower === 'bhxh' ? 1 : 4;
  if (OFFICE_BEFORE.has(before)) return at + length;
  if (before === 'hợp' || (before === 'với' && tokens[at - 2]?.lower === 'hợp')) return at + length;
  return token.capital &&
    token.lower === 'bảo' &&
    before !== '' &&
    at > 0 &&
    before !== '.' &&
    before !== '“' &&
    before !== '"'
    ? at + length
    : null;
}

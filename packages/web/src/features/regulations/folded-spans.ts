import { foldText } from '../../lib/fold-text.ts';

/** A stretch of a text; UTF-16 offsets. */
export interface FoldedSpan {
  readonly start: number;
  readonly end: number;
  readonly isHit: boolean;
}

const LETTER = /[\p{L}\p{N}]/u;

/** Returns where the folded words stand in the text as whole words. */
function hitsOf(text: string, query: string): { readonly start: number; readonly end: number }[] {
  const folded = [...text].map((letter) => ({ letter, plain: foldText(letter) }));
  const flat = folded.map(({ plain }) => plain).join('');
  const starts: number[] = [];
  let source = 0;
  for (const { letter, plain } of folded) {
    for (let at = 0; at < plain.length; at += 1) starts.push(source);
    source += letter.length;
  }
  const hits: { start: number; end: number }[] = [];
  if (query === '') return hits;
  for (let at = flat.indexOf(query); at >= 0; at = flat.indexOf(query, at + query.length))
    if (!LETTER.test(flat[at - 1] ?? '') && !LETTER.test(flat[at + query.length] ?? ''))
      hits.push({ start: starts[at] ?? 0, end: starts[at + query.length] ?? text.length });
  return hits;
}

/** Returns where the longest run of the query's words stands: the whole phrase if it does, else parts of it, else single words. */
function bestHits(text: string, words: readonly string[]): ReturnType<typeof hitsOf> {
  for (let length = words.length; length > 0; length -= 1) {
    const hits = Array.from({ length: words.length - length + 1 }, (_, at) =>
      hitsOf(text, words.slice(at, at + length).join(' ')),
    ).flat();
    if (hits.length > 0) return hits.sort((a, b) => a.start - b.start);
  }
  return [];
}

/** Returns the text cut into stretches that hold the folded query and those that do not, in order and without loss. */
export function foldedSpans(text: string, query: string): FoldedSpan[] {
  const hits = bestHits(
    text,
    query.split(/\s+/u).filter((word) => word !== ''),
  );
  const spans: FoldedSpan[] = [];
  let at = 0;
  for (const { start, end } of hits) {
    if (start < at) continue;
    if (start > at) spans.push({ start: at, end: start, isHit: false });
    spans.push({ start, end, isHit: true });
    at = end;
  }
  if (at < text.length) spans.push({ start: at, end: text.length, isHit: false });
  return spans;
}

import { foldText } from '../../lib/fold-text.ts';
import { foldedSpans } from './folded-spans.ts';

/** The text with every place of the searched words marked, diacritics and case ignored. */
export function FoldedMark({ text, words }: { readonly text: string; readonly words: string }) {
  return foldedSpans(text, foldText(words)).map(({ start, end, isHit }) =>
    isHit ? <mark key={start}>{text.slice(start, end)}</mark> : text.slice(start, end),
  );
}

/** A stretch of a text with the duties that quote it; UTF-16 offsets. */
export interface QuoteSegment {
  readonly text: string;
  readonly duties: readonly string[];
}

interface Quote {
  readonly id: string;
  readonly quote: string;
}

const SPACE = /\s/u;

/** Returns where the quote stands in the text, white space of any length being the same; null if it does not. */
export function quoteSpan(
  text: string,
  quote: string,
): { readonly start: number; readonly end: number } | null {
  const words = quote.normalize('NFC').trim().replace(/\s+/gu, ' ');
  if (words === '') return null;
  const places: number[] = [];
  let flat = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (SPACE.test(letter)) {
      if (flat.endsWith(' ')) continue;
      flat += ' ';
    } else flat += letter;
    places.push(at);
  }
  const at = flat.indexOf(words);
  const first = places[at];
  const last = places[at + words.length - 1];
  return at < 0 || first === undefined || last === undefined ? null : { start: first, end: last + 1 };
}

/** Returns the text cut at every beginning and end of a quote, in order and without loss; overlapping quotes share a stretch. */
export function quoteSegments(text: string, quotes: readonly Quote[]): QuoteSegment[] {
  const spans = quotes.flatMap(({ id, quote }) => {
    const span = quoteSpan(text, quote);
    return span === null ? [] : [{ id, ...span }];
  });
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    return {
      text: text.slice(start, end),
      duties: spans.filter((span) => span.start <= start && span.end >= end).map(({ id }) => id),
    };
  });
}

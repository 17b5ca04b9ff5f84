/** Finds the words of a provision again in the source, whose line breaks, emphasis marks and footnote digits the reading may have dropped. */
export interface QuoteFinder {
  /** The verbatim words of the source (white space collapsed) that stand for a piece of a provision's text. */
  find(piece: string, from: number, to: number): string;
}

/** Marks a reader drops: emphasis, superscript digits, zero-width signs. */
const DROPPED = /[*_\u200b\ufeff\u00ad⁰¹²³⁴-⁹]/u;

/** Prepares a finder for one source; each search looks only at the provision's own stretch of the source. */
export function quoteFinder(source: string): QuoteFinder {
  let last = { from: -1, to: -1, stretch: '' };
  return {
    find(piece, from, to) {
      if (isCollapsed(piece) && source.slice(from, to).includes(piece)) return piece;
      if (last.from !== from || last.to !== to)
        last = { from, to, stretch: collapse(source.slice(from, to)) };
      const { stretch } = last;
      if (stretch.includes(piece)) return piece;
      return looseFind(stretch, piece) ?? longestPrefix(stretch, piece);
    },
  };
}

function isCollapsed(text: string): boolean {
  return !UNEVEN.test(text) && !text.startsWith(' ') && !text.endsWith(' ');
}

const UNEVEN = /\s\s|[^\S ]/u;

/** White space runs made one space, as quotes are compared. */
export function collapse(text: string): string {
  const words = text.trim();
  return UNEVEN.test(words) ? words.replace(/\s+/gu, ' ') : words;
}

/** Matches letter by letter, stepping over dropped marks and white space on both sides. */
function looseFind(stretch: string, piece: string): string | null {
  const places: number[] = [];
  let bare = '';
  for (let index = 0; index < stretch.length; index += 1) {
    const char = stretch.charAt(index);
    if (char === ' ' || DROPPED.test(char)) continue;
    places.push(index);
    bare += char;
  }
  const wanted = bareOf(piece);
  const found = bare.indexOf(wanted);
  if (found < 0 || wanted === '') return null;
  const start = places[found];
  const last = places[found + wanted.length - 1];
  return start === undefined || last === undefined ? null : stretch.slice(start, last + 1);
}

function bareOf(text: string): string {
  let bare = '';
  for (const char of text) if (char !== ' ' && !DROPPED.test(char)) bare += char;
  return bare;
}

/** When something stands in between (a page break, a footnote), the longest beginning that is there word for word. */
function longestPrefix(stretch: string, piece: string): string {
  const words = piece.split(' ');
  let low = 0;
  let high = words.length;
  let best = '';
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const found = looseFind(stretch, words.slice(0, middle).join(' '));
    if (found === null) high = middle - 1;
    else {
      best = found;
      low = middle;
    }
  }
  return best;
}

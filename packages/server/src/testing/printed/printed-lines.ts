import type { PlacedWord, PrintedPage } from './poppler.ts';

/** Words that stand on one height, left to right. */
export interface PrintedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Words nearer to each other than this belong to one line; two columns side by side are two. */
const WORD_GAP = 5;
/** What stands above this is the page number. */
const ABOVE_TEXT = 19;

/** Returns the lines of a page, top to bottom. */
export function linesOf({ words }: PrintedPage): PrintedLine[] {
  const lines: PlacedWord[][] = [];
  for (const word of [...words].sort((a, b) => a.left - b.left)) {
    const own = lines.find((line) => line.some((other) => isBeside(other, word)));
    if (own) own.push(word);
    else lines.push([word]);
  }
  return lines
    .map((line) => ({
      text: line.map(({ text }) => text).join(' '),
      left: Math.min(...line.map(({ left }) => left)),
      right: Math.max(...line.map(({ right }) => right)),
      top: Math.min(...line.map(({ top }) => top)),
      bottom: Math.max(...line.map(({ bottom }) => bottom)),
    }))
    .sort((a, b) => a.top - b.top || a.left - b.left);
}

function isBeside(a: PlacedWord, b: PlacedWord): boolean {
  const height = Math.min(a.bottom - a.top, b.bottom - b.top);
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const gap = Math.max(a.left, b.left) - Math.min(a.right, b.right);
  return shared > height / 2 && gap < WORD_GAP;
}

/** Returns the words of a page without its number. */
export function wordsBelow({ words }: PrintedPage): PlacedWord[] {
  return words.filter(({ bottom }) => bottom > ABOVE_TEXT);
}

/** Returns the number printed above the text, undefined where there is none. */
export function pageNumber({ words }: PrintedPage): string | undefined {
  return words.find(({ bottom }) => bottom <= ABOVE_TEXT)?.text;
}

/**
 * Returns all words of the pages without any space (lines are broken where each program likes), read twice: column by column, and line by line
 * across the columns.
 */
export function textOf(pages: readonly PrintedPage[]): string {
  const read = pages.map((page) => {
    const words = wordsBelow(page);
    return [words, linesOf({ ...page, words })].map((pieces) => pieces.map(({ text }) => text).join(''));
  });
  return [0, 1]
    .map((way) => read.map((page) => page[way]).join(''))
    .join('\n')
    .replaceAll(' ', '');
}

/** Returns whether a page lies on its side. */
export function isLandscape({ width, height }: PrintedPage): boolean {
  return width > height;
}

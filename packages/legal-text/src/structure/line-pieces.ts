import { collapse, stripMarks } from './line-words.ts';

/** Words that stand apart on a line, and the column they begin in. */
export interface LinePiece {
  readonly text: string;
  readonly column: number;
}

const APART = /\t|\||<br\s*\/?>|\S\s{4,}\S|^\s{12,}/i;
const RULE_CELL = /^:?-{2,}:?$/;
/** A side of a two-column print counts as this many characters, whatever stands in it. */
const SIDE = 40;

/** Returns what stands apart on a line (tabs, pipes, wide gaps, "<br>"), as in letterheads printed side by side. */
export function linePieces(raw: string, text: string): LinePiece[] {
  if (text === '') return [];
  const line = raw.endsWith('\n') ? raw.slice(0, -1) : raw;
  const plain = line === text && !text.includes('|') && !text.includes('<');
  if (plain || !APART.test(line)) return [{ text, column: 0 }];
  const pieces: LinePiece[] = [];
  line
    .replace(/^\s*\|/, '')
    .split(/[\t|]/)
    .forEach((side, index) => {
      for (const part of side.matchAll(/\S+(?:\s{1,3}\S+)*/g)) {
        for (const piece of part[0].split(/<br\s*\/?>/i)) {
          const words = collapse(stripMarks(piece));
          if (words !== '' && !RULE_CELL.test(words))
            pieces.push({ text: words, column: index * SIDE + part.index });
        }
      }
    });
  return pieces;
}

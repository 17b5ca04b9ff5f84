import type { TableColumn } from '@ansinh/domain/documents';
import { SIZE } from './page-measures.ts';

/** Widths of the bold face as shares of its size: capitals, and what else a heading holds. */
const [CAPITAL, LETTER] = [0.74, 0.54] as const;
const POINT = 25.4 / 72;

/** Room on both sides of the words of a cell, in millimetres, with a little to spare: widths of letters are estimated. */
const ROUND_WORDS = 3;

/**
 * Returns how wide the columns of a table are in a room of so many millimetres: by their weights, but none so narrow that a word of its heading
 * is torn ("ST-T"). Where not even that fits, what there is is shared by the longest words.
 */
export function columnRooms(columns: readonly TableColumn[], room: number): number[] {
  const needed = columns.map(({ header }) => longestWord(header));
  if (sum(needed) >= room) return needed.map((width) => (width * room) / sum(needed));
  const isNarrow = columns.map(() => false);
  for (;;) {
    const left = room - sum(needed.filter((_, at) => isNarrow[at]));
    const weights = sum(columns.filter((_, at) => !isNarrow[at]).map(({ weight }) => weight));
    const rooms = columns.map(({ weight }, at) =>
      isNarrow[at] ? (needed[at] ?? 0) : (weight * left) / weights,
    );
    const torn = rooms.findIndex((width, at) => !isNarrow[at] && width < (needed[at] ?? 0));
    if (torn === -1) return rooms;
    isNarrow[torn] = true;
  }
}

function longestWord(header: string): number {
  return Math.max(...header.split(/\s+/u).map(boldWidth)) + ROUND_WORDS;
}

function boldWidth(word: string): number {
  const shares = [...word].map((letter) => (/\p{Lu}/u.test(letter) ? CAPITAL : LETTER));
  return sum(shares) * SIZE.table * POINT;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

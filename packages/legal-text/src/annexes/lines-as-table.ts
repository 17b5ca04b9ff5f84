import type { SourceLine } from '../structure/source-lines.ts';

const FIRST_HEADER = /^(?:STT|S\.?TT|TT|Số TT|Số thứ tự)$/i;
const VALUE = /^[-+]?\d[\d.,]*\s*%?$/;

/** Rows of a table that was printed one cell a line: "STT", "Đơn vị", …, "1", "Thành phố", "26.37", …; null when the lines are none. */
export function linesAsTable(lines: readonly SourceLine[], from: number, to: number): string[][] | null {
  const cells = lines.slice(from, to).filter((line) => line.text !== '' && line.cells === null);
  const texts = cells.map((line) => line.text);
  const start = texts.findIndex((text) => FIRST_HEADER.test(text));
  if (start === -1) return null;
  const first = indexOfNumber(texts, 1, start + 1);
  const second = first === -1 ? -1 : indexOfNumber(texts, 2, first + 1);
  const width = second - first;
  if (second === -1 || width < 3 || width > 40) return null;
  if (!followsEvery(texts, first, width)) return null;
  const total = totalRow(texts, start, first, width);
  const headerEnd = first - (total === null ? 0 : total.length - 1);
  const rows: string[][] = headerRows(texts.slice(start, headerEnd), width);
  if (total !== null) rows.push(total);
  for (
    let i = first, number = 1;
    i + width <= texts.length && texts[i] === String(number);
    i += width, number += 1
  ) {
    rows.push(texts.slice(i, i + width));
  }
  return rows;
}

function indexOfNumber(texts: readonly string[], value: number, from: number): number {
  return texts.findIndex((text, index) => index >= from && (text === String(value) || text === `${value}.`));
}

function followsEvery(texts: readonly string[], first: number, width: number): boolean {
  const third = texts[first + 2 * width];
  return third === undefined || third === '3' || third === '3.' || !/^\d+$/.test(third);
}

/** A row of totals without a number stands before the first numbered row: a name and values. */
function totalRow(texts: readonly string[], start: number, first: number, width: number): string[] | null {
  const values = texts.slice(first - (width - 2), first);
  const name = texts[first - (width - 1)];
  if (first - (width - 1) <= start || name === undefined || VALUE.test(name)) return null;
  return values.every((value) => VALUE.test(value)) ? ['', name, ...values] : null;
}

/** Header cells of one row, or of two rows when fewer names than columns stand above repeated ones. */
function headerRows(cells: readonly string[], width: number): string[][] {
  if (cells.length <= width) return [[...cells]];
  for (let upper = 2; upper < cells.length; upper += 1) {
    const lower = cells.length - upper;
    const alone = width - lower;
    const groups = upper - alone;
    if (alone < 1 || groups < 1 || lower % groups !== 0) continue;
    return [cells.slice(0, upper), cells.slice(upper)];
  }
  return [cells.slice(0, width)];
}

import { labelOf } from '../structure/label.ts';
import { documentKindOf } from '../structure/line-kinds.ts';
import { isPageNumber } from '../structure/words.ts';

/** A piece of text as placed on a page, in points from the lower left corner. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface PlacedLine {
  readonly y: number;
  readonly height: number;
  /** Pieces that stand apart by a wide gap. */
  readonly cells: { text: string; left: number; right: number }[];
}

function linesOf(items: readonly PlacedText[]): PlacedLine[] {
  const sorted = items.filter((item) => item.text.trim() !== '').sort((a, b) => b.y - a.y || a.x - b.x);
  const groups: PlacedText[][] = [];
  for (const item of sorted) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (
      group !== undefined &&
      first !== undefined &&
      Math.abs(first.y - item.y) < Math.max(2, first.height * 0.45)
    )
      group.push(item);
    else groups.push([item]);
  }
  return groups.map((group) => lineOf(group.sort((a, b) => a.x - b.x)));
}

const VALUE = /^\d+(?:[.,]\d+)*%?$/;

/** A row of a table of figures: at least three, and figures for two words in five. */
function isValueRow(group: readonly PlacedText[]): boolean {
  const figures = group.filter((item) => VALUE.test(item.text.trim())).length;
  if (figures < 3) return false;
  const words = group
    .map((item) => item.text)
    .join(' ')
    .split(/\s+/).length;
  return figures * 5 >= words * 2 || figures >= 6;
}

function besideValue(before: string, after: string): boolean {
  return VALUE.test(after.trim()) || /^\d{1,3}$/.test(before.trim());
}

function lineOf(group: readonly PlacedText[]): PlacedLine {
  const cells: PlacedLine['cells'] = [];
  const height = Math.max(...group.map((item) => item.height));
  const values = isValueRow(group);
  for (const item of group) {
    const last = cells.at(-1);
    const gap = last === undefined ? Infinity : item.x - last.right;
    if (
      last === undefined ||
      gap > Math.max(18, height * 1.8) ||
      (values && gap > Math.max(4, height * 0.45) && besideValue(last.text, item.text))
    ) {
      cells.push({ text: item.text, left: item.x, right: item.x + item.width });
      continue;
    }
    last.text +=
      gap > height * 0.18 && !/\s$/.test(last.text) && !/^\s/.test(item.text) ? ` ${item.text}` : item.text;
    last.right = Math.max(last.right, item.x + item.width);
  }
  return { y: group[0]?.y ?? 0, height, cells };
}

/** A title or an article never stands in a column of a letterhead. */
function startsBody(text: string): boolean {
  return labelOf(text)?.style === 'article' || (documentKindOf(text) !== null && text.length < 40);
}

/** Two columns side by side (letterhead, signatures) are read one after the other. */
function unfoldColumns(lines: readonly PlacedLine[], from: number): { texts: string[]; used: number } | null {
  const first = lines[from];
  if (first === undefined || first.cells.length !== 2) return null;
  const middle = ((first.cells[0]?.right ?? 0) + (first.cells[1]?.left ?? 0)) / 2;
  const left: string[] = [];
  const right: string[] = [];
  let used = 0;
  for (const line of lines.slice(from)) {
    const sides = line.cells.map((cell) =>
      cell.right <= middle + 8 ? 'left' : cell.left >= middle - 8 ? 'right' : 'both',
    );
    if (line.cells.length > 2 || sides.includes('both') || (line.cells.length === 2 && sides[0] === sides[1]))
      break;
    const pieces = line.cells.map((cell) => cell.text.trim());
    if (line.cells.length === 1 && startsBody(pieces[0] ?? '')) break;
    pieces.forEach((piece, index) => (sides[index] === 'left' ? left : right).push(piece));
    used += 1;
  }
  return { texts: [...left, ...right], used };
}

function runningKey(line: PlacedLine, text: string): string {
  return `${Math.round(line.y / 3)} ${text.replace(/\d+/g, '#').trim()}`;
}

/** Words that stand at the same height at the edge of many pages: running heads and feet, page numbers among them. */
function runningWords(pages: readonly (readonly PlacedLine[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const keys = new Set(
      edges(lines).flatMap((line) => line.cells.map((cell) => runningKey(line, cell.text))),
    );
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const enough = Math.max(2, Math.ceil(pages.length / 2));
  return new Set([...counts].filter(([, count]) => count >= enough).map(([key]) => key));
}

function edges(lines: readonly PlacedLine[]): readonly PlacedLine[] {
  return lines.length <= 4 ? [...lines] : [...lines.slice(0, 2), ...lines.slice(-2)];
}

function withoutRunning(lines: readonly PlacedLine[], running: ReadonlySet<string>): PlacedLine[] {
  const atEdge = new Set(edges(lines));
  return lines.flatMap((line) => {
    if (!atEdge.has(line)) return [line];
    const cells = line.cells.filter((cell) => !running.has(runningKey(line, cell.text)));
    const words = cells.map((cell) => cell.text.trim()).join('');
    const left = words.length > 1 && !isPageNumber(words);
    return left ? [{ ...line, cells }] : [];
  });
}

/**
 * Makes lines of the placed text of all pages: in reading order, running heads and page numbers left out, rows of tables
 * with tabs, lines that were broken only at the right margin joined, over the end of a page too.
 */
export function pdfLines(pages: readonly (readonly PlacedText[])[]): string[] {
  const printed = pages.map(linesOf);
  const running = pages.length > 1 ? runningWords(printed) : new Set<string>();
  const texts: string[] = [];
  let full = false;
  for (const page of printed) full = addPage(withoutRunning(page, running), texts, full);
  return texts;
}

/** A name of two lines in a row of figures: half of it stands a little above the figures, half a little below. */
function isSplitName(lines: readonly PlacedLine[], index: number): boolean {
  const [above, line, below] = [lines[index - 1], lines[index], lines[index + 1]];
  if (above === undefined || line === undefined || below === undefined) return false;
  const near = line.height * 0.85;
  return (
    above.cells.length === 1 &&
    below.cells.length === 1 &&
    above.y - line.y < near &&
    line.y - below.y < near &&
    line.cells.every((cell) => VALUE.test(cell.text.trim()))
  );
}

function addPage(lines: readonly PlacedLine[], texts: string[], before: boolean): boolean {
  const single = lines.filter((line) => line.cells.length === 1).flatMap((line) => line.cells);
  const margin = Math.max(0, ...single.map((cell) => cell.right));
  const edge = Math.min(...single.map((cell) => cell.left));
  let full = before;
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    const cell = line?.cells[0];
    if (line === undefined || cell === undefined) continue;
    const unfolded = unfoldColumns(lines, i);
    if (unfolded !== null) {
      texts.push(...unfolded.texts);
      i += unfolded.used - 1;
      full = false;
      continue;
    }
    if (line.cells.length > 2) {
      const row = line.cells.map((piece) => piece.text.trim());
      if (isSplitName(lines, i) && texts.length > 0) {
        row.splice(1, 0, `${texts.pop() ?? ''} ${lines[i + 1]?.cells[0]?.text.trim() ?? ''}`);
        i += 1;
      }
      texts.push(row.join('\t'));
      full = false;
      continue;
    }
    const text = cell.text.trim();
    const flush = cell.left <= edge + line.height * 0.8;
    if (full && flush && labelOf(text) === null && texts.length > 0)
      texts.push(`${texts.pop() ?? ''} ${text}`);
    else texts.push(text);
    full = cell.right >= margin - line.height * 1.2;
  }
  return full;
}

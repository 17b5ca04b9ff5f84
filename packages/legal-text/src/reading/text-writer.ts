import { decodeTcvn3, decodeVni, detectFontEncoding } from '@ansinh/vietnamese/legacy-encoding';
import type { SourceTable } from '../parse-structure.ts';

const LAYOUT_WORDS =
  /CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\s*-|Nơi nhận\s*:|(?:^|\n)\s*(?:TM|KT|TL|TUQ)\s*\.|ĐẠI DIỆN/iu;

/** Letters enough to tell whether old font codes stand behind them. */
const SAMPLE = 20_000;

/** Writes paragraphs and tables one after the other and remembers where the tables stand. */
export class TextWriter {
  readonly #parts: string[] = [];
  /** First part, part after the last, and rows of each table. */
  readonly #tables: { from: number; to: number; rows: readonly (readonly string[])[] }[] = [];

  /** Adds a paragraph; its line feeds stay. */
  paragraph(words: string): void {
    this.#parts.push(`${words}\n`);
  }

  /**
   * Adds a table. A table that only places things side by side (letterhead, signatures) is written cell after cell,
   * any other row by row with tabs between the cells.
   */
  table(rows: readonly (readonly string[])[]): void {
    const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
    const width = Math.max(0, ...filled.map((row) => row.length));
    if (filled.length === 0) return;
    const all = filled.map((row) => row.join('\n')).join('\n');
    if (width <= 1 || (width <= 3 && filled.length <= 4 && LAYOUT_WORDS.test(all))) {
      for (let column = 0; column < width; column += 1) {
        for (const row of filled) if ((row[column] ?? '').trim() !== '') this.paragraph(row[column] ?? '');
      }
      return;
    }
    const clean = filled.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ').trim()));
    const from = this.#parts.length;
    for (const row of clean) this.#parts.push(`${row.join('\t')}\n`);
    this.#tables.push({ from, to: this.#parts.length, rows: clean });
    this.#parts.push('\n');
  }

  /** Returns what was written, in NFC; letters of the old TCVN3 and VNI fonts are turned into Unicode. */
  finish(): { text: string; tables: readonly SourceTable[] } {
    const font = detectFontEncoding(this.#parts.join('').slice(0, SAMPLE));
    const decode = (words: string): string => {
      const unicode = font === 'tcvn3' ? decodeTcvn3(words) : font === 'vni' ? decodeVni(words) : words;
      return unicode.normalize('NFC');
    };
    const starts: number[] = [];
    let text = '';
    for (const part of this.#parts) {
      starts.push(text.length);
      text += decode(part);
    }
    const tables = this.#tables.map(({ from, to, rows }) => ({
      start: starts[from] ?? 0,
      end: starts[to] ?? text.length,
      rows: rows.map((row) => row.map(decode)),
    }));
    return { text, tables };
  }
}

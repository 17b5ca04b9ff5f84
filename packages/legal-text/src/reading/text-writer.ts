import type { SourceTable } from '../parse-structure.ts';

const LAYOUT_WORDS =
  /CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\s*-|Nơi nhận\s*:|(?:^|\n)\s*(?:TM|KT|TL|TUQ)\s*\.|ĐẠI DIỆN/iu;

/** Writes paragraphs and tables one after the other and remembers where the tables stand. */
export class TextWriter {
  #parts: string[] = [];
  #length = 0;
  readonly #tables: SourceTable[] = [];

  /** Adds a paragraph; its line feeds stay. */
  paragraph(words: string): void {
    this.#add(`${words.normalize('NFC')}\n`);
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
    const start = this.#length;
    const clean = filled.map((row) => row.map((cell) => cell.normalize('NFC').replace(/\s+/g, ' ').trim()));
    for (const row of clean) this.#add(`${row.join('\t')}\n`);
    this.#tables.push({ start, end: this.#length, rows: clean });
    this.#add('\n');
  }

  /** Returns what was written. */
  finish(): { text: string; tables: readonly SourceTable[] } {
    return { text: this.#parts.join(''), tables: this.#tables };
  }

  #add(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}

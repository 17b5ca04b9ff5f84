import { SaxesParser } from 'saxes';
import { DocxLabels, docxNumbering } from './docx-numbering.ts';
import type { Reading, ReadLimits } from './reading.ts';
import { refused } from './reading.ts';
import { TextWriter } from './text-writer.ts';
import { zipFiles } from './zip-archive.ts';

interface Paragraph {
  words: string;
  list: string | null;
  level: number | null;
  style: string | null;
}

interface Cell {
  readonly paragraphs: string[];
  span: number;
  merged: boolean;
}

interface Table {
  readonly rows: Cell[][];
}

const PARTS = /^(?:word\/(?:document|numbering|styles)\.xml|\[Content_Types\]\.xml)$/;
const DROPPED = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:footnote', 'w:endnote', 'w:comment']);

function decodeXml(bytes: Uint8Array | undefined): string | null {
  if (bytes === undefined) return null;
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** Reads a Word document: paragraphs with their automatic labels, tables, insertions kept, deletions dropped. */
export function docxText(bytes: Uint8Array, limits: ReadLimits): Reading {
  const files = zipFiles(bytes, (name) => PARTS.test(name), limits);
  if (!files.ok) return files;
  const document = decodeXml(files.value.get('word/document.xml'));
  if (document === null) return refused('legal_text.not_text');
  try {
    const numbering = docxNumbering(
      decodeXml(files.value.get('word/numbering.xml')),
      decodeXml(files.value.get('word/styles.xml')),
    );
    const body = new DocxBody(new DocxLabels(numbering));
    body.read(document);
    const { text, tables } = body.writer.finish();
    if (text.trim() === '')
      return refused(body.pictures > 0 ? 'legal_text.scan_without_text' : 'legal_text.empty');
    return { ok: true, value: { text, format: 'docx', tables } };
  } catch {
    return refused('legal_text.broken');
  }
}

class DocxBody {
  readonly writer = new TextWriter();
  pictures = 0;
  readonly #labels: DocxLabels;
  readonly #paragraphs: Paragraph[] = [];
  readonly #tables: Table[] = [];
  #dropped = 0;
  #inText = false;
  #hidden = false;
  #capitals = false;

  constructor(labels: DocxLabels) {
    this.#labels = labels;
  }

  read(xml: string): void {
    const parser = new SaxesParser();
    parser.on('opentag', (tag) => this.#open(tag.name, tag.attributes));
    parser.on('closetag', (tag) => this.#close(tag.name));
    parser.on('text', (text) => this.#text(text));
    parser.write(xml).close();
  }

  #open(name: string, attributes: Record<string, string>): void {
    if (DROPPED.has(name)) this.#dropped += 1;
    if (this.#dropped > 0) return;
    const paragraph = this.#paragraphs.at(-1);
    const value = attributes['w:val'] ?? '';
    if (name === 'w:p') this.#paragraphs.push({ words: '', list: null, level: null, style: null });
    else if (name === 'w:r') {
      this.#hidden = false;
      this.#capitals = false;
    } else if (name === 'w:t') this.#inText = true;
    else if (name === 'w:tab' && attributes['w:pos'] === undefined) this.#text(' ', true);
    else if (name === 'w:br' || name === 'w:cr') this.#text('\n', true);
    else if (name === 'w:noBreakHyphen') this.#text('-', true);
    else if (name === 'w:vanish') this.#hidden = value !== '0' && value !== 'false';
    else if (name === 'w:caps') this.#capitals = value !== '0' && value !== 'false';
    else if (name === 'w:drawing' || name === 'w:pict') this.pictures += 1;
    else if (paragraph !== undefined && name === 'w:pStyle') paragraph.style = value;
    else if (paragraph !== undefined && name === 'w:numId') paragraph.list = value;
    else if (paragraph !== undefined && name === 'w:ilvl') paragraph.level = Number(value);
    else this.#openTable(name, value);
  }

  #openTable(name: string, value: string): void {
    if (name === 'w:tbl') this.#tables.push({ rows: [] });
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    const row = table.rows.at(-1);
    const cell = row?.at(-1);
    if (name === 'w:tr') table.rows.push([]);
    else if (name === 'w:tc') row?.push({ paragraphs: [], span: 1, merged: false });
    else if (name === 'w:gridSpan' && cell !== undefined)
      cell.span = Math.min(64, Math.max(1, Number(value) || 1));
    else if (name === 'w:vMerge' && cell !== undefined) cell.merged = value !== 'restart';
  }

  #close(name: string): void {
    if (DROPPED.has(name)) {
      this.#dropped -= 1;
      return;
    }
    if (this.#dropped > 0) return;
    if (name === 'w:t') this.#inText = false;
    else if (name === 'w:p') this.#finishParagraph();
    else if (name === 'w:tbl') this.#finishTable();
  }

  #text(text: string, always = false): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph === undefined || this.#dropped > 0 || this.#hidden || !(this.#inText || always)) return;
    paragraph.words += this.#capitals ? text.toUpperCase() : text;
  }

  #finishParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph === undefined) return;
    const words = paragraph.words.trim();
    const label = words === '' ? '' : this.#labels.next(paragraph.list, paragraph.level, paragraph.style);
    this.#put(label + words);
  }

  #put(words: string): void {
    const cell = this.#tables.at(-1)?.rows.at(-1)?.at(-1);
    if (cell !== undefined) cell.paragraphs.push(words);
    else this.writer.paragraph(words);
  }

  #finishTable(): void {
    const table = this.#tables.pop();
    if (table === undefined) return;
    const rows = table.rows.map((row) =>
      row.flatMap((cell) => [
        cell.merged ? '' : cell.paragraphs.join('\n').trim(),
        ...Array.from({ length: cell.span - 1 }, () => ''),
      ]),
    );
    const outer = this.#tables.at(-1)?.rows.at(-1)?.at(-1);
    if (outer === undefined) this.writer.table(rows);
    else outer.paragraphs.push(rows.map((row) => row.join(' ')).join('\n'));
  }
}

import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { Reading } from './reading.ts';
import { refused } from './reading.ts';
import { TextWriter } from './text-writer.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const SKIPPED = new Set([
  'script',
  'style',
  'head',
  'title',
  'noscript',
  'template',
  'svg',
  'select',
  'button',
  'iframe',
]);
const BLOCKS = new Set(
  'p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd section article header footer main aside blockquote pre hr center address figure form nav'.split(
    ' ',
  ),
);
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const MAX_DEPTH = 400;

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function attributeOf(element: Element, name: string): string {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? '';
}

/** Reads a web page: blocks as lines, breaks kept, tables as tables; nothing hidden, no scripts. */
export function htmlText(html: string): Reading {
  const page = new HtmlPage();
  page.walk(parse(html).childNodes, 0);
  page.flush();
  const { text, tables } = page.writer.finish();
  if (text.trim() === '')
    return refused(/<img\b/i.test(html) ? 'legal_text.scan_without_text' : 'legal_text.empty');
  return { ok: true, value: { text, format: 'html', tables } };
}

class HtmlPage {
  readonly writer = new TextWriter();
  #words = '';

  walk(nodes: readonly Node[], depth: number): void {
    if (depth > MAX_DEPTH) return;
    for (const node of nodes) {
      if (node.nodeName === '#text' && 'value' in node) this.#words += node.value.replace(/[ \t\r\n]+/g, ' ');
      else if (isElement(node)) this.#element(node, depth);
    }
  }

  flush(): void {
    const words = this.#words
      .replace(/ *\n */g, '\n')
      .replace(/ {2,}/g, ' ')
      .trim();
    this.#words = '';
    if (words !== '') this.writer.paragraph(words);
  }

  #element(element: Element, depth: number): void {
    const name = element.tagName;
    if (SKIPPED.has(name) || /display\s*:\s*none/i.test(attributeOf(element, 'style'))) return;
    if (name === 'br') this.#words += '\n';
    else if (name === 'table') {
      this.flush();
      this.writer.table(tableRows(element, depth));
    } else if (name === 'sup') this.#words += raised(wordsOf(element, depth));
    else if (BLOCKS.has(name)) {
      this.flush();
      if (name === 'li') this.#words = listLabel(element);
      this.walk(element.childNodes, depth + 1);
      this.flush();
    } else this.walk(element.childNodes, depth + 1);
  }
}

function raised(words: string): string {
  const trimmed = words.replace(/[[\]()\s]/g, '');
  return /^\d{1,3}$/.test(trimmed)
    ? [...trimmed].map((digit) => SUPERSCRIPTS.charAt(Number(digit))).join('')
    : words;
}

function listLabel(item: Element): string {
  const list = item.parentNode;
  if (list === null || !('tagName' in list) || list.tagName !== 'ol') return '- ';
  const items = list.childNodes.filter((node) => isElement(node) && node.tagName === 'li');
  const place = (Number(attributeOf(list, 'start')) || 1) + items.indexOf(item);
  const type = attributeOf(list, 'type');
  if (type === 'a') return `${String.fromCharCode(96 + place)}) `;
  return `${place}. `;
}

function wordsOf(element: Element, depth: number): string {
  const inner = new HtmlPage();
  inner.walk(element.childNodes, depth + 1);
  inner.flush();
  return inner.writer.finish().text.trim();
}

function rowsOf(table: Element): Element[] {
  return table.childNodes.flatMap((node) => {
    if (!isElement(node)) return [];
    if (node.tagName === 'tr') return [node];
    return ['tbody', 'thead', 'tfoot'].includes(node.tagName)
      ? node.childNodes.filter((row): row is Element => isElement(row) && row.tagName === 'tr')
      : [];
  });
}

function spanOf(cell: Element, name: string): number {
  return Math.min(64, Math.max(1, Number(attributeOf(cell, name)) || 1));
}

function tableRows(table: Element, depth: number): string[][] {
  const below = new Map<number, number>();
  return rowsOf(table).map((row) => {
    const cells: string[] = [];
    const skip = (): void => {
      for (let left = below.get(cells.length) ?? 0; left > 0; left = below.get(cells.length) ?? 0) {
        below.set(cells.length, left - 1);
        cells.push('');
      }
    };
    for (const cell of row.childNodes) {
      if (!isElement(cell) || (cell.tagName !== 'td' && cell.tagName !== 'th')) continue;
      skip();
      const rows = spanOf(cell, 'rowspan') - 1;
      const columns = spanOf(cell, 'colspan');
      for (let i = 0; i < columns; i += 1) {
        if (rows > 0) below.set(cells.length, rows);
        cells.push(i === 0 ? wordsOf(cell, depth) : '');
      }
    }
    skip();
    return cells;
  });
}

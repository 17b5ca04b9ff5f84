import { SaxesParser } from 'saxes';

interface Level {
  format: string;
  text: string;
  start: number;
  suffix: string;
  legal: boolean;
}

/** Automatic numbering of a Word document: lists, their levels, and styles that number their paragraphs. */
export interface DocxNumbering {
  /** Abstract list of each list. */
  readonly lists: ReadonlyMap<
    string,
    { readonly abstract: string; readonly starts: ReadonlyMap<number, number> }
  >;
  readonly levels: ReadonlyMap<string, ReadonlyMap<number, Level>>;
  readonly styles: ReadonlyMap<
    string,
    { readonly list: string | null; readonly level: number | null; readonly basedOn: string | null }
  >;
}

const BULLETS: Readonly<Record<string, string>> = {
  '\uF0B7': '•',
  '\uF0A7': '▪',
  '\uF02D': '-',
  '\uF0D8': '•',
  '\uF0FC': '•',
  '\uF02B': '+',
  o: '○',
};

function attribute(attributes: Readonly<Record<string, string>>, name: string): string {
  return attributes[name] ?? '';
}

function parse(
  xml: string,
  open: (name: string, attributes: Record<string, string>) => void,
  close?: (name: string) => void,
): void {
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => open(tag.name, tag.attributes));
  if (close !== undefined) parser.on('closetag', (tag) => close(tag.name));
  parser.write(xml).close();
}

/** Reads numbering.xml and styles.xml; either may be missing. */
export function docxNumbering(numberingXml: string | null, stylesXml: string | null): DocxNumbering {
  const lists = new Map<string, { abstract: string; starts: Map<number, number> }>();
  const levels = new Map<string, Map<number, Level>>();
  const styles = new Map<string, { list: string | null; level: number | null; basedOn: string | null }>();
  let abstract = '';
  let list = '';
  let level: Level | null = null;
  let override = -1;
  if (numberingXml !== null) {
    parse(numberingXml, (name, attributes) => {
      const value = attribute(attributes, 'w:val');
      if (name === 'w:abstractNum') {
        abstract = attribute(attributes, 'w:abstractNumId');
        levels.set(abstract, new Map());
      } else if (name === 'w:num') {
        list = attribute(attributes, 'w:numId');
        lists.set(list, { abstract: '', starts: new Map() });
      } else if (name === 'w:abstractNumId') {
        const found = lists.get(list);
        if (found !== undefined) found.abstract = value;
      } else if (name === 'w:lvlOverride') override = Number(attribute(attributes, 'w:ilvl'));
      else if (name === 'w:startOverride') lists.get(list)?.starts.set(override, Number(value));
      else if (name === 'w:lvl') {
        level = { format: 'decimal', text: '', start: 1, suffix: 'tab', legal: false };
        if (list === '') levels.get(abstract)?.set(Number(attribute(attributes, 'w:ilvl')), level);
      } else if (level !== null) {
        if (name === 'w:start') level.start = Number(value);
        else if (name === 'w:numFmt') level.format = value;
        else if (name === 'w:lvlText') level.text = value;
        else if (name === 'w:suff') level.suffix = value;
        else if (name === 'w:isLgl') level.legal = value !== '0';
      }
    });
  }
  let style = '';
  if (stylesXml !== null) {
    parse(stylesXml, (name, attributes) => {
      const value = attribute(attributes, 'w:val');
      if (name === 'w:style') {
        style = attribute(attributes, 'w:styleId');
        styles.set(style, { list: null, level: null, basedOn: null });
      }
      const found = styles.get(style);
      if (found === undefined) return;
      if (name === 'w:numId') found.list = value;
      else if (name === 'w:ilvl') found.level = Number(value);
      else if (name === 'w:basedOn') found.basedOn = value;
    });
  }
  return { lists, levels, styles };
}

function letters(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.floor((value - 1) / 26) + 1);
}

function roman(value: number): string {
  const steps: [number, string][] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let left = value;
  let text = '';
  for (const [worth, digits] of steps) {
    while (left >= worth) {
      text += digits;
      left -= worth;
    }
  }
  return text;
}

function formatted(value: number, format: string): string {
  if (format === 'lowerLetter') return letters(value);
  if (format === 'upperLetter') return letters(value).toUpperCase();
  if (format === 'lowerRoman') return roman(value).toLowerCase();
  if (format === 'upperRoman') return roman(value);
  if (format === 'decimalZero') return String(value).padStart(2, '0');
  return format === 'none' ? '' : String(value);
}

/** Counts the paragraphs of a document and returns the label that Word prints before each. */
export class DocxLabels {
  readonly #numbering: DocxNumbering;
  readonly #counters = new Map<string, number[]>();
  readonly #started = new Set<string>();

  constructor(numbering: DocxNumbering) {
    this.#numbering = numbering;
  }

  /** Label of the next paragraph with that list, level and style, with a space after it; empty when it has none. */
  next(list: string | null, level: number | null, style: string | null): string {
    const styled = this.#styleNumbering(style);
    const id = list ?? styled.list;
    if (id === null || id === '0') return '';
    const found = this.#numbering.lists.get(id);
    const at = level ?? styled.level ?? 0;
    const levels = found === undefined ? undefined : this.#numbering.levels.get(found.abstract);
    const own = levels?.get(at);
    if (found === undefined || levels === undefined || own === undefined) return '';
    const counters = this.#counters.get(found.abstract) ?? [];
    this.#counters.set(found.abstract, counters);
    const key = `${id}/${at}`;
    const restart = this.#started.has(key) ? undefined : found.starts.get(at);
    this.#started.add(key);
    counters[at] = restart ?? (counters[at] === undefined ? own.start : counters[at] + 1);
    counters.length = at + 1;
    return this.#printed(own, levels, counters);
  }

  #printed(own: Level, levels: ReadonlyMap<number, Level>, counters: readonly number[]): string {
    if (own.format === 'bullet') return `${BULLETS[own.text] ?? (own.text === '' ? '-' : own.text)} `;
    const text = own.text.replace(/%(\d)/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const level = levels.get(index);
      const value = counters[index] ?? level?.start ?? 1;
      return formatted(value, own.legal ? 'decimal' : (level?.format ?? 'decimal'));
    });
    return text === '' ? '' : text.trimEnd() + (own.suffix === 'nothing' ? '' : ' ');
  }

  #styleNumbering(style: string | null): { list: string | null; level: number | null } {
    let name = style;
    let level: number | null = null;
    for (let depth = 0; name !== null && depth < 12; depth += 1) {
      const found = this.#numbering.styles.get(name);
      if (found === undefined) break;
      level ??= found.level;
      if (found.list !== null) return { list: found.list, level };
      name = found.basedOn;
    }
    return { list: null, level };
  }
}

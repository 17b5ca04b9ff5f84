import { Paragraph, type IXmlableObject } from 'docx';
import { turnedSection } from './turned-section.ts';

type Turn = 'before' | 'landscape' | 'portrait';

/** Stands where a section ends until the file is written: which properties it has is only known in the template. */
const MARK = /<w:p><w:pPr><w:sectPr w:turn="(before|landscape|portrait)"\s*\/><\/w:pPr><\/w:p>/gu;
const SECTION = /<w:sectPr\b(?:[^>]*\/>|[\s\S]*?<\/w:sectPr>)/u;
/** What anybody would see on a page. */
const SEEN = /<w:(?:t|tbl|drawing|pict|object|sym|fldSimple|instrText)\b/u;
const NEW_PAGE = '<w:p><w:pPr><w:pageBreakBefore/></w:pPr></w:p>';

/** The end of a section: of what stands before the annexes ('before'), or of an annex with the way its pages lie. */
export class SectionEnd extends Paragraph {
  readonly #turn: Turn;

  constructor(turn: Turn) {
    super({});
    this.#turn = turn;
  }

  override prepForXml(): IXmlableObject {
    return { 'w:p': [{ 'w:pPr': [{ 'w:sectPr': { _attr: { 'w:turn': this.#turn } } }] }] };
  }
}

/**
 * Returns the words of a .docx with every end of a section marked by {@link SectionEnd} made one: pages, margins and headers are those of the
 * section the annexes stand in, wide annexes lie on their side. Where sections cannot be (in a cell of a table) each annex begins a page.
 */
export function withSections(words: string): string {
  // How a section was before a tracked change would be taken for the section itself.
  const xml = words.replace(/<w:sectPrChange\b[\s\S]*?<\/w:sectPrChange>/gu, '');
  const marks = [...xml.matchAll(MARK)];
  const [first] = marks;
  if (first === undefined) return xml;
  const last = marks.at(-1) ?? first;
  const end = last.index + last[0].length;
  const own = SECTION.exec(xml.slice(end));
  if (own === null || isInside(xml.slice(0, first.index))) return upright(xml, last.index);
  const [section] = own;
  const rest = xml.slice(end, end + own.index);
  const after = xml.slice(end + own.index + section.length);
  const set = (text: string): string =>
    text.replace(MARK, (_, turn: Turn) => `<w:p><w:pPr>${sectionOf(section, turn)}</w:pPr></w:p>`);
  // Nothing stands behind the annexes: the last of them is the last section, or an empty page would follow.
  if (!SEEN.test(rest)) {
    const turn = last[1] as Turn;
    const kept = rest.replace(/<w:p\b(?:[^>]*\/>|(?:(?!<w:sectPr)[\s\S])*?<\/w:p>)/gu, '');
    return `${set(xml.slice(0, last.index))}${kept}${sectionOf(section, turn)}${after}`;
  }
  return `${set(xml.slice(0, end))}${rest}${section}${after}`;
}

function sectionOf(section: string, turn: Turn): string {
  return turn === 'before' ? section : turnedSection(section, turn === 'landscape');
}

function upright(xml: string, last: number): string {
  return xml.replace(MARK, (...[, , at]) => (at === last ? '' : NEW_PAGE));
}

/** Whether a place stands in a cell or a text box, by what is opened before it and not closed. */
function isInside(before: string): boolean {
  const count = (pattern: RegExp): number => before.match(pattern)?.length ?? 0;
  return ['w:tc', 'w:txbxContent'].some(
    (name) => count(new RegExp(`<${name}(?:>|\\s)`, 'gu')) > count(new RegExp(`</${name}>`, 'gu')),
  );
}

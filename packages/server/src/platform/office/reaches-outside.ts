import { zipParts } from './zip-parts.ts';

/** Links somebody clicks on, and the template a document was made from: opening the file fetches neither. */
const HARMLESS = /\/(?:hyperlink|attachedTemplate)$/u;
/** Fields that put what stands elsewhere into the document. */
const FETCHING = /\b(?:INCLUDETEXT|INCLUDEPICTURE|LINK|DDE|DDEAUTO|IMPORT|DATABASE|RD)\b/iu;

/** Marks of text in 16 bits, which no Word writes and the look-out below would not see through. */
const WIDE = [Buffer.from([0xfe, 0xff]), Buffer.from([0xff, 0xfe]), Buffer.from([0])];

/** Returns true where opening a .docx would bring in something that is not in it: a picture by its address, a file of the machine, foreign markup. */
export function reachesOutside(docx: Uint8Array): boolean {
  for (const [name, bytes] of zipParts(docx)) {
    if (!/\.(?:rels|xml)$/u.test(name)) continue;
    const part = Buffer.from(bytes);
    if (WIDE.some((mark) => part.subarray(0, 4).includes(mark))) return true;
    const xml = part
      .toString('utf8')
      .replace(/<!--[\s\S]*?-->/gu, '')
      .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/gu, '$1');
    if (name.endsWith('.rels') && tags(xml, 'Relationship').some(isFetched)) return true;
    if (FETCHING.test(instructions(xml))) return true;
  }
  return false;
}

function tags(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>`, 'gu')) ?? [];
}

function isFetched(relation: string): boolean {
  const type = attribute(relation, 'Type') ?? '';
  const mode = attribute(relation, 'TargetMode') ?? 'Internal';
  return type.endsWith('/aFChunk') || (mode !== 'Internal' && !HARMLESS.test(type));
}

function attribute(tag: string, name: string): string | undefined {
  const [, double, single] = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(tag) ?? [];
  return double ?? single;
}

/** The instructions of all fields of a part; Word cuts one into several pieces. */
function instructions(xml: string): string {
  const pieces = [...xml.matchAll(/<(?:\w+:)?instrText\b[^>]*>([^<]*)</gu)].map(([, piece]) => piece);
  const simple = tags(xml, 'fldSimple').map((tag) => attribute(tag, 'instr') ?? '');
  return `${pieces.join('')} ${simple.join(' ')}`.replace(/&#(x?)([0-9a-f]+);/giu, (_, hex, digits: string) =>
    String.fromCodePoint(Number.parseInt(digits, hex === '' ? 10 : 16)),
  );
}

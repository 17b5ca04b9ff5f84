import { posix } from 'node:path';
import type { ZipFile } from './zip-file.ts';
import { UnreadableFile, type TableSheet } from './table-file.ts';

/** What number formats of a workbook mean: by cell style, whether a number is a day or a share. */
export interface XlsxStyles {
  readonly days: Uint8Array;
  readonly percents: Uint8Array;
}

/** The parts of a workbook that its sheets refer to. */
export interface XlsxBook {
  readonly sheets: readonly (TableSheet & { readonly part: string })[];
  /** Days count from 1904. */
  readonly from1904: boolean;
  readonly stringsPart: string | undefined;
  readonly styles: XlsxStyles;
}

/** Reads what a workbook says of itself; refuses binary workbooks and those with macros. */
export async function readXlsxBook(zip: ZipFile): Promise<XlsxBook> {
  const names = new Set(zip.names);
  const types = await zip.text('[Content_Types].xml');
  if (types === undefined) throw new UnreadableFile('file_not_a_table');
  if (names.has('xl/workbook.bin')) throw new UnreadableFile('file_is_xlsb');
  if (/<Override[^>]*macroEnabled/u.test(types) || zip.names.some((name) => /vbaProject\.bin$/iu.test(name)))
    throw new UnreadableFile('file_has_macros');
  const root = await relations(zip, '');
  const bookPart =
    [...root.values()].find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (!bookPart.startsWith('xl/') && !names.has(bookPart)) throw new UnreadableFile('file_is_document');
  const book = await zip.text(bookPart);
  if (book === undefined || !/<(?:\w+:)?sheets\b/u.test(book)) throw new UnreadableFile('file_is_document');
  const related = await relations(zip, bookPart);
  const parts = [...related.values()];
  const partOf = (type: string): string | undefined => parts.find((part) => part.type === type)?.target;
  const sheets = [...book.matchAll(/<(?:\w+:)?sheet\s[^>]*>/gu)].flatMap(([tag]) => {
    const target = related.get(attribute(tag, '\\w+:id') ?? '');
    if (target?.type !== 'worksheet' || !names.has(target.target)) return [];
    const state = attribute(tag, 'state');
    return [
      {
        name: unescapeXml(attribute(tag, 'name') ?? ''),
        hidden: state === 'hidden' || state === 'veryHidden',
        part: target.target,
      },
    ];
  });
  if (sheets.length === 0) throw new UnreadableFile('file_not_a_table');
  const stylesPart = partOf('styles');
  return {
    sheets,
    from1904: /date1904="(?:1|true)"/u.test(book),
    stringsPart: partOf('sharedStrings'),
    styles: readStyles(stylesPart === undefined ? '' : ((await zip.text(stylesPart)) ?? '')),
  };
}

async function relations(zip: ZipFile, part: string): Promise<Map<string, { type: string; target: string }>> {
  const folder = posix.dirname(part);
  const text = (await zip.text(posix.join(folder, '_rels', `${posix.basename(part)}.rels`))) ?? '';
  return new Map(
    [...text.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/gu)].map(([tag]) => {
      const target = unescapeXml(attribute(tag, 'Target') ?? '');
      return [
        attribute(tag, 'Id') ?? '',
        {
          type: (attribute(tag, 'Type') ?? '').split('/').at(-1) ?? '',
          target: target.startsWith('/') ? target.slice(1) : posix.normalize(posix.join(folder, target)),
        },
      ];
    }),
  );
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`, 'u')
    .exec(tag)
    ?.slice(1)
    .find((value) => value !== undefined);

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Returns a text of XML with its entities replaced. */
export function unescapeXml(text: string): string {
  return text
    .replaceAll(
      /&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu,
      (whole, hex?: string, decimal?: string, name?: string) => {
        if (name !== undefined) return ENTITIES[name] ?? whole;
        const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
      },
    )
    .replaceAll(/_x000([9AD])_/giu, ' ');
}

const BUILT_IN_DAYS = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);
const BUILT_IN_PERCENTS = new Set([9, 10]);

function readStyles(xml: string): XlsxStyles {
  const codes = new Map(
    [...xml.matchAll(/<(?:\w+:)?numFmt\s[^>]*>/gu)].map(([tag]) => [
      Number(attribute(tag, 'numFmtId')),
      unescapeXml(attribute(tag, 'formatCode') ?? ''),
    ]),
  );
  const list = /<(?:\w+:)?cellXfs\b[^>]*>([\s\S]*?)<\/(?:\w+:)?cellXfs>/u.exec(xml)?.[1] ?? '';
  const formats = [...list.matchAll(/<(?:\w+:)?xf\s[^>]*>/gu)].map(([tag]) =>
    Number(attribute(tag, 'numFmtId') ?? 0),
  );
  const bare = (format: number): string =>
    (codes.get(format) ?? '').replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_./gu, '').toLowerCase();
  const isDay = (format: number): boolean => BUILT_IN_DAYS.has(format) || /[dy]/u.test(bare(format));
  const isPercent = (format: number): boolean => BUILT_IN_PERCENTS.has(format) || bare(format).includes('%');
  return {
    days: Uint8Array.from(formats, (format) => (isDay(format) ? 1 : 0)),
    percents: Uint8Array.from(formats, (format) => (isPercent(format) ? 1 : 0)),
  };
}

import { readFile, stat } from 'node:fs/promises';
import { decodeText } from '@ansinh/vietnamese/legacy-encoding';
import { fromHtml, readXls, streamOdsRows } from 'hucre';
import { UnreadableFile, type TableFile } from './table-file.ts';
import { valueRows, type ReadValue } from './value-rows.ts';
import type { ZipFile } from './zip-file.ts';
import { unescapeXml } from './xlsx-parts.ts';

/** These formats are read whole: larger files are to be saved as .xlsx. */
const MOST_BYTES = 96 * 1024 ** 2;
const MOST_ODS_BYTES = 384 * 1024 ** 2;

const OLE_PARTS = {
  encrypted: Buffer.from('EncryptedPackage', 'utf16le'),
  document: Buffer.from('WordDocument', 'utf16le'),
  macros: Buffer.from('_VBA_PROJECT_CUR', 'utf16le'),
  book: Buffer.from('Workbook', 'utf16le'),
  oldBook: Buffer.from('Book', 'utf16le'),
};

/** Opens an .xls of Excel 97-2003. */
export async function openXlsFile(path: string): Promise<TableFile> {
  const bytes = await readWhole(path);
  if (bytes.includes(OLE_PARTS.encrypted) || isEncryptedBook(bytes))
    throw new UnreadableFile('file_encrypted');
  if (bytes.includes(OLE_PARTS.macros)) throw new UnreadableFile('file_has_macros');
  if (!bytes.includes(OLE_PARTS.book))
    throw new UnreadableFile(
      bytes.includes(OLE_PARTS.document) || !bytes.includes(OLE_PARTS.oldBook)
        ? 'file_is_document'
        : 'file_damaged',
    );
  const book = await readXls(bytes).catch(() => {
    throw new UnreadableFile('file_damaged');
  });
  return whole(
    'xls',
    book.sheets.map(({ name, hidden, veryHidden, rows }) => ({
      name,
      hidden: hidden === true || veryHidden === true,
      rows: () => rows,
    })),
  );
}

const BOOK_BEGINS = Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00]);
const PASSWORD_RECORD = 0x2f;

/** An encrypted .xls says so in one of the first records of its book. */
function isEncryptedBook(bytes: Buffer): boolean {
  let at = bytes.indexOf(BOOK_BEGINS);
  for (let record = 0; at >= 0 && record < 12 && at + 4 <= bytes.length; record += 1) {
    if (bytes.readUInt16LE(at) === PASSWORD_RECORD) return true;
    at += 4 + bytes.readUInt16LE(at + 2);
  }
  return false;
}

/** Opens an .ods; takes over the zip. */
export async function openOdsFile(zip: ZipFile, path: string): Promise<TableFile> {
  if (zip.names.some((name) => name.startsWith('Basic/') || name.startsWith('Scripts/')))
    throw new UnreadableFile('file_has_macros');
  const manifest = await zip.text('META-INF/manifest.xml');
  if (manifest?.includes('encryption-data') === true) throw new UnreadableFile('file_encrypted');
  const content = await zip.text('content.xml', MOST_ODS_BYTES);
  await zip.close();
  if (content === undefined) throw new UnreadableFile('file_damaged');
  const bytes = await readWhole(path);
  const names = [...content.matchAll(/<table:table\s[^>]*table:name="([^"]*)"/gu)];
  return whole(
    'ods',
    names.map(([, name = ''], sheet) => ({
      name: unescapeXml(name),
      hidden: false,
      rows: () => odsRows(bytes, sheet),
    })),
  );
}

async function* odsRows(bytes: Uint8Array, sheet: number): AsyncGenerator<readonly ReadValue[]> {
  let next = 0;
  for await (const { values, index } of streamOdsRows(bytes, { sheets: [sheet] })) {
    for (; next < index; next += 1) yield [];
    next += 1;
    yield values;
  }
}

/** Opens a web page with a table, as many programs write under the name of .xls. */
export async function openHtmlFile(path: string): Promise<TableFile> {
  const { text } = decodeText(await readWhole(path));
  const { rows } = fromHtml(text, { typeInference: false, classes: false });
  if (rows.length === 0) throw new UnreadableFile('file_not_a_table');
  return whole('html', [{ name: null, hidden: false, rows: () => rows }]);
}

async function readWhole(path: string): Promise<Buffer> {
  const { size } = await stat(path);
  if (size > MOST_BYTES) throw new UnreadableFile('file_too_large');
  return readFile(path);
}

function whole(
  format: TableFile['format'],
  sheets: readonly {
    readonly name: string | null;
    readonly hidden: boolean;
    readonly rows: () => Iterable<readonly ReadValue[]> | AsyncIterable<readonly ReadValue[]>;
  }[],
): TableFile {
  return {
    format,
    encoding: null,
    sheets: sheets.map(({ name, hidden }) => ({ name, hidden })),
    blocks: (sheet) => valueRows(sheets[sheet]?.rows() ?? []),
    progress: () => 0,
    close: () => Promise.resolve(),
  };
}

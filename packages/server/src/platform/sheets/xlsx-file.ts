import { SharedStrings } from './shared-strings.ts';
import { UnreadableFile, type TableFile } from './table-file.ts';
import { readXlsxBook } from './xlsx-parts.ts';
import { xlsxRows } from './xlsx-rows.ts';
import type { ZipFile } from './zip-file.ts';

/** Opens a workbook (.xlsx); takes over the zip. */
export async function openXlsxFile(zip: ZipFile): Promise<TableFile> {
  const book = await readXlsxBook(zip);
  const part = book.stringsPart;
  const strings = await SharedStrings.read(part === undefined ? nothing() : zip.stream(part));
  let packed = 1;
  return {
    format: 'xlsx',
    encoding: null,
    sheets: book.sheets.map(({ name, hidden }) => ({ name, hidden })),
    blocks: (sheet) => {
      const one = book.sheets[sheet];
      if (one === undefined) throw new UnreadableFile('file_not_a_table');
      packed = Math.max(1, zip.packedSize(one.part));
      return xlsxRows(zip.stream(one.part), book, strings);
    },
    progress: () => Math.min(1, zip.bytesRead / packed),
    close: () => zip.close(),
  };
}

// An empty stream for workbooks without shared texts.
async function* nothing(): AsyncGenerator<Buffer> {
  // Nothing to yield.
}

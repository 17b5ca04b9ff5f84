import { openCsvFile } from './csv-file.ts';
import { openHtmlFile, openOdsFile, openXlsFile } from './other-files.ts';
import { UnreadableFile, type TableFile } from './table-file.ts';
import { readHead } from './text-file.ts';
import { openXlsxFile } from './xlsx-file.ts';
import { ZipFile } from './zip-file.ts';

const ZIP = 'PK\u0003\u0004';
const OLE = '\u00d0\u00cf\u0011\u00e0';

/** Opens a file of tables whatever its name says: what it is shows in its first bytes. Throws UnreadableFile with the reason. */
export async function openTableFile(path: string): Promise<TableFile> {
  const head = await readHead(path, 4096);
  const start = head.toString('latin1');
  if (head.length === 0) throw new UnreadableFile('file_empty');
  if (start.startsWith(ZIP)) return openZipped(path);
  if (start.startsWith(OLE)) return openXlsFile(path);
  if (start.startsWith('%PDF') || start.startsWith('{\\rtf')) throw new UnreadableFile('file_is_document');
  const text = head
    .toString(head[0] === 0xff ? 'utf16le' : 'utf8')
    .replace(/^\uFEFF/u, '')
    .trimStart();
  if (text.startsWith('<')) {
    if (/urn:schemas-microsoft-com:office:spreadsheet|<\?mso-application/u.test(text))
      throw new UnreadableFile('file_is_xml');
    if (
      /^<(?:!doctype html|html|head|meta|body|table|style|div)\b/iu.test(text) ||
      /<(?:html|table)[\s>]/iu.test(text)
    )
      return openHtmlFile(path);
    throw new UnreadableFile('file_is_xml');
  }
  return openCsvFile(path);
}

async function openZipped(path: string): Promise<TableFile> {
  const zip = await ZipFile.open(path);
  try {
    if (zip.names.includes('[Content_Types].xml')) return await openXlsxFile(zip);
    const kind = await zip.text('mimetype');
    if (kind?.includes('opendocument.spreadsheet') === true) return await openOdsFile(zip, path);
    throw new UnreadableFile(kind === undefined ? 'file_not_a_table' : 'file_is_document');
  } catch (error) {
    await zip.close().catch(() => undefined);
    throw error instanceof UnreadableFile ? error : new UnreadableFile('file_damaged');
  }
}

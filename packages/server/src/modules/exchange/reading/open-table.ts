import { createHash } from 'node:crypto';
import {
  cleanCell,
  findHeader,
  headingFacts,
  type DatasetLayout,
  type FileColumn,
  type FoundHeader,
} from '@ansinh/domain/exchange';
import { openTableFile } from '../../../platform/sheets/open-table-file.ts';
import { rowTexts } from '../../../platform/sheets/row-block.ts';
import { UnreadableFile, type TableFile } from '../../../platform/sheets/table-file.ts';
import type { StoredReading } from '../db/submission-row.ts';
import { FontText } from './font-text.ts';

/** Rows looked at for the header, and sheets. */
const HEAD_ROWS = 90;
const MOST_SHEETS = 30;
const SHOWN_SAMPLES = 3;

/** A file whose table was found. */
export interface OpenedTable {
  readonly file: TableFile;
  readonly sheet: number;
  readonly reading: StoredReading;
  readonly columns: readonly FileColumn[];
  /** Number of the first row of data, as the sheet counts. */
  readonly firstRow: number;
  /** The old font that the file's texts are typed for. */
  readonly font: 'tcvn3' | 'vni' | null;
}

/** Opens a file and finds the table that fits a layout: the sheet and header that name most of its columns. */
export async function openTable(path: string, layout: DatasetLayout): Promise<OpenedTable> {
  const file = await openTableFile(path);
  try {
    return await findTable(file, layout);
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** Finds the table that fits a layout in a file that is open. */
export async function findTable(file: TableFile, layout: DatasetLayout): Promise<OpenedTable> {
  const font = file.encoding === 'tcvn3' || file.encoding === 'vni' ? file.encoding : null;
  const found = await bestSheet(file, layout, font);
  if (found === null) throw new UnreadableFile('file_not_a_table');
  const { sheet, header, rowNumbers, above } = found;
  const width =
    header.columns.findLastIndex(({ texts, samples }) => texts.length > 0 || samples.some(isFilled)) + 1;
  const columns = header.columns.slice(0, width);
  return {
    file,
    sheet,
    columns,
    font,
    firstRow: rowNumbers[header.dataFrom] ?? (rowNumbers.at(-1) ?? 0) + 1,
    reading: {
      format: file.format,
      encoding: file.encoding,
      sheet: file.sheets[sheet]?.name ?? null,
      heading: headingFacts(above),
      headerHash: createHash('sha256')
        .update(columns.map(({ header }) => header).join('\n'))
        .digest('hex'),
      fileColumns: columns.map(({ index, header, samples }) => ({
        index,
        header,
        samples: samples.filter(isFilled).slice(0, SHOWN_SAMPLES),
      })),
    },
  };
}

const isFilled = (cell: string | null): boolean => cell !== null;

/** A sheet with the header in it; `above`: the rows before the header. */
interface FoundSheet {
  readonly sheet: number;
  readonly header: FoundHeader;
  readonly rowNumbers: readonly number[];
  readonly above: readonly (readonly (string | null)[])[];
}

async function bestSheet(
  file: TableFile,
  layout: DatasetLayout,
  font: 'tcvn3' | 'vni' | null,
): Promise<FoundSheet | null> {
  let best: FoundSheet | null = null;
  for (const [sheet, { hidden }] of file.sheets.slice(0, MOST_SHEETS).entries()) {
    if (hidden && best !== null) continue;
    const { rows, rowNumbers } = await headRows(file, sheet, font);
    const header = findHeader(rows, layout);
    if (header !== null && (best === null || header.named > best.header.named))
      best = { sheet, header, rowNumbers, above: rows.slice(0, header.from) };
  }
  return best;
}

async function headRows(
  file: TableFile,
  sheet: number,
  font: 'tcvn3' | 'vni' | null,
): Promise<{ rows: (string | null)[][]; rowNumbers: number[] }> {
  const rows: (string | null)[][] = [];
  const rowNumbers: number[] = [];
  const fonts: FontText[] = [];
  for await (const block of file.blocks(sheet)) {
    for (let row = 0; row < block.rows && rows.length < HEAD_ROWS; row += 1) {
      const cells = rowTexts(block, row).map((text, at) =>
        cleanCell((fonts[at] ??= new FontText(font)).read(text)),
      );
      if (cells.every((cell) => cell === null)) continue;
      rows.push(cells);
      rowNumbers.push(block.rowNumbers[row] ?? 0);
    }
    if (rows.length >= HEAD_ROWS) break;
  }
  return { rows, rowNumbers };
}

import { writeXlsx, type CellStyle, type CellValue } from 'hucre/xlsx';
import { FileAnswer } from '../file-answer.ts';
import { columnLetters } from './column-letters.ts';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** One column, declared once: what stands above it, how wide it is (characters), what kind of value, where it comes from. */
export interface SheetColumn<Row> {
  readonly header: string;
  readonly width: number;
  /** date: ISO days (other texts stay texts); number: shown with thousands separated; text: wrapped. */
  readonly type: 'text' | 'date' | 'number';
  value(row: Row): string | number | null | undefined;
}

/** A sheet of rows under a title. `notes` say what the rows are: the day they stand for, the filters, the source. */
export interface Sheet<Row> {
  /** Name of the tab, at most 31 characters. */
  readonly name: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly columns: readonly SheetColumn<Row>[];
  readonly rows: Iterable<Row>;
  /** Who took the rows out and what for, kept in the file's properties too, where a copied or shortened table still has it. */
  readonly mark?: { readonly by: string; readonly at: Date; readonly words: string };
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const TITLE: CellStyle = { font: { bold: true, size: 14 } };
const NOTE: CellStyle = { font: { italic: true } };
const HEADER: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E6EEF5' } },
  alignment: { wrapText: true, vertical: 'center' },
};
const CELLS: Readonly<Record<SheetColumn<never>['type'], CellStyle>> = {
  text: { alignment: { wrapText: true, vertical: 'top' } },
  date: { numFmt: 'dd/mm/yyyy', alignment: { vertical: 'top' } },
  number: { numFmt: '#,##0.##', alignment: { vertical: 'top' } },
};

/** Returns the bytes of an .xlsx: title, notes, then a bold frozen header with filters above the rows. */
export async function writeSheet<Row>(sheet: Sheet<Row>): Promise<Uint8Array> {
  const { columns, notes } = sheet;
  const above: CellValue[][] = [[sheet.title], ...notes.map((note) => [note]), []];
  const headerAt = above.length;
  const body = Array.from(sheet.rows, (row) => columns.map((column) => cellOf(column, row)));
  const styles = new Map<string, { style: CellStyle }>([['0,0', { style: TITLE }]]);
  for (const at of notes.keys()) styles.set(`${at + 1},0`, { style: NOTE });
  for (const [at, column] of columns.entries()) {
    styles.set(`${headerAt},${at}`, { style: HEADER });
    for (const row of body.keys()) styles.set(`${headerAt + 1 + row},${at}`, { style: CELLS[column.type] });
  }
  return writeXlsx({
    properties: {
      title: sheet.title,
      ...(sheet.mark === undefined
        ? {}
        : {
            creator: sheet.mark.by,
            lastModifiedBy: sheet.mark.by,
            created: sheet.mark.at,
            description: sheet.mark.words,
          }),
    },
    defaultFont: { name: 'Times New Roman', size: 12 },
    sheets: [
      {
        name: sheet.name.slice(0, 31),
        columns: columns.map(({ width }) => ({ width })),
        rows: [...above, columns.map(({ header }) => header), ...body],
        cells: styles,
        freezePane: { rows: headerAt + 1 },
        autoFilter: {
          range: `A${headerAt + 1}:${columnLetters(columns.length)}${headerAt + 1 + body.length}`,
        },
        pageSetup: {
          orientation: 'landscape',
          paperSize: 'a4',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
        },
      },
    ],
  });
}

/** Returns the sheet as the answer of a use case; the day in the file's name is ISO. */
export async function sheetAnswer<Row>(name: string, on: string, sheet: Sheet<Row>): Promise<FileAnswer> {
  return new FileAnswer(`${name}-${on}.xlsx`, MEDIA_TYPE, await writeSheet(sheet));
}

function cellOf<Row>(column: SheetColumn<Row>, row: Row): CellValue {
  const value = column.value(row) ?? null;
  if (column.type === 'date' && typeof value === 'string' && ISO_DAY.test(value))
    return new Date(`${value}T00:00:00Z`);
  return typeof value === 'string' ? harmless(value) : value;
}

/** What a spreadsheet program could take for a formula gets an apostrophe in front: it stays readable and does nothing. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

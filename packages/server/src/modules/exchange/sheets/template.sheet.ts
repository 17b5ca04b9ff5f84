import type { DatasetColumn, DatasetLayout } from '@ansinh/domain/exchange';
import { ETHNIC_NAMES } from '@ansinh/vietnamese/ethnicity';
import { writeXlsx, type Cell, type CellStyle, type CellValue, type DataValidation } from 'hucre/xlsx';
import { columnLetters } from '../../../platform/sheets/column-letters.ts';
import { KIND_NOTES } from './kind-notes.ts';

/** Last row with drop-downs, and rows whose empty cells are formatted; a longer list is read all the same. */
const LAST_CHOICE = 5_000;
const FORMATTED_ROWS = 500;
const HEADER_ROW = 2;
const KEY_ROW = 3;
const FIRST_ROW = 4;
const CHOICES = 'Danh mục';

const TITLE: CellStyle = { font: { bold: true, size: 14 } };
const NOTE: CellStyle = { font: { italic: true } };
const header = (required: boolean): CellStyle => ({
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: required ? 'FCE8C8' : 'E6EEF5' } },
  alignment: { wrapText: true, vertical: 'center' },
});

const FORMATS: Readonly<Partial<Record<DatasetColumn['kind'], string>>> = {
  date: 'dd/mm/yyyy',
  integer: '#,##0',
  money: '#,##0',
  decimal: '#,##0.##',
  percent: '0.00',
};

/**
 * Returns the empty workbook of a layout: headers with notes, the field keys in a hidden row below them, drop-downs where the values are
 * known, and text cells for numbers whose leading zeros Excel would drop.
 */
export function templateWorkbook(layout: DatasetLayout): Promise<Uint8Array> {
  const cells = new Map<string, Partial<Cell>>([
    ['0,0', { style: TITLE }],
    ['1,0', { style: NOTE }],
  ]);
  const validations: DataValidation[] = [];
  const lists: string[][] = [];
  for (const [at, column] of layout.columns.entries()) {
    cells.set(`${HEADER_ROW},${at}`, {
      style: header(column.required),
      comment: { author: 'An Sinh', text: noteOf(column) },
    });
    const style = { numFmt: FORMATS[column.kind] ?? '@' };
    for (let row = FIRST_ROW; row < FIRST_ROW + FORMATTED_ROWS; row += 1)
      cells.set(`${row},${at}`, { style });
    const values = choicesOf(column);
    if (values === null) continue;
    lists.push([column.header, ...values]);
    validations.push(dropDown(column, at, lists.length, values.length));
  }
  const rows: CellValue[][] = [
    [layout.title],
    ['Điền từ dòng dưới tiêu đề; cột nền vàng là bắt buộc; rê chuột vào tiêu đề để xem cách điền.'],
    layout.columns.map((column) => column.header),
    layout.columns.map(({ key }) => key),
  ];
  return writeXlsx({
    properties: { title: layout.title, keywords: `${layout.id} ${layout.version}` },
    defaultFont: { name: 'Times New Roman', size: 12 },
    sheets: [
      {
        name: 'Dữ liệu',
        columns: layout.columns.map(({ kind }) => ({
          width: kind === 'text' || kind === 'address' ? 32 : 18,
        })),
        rows: [...rows, ...Array.from({ length: FORMATTED_ROWS }, () => layout.columns.map(() => null))],
        cells,
        rowDefs: new Map([[KEY_ROW, { hidden: true }]]),
        freezePane: { rows: FIRST_ROW },
        dataValidations: validations,
      },
      ...(lists.length === 0 ? [] : [{ name: CHOICES, rows: turned(lists), hidden: true }]),
    ],
  });
}

function choicesOf({ kind, codes }: DatasetColumn): string[] | null {
  if (kind === 'sex') return ['Nam', 'Nữ'];
  if (kind === 'yes-no') return ['Có', 'Không'];
  if (kind === 'ethnicity') return [...ETHNIC_NAMES];
  return codes && codes.length > 0 ? codes.map(({ code, label }) => label || code) : null;
}

/** The values stand on a sheet of their own: a list inside the rule ends at 255 characters and at every comma. */
function dropDown(
  { header: name, required }: DatasetColumn,
  at: number,
  list: number,
  count: number,
): DataValidation {
  const from = columnLetters(list);
  return {
    type: 'list',
    formula1: `'${CHOICES}'!$${from}$2:$${from}$${count + 1}`,
    allowBlank: !required,
    showErrorMessage: true,
    errorStyle: 'warning',
    errorTitle: name.slice(0, 32),
    errorMessage: 'Chọn một giá trị trong danh sách thả xuống.',
    range: `${columnLetters(at + 1)}${FIRST_ROW + 1}:${columnLetters(at + 1)}${LAST_CHOICE}`,
  };
}

function noteOf({ header: name, kind, required, note }: DatasetColumn): string {
  const parts = [KIND_NOTES[kind], note, required ? 'Bắt buộc điền.' : 'Có thể để trống.'];
  return `${name}: ${parts.filter((part) => part !== undefined && part !== '').join(' ')}`;
}

function turned(lists: readonly (readonly string[])[]): CellValue[][] {
  const height = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: height }, (_, row) => lists.map((list) => list[row] ?? null));
}

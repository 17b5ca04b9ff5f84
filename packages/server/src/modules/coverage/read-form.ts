import { Refusal } from '../../platform/refusal.ts';
import { readTableRows, type TableRow } from '../../platform/sheets/read-table-rows.ts';
import { CODE_HEADER } from './sheets/form.sheet.ts';

/** A figure of a filled-in form, as written, with the row it stands in. */
export interface WrittenFigure {
  readonly row: number;
  readonly unit: string;
  readonly series: string;
  readonly written: string;
}

const SERIES_CODE = /\(([a-z0-9-]+)\)\s*$/u;

/** Far more than the units of any province. */
const MOST_ROWS = 20_000;

/** Returns the figures of a filled-in form; empty cells say nothing. Refused when the file is not the form, or too long. */
export async function readForm(bytes: Uint8Array): Promise<WrittenFigure[]> {
  return figuresOf(await readTableRows(bytes, MOST_ROWS, 'coverage.sheet_not_form'));
}

function figuresOf(rows: readonly TableRow[]): WrittenFigure[] {
  const at = rows.findIndex(({ cells }) => cells.some((cell) => cell === CODE_HEADER));
  const header = rows[at];
  if (!header) throw new Refusal('coverage.sheet_not_form');
  const codeAt = header.cells.findIndex((cell) => cell === CODE_HEADER);
  const series = header.cells.map((cell) => SERIES_CODE.exec(cell)?.[1]);
  return rows.slice(at + 1).flatMap(({ row, cells }) => {
    const unit = cells[codeAt] ?? '';
    return series.flatMap((code, column): WrittenFigure[] => {
      const written = cells[column] ?? '';
      return code === undefined || unit === '' || written === ''
        ? []
        : [{ row, unit, series: code, written }];
    });
  });
}

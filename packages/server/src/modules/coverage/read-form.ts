import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '../../platform/refusal.ts';
import { openTableFile } from '../../platform/sheets/open-table-file.ts';
import { rowTexts } from '../../platform/sheets/row-block.ts';
import { UnreadableFile } from '../../platform/sheets/table-file.ts';
import { CODE_HEADER } from './sheets/form.sheet.ts';

/** A figure of a filled-in form, as written, with the row it stands in. */
export interface WrittenFigure {
  readonly row: number;
  readonly unit: string;
  readonly series: string;
  readonly written: string;
}

const SERIES_CODE = /\(([a-z0-9-]+)\)\s*$/u;

/** Returns the figures of a filled-in form; empty cells say nothing. Refused when the file is not the form. */
export async function readForm(bytes: Uint8Array): Promise<WrittenFigure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'ansinh-figures-'));
  try {
    const path = join(folder, 'table');
    await writeFile(path, bytes);
    return figuresOf(await rowsOf(path));
  } catch (error) {
    if (error instanceof UnreadableFile) throw new Refusal('coverage.sheet_not_form');
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface TableRow {
  readonly number: number;
  readonly cells: readonly string[];
}

async function rowsOf(path: string): Promise<TableRow[]> {
  const file = await openTableFile(path);
  try {
    const rows: TableRow[] = [];
    for await (const block of file.blocks(0))
      for (let at = 0; at < block.rows; at += 1)
        rows.push({ number: block.rowNumbers[at] ?? 0, cells: rowTexts(block, at) });
    return rows;
  } finally {
    await file.close();
  }
}

function figuresOf(rows: readonly TableRow[]): WrittenFigure[] {
  const at = rows.findIndex(({ cells }) => cells.some((cell) => cell.trim() === CODE_HEADER));
  const header = rows[at];
  if (!header) throw new Refusal('coverage.sheet_not_form');
  const codeAt = header.cells.findIndex((cell) => cell.trim() === CODE_HEADER);
  const series = header.cells.map((cell) => SERIES_CODE.exec(cell)?.[1]);
  return rows.slice(at + 1).flatMap(({ number, cells }) => {
    const unit = cells[codeAt]?.trim() ?? '';
    return series.flatMap((code, column): WrittenFigure[] => {
      const written = cells[column]?.trim() ?? '';
      return code === undefined || unit === '' || written === ''
        ? []
        : [{ row: number, unit, series: code, written }];
    });
  });
}

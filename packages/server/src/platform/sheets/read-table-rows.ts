import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '../refusal.ts';
import { openTableFile } from './open-table-file.ts';
import { rowTexts } from './row-block.ts';
import { UnreadableFile, type UnreadableCode } from './table-file.ts';

/** What a person can do something about is said in its own sentence. */
const TOLD: Partial<Readonly<Record<UnreadableCode, string>>> = {
  file_encrypted: 'platform.table_encrypted',
  file_has_macros: 'platform.table_has_macros',
};

/** A row of a table, its cells trimmed; `row` as the sheet counts, from 1. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/**
 * Returns the rows of the first sheet of a file that was sent, without the empty ones. For tables that a person fills in: refuses one of
 * more than `most` rows before it is read to its end, and with `unreadable` a file that is no table; one with a password or macros is told so.
 */
export async function readTableRows(
  bytes: Uint8Array,
  most: number,
  unreadable: string,
): Promise<TableRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'ansinh-table-'));
  try {
    const path = join(folder, 'table');
    await writeFile(path, bytes);
    return await rowsIn(path, most);
  } catch (error) {
    if (error instanceof UnreadableFile) throw new Refusal(TOLD[error.code] ?? unreadable);
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function rowsIn(path: string, most: number): Promise<TableRow[]> {
  const file = await openTableFile(path);
  try {
    const rows: TableRow[] = [];
    for await (const block of file.blocks(0))
      for (let at = 0; at < block.rows; at += 1) {
        // No text of the database holds this sign; broken files do.
        const cells = rowTexts(block, at).map((cell) => cell.replaceAll('\0', '').trim());
        if (cells.every((cell) => cell === '')) continue;
        if (rows.length === most) throw new Refusal('platform.table_too_long', { most });
        rows.push({ row: block.rowNumbers[at] ?? 0, cells });
      }
    return rows;
  } finally {
    await file.close();
  }
}

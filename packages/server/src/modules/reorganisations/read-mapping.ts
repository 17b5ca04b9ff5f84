import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '../../platform/refusal.ts';
import { openTableFile } from '../../platform/sheets/open-table-file.ts';
import { rowTexts } from '../../platform/sheets/row-block.ts';
import { UnreadableFile } from '../../platform/sheets/table-file.ts';
import type { SheetRow } from './mapping-rows.ts';

/** Returns the rows of the first sheet of a table file. Refused when it is none. */
export async function readMapping(bytes: Uint8Array): Promise<SheetRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'ansinh-mapping-'));
  try {
    const path = join(folder, 'table');
    await writeFile(path, bytes);
    const file = await openTableFile(path);
    try {
      const rows: SheetRow[] = [];
      for await (const block of file.blocks(0))
        for (let at = 0; at < block.rows; at++)
          rows.push({ row: block.rowNumbers[at] ?? 0, cells: rowTexts(block, at) });
      return rows;
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw new Refusal('reorganisations.table_unreadable');
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

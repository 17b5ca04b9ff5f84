import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { equalsIgnoringMarks } from '@ansinh/vietnamese/text';
import { Refusal } from '../../../platform/refusal.ts';
import { openTableFile } from '../../../platform/sheets/open-table-file.ts';
import { rowTexts } from '../../../platform/sheets/row-block.ts';
import { UnreadableFile } from '../../../platform/sheets/table-file.ts';
import { PLAN_HEADERS } from './plan.sheet.ts';

/** One row of a table of targets as it stands in the file. */
export interface WrittenTarget {
  /** As the sheet counts them, from 1. */
  readonly row: number;
  readonly key: string;
  readonly name: string;
  readonly value: string;
  readonly note: string;
}

/** Rows below the header that one file may have. */
const MOST_ROWS = 5_000;

/**
 * Returns the rows of a table of targets below its header, whatever stands above it. Refuses a file that is no table or has no such
 * header.
 */
export async function readPlanRows(bytes: Uint8Array): Promise<WrittenTarget[]> {
  const folder = await mkdtemp(join(tmpdir(), 'ansinh-targets-'));
  try {
    const path = join(folder, 'table');
    await writeFile(path, bytes);
    return await rowsIn(path);
  } catch (error) {
    if (error instanceof UnreadableFile) throw new Refusal('indicators.file_unreadable');
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Places {
  readonly key: number;
  readonly name: number;
  readonly value: number;
  readonly note: number;
}

async function rowsIn(path: string): Promise<WrittenTarget[]> {
  const file = await openTableFile(path);
  try {
    const rows: WrittenTarget[] = [];
    let places: Places | undefined;
    for await (const block of file.blocks(0))
      for (let at = 0; at < block.rows && rows.length < MOST_ROWS; at += 1) {
        const cells = rowTexts(block, at).map((cell) => cell.trim());
        if (places === undefined) places = placesIn(cells);
        else if (cells.some((cell) => cell !== ''))
          rows.push(written(cells, places, block.rowNumbers[at] ?? 0));
      }
    if (places === undefined) throw new Refusal('indicators.columns_not_found');
    return rows;
  } finally {
    await file.close();
  }
}

/** Returns where the columns are when the row is the header. */
function placesIn(cells: readonly string[]): Places | undefined {
  const placeOf = (header: string): number => cells.findIndex((cell) => equalsIgnoringMarks(cell, header));
  const places = {
    key: placeOf(PLAN_HEADERS.key),
    name: placeOf(PLAN_HEADERS.name),
    value: placeOf(PLAN_HEADERS.value),
    note: placeOf(PLAN_HEADERS.note),
  };
  return places.value >= 0 && (places.key >= 0 || places.name >= 0) ? places : undefined;
}

function written(cells: readonly string[], places: Places, row: number): WrittenTarget {
  const at = (place: number): string => cells[place] ?? '';
  return {
    row,
    key: at(places.key),
    name: at(places.name),
    value: at(places.value),
    note: at(places.note),
  };
}

import { equalsIgnoringMarks } from '@ansinh/vietnamese/text';
import { Refusal } from '../../../platform/refusal.ts';
import { readTableRows } from '../../../platform/sheets/read-table-rows.ts';
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

/** As many as a plan may have figures, and what stands above them. */
const MOST_ROWS = 5_010;

interface Places {
  readonly key: number;
  readonly name: number;
  readonly value: number;
  readonly note: number;
}

/**
 * Returns the rows of a table of targets below its header, whatever stands above it. Refuses a file that is no table, is too long or
 * has no such header.
 */
export async function readPlanRows(bytes: Uint8Array): Promise<WrittenTarget[]> {
  const rows = await readTableRows(bytes, MOST_ROWS, 'indicators.file_unreadable');
  for (const [at, { cells }] of rows.entries()) {
    const places = placesIn(cells);
    if (places !== undefined)
      return rows.slice(at + 1).map(({ row, cells: below }) => written(below, places, row));
  }
  throw new Refusal('indicators.columns_not_found');
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

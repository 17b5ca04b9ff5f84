import { readTableRows } from '../../platform/sheets/read-table-rows.ts';
import type { SheetRow } from './mapping-rows.ts';

/** The mapping of the whole country has some 10,000. */
const MOST_ROWS = 50_000;

/** Returns the rows of the first sheet of a table file. Refused when it is none, or too long. */
export function readMapping(bytes: Uint8Array): Promise<SheetRow[]> {
  return readTableRows(bytes, MOST_ROWS, 'reorganisations.table_unreadable');
}

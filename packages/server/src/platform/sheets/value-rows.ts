import { RowBlockBuilder, type RowBlock } from './row-block.ts';
import { numberText } from './xlsx-rows.ts';

/** A cell as other readers give it. */
export type ReadValue = string | number | boolean | Date | null | undefined;

const ROWS_PER_BLOCK = 1_000;
/** Spreadsheets end with many empty rows: after so many the sheet is over. */
const MOST_EMPTY = 5_000;

/** Yields rows of values as blocks of bytes. */
export async function* valueRows(
  rows: Iterable<readonly ReadValue[] | undefined> | AsyncIterable<readonly ReadValue[]>,
): AsyncGenerator<RowBlock> {
  const builder = new RowBlockBuilder();
  let number = 0;
  let empty = 0;
  for await (const found of rows) {
    const row = found ?? [];
    number += 1;
    empty = row.every((value) => value === null || value === undefined || value === '') ? empty + 1 : 0;
    if (empty > MOST_EMPTY) break;
    for (const [column, value] of row.entries()) {
      const text = valueText(value);
      if (text !== '') builder.putText(column, text);
    }
    builder.endRow(number);
    if (builder.rows < ROWS_PER_BLOCK) continue;
    yield builder.block();
    builder.clear();
  }
  if (builder.rows > 0) yield builder.block();
}

function valueText(value: ReadValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
}

import { parseVietnameseDate } from '@ansinh/vietnamese/plain-date';
import { Refusal } from '../../platform/refusal.ts';
import { readTableRows } from '../../platform/sheets/read-table-rows.ts';
import { NUMBER_HEADERS } from './sheets/cards.sheet.ts';

/** A row of a list of numbers: which request it means, and what was issued. */
export interface WrittenNumber {
  readonly row: number;
  readonly requestNo: number | null;
  /** Identity or Social Insurance number where there is no request number. */
  readonly identity: string;
  readonly number: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

const MOST_ROWS = 20_000;
const UNREADABLE = 'cards.sheet_not_numbers';

/** Returns the rows of a list of numbers that have one; rows without a number were not issued. Refused when the columns are not there. */
export async function readNumbers(bytes: Uint8Array): Promise<WrittenNumber[]> {
  const rows = await readTableRows(bytes, MOST_ROWS, UNREADABLE);
  const at = rows.findIndex(({ cells }) => cells.includes(NUMBER_HEADERS.number));
  const header = rows[at];
  if (!header) throw new Refusal(UNREADABLE);
  const placeOf = (name: string): number => header.cells.indexOf(name);
  const places = {
    request: placeOf(NUMBER_HEADERS.request),
    identity: placeOf(NUMBER_HEADERS.identity),
    number: placeOf(NUMBER_HEADERS.number),
    from: placeOf(NUMBER_HEADERS.from),
    to: placeOf(NUMBER_HEADERS.to),
  };
  if (places.request < 0 && places.identity < 0) throw new Refusal(UNREADABLE);
  return rows.slice(at + 1).flatMap(({ row, cells }): WrittenNumber[] => {
    const cell = (place: number): string => (place < 0 ? '' : (cells[place] ?? ''));
    const number = cell(places.number);
    if (number === '') return [];
    const requestNo = Number(cell(places.request));
    return [
      {
        row,
        requestNo: Number.isSafeInteger(requestNo) && requestNo > 0 ? requestNo : null,
        identity: cell(places.identity).replaceAll(/[\s.-]/g, ''),
        number,
        validFrom: parseVietnameseDate(cell(places.from)),
        validTo: parseVietnameseDate(cell(places.to)),
      },
    ];
  });
}

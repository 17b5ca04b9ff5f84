/*
 * A date of birth in 20 bits: year << 9 | month << 5 | day; month and day 0 = only the year is known. 0 = unknown.
 */

/** Returns the packed date, 0 when the parts cannot be one. */
export function packDate(year: number, month: number, day: number): number {
  if (year < 1880 || year > 2100) return 0;
  if (month < 1 || month > 12 || day < 1 || day > 31) return year << 9;
  return (year << 9) | (month << 5) | day;
}

/** Years of two digits above this are of the 20th century. */
const PIVOT = 26;
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

function ofSerial(serial: number): number {
  const date = new Date(EXCEL_EPOCH + serial * 86_400_000);
  return packDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** Reads a date of birth written in any usual way; 0 when there is none. */
export class DateReader {
  readonly #numbers = new Float64Array(3);
  readonly #lengths = new Uint8Array(3);

  /** Returns the packed date in these bytes: d/m/y, y-m-d, yyyymmdd, ddmmyyyy, year, m/y or an Excel day number. */
  read(bytes: Uint8Array, from: number, to: number): number {
    const numbers = this.#numbers;
    const lengths = this.#lengths;
    let count = 0;
    let length = 0;
    let value = 0;
    for (let at = from; at <= to && count < 3; at++) {
      const digit = at < to ? (bytes[at] ?? 0) - 48 : -1;
      if (digit >= 0 && digit <= 9) {
        value = value * 10 + digit;
        length++;
        continue;
      }
      if (length === 0) continue;
      numbers[count] = value;
      lengths[count++] = length;
      value = 0;
      length = 0;
    }
    const [first = 0, second = 0, third = 0] = numbers;
    const [firstLength = 0, , thirdLength = 0] = lengths;
    if (count === 1) return single(first, firstLength);
    if (count === 2) return second > 1000 ? packDate(second, 0, 0) : first > 1000 ? packDate(first, 0, 0) : 0;
    if (count < 3) return 0;
    if (firstLength === 4) return ordered(first, second, third);
    return ordered(thirdLength <= 2 ? third + (third > PIVOT ? 1900 : 2000) : third, second, first);
  }
}

/** A month above 12 beside a day up to 12: they were typed the other way round. */
function ordered(year: number, month: number, day: number): number {
  return month > 12 && day >= 1 && day <= 12 ? packDate(year, day, month) : packDate(year, month, day);
}

function single(value: number, length: number): number {
  if (length === 4) return packDate(value, 0, 0);
  if (length === 5) return ofSerial(value);
  if (length !== 8 && length !== 7) return 0;
  const year = Math.floor(value / 10_000);
  if (year >= 1880 && year <= 2100) return ordered(year, Math.floor(value / 100) % 100, value % 100);
  return ordered(value % 10_000, Math.floor(value / 10_000) % 100, Math.floor(value / 1_000_000));
}

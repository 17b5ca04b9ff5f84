/** Days from 1899-12-30, where spreadsheets count from, to 1970-01-01. */
const TO_1970 = 25_569;

/** Writes the ISO date of a spreadsheet's day number into ten bytes. */
export function writeDay(serial: number, bytes: Uint8Array, at: number): void {
  // Civil date from days, after Howard Hinnant: eras of 400 years beginning in March.
  const z = Math.floor(serial) - TO_1970 + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  writeIsoDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day, bytes, at);
}

/** Writes a date as YYYY-MM-DD into ten bytes. */
export function writeIsoDate(year: number, month: number, day: number, bytes: Uint8Array, at: number): void {
  bytes[at] = 48 + Math.floor(year / 1000);
  bytes[at + 1] = 48 + (Math.floor(year / 100) % 10);
  bytes[at + 2] = 48 + (Math.floor(year / 10) % 10);
  bytes[at + 3] = 48 + (year % 10);
  bytes[at + 4] = 45;
  bytes[at + 5] = 48 + Math.floor(month / 10);
  bytes[at + 6] = 48 + (month % 10);
  bytes[at + 7] = 45;
  bytes[at + 8] = 48 + Math.floor(day / 10);
  bytes[at + 9] = 48 + (day % 10);
}

/** Digits of a cell as one number; text around them (spaces, dots, quotes, letters) is passed over. */
export class NumberReader {
  /** Value of the digits, their count, and whether the cell is a number in scientific notation (digits lost). */
  value = 0;
  digits = 0;
  spoiled = false;

  /** Reads the cell; returns whether there is a digit. */
  read(bytes: Uint8Array, from: number, to: number): boolean {
    let value = 0;
    let digits = 0;
    let spoiled = false;
    for (let at = from; at < to; at++) {
      const byte = bytes[at] ?? 0;
      if (byte >= 48 && byte <= 57) {
        value = value * 10 + byte - 48;
        digits++;
      } else if ((byte === 69 || byte === 101) && (bytes[at + 1] === 43 || digits > 0)) spoiled = true;
      // "233451.0": a decimal tail of a spreadsheet is no digit of the number.
      else if (byte === 46 && at === to - 2 && bytes[at + 1] === 48) break;
    }
    this.value = value;
    this.digits = digits;
    this.spoiled = spoiled;
    return digits > 0;
  }
}

/** Returns whether digits look typed to fill a field: one digit repeated, or 1 2 3 … in sequence. */
export function isJunk(value: number, digits: number): boolean {
  const text = String(value).padStart(digits, '0');
  if (value < 1000) return true;
  if (/^(\d)\1*$/u.test(text) || /^0*(\d)\1*$/u.test(text)) return true;
  return (
    '01234567890123456789'.includes(text) || '98765432109876543210'.includes(text) || text.endsWith('000000')
  );
}

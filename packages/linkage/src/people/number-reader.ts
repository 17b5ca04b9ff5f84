/** Digits of a cell as one number; text around them (spaces, dots, quotes, letters) is passed over. */
export class NumberReader {
  /** Value of the digits, their count, and whether the cell is a number in scientific notation (digits lost). */
  value = 0;
  digits = 0;
  spoiled = false;
  /** One digit over and over, or digits counting up or down: typed to fill a field. */
  junk = false;

  /** Reads the cell; returns whether there is a digit. */
  read(bytes: Uint8Array, from: number, to: number): boolean {
    let value = 0;
    let digits = 0;
    let spoiled = false;
    let first = 0;
    let before = 0;
    let same = 0;
    let up = 0;
    let down = 0;
    let zeros = 0;
    for (let at = from; at < to; at++) {
      const byte = bytes[at] ?? 0;
      if (byte >= 48 && byte <= 57) {
        const digit = byte - 48;
        value = value * 10 + digit;
        digits++;
        if (first === 0) first = digit;
        if (digit === first) same++;
        if (digit === (before + 1) % 10) up++;
        if (digit === (before + 9) % 10) down++;
        zeros = digit === 0 ? zeros + 1 : 0;
        before = digit;
      } else if ((byte === 69 || byte === 101) && (bytes[at + 1] === 43 || digits > 0)) spoiled = true;
      // "233451.0": a decimal tail of a spreadsheet is no digit of the number.
      else if (byte === 46 && at === to - 2 && bytes[at + 1] === 48) break;
    }
    this.value = value;
    this.digits = digits;
    this.spoiled = spoiled;
    // Zeros in front belong to the repeated digit or the count as well.
    const led = digits - (value === 0 ? 0 : Math.floor(Math.log10(value)) + 1);
    this.junk = value < 1000 || zeros >= 6 || same + led >= digits || up >= digits - 1 || down >= digits - 1;
    return digits > 0;
  }
}

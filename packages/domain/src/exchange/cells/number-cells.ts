import { parseVietnameseNumber } from '@ansinh/vietnamese/number-format';
import { wrong, type CellReader } from './cell-reading.ts';

const UNIT = /\s*(?:%|₫|đồng|đ|vnđ|vnd|người|lao động)\.?$/iu;
const SCIENTIFIC = /^-?\d+(?:[.,]\d+)?e[+-]?\d+$/iu;
const IN_BRACKETS = /^\((.*)\)$/u;
/** Beyond it a spreadsheet has rounded the digits. */
const LARGEST = 999_999_999_999_999;

/** Returns a reader of numbers; what it keeps has a dot before decimals and no groups. */
export function numberReader(kind: 'integer' | 'decimal' | 'money' | 'percent'): CellReader {
  return (text) => {
    const bare = text.replace(UNIT, '').replace(IN_BRACKETS, '-$1');
    if (SCIENTIFIC.test(bare)) return wrong(text, 'number-rounded');
    const number = parseVietnameseNumber(bare);
    if (number === null) return wrong(text, 'not-a-number');
    if (Math.abs(number) > LARGEST) return wrong(text, 'number-too-large');
    if (kind === 'integer' && !Number.isInteger(number)) return wrong(text, 'not-an-integer');
    return { value: plain(number) };
  };
}

/** Seven decimals at most: what is behind them comes from the arithmetic of spreadsheets. */
function plain(number: number): string {
  if (Number.isInteger(number)) return String(number);
  return number.toFixed(7).replace(/\.?0+$/u, '');
}

import type { CheckedRow } from './checked-batch.ts';

const ARRAY_SPECIAL = /["\\]/g;
const COPY_SPECIAL = /[\\\t\n\r]/g;
const ANY_SPECIAL = /["\\\t\n\r\0]/;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/**
 * Returns rows as lines of COPY's text format: row number, key, the values as an array, and whether the row is good. Pure, so that a
 * worker thread may build the text and hand over bytes.
 */
export function copyLines(rows: readonly CheckedRow[], isBad: (row: number) => boolean): string {
  let text = '';
  for (const { row, key, values } of rows) {
    text += `${row}\t${key === null ? '\\N' : scalar(key)}\t{`;
    for (let at = 0; at < values.length; at += 1) {
      if (at > 0) text += ',';
      const value = values[at] ?? null;
      text += value === null ? 'NULL' : `"${element(value)}"`;
    }
    text += isBad(row) ? '}\tf\n' : '}\tt\n';
  }
  return text;
}

function scalar(value: string): string {
  return ANY_SPECIAL.test(value) ? escaped(value.replaceAll('\0', '')) : value;
}

function element(value: string): string {
  if (!ANY_SPECIAL.test(value)) return value;
  return escaped(value.replaceAll('\0', '').replaceAll(ARRAY_SPECIAL, String.raw`\$&`));
}

function escaped(value: string): string {
  return value.replaceAll(COPY_SPECIAL, (sign) => ESCAPES[sign] ?? sign);
}

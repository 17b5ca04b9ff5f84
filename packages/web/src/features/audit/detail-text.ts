/** Puts the stored name of a field, or a stored value, into the words of the reader; unknown ones stay as they are. */
export type InWords = (kind: 'detail' | 'value', word: string) => string;

/** Returns the detail of a row as "name: value" lines, in the order stored; lists by commas, what is empty left out. */
export function detailLines(detail: Readonly<Record<string, unknown>>, inWords: InWords): string[] {
  return Object.entries(detail).flatMap(([name, value]) => {
    const text = textOf(value);
    return text === '' ? [] : [`${inWords('detail', name)}: ${inWords('value', text)}`];
  });
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(', ');
  if (typeof value === 'object') return JSON.stringify(value);
  return String(value as string | number | boolean);
}

const USUAL_LIMIT = 128;

/** A pure reader of texts that remembers its last results: the same stretch is looked at by several readers of one clause. */
export function remembered<T>(read: (text: string) => T, limit = USUAL_LIMIT): (text: string) => T {
  let recent = new Map<string, T>();
  let older = new Map<string, T>();
  let last = '';
  let lastResult: T | undefined;
  const keep = (text: string, result: T): T => {
    last = text;
    lastResult = result;
    return result;
  };
  return (text) => {
    if (lastResult !== undefined && text === last) return lastResult;
    const known = recent.get(text) ?? older.get(text);
    if (known !== undefined) return keep(text, known);
    const result = read(text);
    if (recent.size >= limit) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, result);
    return keep(text, result);
  };
}

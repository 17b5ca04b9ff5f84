import { readFileSync } from 'node:fs';

/** Whose each row of a list is, and its difficulties; rows are numbered from 0 in the order of the list. */
export interface Truth {
  readonly entities: Int32Array;
  /** Number of the row's set of difficulties in `sets`. */
  readonly set: Int32Array;
  readonly sets: readonly (readonly string[])[];
}

/** Returns the truth beside a list written by the generator. */
export function readTruth(path: string): Truth {
  const lines = readFileSync(path, 'latin1').split('\n');
  const rows = lines.length - 2;
  const entities = new Int32Array(rows);
  const set = new Int32Array(rows);
  const numbers = new Map<string, number>();
  for (let row = 0; row < rows; row += 1) {
    const line = lines[row + 1] ?? '';
    const first = line.indexOf(',');
    const second = line.indexOf(',', first + 1);
    const tags = line.slice(second + 1);
    const number = numbers.get(tags) ?? numbers.size;
    numbers.set(tags, number);
    entities[row] = Number(line.slice(first + 1, second));
    set[row] = number;
  }
  return { entities, set, sets: Array.from(numbers.keys(), (tags) => (tags === '' ? [] : tags.split('|'))) };
}

/** Returns the difficulties of a pair: of either row, and those that come of the two together. */
export function pairTags(left: readonly string[], right: readonly string[]): Set<string> {
  const tags = new Set([...left, ...right]);
  const across = (one: string, other: string): boolean =>
    (left.includes(one) && right.includes(other)) || (left.includes(other) && right.includes(one));
  if (across('old-territory', 'new-territory')) tags.add('territory-changed');
  tags.delete('old-territory');
  tags.delete('new-territory');
  if (left.includes('cmnd') !== right.includes('cmnd')) tags.add('cmnd-against-cccd');
  if (tags.size === 0) tags.add('(none)');
  return tags;
}

/** Calls back with every true pair of rows; of one list against itself each pair comes once. */
export function forEachTruePair(a: Truth, b: Truth, visit: (rowA: number, rowB: number) => void): void {
  const rows = new Map<number, number[]>();
  b.entities.forEach((entity, row) => {
    const known = rows.get(entity);
    if (known === undefined) rows.set(entity, [row]);
    else known.push(row);
  });
  a.entities.forEach((entity, row) => {
    for (const other of rows.get(entity) ?? []) if (a !== b || row < other) visit(row, other);
  });
}

import { closeSync, openSync, renameSync, writeSync } from 'node:fs';
import { idOf, type PackedList } from '../kernel/record.ts';

const ROOM = 1 << 16;

function cell(text: string): string {
  return /[",\n\r]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Writes `cluster,list,id`: the rows of every cluster of two or more, list A then B; clusters are numbered in the order of
 * their first row. A list without identifiers has its row numbers. The file appears under its name only when whole.
 */
export function writeClusters(
  path: string,
  roots: Uint32Array,
  { a, b }: { readonly a: PackedList; readonly b: PackedList | undefined },
): void {
  const sizes = new Uint32Array(roots.length);
  for (const root of roots) sizes[root] = (sizes[root] ?? 0) + 1;
  const starts = new Uint32Array(roots.length + 1);
  for (let root = 0; root < roots.length; root++) starts[root + 1] = (starts[root] ?? 0) + (sizes[root] ?? 0);
  const rows = new Uint32Array(roots.length);
  const next = starts.slice();
  roots.forEach((root, row) => {
    rows[next[root] ?? 0] = row;
    next[root] = (next[root] ?? 0) + 1;
  });
  const handle = openSync(`${path}.part`, 'w');
  let text = 'cluster,list,id\n';
  let cluster = 0;
  for (let root = 0; root < roots.length; root++) {
    if ((sizes[root] ?? 0) < 2) continue;
    cluster++;
    for (const row of rows.subarray(starts[root], starts[root + 1])) {
      const ofB = b !== undefined && row >= a.rows;
      const own = ofB ? row - a.rows : row;
      const id = idOf(ofB ? b : a, own);
      text += `${cluster},${ofB ? 'b' : 'a'},${id === '' ? own + 1 : cell(id)}\n`;
    }
    if (text.length > ROOM) {
      writeSync(handle, text);
      text = '';
    }
  }
  writeSync(handle, text);
  closeSync(handle);
  renameSync(`${path}.part`, path);
}

import { closeSync, openSync, readSync } from 'node:fs';

/** Pairs as the linkage wrote them: row numbers from 0, score, and whether it was decided or left for review. */
export interface PairList {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly score: Float64Array;
  readonly isMatch: Uint8Array;
  readonly length: number;
}

const CHUNK = 1 << 24;

/** Reads `id_a,id_b,score,decision`, the ids being a letter and the row number from 1. */
export function readPairs(path: string): PairList {
  const rows: { a: number[]; b: number[]; score: number[]; match: number[] } = {
    a: [],
    b: [],
    score: [],
    match: [],
  };
  let header = true;
  forEachLine(path, (line) => {
    if (header || line === '') {
      header = false;
      return;
    }
    const [idA = '', idB = '', score = '', decision = ''] = line.split(',');
    rows.a.push(Number(idA.slice(1)) - 1);
    rows.b.push(Number(idB.slice(1)) - 1);
    rows.score.push(Number(score));
    rows.match.push(decision === 'match' ? 1 : 0);
  });
  return {
    a: Int32Array.from(rows.a),
    b: Int32Array.from(rows.b),
    score: Float64Array.from(rows.score),
    isMatch: Uint8Array.from(rows.match),
    length: rows.a.length,
  };
}

function forEachLine(path: string, visit: (line: string) => void): void {
  const file = openSync(path, 'r');
  const buffer = Buffer.allocUnsafe(CHUNK);
  let rest = '';
  for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) {
    const lines = (rest + buffer.toString('latin1', 0, read)).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) visit(line.trimEnd());
  }
  visit(rest);
  closeSync(file);
}

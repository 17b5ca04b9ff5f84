import { stat } from 'node:fs/promises';
import { csvRows } from './csv-rows.ts';
import type { TableFile } from './table-file.ts';
import { findEncoding, readUtf8, type Utf8Reader } from './text-file.ts';

const DELIMITERS = [',', ';', '\t', '|'];
const LINES = 60;

/** Opens delimited text of any delimiter and encoding. */
export async function openCsvFile(path: string): Promise<TableFile> {
  const encoding = await findEncoding(path);
  const { size } = await stat(path);
  const delimiter = findDelimiter(encoding.head);
  let reader: Utf8Reader | undefined;
  return {
    format: 'csv',
    encoding: encoding.encoding,
    sheets: [{ name: null, hidden: false }],
    blocks: async function* () {
      reader = await readUtf8(path, encoding);
      try {
        yield* csvRows(reader.fill, delimiter.charCodeAt(0));
      } finally {
        await reader.close();
      }
    },
    progress: () => (size === 0 ? 1 : Math.min(1, (reader?.bytesRead() ?? 0) / size)),
    close: () => Promise.resolve(),
  };
}

/** Returns what separates cells: what Excel's first line says, else the sign that occurs equally often in most lines. */
function findDelimiter(head: string): string {
  const told = /^sep=(.)\r?\n/iu.exec(head)?.[1];
  if (told !== undefined) return told;
  const lines = head
    .replaceAll(/"(?:[^"]|""){0,2000}"/gu, '')
    .split(/\r\n|\n|\r/u)
    .slice(0, LINES)
    .filter((line) => line.trim() !== '');
  let best = { sign: ',', score: 0 };
  for (const sign of DELIMITERS) {
    const counts = lines.map((line) => line.split(sign).length - 1).filter((count) => count > 0);
    const usual = mostFrequent(counts);
    const score = counts.filter((count) => count === usual).length * Math.min(usual, 4);
    if (score > best.score) best = { sign, score };
  }
  return best.sign;
}

function mostFrequent(counts: readonly number[]): number {
  const seen = new Map<number, number>();
  for (const count of counts) seen.set(count, (seen.get(count) ?? 0) + 1);
  return [...seen].toSorted((one, other) => other[1] - one[1] || other[0] - one[0])[0]?.[0] ?? 0;
}

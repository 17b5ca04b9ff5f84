import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { DatasetLayout } from '@ansinh/domain/exchange';
import { openFile } from './open-file.ts';
import type { CheckedIssue } from './checked-issue.ts';
import type { StoredColumn, StoredReading, StoredRepair } from '../db/submission-row.ts';
import { readLayout } from '../packs/read-pack-datasets.ts';

/** What came of reading a file whole. */
export interface ReadWhole {
  readonly reading: StoredReading;
  readonly columns: readonly StoredColumn[];
  readonly missing: readonly string[];
  /** Rows by column key, as they are stored; `row` is the number in the file. */
  readonly rows: readonly Readonly<Record<string, string | number | boolean | null>>[];
  readonly issues: readonly CheckedIssue[];
}

export const TODAY = '2026-11-24';

/** Reads bytes as a file against a layout (or the layout of that name), as the check of a submission does. */
export async function readWhole(
  bytes: Uint8Array | string,
  layout: DatasetLayout | string,
  repairs: readonly StoredRepair[] = [],
): Promise<ReadWhole> {
  const folder = await mkdtemp(join(tmpdir(), 'ansinh-read-'));
  const path = join(folder, 'tep');
  await writeFile(path, bytes);
  const shape = typeof layout === 'string' ? await readLayout(layout) : layout;
  try {
    const file = await openFile(path, 'tep', shape, TODAY);
    try {
      const { columns, missing } = file.propose();
      const rows: ReadWhole['rows'][number][] = [];
      const issues: CheckedIssue[] = [];
      for await (const part of file.check(columns, repairs, {})) {
        for (const line of Buffer.from(part.lines).toString('utf8').split('\n').slice(0, -1))
          rows.push(storedRow(line, shape));
        issues.push(...part.issues);
      }
      return { reading: file.reading, columns, missing, rows, issues };
    } finally {
      await file.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Reads a line of COPY the way PostgreSQL does. */
function storedRow(line: string, layout: DatasetLayout): ReadWhole['rows'][number] {
  const [row = '', values = '', , ok = ''] = line.split('\t');
  const array = values.replaceAll(
    /\\(.)/gu,
    (_, sign: string) => ({ t: '\t', n: '\n', r: '\r' })[sign] ?? sign,
  );
  const cells = [...array.slice(1, -1).matchAll(/(?:^|,)(?:NULL|"((?:[^"\\]|\\.)*)")/gsu)].map(
    ([, text]) => text?.replaceAll(/\\(.)/gsu, '$1') ?? null,
  );
  if (cells.length !== layout.columns.length) throw new Error(`not as many cells as columns: ${line}`);
  return {
    row: Number(row),
    ok: ok === 't',
    ...Object.fromEntries(layout.columns.map(({ key }, at) => [key, cells[at] ?? null])),
  };
}

/** Returns a zip of stored (not deflated) parts. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(parts)) {
    const data = Buffer.from(content);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt32LE(crc32(data), 10);
    shared.writeUInt32LE(data.length, 14);
    shared.writeUInt32LE(data.length, 18);
    shared.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), shared, Buffer.from(name), data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    entries.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), shared, tail, Buffer.from(name)]));
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}

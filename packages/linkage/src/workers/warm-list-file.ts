import { createHash } from 'node:crypto';
import { open, rename, type FileHandle } from 'node:fs/promises';
import type { SharedTables } from '../kernel/feature-set.ts';
import { STRIDE } from '../kernel/record.ts';
import type { WarmList } from './prepare-lists.ts';

/* A line of JSON that names the arrays, then their bytes in order, then the SHA-256 of all before it. */

const TYPES = { Uint8Array, Uint16Array, Uint32Array, Float32Array } as const;
type TypeName = keyof typeof TYPES;
type Words = Uint8Array | Uint16Array | Uint32Array | Float32Array;

interface Head {
  readonly version: string;
  readonly rows: number;
  readonly arrays: readonly { readonly name: string; readonly type: TypeName; readonly length: number }[];
}

const DIGEST = 32;
const PIECE = 64 << 20;

function typeOf(array: Words): TypeName {
  if (array instanceof Uint8Array) return 'Uint8Array';
  if (array instanceof Uint16Array) return 'Uint16Array';
  return array instanceof Uint32Array ? 'Uint32Array' : 'Float32Array';
}

function bytesOf(array: Words): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/** Writes a packed list; returns the SHA-256 of its content. */
export async function writeWarmList(
  path: string,
  { list, tables, dictionary }: WarmList,
  version: string,
): Promise<string> {
  const { rows, records, idBytes, idEnds } = list;
  const arrays: [string, Words][] = [
    ['records', records.subarray(0, rows * STRIDE)],
    ['idBytes', idBytes],
    ['idEnds', idEnds],
    ['forms', new TextEncoder().encode((dictionary['forms'] ?? []).join('\n'))],
    ...Object.entries(tables),
  ];
  const head: Head = {
    version,
    rows,
    arrays: arrays.map(([name, array]) => ({ name, type: typeOf(array), length: array.length })),
  };
  const hash = createHash('sha256');
  const file = await open(`${path}.part`, 'w');
  try {
    for (const bytes of [
      Buffer.from(`${JSON.stringify(head)}\n`),
      ...arrays.map(([, array]) => bytesOf(array)),
    ])
      for (let at = 0; at < bytes.length; at += PIECE) {
        const piece = Buffer.from(bytes.subarray(at, at + PIECE));
        hash.update(piece);
        await file.write(piece);
      }
    const digest = hash.digest();
    await file.write(digest);
    await file.sync();
    await rename(`${path}.part`, path);
    return digest.toString('hex');
  } finally {
    await file.close();
  }
}

/** A register that cannot be used: damaged, or of another version. */
class UnusableRegister extends Error {
  override readonly name = 'UnusableRegister';
}

/** Reads a packed list. */
export async function readWarmList(path: string, version: string): Promise<WarmList> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const start = Buffer.alloc(Math.min(size, 1 << 16));
    await file.read(start, 0, start.length, 0);
    const end = start.indexOf(10);
    const head = headOf(start.subarray(0, Math.max(0, end)).toString());
    if (head.version !== version)
      throw new UnusableRegister(
        `Tệp đăng ký được lưu với bộ trọng số ${head.version}, nay là ${version}: hãy tạo lại`,
      );
    const hash = createHash('sha256').update(start.subarray(0, end + 1));
    const found: Record<string, Words> = {};
    let at = end + 1;
    for (const { name, type, length } of head.arrays) {
      const Type = TYPES[type];
      const shared = new SharedArrayBuffer(length * Type.BYTES_PER_ELEMENT);
      const bytes = new Uint8Array(shared);
      for (let done = 0; done < bytes.length; done += PIECE) {
        const piece = bytes.subarray(done, done + PIECE);
        await readWhole(file, piece, at + done);
        hash.update(piece);
      }
      at += bytes.length;
      // All four take a buffer; one stands for their common shape.
      found[name] = new (Type as Uint8ArrayConstructor)(shared);
    }
    const digest = Buffer.alloc(DIGEST);
    await file.read(digest, 0, DIGEST, at);
    if (!hash.digest().equals(digest)) throw new UnusableRegister(`Tệp đăng ký hỏng: ${path}`);
    return warmOf(head.rows, found);
  } finally {
    await file.close();
  }
}

async function readWhole(file: FileHandle, into: Uint8Array, from: number): Promise<void> {
  // The call fills shared memory as well; only its type does not say so.
  const bytes = into as Uint8Array<ArrayBuffer>;
  for (let done = 0; done < bytes.length;) {
    const { bytesRead } = await file.read(bytes, done, bytes.length - done, from + done);
    if (bytesRead === 0) throw new UnusableRegister('Tệp đăng ký bị cắt cụt');
    done += bytesRead;
  }
}

function headOf(line: string): Head {
  try {
    return JSON.parse(line) as Head;
  } catch {
    throw new UnusableRegister('Tệp không phải là tệp đăng ký');
  }
}

function warmOf(
  rows: number,
  { records, idBytes, idEnds, forms, ...tables }: Record<string, Words>,
): WarmList {
  const text = new TextDecoder().decode((forms ?? new Uint8Array(0)).slice());
  return {
    list: {
      rows,
      records: records as Uint32Array,
      idBytes: idBytes as Uint8Array,
      idEnds: idEnds as Uint32Array,
    },
    tables: tables as SharedTables,
    dictionary: { forms: text === '' ? [] : text.split('\n') },
  };
}

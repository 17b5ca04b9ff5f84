import { once } from 'node:events';
import { open, type FileHandle } from 'node:fs/promises';
import { createInflateRaw } from 'node:zlib';
import { UnreadableFile } from './table-file.ts';

interface ZipEntry {
  readonly method: number;
  readonly packed: number;
  readonly at: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const ZIP64_LOCATOR = 0x07064b50;
const MOST_ENTRIES = 20_000;
/** What one part may unpack to, and how many times its packed size once it is big. Spreadsheets reach 30 times; bombs 1000. */
const MOST_BYTES = 4 * 1024 ** 3;
const FREE_BYTES = 8 * 1024 ** 2;
const MOST_RATIO = 300;
const PIECE = 1 << 18;

/** The parts of a zipped file, each read as a stream that stops at what no honest file unpacks to. */
export class ZipFile {
  readonly #handle: FileHandle;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  #bytesRead = 0;

  private constructor(handle: FileHandle, entries: ReadonlyMap<string, ZipEntry>) {
    this.#handle = handle;
    this.#entries = entries;
  }

  /** Opens the file and reads its list of parts. */
  static async open(path: string): Promise<ZipFile> {
    const handle = await open(path);
    try {
      return new ZipFile(handle, await readDirectory(handle));
    } catch (error) {
      await handle.close();
      throw error instanceof UnreadableFile ? error : new UnreadableFile('file_damaged');
    }
  }

  /** Names of the parts. */
  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** Packed size of a part, 0 when there is none. */
  packedSize(name: string): number {
    return this.#entries.get(name)?.packed ?? 0;
  }

  /** Packed bytes read by the stream opened last. */
  get bytesRead(): number {
    return this.#bytesRead;
  }

  /** Returns a small part as text, undefined when there is none. */
  async text(name: string, most = 64 * 1024 ** 2): Promise<string | undefined> {
    if (!this.#entries.has(name)) return undefined;
    const pieces: Buffer[] = [];
    let size = 0;
    for await (const piece of this.stream(name)) {
      size += piece.length;
      if (size > most) throw new UnreadableFile('file_unpacks_too_large');
      pieces.push(piece);
    }
    return Buffer.concat(pieces).toString('utf8');
  }

  /** Yields the unpacked bytes of a part. */
  async *stream(name: string): AsyncGenerator<Buffer> {
    const entry = this.#entries.get(name);
    if (entry === undefined) throw new UnreadableFile('file_damaged');
    this.#bytesRead = 0;
    if (entry.method === 0) {
      yield* this.#packed(entry);
      return;
    }
    if (entry.method !== 8) throw new UnreadableFile('file_damaged');
    const inflate = createInflateRaw({ chunkSize: PIECE });
    const feeding = feed(this.#packed(entry), inflate);
    feeding.catch(() => undefined);
    let size = 0;
    try {
      for await (const piece of inflate as AsyncIterable<Buffer>) {
        size += piece.length;
        if (size > MOST_BYTES || (size > FREE_BYTES && size > entry.packed * MOST_RATIO))
          throw new UnreadableFile('file_unpacks_too_large');
        yield piece;
      }
      await feeding;
    } catch (error) {
      throw error instanceof UnreadableFile ? error : new UnreadableFile('file_damaged');
    } finally {
      inflate.destroy();
    }
  }

  async *#packed(entry: ZipEntry): AsyncGenerator<Buffer> {
    const head = Buffer.alloc(30);
    await this.#handle.read(head, 0, 30, entry.at);
    let at = entry.at + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
    const end = at + entry.packed;
    while (at < end) {
      const piece = Buffer.allocUnsafe(Math.min(PIECE, end - at));
      const { bytesRead } = await this.#handle.read(piece, 0, piece.length, at);
      if (bytesRead === 0) throw new UnreadableFile('file_damaged');
      at += bytesRead;
      this.#bytesRead += bytesRead;
      yield piece.subarray(0, bytesRead);
    }
  }

  close(): Promise<void> {
    return this.#handle.close();
  }
}

async function feed(
  pieces: AsyncIterable<Buffer>,
  inflate: ReturnType<typeof createInflateRaw>,
): Promise<void> {
  const closed = new Promise<void>((resolve) => inflate.once('close', resolve));
  try {
    for await (const piece of pieces) {
      if (inflate.destroyed) return;
      if (!inflate.write(piece)) await Promise.race([once(inflate, 'drain'), closed]);
    }
    inflate.end();
  } catch (error) {
    inflate.destroy(error as Error);
  }
}

async function readDirectory(handle: FileHandle): Promise<Map<string, ZipEntry>> {
  const { size } = await handle.stat();
  const tail = Buffer.alloc(Math.min(size, 65_557));
  await handle.read(tail, 0, tail.length, size - tail.length);
  let at = tail.length - 22;
  while (at >= 0 && tail.readUInt32LE(at) !== END) at -= 1;
  if (at < 0) throw new UnreadableFile('file_damaged');
  let [count, length, offset] = [
    tail.readUInt16LE(at + 10),
    tail.readUInt32LE(at + 12),
    tail.readUInt32LE(at + 16),
  ];
  if (at >= 20 && tail.readUInt32LE(at - 20) === ZIP64_LOCATOR) {
    const record = Buffer.alloc(56);
    await handle.read(record, 0, 56, Number(tail.readBigUInt64LE(at - 12)));
    [count, length, offset] = [32, 40, 48].map((field) => Number(record.readBigUInt64LE(field))) as [
      number,
      number,
      number,
    ];
  }
  if (count > MOST_ENTRIES || length > 16 * 1024 ** 2) throw new UnreadableFile('file_unpacks_too_large');
  const directory = Buffer.alloc(length);
  await handle.read(directory, 0, length, offset);
  const entries = new Map<string, ZipEntry>();
  for (let from = 0; from + 46 <= length && directory.readUInt32LE(from) === ENTRY;) {
    const nameLength = directory.readUInt16LE(from + 28);
    const extra = directory.readUInt16LE(from + 30);
    const name = directory.toString('utf8', from + 46, from + 46 + nameLength);
    if ((directory.readUInt16LE(from + 8) & 1) === 1) throw new UnreadableFile('file_encrypted');
    const wide = wideSizes(directory.subarray(from + 46 + nameLength, from + 46 + nameLength + extra), [
      directory.readUInt32LE(from + 24),
      directory.readUInt32LE(from + 20),
      directory.readUInt32LE(from + 42),
    ]);
    entries.set(name.replaceAll('\\', '/'), {
      method: directory.readUInt16LE(from + 10),
      packed: wide[1],
      at: wide[2],
    });
    from += 46 + nameLength + extra + directory.readUInt16LE(from + 32);
  }
  return entries;
}

/** Sizes above four gigabytes stand in an extra field, in this order, where the plain one is all ones. */
function wideSizes(extra: Buffer, plain: [number, number, number]): [number, number, number] {
  const sizes: [number, number, number] = [...plain];
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let from = at + 4;
    for (const index of [0, 1, 2] as const) {
      if (sizes[index] !== 0xffffffff) continue;
      sizes[index] = Number(extra.readBigUInt64LE(from));
      from += 8;
    }
  }
  return sizes;
}

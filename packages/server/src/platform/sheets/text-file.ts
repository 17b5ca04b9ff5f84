import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { decodeText } from '@ansinh/vietnamese/legacy-encoding';
import type { FillBytes } from './csv-rows.ts';
import { UnreadableFile } from './table-file.ts';

/** How a text file was written, and the streaming decoder that reads it; null: its bytes are UTF-8 already. */
export interface TextEncodingFound {
  readonly encoding: string;
  readonly decoder: string | null;
  /** Bytes of the byte order mark. */
  readonly mark: number;
  /** The first characters, for telling delimiters. */
  readonly head: string;
}

const HEAD = 256 * 1024;
const PIECE = 1 << 20;

/** Finds out how a text file is written. TCVN3 and VNI are left as font text, to be read cell by cell. */
export async function findEncoding(path: string): Promise<TextEncodingFound> {
  const head = await readHead(path, HEAD);
  const [first, second, third] = head;
  if (first === 0xff && second === 0xfe) return found('utf-16le', 'utf-16le', 2, head);
  if (first === 0xfe && second === 0xff) return found('utf-16be', 'utf-16be', 2, head);
  if (first === 0xef && second === 0xbb && third === 0xbf) return found('utf-8', null, 3, head);
  const guess = decodeText(head.subarray(0, head.length - (head.length % 2)));
  if (guess.encoding === 'utf-16le' || guess.encoding === 'utf-16be')
    return found(guess.encoding, guess.encoding, 0, head);
  if (await isUtf8File(path)) {
    if (head.includes(0)) throw new UnreadableFile('file_not_a_table');
    return found(
      guess.encoding === 'tcvn3' || guess.encoding === 'vni' ? guess.encoding : 'utf-8',
      null,
      0,
      head,
    );
  }
  if (guess.encoding === null) throw new UnreadableFile('file_not_a_table');
  if (guess.encoding === 'utf-8') return found('utf-8', 'utf-8', 0, head);
  const decoder = guess.encoding === 'windows-1258' ? 'windows-1258' : 'windows-1252';
  return found(guess.encoding, decoder, 0, head);
}

function found(encoding: string, decoder: string | null, mark: number, head: Uint8Array): TextEncodingFound {
  return { encoding, decoder, mark, head: new TextDecoder(decoder ?? 'utf-8').decode(head.subarray(mark)) };
}

/** Returns the first bytes of a file. */
export async function readHead(path: string, most: number): Promise<Buffer> {
  const handle = await open(path);
  try {
    const bytes = Buffer.alloc(most);
    const { bytesRead } = await handle.read(bytes, 0, most, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function isUtf8File(path: string): Promise<boolean> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const piece of createReadStream(path, { highWaterMark: PIECE }) as AsyncIterable<Buffer>) {
    const all = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    let end = all.length;
    // A letter may be cut at the end: go back to where its bytes begin.
    while (end > 0 && all.length - end < 3 && ((all[end - 1] ?? 0) & 0xc0) === 0x80) end -= 1;
    if (end > 0 && (all[end - 1] ?? 0) >= 0xc0) end -= 1;
    else end = all.length;
    if (!isUtf8(all.subarray(0, end))) return false;
    rest = all.subarray(end);
  }
  return isUtf8(rest);
}

/** A text file being read as UTF-8. */
export interface Utf8Reader {
  readonly fill: FillBytes;
  /** Bytes of the file read so far. */
  bytesRead(): number;
  close(): Promise<void>;
}

/** Opens a text file for reading as UTF-8, whatever it is written in. */
export async function readUtf8(path: string, encoding: TextEncodingFound): Promise<Utf8Reader> {
  const handle = await open(path);
  let position = encoding.mark;
  const read = async (into: Uint8Array, from: number): Promise<number> => {
    const { bytesRead } = await handle.read(into, from, into.length - from, position);
    position += bytesRead;
    return bytesRead;
  };
  const { decoder } = encoding;
  return {
    fill: decoder === null ? read : decoded(read, new TextDecoder(decoder)),
    bytesRead: () => position,
    close: () => handle.close(),
  };
}

/** Reads through a decoder: what does not fit is kept for the next call. */
function decoded(read: FillBytes, decoder: TextDecoder): FillBytes {
  const raw = new Uint8Array(PIECE / 4);
  let rest: Uint8Array = new Uint8Array(0);
  let ended = false;
  return async (into, from) => {
    while (rest.length === 0 && !ended) {
      const count = await read(raw, 0);
      ended = count === 0;
      rest = Buffer.from(ended ? decoder.decode() : decoder.decode(raw.subarray(0, count), { stream: true }));
    }
    const count = Math.min(rest.length, into.length - from);
    into.set(rest.subarray(0, count), from);
    rest = rest.subarray(count);
    return count;
  };
}

import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

const END = Buffer.from('PK\u0005\u0006', 'latin1');
const ENTRY = 0x02014b50;
const HEAD = 0x04034b50;
/** What one part of a document may unpack to: no honest one does. */
const MOST_BYTES = 256 * 1024 ** 2;
const DEFLATED = 8;
/** 1 January 1980: the same parts make the same bytes whenever they are written. */
const NO_DAY = 0x21;

/** Returns the parts of a zipped file by name, in their order. @throws Error where it is damaged or unpacks to more than any document */
export function zipParts(zip: Uint8Array): Map<string, Uint8Array> {
  const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = bytes.lastIndexOf(END);
  if (end === -1) throw new Error('no zip file');
  const parts = new Map<string, Uint8Array>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const packed = bytes.readUInt32LE(at + 20);
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const content = bytes.subarray(from, from + packed);
    const isDeflated = bytes.readUInt16LE(at + 10) === DEFLATED;
    parts.set(name, isDeflated ? inflateRawSync(content, { maxOutputLength: MOST_BYTES }) : content);
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}

/** Returns a zipped file of the parts. */
export function zipOf(parts: ReadonlyMap<string, Uint8Array>): Buffer {
  const heads: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [name, content] of parts) {
    const named = Buffer.from(name, 'utf8');
    const packed = deflateRawSync(content);
    const facts = factsOf(content, packed, named);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(HEAD, 0);
    facts.copy(head, 4);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(ENTRY, 0);
    entry.writeUInt16LE(20, 4);
    facts.copy(entry, 6);
    entry.writeUInt32LE(at, 42);
    heads.push(head, named, packed);
    entries.push(entry, named);
    at += head.length + named.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  END.copy(end);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...heads, directory, end]);
}

/** What stands the same way before a part and in the list of parts: version, names in UTF-8, method, day, checksum, sizes, length of the name. */
function factsOf(content: Uint8Array, packed: Buffer, name: Buffer): Buffer {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(0x0800, 2);
  facts.writeUInt16LE(DEFLATED, 4);
  facts.writeUInt16LE(NO_DAY, 8);
  facts.writeUInt32LE(crc32(content), 10);
  facts.writeUInt32LE(packed.length, 14);
  facts.writeUInt32LE(content.length, 18);
  facts.writeUInt16LE(name.length, 22);
  return facts;
}

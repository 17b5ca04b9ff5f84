import { Inflate } from 'fflate';
import type { Reading, ReadLimits } from './reading.ts';
import { refused } from './reading.ts';

interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
  readonly locked: boolean;
}

/** The wanted entries of an archive, inflated. */
export type ZipFiles = ReadonlyMap<string, Uint8Array>;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const CHUNK = 65_536;
/** Above this ratio a large entry is made to burst, not to be read; office files stay below 50. */
const MAX_RATIO = 200;
const SMALL = 4_000_000;

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return -1;
}

function entriesOf(bytes: Uint8Array, view: DataView, limit: number): ZipEntry[] | 'broken' | 'many' {
  const end = endOfDirectory(view);
  if (end === -1) return 'broken';
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  let at = view.getUint32(end + 16, true);
  if (count > limit || count === 0xffff) return 'many';
  if (at + size > view.byteLength) return 'broken';
  const entries: ZipEntry[] = [];
  const decoder = new TextDecoder();
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return 'broken';
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
      locked: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function inflate(
  bytes: Uint8Array,
  view: DataView,
  entry: ZipEntry,
  limit: number,
): Uint8Array | 'broken' | 'bomb' {
  if (entry.at + 30 > view.byteLength || view.getUint32(entry.at, true) !== LOCAL) return 'broken';
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const end = start + entry.packed;
  if (end > view.byteLength) return 'broken';
  if (entry.method === 0) return bytes.slice(start, end);
  if (entry.method !== 8) return 'broken';
  const chunks: Uint8Array[] = [];
  let total = 0;
  const stream = new Inflate((chunk) => {
    total += chunk.length;
    if (total <= limit) chunks.push(chunk);
  });
  try {
    for (let at = start; at < end; at += CHUNK) {
      stream.push(bytes.subarray(at, Math.min(end, at + CHUNK)), at + CHUNK >= end);
      if (total > limit) return 'bomb';
    }
  } catch {
    return 'broken';
  }
  const whole = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/**
 * Returns the wanted entries of a ZIP archive. Sizes are checked in the directory before anything is inflated
 * and counted again while inflating, so that a directory that lies does not help.
 */
export function zipFiles(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limits: ReadLimits,
): Reading<ZipFiles> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesOf(bytes, view, limits.entries);
  if (entries === 'broken') return refused('legal_text.broken');
  if (entries === 'many') return refused('legal_text.zip_bomb', { entries: limits.entries });
  const declared = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (declared > limits.unpackedBytes) return refused('legal_text.zip_bomb', { unpackedBytes: declared });
  const files = new Map<string, Uint8Array>();
  let left = limits.unpackedBytes;
  for (const entry of entries) {
    if (!wanted(entry.name) || files.has(entry.name)) continue;
    if (entry.locked) return refused('legal_text.encrypted');
    const allowed = Math.min(left, Math.max(SMALL, entry.packed * MAX_RATIO));
    if (entry.size > allowed) return refused('legal_text.zip_bomb', { unpackedBytes: entry.size });
    const content = inflate(bytes, view, entry, allowed);
    if (content === 'broken') return refused('legal_text.broken');
    if (content === 'bomb') return refused('legal_text.zip_bomb', { unpackedBytes: allowed });
    left -= content.length;
    files.set(entry.name, content);
  }
  return { ok: true, value: files };
}

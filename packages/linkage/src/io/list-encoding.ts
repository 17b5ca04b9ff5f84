import { openBytes, type ListInput } from './byte-source.ts';

/** How the bytes of a list become UTF-8. Font text (TCVN3, VNI) inside is decided row by row later. */
type ListEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const SAMPLE = 1 << 20;
const PIECE = 4 << 20;

function encodingOf(sample: Uint8Array): ListEncoding {
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le';
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be';
  const head = sample.subarray(0, 4096);
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > head.length / 8 && even < odd / 8) return 'utf-16le';
  if (even > head.length / 8 && odd < even / 8) return 'utf-16be';
  return wrongUtf8(sample) > sample.length / 2000 ? 'windows-1252' : 'utf-8';
}

/** Bytes that start no UTF-8 character and belong to none. */
function wrongUtf8(bytes: Uint8Array): number {
  let wrong = 0;
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    const more =
      byte < 0x80 ? 0 : byte < 0xc2 ? -1 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : byte < 0xf5 ? 3 : -1;
    let good = more >= 0;
    for (let next = 1; good && next <= more && at + next < bytes.length; next++)
      good = ((bytes[at + next] ?? 0) & 0xc0) === 0x80;
    if (!good) wrong++;
    at += good ? more + 1 : 1;
  }
  return wrong;
}

function transcode(input: ListInput, encoding: ListEncoding): Uint8Array {
  const source = openBytes(input);
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  const piece = new Uint8Array(PIECE);
  for (let at = 0; at < source.size; at += PIECE) {
    const came = source.read(piece, at);
    pieces.push(encoder.encode(decoder.decode(piece.subarray(0, came), { stream: true })));
  }
  source.close();
  const whole = new Uint8Array(new SharedArrayBuffer(pieces.reduce((sum, { length }) => sum + length, 0)));
  let at = 0;
  for (const part of pieces) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Returns the list itself when it is UTF-8, else its bytes as UTF-8. */
export function asUtf8(input: ListInput): ListInput {
  const source = openBytes(input);
  const sample = new Uint8Array(Math.min(SAMPLE, source.size));
  source.read(sample, 0);
  source.close();
  const encoding = encodingOf(sample);
  return encoding === 'utf-8' ? input : transcode(input, encoding);
}

import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** A list as given: the path of a file, or its bytes. */
export type ListInput = string | Uint8Array;

/** Bytes read piece by piece; may be handed to a thread as its `input`. */
export interface ByteSource {
  readonly size: number;
  /** Fills `into` from byte `offset` on; returns how many bytes came. */
  read(into: Uint8Array, offset: number): number;
  close(): void;
}

/** Returns a reader of a file or of bytes in memory. */
export function openBytes(input: ListInput): ByteSource {
  if (typeof input !== 'string')
    return {
      size: input.length,
      read: (into, offset) => {
        const piece = input.subarray(offset, offset + into.length);
        into.set(piece);
        return piece.length;
      },
      close: () => undefined,
    };
  const handle = openSync(input, 'r');
  return {
    size: fstatSync(handle).size,
    read: (into, offset) => {
      let done = 0;
      while (done < into.length) {
        const came = readSync(handle, into, done, into.length - done, offset + done);
        if (came === 0) break;
        done += came;
      }
      return done;
    },
    close: () => closeSync(handle),
  };
}

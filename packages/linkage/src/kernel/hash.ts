/** Returns a well mixed 32-bit number (unsigned) of a 32-bit number. */
export function mix(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Returns the hash of a hash so far and one more 32-bit number; order matters. */
export function combine(hash: number, value: number): number {
  return mix(Math.imul(hash ^ 0x9e3779b9, 31) + value);
}

/** Returns a blocking key of a hash: never 0, which means "no key". */
export function keyOf(hash: number): number {
  const key = hash >>> 0;
  return key === 0 ? 1 : key;
}

/** Returns the hash of a text. */
export function hashText(text: string): number {
  let h = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193);
  return mix(h);
}

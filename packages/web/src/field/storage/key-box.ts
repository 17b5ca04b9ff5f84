/** Bytes as WebCrypto and IndexedDB take them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** The data key as it lies on the phone: wrapped with a key that only the password gives back. */
export interface KeyBox {
  readonly salt: Bytes;
  readonly iterations: number;
  readonly iv: Bytes;
  readonly wrapped: ArrayBuffer;
}

/** What OWASP asks of PBKDF2 with SHA-256; about a second on a cheap phone. */
const ITERATIONS = 600_000;
const AES = { name: 'AES-GCM', length: 256 } as const;

/** Makes a new data key and its box. The key that is returned cannot be taken out of the browser any more. */
export async function makeKeyBox(
  secret: string,
  iterations = ITERATIONS,
): Promise<{ readonly box: KeyBox; readonly key: CryptoKey }> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const wrapping = await wrappingKey(secret, salt, iterations);
  const fresh = await crypto.subtle.generateKey(AES, true, ['encrypt', 'decrypt']);
  const wrapped = await crypto.subtle.wrapKey('raw', fresh, wrapping, { name: 'AES-GCM', iv });
  const box: KeyBox = { salt, iterations, iv, wrapped };
  const key = await unwrap(box, wrapping);
  return { box, key };
}

/** Returns the data key of a box; undefined when the secret is not the one it was closed with. */
export async function openKeyBox(box: KeyBox, secret: string): Promise<CryptoKey | undefined> {
  const wrapping = await wrappingKey(secret, box.salt, box.iterations);
  try {
    return await unwrap(box, wrapping);
  } catch {
    return undefined;
  }
}

function unwrap(box: KeyBox, wrapping: CryptoKey): Promise<CryptoKey> {
  return crypto.subtle.unwrapKey('raw', box.wrapped, wrapping, { name: 'AES-GCM', iv: box.iv }, AES, false, [
    'encrypt',
    'decrypt',
  ]);
}

/** The same letters typed on two keyboards may differ in bytes: NFC makes them one. */
async function wrappingKey(secret: string, salt: Bytes, iterations: number): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(secret.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, base, AES, false, [
    'wrapKey',
    'unwrapKey',
  ]);
}

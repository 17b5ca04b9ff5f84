import type { Bytes } from './key-box.ts';

/** One encrypted record. */
export interface Sealed {
  readonly iv: Bytes;
  readonly data: ArrayBuffer;
}

/** Encrypts a value under the name it is kept by: moved to another name it does not open. */
export async function seal(key: CryptoKey, name: string, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  const data = await crypto.subtle.encrypt(optionsOf(iv, name), key, plain);
  return { iv, data };
}

/** Returns the value that was sealed under this name. Throws when the record was changed or belongs to another name. */
export async function unseal(key: CryptoKey, name: string, { iv, data }: Sealed): Promise<unknown> {
  const plain = await crypto.subtle.decrypt(optionsOf(iv, name), key, data);
  return JSON.parse(new TextDecoder().decode(plain));
}

function optionsOf(iv: Bytes, name: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(name) };
}

import { createHash, randomBytes } from 'node:crypto';

/** A secret handed to one person and the hash of it that is kept. */
export interface SecretToken {
  readonly token: string;
  readonly hash: Buffer;
}

/** Returns a fresh secret of 256 bits, safe in cookies and links, with its hash. */
export function newToken(): SecretToken {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashToken(token) };
}

/** Returns the SHA-256 hash under which a secret is kept. The secret is random, so a slow hash would add nothing. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

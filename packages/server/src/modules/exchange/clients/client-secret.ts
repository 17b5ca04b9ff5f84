import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A fresh secret and the hash that is kept. */
export interface ClientSecret {
  readonly secret: string;
  readonly hash: Buffer;
}

/** Returns a fresh secret of 256 bits; `prefix` tells people and scanners of leaked secrets what it is. */
export function newClientSecret(prefix: 'ascs' | 'asat'): ClientSecret {
  const secret = `${prefix}_${randomBytes(32).toString('base64url')}`;
  return { secret, hash: hashSecret(secret) };
}

/** Returns the SHA-256 under which a secret is kept. The secret is random, so a slow hash would add nothing. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** Compares a secret with a kept hash in constant time. */
export function secretFits(secret: string, hash: Buffer): boolean {
  return timingSafeEqual(hashSecret(secret), hash);
}

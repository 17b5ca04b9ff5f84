import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Length of a time step in seconds. */
const STEP_SECONDS = 30;
/** Steps a phone's clock may be off, either way. */
const DRIFT_STEPS = 1;
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Returns a fresh secret of 160 bits, the length RFC 4226 recommends. */
export function newTotpSecret(): Buffer {
  return randomBytes(20);
}

/** Returns the time step an instant falls in. Source: RFC 6238, section 4. */
export function stepAt(instant: Date): number {
  return Math.floor(instant.getTime() / 1000 / STEP_SECONDS);
}

/** Returns the code of a step, `digits` long (HMAC-SHA-1, dynamic truncation). Source: RFC 4226, section 5.3. */
export function codeOfStep(secret: Uint8Array, step: number, digits = 6): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const offset = mac.readUInt8(mac.length - 1) & 0x0f;
  const number = mac.readUInt32BE(offset) & 0x7fff_ffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

/**
 * Returns the step a code belongs to, or undefined if it fits none that may still be used: one step of drift either
 * way, and never a step at or before `lastStep`, so that a code seen over a shoulder is worthless.
 */
export function stepOfCode(
  secret: Uint8Array,
  code: string,
  now: Date,
  lastStep: number | null,
): number | undefined {
  const given = Buffer.from(code);
  const present = stepAt(now);
  for (let step = present - DRIFT_STEPS; step <= present + DRIFT_STEPS; step += 1) {
    const expected = Buffer.from(codeOfStep(secret, step));
    const fits = given.length === expected.length && timingSafeEqual(given, expected);
    if (fits && step > (lastStep ?? -1)) return step;
  }
  return undefined;
}

/** Returns bytes in base 32 without padding, as authenticator apps take them. Source: RFC 4648, section 6. */
export function base32(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += BASE32[(value >>> bits) & 31];
    }
  }
  return bits > 0 ? text + BASE32[(value << (5 - bits)) & 31] : text;
}

/** Returns the address an authenticator app reads from a QR code. */
export function totpUri(secret: Uint8Array, username: string): string {
  const query = new URLSearchParams({
    secret: base32(secret),
    issuer: 'An Sinh',
    algorithm: 'SHA1',
    digits: '6',
    period: '30',
  });
  return `otpauth://totp/${encodeURIComponent(`An Sinh:${username}`)}?${query.toString().replaceAll('+', '%20')}`;
}

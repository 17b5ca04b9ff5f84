import { createHash, randomInt } from 'node:crypto';

/** No letters or digits that are mistaken for each other when copied by hand. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const COUNT = 10;
const GROUPS = [5, 5, 5] as const;

/** Returns ten fresh codes such as "k7mpx-3wa9q-dnt4r" (74 bits each): shown once, each works once. */
export function makeRecoveryCodes(): string[] {
  const group = (length: number): string =>
    Array.from({ length }, () => SIGNS[randomInt(SIGNS.length)]).join('');
  return Array.from({ length: COUNT }, () => GROUPS.map(group).join('-'));
}

/** Returns the hash under which a code of a user is kept; case, blanks and dashes as typed do not matter. */
export function hashRecoveryCode(userId: string, code: string): Buffer {
  const plain = code.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  return createHash('sha256').update(`${userId}:${plain}`).digest();
}

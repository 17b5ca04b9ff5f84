import { randomInt } from 'node:crypto';

/** No letters or digits that are mistaken for each other when read out or copied by hand. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Returns a one-time password such as "k7mp-x3wa-9qdn" (59 bits): easy to read out, valid until the first sign-in sets another. */
export function makeOneTimePassword(): string {
  const group = (): string => Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join('');
  return [group(), group(), group()].join('-');
}

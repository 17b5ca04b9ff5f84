import { allow, refuse, type Decision } from '../kernel/decision.ts';
import { COMMON_PASSWORDS } from './common-passwords.ts';

/** Shortest password a person may choose, in characters. */
export const SHORTEST_PASSWORD = 10;

/**
 * Decides whether a person may choose a password. Length is what counts; there are no rules about kinds of characters,
 * they only make people write "Abc@12345". Only what is guessed first is refused.
 */
export function decidePassword(
  password: string,
  username: string,
): Decision<true, 'access.password_too_short' | 'access.password_is_username' | 'access.password_is_common'> {
  const normal = password.normalize('NFC');
  if ([...normal].length < SHORTEST_PASSWORD)
    return refuse('access.password_too_short', { least: SHORTEST_PASSWORD });
  const plain = normal.toLowerCase();
  if (plain.includes(username.toLowerCase())) return refuse('access.password_is_username');
  if (isGuessable(plain)) return refuse('access.password_is_common');
  return allow(true);
}

/** True for one sign or a short piece repeated, a run of the keyboard, or a well-known password with digits and signs around it. */
function isGuessable(plain: string): boolean {
  if (/^(.{1,4})\1+.{0,3}$/.test(plain)) return true;
  if (COMMON_PASSWORDS.has(plain)) return true;
  const cores = [coreOf(plain), coreOf(plain.replaceAll('@', 'a'))];
  if (cores[0] === '') return RUNS.some((run) => run.includes(plain.replaceAll(/\D/g, '')));
  return cores.some((core) => COMMON_PASSWORDS.has(core));
}

/** Returns the word inside a password: signs and outer digits dropped, 0 and 1 read as letters. */
function coreOf(plain: string): string {
  return plain
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replaceAll(/^\d+|\d+$/g, '')
    .replaceAll('0', 'o')
    .replaceAll('1', 'l');
}

const RUNS = ['01234567890123456789', '98765432109876543210', '13579246801357924680'];

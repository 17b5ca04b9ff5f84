const LEAST = 8;

/**
 * Returns what is wrong with a secret chosen for this phone; undefined: nothing. It closes the store alone, and whoever takes the phone apart may
 * try as often as he likes: digits alone are guessed too soon.
 */
export function secretProblem(secret: string): 'short' | 'digits' | 'same' | undefined {
  const typed = secret.normalize('NFC');
  if ([...typed].length < LEAST) return 'short';
  if (/^\d+$/u.test(typed)) return 'digits';
  return new Set(typed).size < 3 ? 'same' : undefined;
}

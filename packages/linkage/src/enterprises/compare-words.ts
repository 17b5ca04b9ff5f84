/** Returns whether two words are one with a slip of the hand: one letter more, less or other, or two exchanged. */
export function isNearWord(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.max(a.length, b.length) < 3) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end += 1;
  const [restA, restB] = [a.length - start - end, b.length - start - end];
  if (restA <= 1 && restB <= 1) return true;
  return restA === 2 && restB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

/**
 * Returns how much of the weight of the words on the heavier side is shared (0 to 1); words with a slip count at three
 * quarters. Order does not matter.
 */
export function sharedWeight(
  a: readonly string[],
  b: readonly string[],
  weight: (word: string) => number,
): number {
  const free = [...b];
  let shared = 0;
  let [wholeA, wholeB] = [0, 0];
  const open: string[] = [];
  for (const word of b) wholeB += weight(word);
  for (const word of a) {
    wholeA += weight(word);
    const at = free.indexOf(word);
    if (at < 0) open.push(word);
    else {
      free.splice(at, 1);
      shared += weight(word);
    }
  }
  for (const word of open) {
    const at = free.findIndex((other) => isNearWord(word, other));
    if (at < 0) continue;
    // The misspelt form looks rare; the word behind it is the one of the two that occurs more.
    const [mine, other] = [weight(word), weight(free[at] ?? '')];
    const real = Math.min(mine, other);
    shared += 0.75 * real;
    wholeA -= mine - real;
    wholeB -= other - real;
    free.splice(at, 1);
  }
  const whole = Math.max(wholeA, wholeB);
  return whole === 0 ? 0 : Math.min(1, shared / whole);
}

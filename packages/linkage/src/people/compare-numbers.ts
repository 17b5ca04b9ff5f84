import type { Evidence } from './evidence.ts';

/** Levels of agreement between two numbers. */
export const NUMBER_LEVEL = { MISSING: 0, EQUAL: 1, NEAR: 2, NEIGHBOUR: 3, DIFFERS: 4 } as const;

/** Weights of a number, see weights.json. */
export interface NumberWeights {
  readonly equal: number;
  readonly near: number;
  readonly neighbour: number;
  readonly differs: number;
  readonly householdEqual: number;
  readonly householdNeighbour: number;
}

/** Numbers this close were given out one after another, usually in one family. */
const NEIGHBOURS = 20;

/** Compares two numbers (0 = missing); `unit` is worth one step of its last digit. */
export function compareNumbers(a: number, b: number, weights: NumberWeights, out: Evidence): void {
  if (a === 0 || b === 0) out.set(NUMBER_LEVEL.MISSING, 0, 0);
  else if (a === b) out.set(NUMBER_LEVEL.EQUAL, weights.equal, weights.householdEqual);
  else if (Math.abs(a - b) <= NEIGHBOURS)
    out.set(NUMBER_LEVEL.NEIGHBOUR, weights.neighbour, weights.householdNeighbour);
  else if (oneDigitApart(a, b)) out.set(NUMBER_LEVEL.NEAR, weights.near, weights.near);
  else out.set(NUMBER_LEVEL.DIFFERS, weights.differs, weights.differs);
}

/** Returns whether two numbers of the same length differ in one digit or in two neighbouring digits swapped. */
export function oneDigitApart(a: number, b: number): boolean {
  // Then the difference is d or 9d times a power of ten; nearly all pairs fail here.
  let step = Math.abs(a - b);
  while (step > 81 && step % 10 === 0) step /= 10;
  if (step > 81 || (step > 9 && step % 9 !== 0 && step % 10 !== 0)) return false;
  let restA = a;
  let restB = b;
  let wrong = 0;
  let firstA = 0;
  let firstB = 0;
  let place = 0;
  let firstPlace = 0;
  while (restA > 0 || restB > 0) {
    const digitA = restA % 10;
    const digitB = restB % 10;
    if (digitA !== digitB) {
      if (wrong === 0) {
        firstA = digitA;
        firstB = digitB;
        firstPlace = place;
      } else if (wrong > 1 || place !== firstPlace + 1 || digitA !== firstB || digitB !== firstA)
        return false;
      wrong++;
    }
    restA = Math.floor(restA / 10);
    restB = Math.floor(restB / 10);
    place++;
  }
  return wrong > 0;
}

import { META, MARKED, NAME, NAME_HASH, NAME_RARITY, NAME_SORTED, TOKEN_COUNT } from './person-record.ts';
import { compareTokens, TOKEN } from './compare-tokens.ts';
import type { PeopleTables } from './people-tables.ts';
import type { Evidence } from './evidence.ts';
import WEIGHTS from './weights.json' with { type: 'json' };

/** Levels of agreement between two names. */
export const NAME_LEVEL = {
  MISSING: 0,
  EXACT: 1,
  STRIPPED: 2,
  TONE_CONFLICT: 3,
  SWAPPED: 4,
  PARTLY: 5,
  GIVEN_CLOSE: 6,
  GIVEN_INITIAL: 7,
  GIVEN_DIFFERS: 8,
} as const;

const W = WEIGHTS.name;
const FLOAT = new Float32Array(1);
const BITS = new Uint32Array(FLOAT.buffer);

/** Returns the number a record keeps as float bits. */
export function floatOf(bits: number): number {
  BITS[0] = bits;
  return FLOAT[0] ?? 0;
}

/** Rarities (log2) of tokens by place in the name. */
export interface TokenRarities {
  readonly first: Float32Array;
  readonly middle: Float32Array;
  readonly last: Float32Array;
}

/** Compares the names of two records. */
export class NameComparer {
  readonly #tables: PeopleTables;
  readonly #rarities: TokenRarities;

  constructor(tables: PeopleTables, rarities: TokenRarities) {
    this.#tables = tables;
    this.#rarities = rarities;
  }

  compare(a: Uint32Array, at: number, b: Uint32Array, bt: number, out: Evidence): void {
    const countA = (a[at + META] ?? 0) & TOKEN_COUNT;
    const countB = (b[bt + META] ?? 0) & TOKEN_COUNT;
    if (countA === 0 || countB === 0) return out.set(NAME_LEVEL.MISSING, 0, 0);
    if (a[at + NAME_HASH] === b[bt + NAME_HASH]) return this.#same(a, at, b, bt, countA, out);
    if (countA === countB && a[at + NAME_SORTED] === b[bt + NAME_SORTED]) {
      const rarity = Math.min(floatOf(a[at + NAME_RARITY] ?? 0), floatOf(b[bt + NAME_RARITY] ?? 0));
      return out.set(NAME_LEVEL.SWAPPED, rarity + W.swapped, W.householdMost + W.swapped);
    }
    this.#byParts(a, at, countA, b, bt, countB, out);
  }

  /** Same letters: tones decide. */
  #same(a: Uint32Array, at: number, b: Uint32Array, bt: number, count: number, out: Evidence): void {
    let conflicts = 0;
    let stripped = 0;
    const { marked } = this.#tables;
    for (let token = 0; token < count; token++) {
      const own = a[at + NAME + token] ?? 0;
      const other = b[bt + NAME + token] ?? 0;
      if (own === other) continue;
      if (marked[own] === 1 && marked[other] === 1) conflicts++;
      else stripped++;
    }
    const marks = ((a[at + META] ?? 0) & (b[bt + META] ?? 0) & MARKED) !== 0;
    // A name without marks beside one with them: only a word lost here and there is a conflict of its own.
    if (stripped > 0 && marks) conflicts += stripped * 0.5;
    const rarity = floatOf(a[at + NAME_RARITY] ?? 0);
    const given = Math.min(
      this.#rarity('last', a[at + NAME + count - 1] ?? 0) + W.householdGiven,
      W.householdMost,
    );
    if (conflicts > 0)
      out.set(
        NAME_LEVEL.TONE_CONFLICT,
        rarity + W.toneConflict * conflicts,
        given + W.toneConflict * conflicts,
      );
    else if (stripped > 0) out.set(NAME_LEVEL.STRIPPED, rarity + W.stripped, given + W.stripped);
    else out.set(NAME_LEVEL.EXACT, rarity + (marks ? W.exactMarked : W.exactBare), given);
  }

  #rarity(place: keyof TokenRarities, token: number): number {
    return this.#rarities[place][this.#tables.ascii[token] ?? 0] ?? 0;
  }

  #token(a: number, b: number): number {
    const { ascii } = this.#tables;
    return compareTokens(ascii[a] ?? 0, ascii[b] ?? 0, this.#tables);
  }

  #byParts(
    a: Uint32Array,
    at: number,
    countA: number,
    b: Uint32Array,
    bt: number,
    countB: number,
    out: Evidence,
  ): void {
    const givenA = a[at + NAME + countA - 1] ?? 0;
    const givenB = b[bt + NAME + countB - 1] ?? 0;
    const given = this.#token(givenA, givenB);
    let level: number = NAME_LEVEL.PARTLY;
    let random: number;
    let household: number;
    if (given === TOKEN.EQUAL) {
      random = this.#rarity('last', givenA) + this.#tone(givenA, givenB);
      household =
        Math.min(this.#rarity('last', givenA) + W.householdGiven, W.householdMost) +
        this.#tone(givenA, givenB);
    } else if (given === TOKEN.CLOSE) {
      level = NAME_LEVEL.GIVEN_CLOSE;
      random =
        Math.max(0, Math.max(this.#rarity('last', givenA), this.#rarity('last', givenB)) * 0.6) +
        W.givenClose;
      household = W.householdGiven + W.givenClose;
    } else if (given === TOKEN.INITIAL) {
      level = NAME_LEVEL.GIVEN_INITIAL;
      random = 3 + W.givenInitial;
      household = 3 + W.givenInitial;
    } else {
      level = NAME_LEVEL.GIVEN_DIFFERS;
      random = W.givenDiffers;
      household = W.givenDiffers;
    }
    if (countA > 1 && countB > 1) {
      const surname = this.#surname(a[at + NAME] ?? 0, b[bt + NAME] ?? 0);
      random += surname;
      household += Math.min(0, surname);
      const middle = this.#middles(a, at, countA, b, bt, countB);
      random += middle;
      household += Math.min(1, middle);
    } else {
      random += W.middleDropped;
      household += W.middleDropped;
    }
    out.set(level, random, household);
  }

  #tone(a: number, b: number): number {
    return a !== b && this.#tables.marked[a] === 1 && this.#tables.marked[b] === 1 ? W.toneConflict : 0;
  }

  #surname(a: number, b: number): number {
    const found = this.#token(a, b);
    if (found === TOKEN.EQUAL) return this.#rarity('first', a) + this.#tone(a, b);
    const rarity = Math.max(this.#rarity('first', a), this.#rarity('first', b));
    if (found === TOKEN.CLOSE) return Math.min(5, rarity * 0.6) + W.surnameClose;
    return found === TOKEN.INITIAL ? 1.5 + W.surnameInitial : W.surnameDiffers;
  }

  /** Middle tokens in order: equal, an initial, close, left out on one side, or different. */
  #middles(a: Uint32Array, at: number, countA: number, b: Uint32Array, bt: number, countB: number): number {
    let indexA = 1;
    let indexB = 1;
    let total = 0;
    const endA = countA - 1;
    const endB = countB - 1;
    while (indexA < endA && indexB < endB) {
      const own = a[at + NAME + indexA] ?? 0;
      const other = b[bt + NAME + indexB] ?? 0;
      const found = this.#token(own, other);
      if (found === TOKEN.DIFFERENT && endA - indexA > endB - indexB) {
        indexA++;
        total += W.middleDropped;
        continue;
      }
      if (found === TOKEN.DIFFERENT && endB - indexB > endA - indexA) {
        indexB++;
        total += W.middleDropped;
        continue;
      }
      if (found === TOKEN.EQUAL) total += this.#rarity('middle', own) + this.#tone(own, other);
      else if (found === TOKEN.CLOSE) total += 2 + W.middleClose;
      else if (found === TOKEN.INITIAL) total += 2 + W.middleInitial;
      else total += W.middleDiffers;
      indexA++;
      indexB++;
    }
    return total + (endA - indexA + endB - indexB) * W.middleDropped;
  }
}

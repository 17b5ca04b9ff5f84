import {
  META,
  MARKED,
  NAME,
  NAME_HASH,
  NAME_RARITY,
  NAME_SORTED,
  NAME_TOKENS,
  TOKEN_COUNT,
} from './person-record.ts';
import { compareTokens, TOKEN } from './compare-tokens.ts';
import type { PeopleTables } from './people-tables.ts';
import { Evidence } from './evidence.ts';
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

const OWN = new Int32Array(NAME_TOKENS);
const OTHER = new Int32Array(NAME_TOKENS);

function copyTokens(records: Uint32Array, at: number, count: number, into: Int32Array): void {
  for (let token = 0; token < count; token++) into[token] = records[at + NAME + token] ?? 0;
}

/** The first token goes to the end: "Nam Nguyễn Văn" reads "Nguyễn Văn Nam". */
function toLeft(tokens: Int32Array, count: number): void {
  const first = tokens[0] ?? 0;
  tokens.copyWithin(0, 1, count);
  tokens[count - 1] = first;
}

/** The last token goes to the front: "Văn Nam Nguyễn" reads "Nguyễn Văn Nam". */
function toRight(tokens: Int32Array, count: number): void {
  const last = tokens[count - 1] ?? 0;
  tokens.copyWithin(1, 0, count - 1);
  tokens[0] = last;
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
  readonly #best = new Evidence();

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
        given + W.householdToneConflict * conflicts,
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

  /** Tries the written order, and where that fails the orders a swapped name may have. */
  #byParts(
    a: Uint32Array,
    at: number,
    countA: number,
    b: Uint32Array,
    bt: number,
    countB: number,
    out: Evidence,
  ): void {
    copyTokens(a, at, countA, OWN);
    copyTokens(b, bt, countB, OTHER);
    this.#inOrder(OWN, countA, OTHER, countB, out);
    if (countA < 2 || countB < 2) return;
    const fits = out.level !== NAME_LEVEL.GIVEN_DIFFERS && out.random > 0;
    if (fits) return;
    const { level, random, household } = out;
    this.#best.set(level, random, household);
    for (const rotate of [toLeft, toRight])
      for (const [tokens, source, from, count] of [
        [OTHER, b, bt, countB],
        [OWN, a, at, countA],
      ] as const) {
        rotate(tokens, count);
        this.#inOrder(OWN, countA, OTHER, countB, out);
        copyTokens(source, from, count, tokens);
        // Of equal orders the one that speaks more for the household too: the same whichever record comes first.
        const more = out.random + W.swapped - this.#best.random;
        if (more > 0 || (more === 0 && out.household + W.swapped > this.#best.household))
          this.#best.set(out.level, out.random + W.swapped, out.household + W.swapped);
      }
    out.set(this.#best.level, this.#best.random, this.#best.household);
  }

  #inOrder(a: Int32Array, countA: number, b: Int32Array, countB: number, out: Evidence): void {
    const givenA = a[countA - 1] ?? 0;
    const givenB = b[countB - 1] ?? 0;
    const given = this.#token(givenA, givenB);
    let level: number = NAME_LEVEL.PARTLY;
    let random: number;
    let household: number;
    if (given === TOKEN.EQUAL) {
      const tone = this.#tone(givenA, givenB);
      const rarity = this.#rarity('last', givenA);
      random = rarity + tone;
      household = Math.min(rarity + W.householdGiven, W.householdMost) + tone;
    } else if (given === TOKEN.CLOSE) {
      level = NAME_LEVEL.GIVEN_CLOSE;
      random = Math.max(this.#rarity('last', givenA), this.#rarity('last', givenB)) * 0.6 + W.givenClose;
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
      const surname = this.#surname(a[0] ?? 0, b[0] ?? 0);
      const middle = this.#middles(a, countA, b, countB);
      random += surname + middle;
      household += Math.min(0, surname) + Math.min(1, middle);
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
  #middles(a: Int32Array, countA: number, b: Int32Array, countB: number): number {
    let indexA = 1;
    let indexB = 1;
    let total = 0;
    const endA = countA - 1;
    const endB = countB - 1;
    while (indexA < endA && indexB < endB) {
      const own = a[indexA] ?? 0;
      const other = b[indexB] ?? 0;
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

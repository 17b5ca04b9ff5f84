import { termsOf, type ComparedProvision } from './provision-terms.ts';

/** A clause with the weight (TF-IDF) of every shingle in it. */
export interface Weighted {
  readonly provision: ComparedProvision;
  readonly order: number;
  /** Shingle numbers and their weights, side by side. */
  readonly shingles: readonly number[];
  readonly weights: readonly number[];
  readonly norm: number;
  readonly total: number;
  readonly words: string;
  readonly heading: string;
}

const ARTICLE_NUMBER = /^\s*(?:Điều|Mục|Chương)\s+\S+/iu;

/** The shingles of all clauses, numbered, each with its inverse frequency among the clauses. */
export interface Vocabulary {
  readonly numbers: ReadonlyMap<string, number>;
  readonly rarity: readonly number[];
}

/** Returns the numbered shingles of all clauses (counts per shingle, one map a clause). */
export function vocabularyOf(all: readonly ReadonlyMap<string, number>[]): Vocabulary {
  const numbers = new Map<string, number>();
  const inClauses: number[] = [];
  for (const shingles of all) {
    for (const key of shingles.keys()) {
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      inClauses[number] = (inClauses[number] ?? 0) + 1;
    }
  }
  return { numbers, rarity: inClauses.map((count) => Math.log(1 + all.length / count)) };
}

/** Returns the clauses weighted; `counted` holds the shingle counts of each in the same order. */
export function weigh(
  provisions: readonly ComparedProvision[],
  counted: readonly ReadonlyMap<string, number>[],
  vocabulary: Vocabulary,
): Weighted[] {
  return provisions.map((provision, order) => {
    const shingles: number[] = [];
    const weights: number[] = [];
    let squares = 0;
    let total = 0;
    for (const [key, count] of counted[order] ?? []) {
      const number = vocabulary.numbers.get(key) ?? 0;
      const weight = count * (vocabulary.rarity[number] ?? 0);
      shingles.push(number);
      weights.push(weight);
      squares += weight * weight;
      total += weight;
    }
    const words = termsOf(provision.text).join(' ');
    const heading = termsOf((provision.heading ?? '').replace(ARTICLE_NUMBER, '')).join(' ');
    return { provision, order, shingles, weights, norm: Math.sqrt(squares), total, words, heading };
  });
}

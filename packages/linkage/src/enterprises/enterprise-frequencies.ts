import type { EnterpriseRecord } from './enterprise-record.ts';

/** How often values occur in the lists at hand: what many share proves little. Shares in log2, so -10 = one in a thousand. */
export interface EnterpriseFrequencies {
  readonly rows: number;
  /** log2 share of a proper name, a director, a telephone number, a street. */
  core(core: string): number;
  director(name: string): number;
  phone(number: string): number;
  street(street: string): number;
  /** Weight of a word of proper names or of places: the rarer, the more (log2, at least .5). */
  coreWord(word: string): number;
  place(word: string): number;
}

/** A list smaller than this says little about how rare a value is in a province. */
const LEAST_ROWS = 5000;

/** Returns the frequencies counted on all rows of both lists. */
export function countEnterprises(lists: readonly (readonly EnterpriseRecord[])[]): EnterpriseFrequencies {
  const cores = new Map<string, number>();
  const directors = new Map<string, number>();
  const phones = new Map<string, number>();
  const streets = new Map<string, number>();
  const coreWords = new Map<string, number>();
  const places = new Map<string, number>();
  const add = (counts: Map<string, number>, value: string): void => {
    if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  };
  let counted = 0;
  for (const list of lists)
    for (const record of list) {
      counted += 1;
      add(cores, record.core);
      add(directors, record.directorKey);
      add(phones, record.phone);
      add(streets, record.street);
      for (const word of new Set(record.name.core)) add(coreWords, word);
      for (const word of new Set(record.places)) add(places, word);
    }
  const rows = Math.max(counted, LEAST_ROWS);
  const perList = Math.max(1, lists.length);
  // Both lists hold the same enterprise once: a value seen once in each is one of half the rows.
  const share = (counts: Map<string, number>) => (value: string) =>
    Math.log2(Math.max(1, (counts.get(value) ?? 1) / perList) / (rows / perList));
  const weight = (counts: Map<string, number>) => (word: string) =>
    Math.max(0.5, Math.log2(rows / (counts.get(word) ?? 1)));
  return {
    rows,
    core: share(cores),
    director: share(directors),
    phone: share(phones),
    street: share(streets),
    coreWord: weight(coreWords),
    place: weight(places),
  };
}

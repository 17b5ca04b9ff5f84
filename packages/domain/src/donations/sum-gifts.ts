/** A gift as sums need it. */
export interface SummedGift {
  readonly key: string;
  readonly name: string;
  readonly amount: number;
  readonly helped: number;
  readonly people: number;
}

/** What came in, reached people and is left, for one donor, purpose or commune. */
export interface GiftSum {
  readonly key: string;
  readonly name: string;
  readonly gifts: number;
  readonly amount: number;
  readonly helped: number;
  readonly left: number;
  readonly people: number;
}

/** Returns the sums of gifts by their key, the largest first. */
export function sumGifts(gifts: readonly SummedGift[]): GiftSum[] {
  const sums = new Map<string, GiftSum>();
  for (const { key, name, amount, helped, people } of gifts) {
    const sum = sums.get(key) ?? { key, name, gifts: 0, amount: 0, helped: 0, left: 0, people: 0 };
    sums.set(key, {
      key,
      name,
      gifts: sum.gifts + 1,
      amount: sum.amount + amount,
      helped: sum.helped + helped,
      left: sum.left + amount - helped,
      people: sum.people + people,
    });
  }
  return [...sums.values()].toSorted((a, b) => b.amount - a.amount || a.name.localeCompare(b.name, 'vi'));
}

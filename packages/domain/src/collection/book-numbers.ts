/** What became of a number; gap: not used although a later one is. */
export type NumberFate = 'used' | 'voided' | 'lost' | 'spoilt' | 'gap' | 'unused';

/** The numbers of a book that something is known of. */
export interface KnownNumber {
  readonly number: number;
  readonly fate: 'used' | 'voided' | 'lost' | 'spoilt';
}

/** A book with the fate of every number of it, and how often each. */
export interface BookNumbers {
  readonly numbers: readonly { readonly number: number; readonly fate: NumberFate }[];
  readonly counts: Readonly<Record<NumberFate, number>>;
  /** The number to write next; null when the last one is gone. */
  readonly next: number | null;
}

/** Returns every number of a book with what became of it: nothing is left unsaid between the first and the last. */
export function bookNumbers(first: number, last: number, known: readonly KnownNumber[]): BookNumbers {
  const fates = new Map(known.map(({ number, fate }) => [number, fate]));
  const highest = known.reduce((top, { number }) => Math.max(top, number), first - 1);
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => {
    const number = first + index;
    return { number, fate: fates.get(number) ?? (number < highest ? ('gap' as const) : ('unused' as const)) };
  });
  const counts = { used: 0, voided: 0, lost: 0, spoilt: 0, gap: 0, unused: 0 };
  for (const { fate } of numbers) counts[fate] += 1;
  return { numbers, counts, next: highest < last ? highest + 1 : null };
}

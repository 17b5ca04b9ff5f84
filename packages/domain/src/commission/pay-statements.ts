/** Money of one collector: earned, or taken back because a receipt was voided after it was paid. */
export interface PayLine {
  readonly unit: string;
  /** Negative when it is taken back. */
  readonly amount: number;
}

/** What one collector gets in a run. */
export interface PayStatement {
  readonly unit: string;
  readonly earned: number;
  /** Not positive. */
  readonly takenBack: number;
  /** Not positive: what could not be taken back in the run before. */
  readonly carriedIn: number;
  /** Never negative. */
  readonly payout: number;
  /** Not positive: goes into the next run. */
  readonly carriedOut: number;
}

/** Returns a statement for everybody who earned, gives back or still owes. Nobody pays in: what is missing is carried forward. */
export function payStatements(
  lines: readonly PayLine[],
  carried: ReadonlyMap<string, number>,
): PayStatement[] {
  const units = [...new Set([...lines.map(({ unit }) => unit), ...carried.keys()])].toSorted();
  const byUnit = Map.groupBy(lines, ({ unit }) => unit);
  return units.flatMap((unit) => {
    const own = byUnit.get(unit) ?? [];
    const sum = (keep: (amount: number) => boolean): number =>
      own.reduce((total, { amount }) => total + (keep(amount) ? amount : 0), 0);
    const earned = sum((amount) => amount > 0);
    const takenBack = sum((amount) => amount < 0);
    const carriedIn = carried.get(unit) ?? 0;
    if (own.length === 0 && carriedIn === 0) return [];
    const due = earned + takenBack + carriedIn;
    return [{ unit, earned, takenBack, carriedIn, payout: Math.max(0, due), carriedOut: Math.min(0, due) }];
  });
}

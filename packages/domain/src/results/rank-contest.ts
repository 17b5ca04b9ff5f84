/** What a collector or collaborator brought in the time of a contest. */
export interface Contestant {
  readonly unit: string;
  readonly name: string;
  /** People who joined for the first time or came back. */
  readonly won: number;
  /** People due who paid on. */
  readonly kept: number;
  readonly contacted: number;
  readonly shared: number;
}

/** A contestant's place. Equal points share a place, and the next place counts on. */
export interface Place extends Contestant {
  readonly place: number;
  readonly points: number;
  readonly tied: boolean;
}

/** Points of the contest; the parties to the regulation may agree on others, no law sets them. */
export const CONTEST_POINTS = { won: 2, kept: 1 } as const;

/**
 * Ranks contestants by points: two for everybody won, one for everybody kept. Equal points are one place; inside it those come first who met
 * more of the people given to them. Who brought nobody has no place. @law BD Đ6.3 g9
 */
export function rankContest(contestants: readonly Contestant[]): Place[] {
  const scored = contestants
    .map((one) => ({ ...one, points: one.won * CONTEST_POINTS.won + one.kept * CONTEST_POINTS.kept }))
    .filter(({ points }) => points > 0)
    .toSorted(
      (a, b) => b.points - a.points || metShare(b) - metShare(a) || a.name.localeCompare(b.name, 'vi'),
    );
  return scored.map((one) => ({
    ...one,
    place: 1 + scored.filter(({ points }) => points > one.points).length,
    tied: scored.some((other) => other !== one && other.points === one.points),
  }));
}

function metShare({ contacted, shared }: Contestant): number {
  return shared === 0 ? 0 : contacted / shared;
}

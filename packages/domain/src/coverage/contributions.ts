/** A part at two times: people and, for a rate, its denominator. */
export interface PartBeforeAndAfter {
  readonly key: string;
  readonly before: number;
  readonly after: number;
  readonly denominatorBefore: number | null;
  readonly denominatorAfter: number | null;
}

/** What a part did to the whole: people, and percentage points by its own rate and by its share of the whole. */
export interface Contribution {
  readonly key: string;
  readonly people: number;
  readonly ratePoints: number | null;
  readonly weightPoints: number | null;
}

const PER_POINT = 10_000;

/**
 * Returns what every part did to the change of the whole. People add up to the whole's change exactly. A rate's change is split
 * into each part's own change at its mean share and the change of its share at its mean distance from the whole; the ten-thousandths
 * of a point add up to the whole's change, rounded once. Points are null for all when one denominator is missing.
 * Source: Kitagawa, Components of a Difference Between Two Rates, JASA 50 (1955).
 */
export function contributions(parts: readonly PartBeforeAndAfter[]): Contribution[] {
  const people = parts.map(({ key, before, after }) => ({ key, people: after - before }));
  const effects = pointsOf(parts);
  return people.map((one, index) => ({
    ...one,
    ratePoints: effects?.[index * 2] ?? null,
    weightPoints: effects?.[index * 2 + 1] ?? null,
  }));
}

/** Rate effect and weight effect of each part in turn, in points; null when they cannot be told. */
function pointsOf(parts: readonly PartBeforeAndAfter[]): number[] | null {
  const sums = { before: 0, after: 0, wholeBefore: 0, wholeAfter: 0 };
  for (const part of parts) {
    if (part.denominatorBefore === null || part.denominatorAfter === null) return null;
    sums.before += part.before;
    sums.after += part.after;
    sums.wholeBefore += part.denominatorBefore;
    sums.wholeAfter += part.denominatorAfter;
  }
  if (sums.wholeBefore <= 0 || sums.wholeAfter <= 0) return null;
  const [was, is] = [sums.before / sums.wholeBefore, sums.after / sums.wholeAfter];
  const middle = (was + is) / 2;
  const exact = parts.flatMap((part) => {
    const [from, to] = [part.denominatorBefore ?? 0, part.denominatorAfter ?? 0];
    const [weightWas, weightIs] = [from / sums.wholeBefore, to / sums.wholeAfter];
    // A part that was not there (or is no more) has no rate then: all it does comes from its weight.
    const rateIs = to > 0 ? part.after / to : from > 0 ? part.before / from : 0;
    const rateWas = from > 0 ? part.before / from : rateIs;
    return [
      ((weightWas + weightIs) / 2) * (rateIs - rateWas),
      ((rateWas + rateIs) / 2 - middle) * (weightIs - weightWas),
    ];
  });
  return roundTogether(
    exact.map((share) => share * 100 * PER_POINT),
    Math.round((is - was) * 100 * PER_POINT),
  ).map((units) => units / PER_POINT + 0);
}

/** Rounds numbers to whole ones that add up to a given whole: down, then up where the remainders are largest. */
function roundTogether(exact: readonly number[], total: number): number[] {
  const floors = exact.map(Math.floor);
  const missing = total - floors.reduce((sum, value) => sum + value, 0);
  const order = exact
    .map((value, index) => ({ index, remainder: value - (floors[index] ?? 0) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (let step = 0; step < Math.abs(missing); step += 1) {
    const place = order[step % order.length];
    if (place) floors[place.index] = (floors[place.index] ?? 0) + Math.sign(missing);
  }
  return floors;
}

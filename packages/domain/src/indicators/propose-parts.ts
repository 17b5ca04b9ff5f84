import { allow, refuse, type Decision } from '../kernel/decision.ts';
import { splitWhole } from './split-whole.ts';

export const PROPOSAL_METHODS = ['equal-growth', 'gap', 'potential', 'last-pace'] as const;
export type ProposalMethod = (typeof PROPOSAL_METHODS)[number];

/** What is known of a part before its target is proposed; in people (or another whole unit). */
export interface PartBefore {
  readonly unitKey: string;
  /** Reached now, or the last target where nothing was counted. */
  readonly start: number;
  /** The most there can be: the denominator of a rate. Null: no limit. */
  readonly most: number | null;
  /** People on the potential list who do not take part yet. */
  readonly potential: number;
  /** What last year brought. */
  readonly lastGrowth: number;
}

export interface ProposedPart {
  readonly unitKey: string;
  readonly people: number;
}

export type ProposalRefusal =
  'indicators.nothing_to_divide' | 'indicators.whole_below_reached' | 'indicators.no_room';

/**
 * Proposes the parts of a whole, in people, by one formula: everybody grows alike (the same points of a rate, the same share of a
 * count), in proportion to who is missing, to the potential list, or to last year's growth. No part goes beyond the most it can
 * have; what it cannot take goes to the others. The parts make the whole exactly. A person adjusts what is proposed.
 */
export function proposeParts(
  whole: number,
  parts: readonly PartBefore[],
  method: ProposalMethod,
): Decision<ProposedPart[], ProposalRefusal> {
  if (parts.length === 0) return refuse('indicators.nothing_to_divide');
  const reached = parts.reduce((sum, { start }) => sum + start, 0);
  if (reached > whole) return refuse('indicators.whole_below_reached', { whole, reached });
  const room = parts.map(({ start, most }) => (most === null ? Infinity : Math.max(0, most - start)));
  const most = reached + room.reduce((sum, one) => sum + one, 0);
  if (most < whole) return refuse('indicators.no_room', { whole, most });
  const grown = grow(
    whole - reached,
    parts.map((part) => claimOf(part, method)),
    room,
  );
  return allow(parts.map(({ unitKey, start }, index) => ({ unitKey, people: start + (grown[index] ?? 0) })));
}

function claimOf({ start, most, potential, lastGrowth }: PartBefore, method: ProposalMethod): number {
  switch (method) {
    case 'equal-growth':
      return most ?? start;
    case 'gap':
      return most === null ? start : Math.max(0, most - start);
    case 'potential':
      return Math.max(0, potential);
    case 'last-pace':
      return Math.max(0, lastGrowth);
  }
}

/** Divides what is to grow by the claims; who is full keeps his room's worth and the rest is divided again among the others. */
function grow(amount: number, claims: readonly number[], room: readonly number[]): number[] {
  const given = claims.map(() => 0);
  let rest = amount;
  while (rest > 0) {
    const open = room.flatMap((limit, index) => ((given[index] ?? 0) < limit ? [index] : []));
    // Those without a claim take part only when nobody who has one can take more.
    const claiming = open.filter((index) => (claims[index] ?? 0) > 0);
    const takers = claiming.length > 0 ? claiming : open;
    const shares = splitWhole(
      rest,
      takers.map((index) => claims[index] ?? 0),
    );
    for (const [at, index] of takers.entries()) {
      const share = Math.min(shares[at] ?? 0, (room[index] ?? 0) - (given[index] ?? 0));
      given[index] = (given[index] ?? 0) + share;
      rest -= share;
    }
  }
  return given;
}

import { divideWhole, sharesOf, type Shares } from './divide-whole.ts';
import type { SuccessionLink } from './succession-link.ts';
import type { Weight } from './weight.ts';

/** What one old unit brought to a new one, and by which successions; an empty path is a unit that changed in nothing. */
export interface RestatedPart {
  readonly from: string;
  readonly value: number;
  readonly path: readonly SuccessionLink[];
}

/** The figure of a unit as it is now, with everything that makes it up. */
export interface RestatedFigure {
  readonly value: number;
  readonly parts: readonly RestatedPart[];
}

/** What cannot be divided yet: it belongs to the total and to none of the units it may go to. */
export interface UndividedFigure {
  readonly from: string;
  readonly value: number;
  readonly towards: readonly string[];
}

/** Figures on new boundaries. The values of `figures` and `undivided` add up to what was given, exactly. */
export interface Restated {
  readonly figures: ReadonlyMap<string, RestatedFigure>;
  readonly undivided: readonly UndividedFigure[];
}

interface Held extends RestatedPart {
  readonly at: string;
}

const STEPS = new WeakMap<readonly SuccessionLink[], readonly Map<string, SuccessionLink[]>[]>();

/**
 * Returns additive figures (whole numbers: people, đồng) of old units as figures of the units that succeeded them, through as
 * many reorganisations as the links record, in the order of their days. Each old figure is divided by the shares of its
 * successors with the largest remainders rounded up, so not one person is lost or made. Shares that nobody confirmed divide
 * nothing: that rest stays undivided, and the whole figure does where the shares exceed it. Throws on a figure that is not whole.
 */
export function restate(figures: ReadonlyMap<string, number>, links: readonly SuccessionLink[]): Restated {
  let held: Held[] = [...figures].map(([from, value]) => ({ at: from, from, value, path: [] }));
  const undivided: UndividedFigure[] = [];
  for (const step of stepsOf(links)) {
    held = held.flatMap((one) => {
      const taken = step.get(one.at);
      return taken === undefined ? [one] : divided(one, taken, undivided);
    });
  }
  const parts = Map.groupBy(held, ({ at }) => at);
  return {
    figures: new Map(
      [...parts].map(([unit, brought]) => [
        unit,
        {
          value: brought.reduce((sum, { value }) => sum + value, 0),
          parts: brought.map(({ from, value, path }) => ({ from, value, path })),
        },
      ]),
    ),
    undivided,
  };
}

/** What a unit's successions of one day do to a figure, worked out once. */
interface Division {
  readonly settled: readonly SuccessionLink[];
  readonly shares: Shares;
  /** Where the rest may go. Shares of some parts that do not make the whole leave it to the parts without a share. */
  readonly towards: readonly string[];
}

const DIVISIONS = new WeakMap<readonly SuccessionLink[], Division>();

function divisionOf(links: readonly SuccessionLink[]): Division {
  const known = DIVISIONS.get(links);
  if (known !== undefined) return known;
  const settled = links.filter((link): link is SuccessionLink & { weight: Weight } => link.weight !== null);
  const shares = sharesOf(settled.map(({ weight }) => weight));
  const open = shares.over < 0 ? links.filter(({ weight }) => weight === null) : [];
  const division = { settled, shares, towards: (open.length > 0 ? open : links).map(({ to }) => to) };
  DIVISIONS.set(links, division);
  return division;
}

function divided(one: Held, links: readonly SuccessionLink[], undivided: UndividedFigure[]): Held[] {
  const { settled, shares, towards } = divisionOf(links);
  if (shares.over > 0) {
    undivided.push({ from: one.from, value: one.value, towards });
    return [];
  }
  const { values, rest } = divideWhole(one.value, shares);
  if (shares.over < 0) undivided.push({ from: one.from, value: rest, towards });
  return settled.map((link, index) => ({
    at: link.to,
    from: one.from,
    value: values[index] ?? 0,
    path: [...one.path, link],
  }));
}

/** The links of each day by the unit they start from, days in order; within a unit by the code of the successor, so that ties fall alike. */
function stepsOf(links: readonly SuccessionLink[]): readonly Map<string, SuccessionLink[]>[] {
  const known = STEPS.get(links);
  if (known !== undefined) return known;
  const ordered = links.toSorted((a, b) => (a.to < b.to ? -1 : Number(a.to > b.to)));
  const days = Map.groupBy(ordered, ({ effective }) => effective);
  const steps = [...days]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, ofDay]) => Map.groupBy(ofDay, ({ from }) => from));
  STEPS.set(links, steps);
  return steps;
}

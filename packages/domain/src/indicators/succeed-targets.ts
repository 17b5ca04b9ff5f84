import { restate, type SuccessionLink } from '../reorganisations/index.ts';
import { splitWhole } from './split-whole.ts';
import { peopleOfTarget, rateOfPeople, type TargetMeasure } from './target-measure.ts';

/** A target of a unit that ends, and the smallest units it stands for: itself, or the communes of a district. */
export interface EndingTarget {
  readonly unitKey: string;
  readonly value: number;
  readonly leaves: readonly { readonly key: string; readonly denominator: number | null }[];
}

/** What a new unit takes over. */
export interface SucceededTarget {
  readonly unitKey: string;
  /** In the indicator's unit; a rate has two decimals. */
  readonly value: number;
  readonly people: number;
  /** Units whose targets make it up. */
  readonly from: readonly string[];
}

/** Targets on new boundaries; `people` of both add up to the people that the old targets stood for. */
export interface SucceededTargets {
  readonly targets: readonly SucceededTarget[];
  /** No confirmed share says where it goes, or nothing is known of its denominator. */
  readonly open: readonly { readonly unitKey: string; readonly people: number | null }[];
}

/**
 * Returns the targets of units that end as targets of those that succeed them. A rate is turned into people, carried over by the shares
 * of the succession like any figure, and worked out again from the people and the denominators that came along: never averaged. A
 * number is divided among the communes by their denominators first. What no share settles stays open and is given to nobody.
 */
export function succeedTargets(
  measure: TargetMeasure,
  targets: readonly EndingTarget[],
  links: readonly SuccessionLink[],
): SucceededTargets {
  const open: SucceededTargets['open'][number][] = [];
  const people = new Map<string, number>();
  const wholes = new Map<string, number>();
  const origin = new Map<string, string>();
  for (const target of targets) {
    const known = target.leaves.flatMap(({ key, denominator }) =>
      denominator === null ? [] : [{ key, denominator }],
    );
    if (known.length === 0 || known.length < target.leaves.length || measure.aggregation === 'none') {
      open.push({ unitKey: target.unitKey, people: null });
      continue;
    }
    const parts = peopleOf(measure, target.value, known);
    for (const [index, leaf] of known.entries()) {
      people.set(leaf.key, parts[index] ?? 0);
      wholes.set(leaf.key, leaf.denominator);
      origin.set(leaf.key, target.unitKey);
    }
  }
  const carried = restate(people, links);
  const weights = restate(wholes, links);
  for (const { from, value } of carried.undivided)
    open.push({ unitKey: origin.get(from) ?? from, people: value });
  const values = new Map(targets.map(({ unitKey, value }) => [unitKey, value]));
  return {
    targets: [...carried.figures].flatMap(([unitKey, { value, parts }]) => {
      const from = [...new Set(parts.map((part) => origin.get(part.from) ?? part.from))];
      if (measure.measure !== 'rate') return [{ unitKey, value, people: value, from }];
      const brought = new Set(from.map((key) => values.get(key)));
      const [same] = brought;
      // A rate that all brought alike stays as it was signed; rounding to whole people must not move it.
      const rate =
        brought.size === 1 && same !== undefined
          ? same
          : rateOfPeople(value, weights.figures.get(unitKey)?.value ?? null);
      return rate === null ? [] : [{ unitKey, value: Math.min(rate, 100), people: value, from }];
    }),
    open,
  };
}

function peopleOf(
  measure: TargetMeasure,
  value: number,
  leaves: readonly { readonly denominator: number }[],
): number[] {
  const claims = leaves.map(({ denominator }) => denominator);
  const whole =
    peopleOfTarget(
      measure,
      value,
      claims.reduce((sum, one) => sum + one, 0),
    ) ?? 0;
  return splitWhole(whole, claims);
}

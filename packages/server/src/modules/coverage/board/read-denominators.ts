import { restateCourses } from '@ansinh/domain/coverage';
import type { SuccessionLink } from '@ansinh/domain/reorganisations';
import type { Tx } from '../../../platform/database/transaction.ts';
import { denominatorsIn } from '../../indicators/index.ts';

/** What a rate is of: people, with where that comes from. */
export interface BoardDenominator {
  readonly value: number;
  readonly year: number;
  readonly estimated: boolean;
  readonly source: string;
}

/** Denominators of a year by unit and series ("key series"). */
export type BoardDenominators = ReadonlyMap<string, BoardDenominator>;

/** A year whose denominators are wanted, and the successions they go through. */
export interface DenominatorYear {
  readonly year: number;
  readonly links: readonly SuccessionLink[];
}

/**
 * Returns the denominators of units for every wanted year, in their order. Where links lead into a unit, its denominator is made of its
 * former units' like its figures, so that people and whole are of the same boundaries; without any of theirs it is the unit's own.
 */
export async function readDenominators(
  tx: Tx,
  unitKeys: readonly string[],
  series: readonly string[],
  wanted: readonly DenominatorYear[],
): Promise<BoardDenominators[]> {
  if (series.length === 0) return wanted.map(() => new Map());
  const formers = wanted.flatMap(({ links }) => links.map(({ from }) => from));
  const keys = [...new Set([...unitKeys, ...formers])];
  const rows = await denominatorsIn(tx, keys, series, [...new Set(wanted.map(({ year }) => year))]);
  const byYear = Map.groupBy(rows, ({ on }) => on);
  const units = new Set(unitKeys);
  return wanted.map((one) => ofYear(one, byYear.get(one.year) ?? [], units));
}

function ofYear(
  { year, links }: DenominatorYear,
  rows: readonly (BoardDenominator & { readonly unitKey: string; readonly series: string })[],
  units: ReadonlySet<string>,
): BoardDenominators {
  const found = new Map(rows.map((row): [string, BoardDenominator] => [`${row.unitKey} ${row.series}`, row]));
  const sources = new Set(links.map(({ from }) => from));
  const stated = rows.filter(({ unitKey }) => sources.has(unitKey));
  for (const [one, formers] of Map.groupBy(stated, ({ series }) => series)) {
    const { courses } = restateCourses(new Map(formers.map((row) => [row.unitKey, [row.value]])), links);
    for (const [unit, [value = null]] of courses)
      if (value !== null && units.has(unit))
        found.set(`${unit} ${one}`, { value, year, estimated: true, source: formers[0]?.source ?? '' });
  }
  return found;
}

import { restateCourses } from '@ansinh/domain/coverage';
import type { SuccessionLink } from '@ansinh/domain/reorganisations';
import type { Tx } from '../../../platform/database/transaction.ts';
import { denominatorsOn } from '../../indicators/index.ts';

/** What a rate is of: people, with where that comes from. */
export interface BoardDenominator {
  readonly value: number;
  readonly year: number;
  readonly estimated: boolean;
  readonly source: string;
}

/** Denominators of a year by unit and series ("key series"). */
export type BoardDenominators = ReadonlyMap<string, BoardDenominator>;

/**
 * Returns the denominators of units for a year. Where `links` lead into a unit, its denominator is made of its former units' like
 * its figures, so that people and whole are of the same boundaries; without any of theirs it is the unit's own.
 */
export async function readDenominators(
  tx: Tx,
  unitKeys: readonly string[],
  series: readonly string[],
  year: number,
  links: readonly SuccessionLink[],
): Promise<BoardDenominators> {
  if (series.length === 0) return new Map();
  const keys = [...new Set([...unitKeys, ...links.map(({ from }) => from)])];
  const rows = await denominatorsOn(tx, keys, series, year);
  const found = new Map(rows.map((row): [string, BoardDenominator] => [`${row.unitKey} ${row.series}`, row]));
  if (links.length === 0) return found;
  for (const one of series) {
    const formers = rows.filter(
      (row) => row.series === one && links.some(({ from }) => from === row.unitKey),
    );
    const { courses } = restateCourses(new Map(formers.map((row) => [row.unitKey, [row.value]])), links);
    for (const [unit, [value = null]] of courses)
      if (value !== null && unitKeys.includes(unit))
        found.set(`${unit} ${one}`, { value, year, estimated: true, source: formers[0]?.source ?? '' });
  }
  return found;
}

import { estimateOldCommunes, type FormedOf } from '@ansinh/domain/indicators';
import type { Certainty } from '@ansinh/domain/parameters';
import type { NewDenominator } from './db/denominator-load.repo.ts';
import type { TerritoryUnit } from './db/indicator-load.repo.ts';
import type { IndicatorReference } from './reference.schemas.ts';

interface Population {
  readonly key: string;
  readonly population: number;
  readonly certainty: Certainty;
}

const POPULATION = 'dan-so';
const isOld = (key: string): boolean => key.startsWith('2024:');

/**
 * Returns the population of every unit, stated where a figure was published for it and estimated otherwise, for the published year and
 * the others its structure stood in, and the series that are taken as a share of it until somebody states them. Every estimate says so
 * in its source.
 */
export function estimatedDenominators(
  reference: IndicatorReference,
  published: readonly Population[],
  units: readonly TerritoryUnit[],
  successions: readonly FormedOf[],
): NewDenominator[] {
  const people = [
    ...populations(reference, published, units, successions),
    ...reference.populationCarried.years.flatMap((year) =>
      carriedPopulations(reference, year, published, units, successions),
    ),
  ];
  const shares = reference.estimates.flatMap(({ series, percent, note }) =>
    people.map((row): NewDenominator => ({
      ...row,
      series,
      value: Math.round((row.value * Math.round(percent * 100)) / 10_000),
      source: note,
      certainty: 'unverified',
      estimated: true,
    })),
  );
  return [...people, ...shares];
}

/** The published people moved to another year by the yearly growth, for the units of the structure that stood in that year. */
function carriedPopulations(
  reference: IndicatorReference,
  year: number,
  published: readonly Population[],
  units: readonly TerritoryUnit[],
  successions: readonly FormedOf[],
): NewDenominator[] {
  const { populationYear, populationCarried } = reference;
  const growth = (1 + populationCarried.percentPerYear / 100) ** (year - populationYear);
  const moved = published.map((row) => ({ ...row, population: Math.round(row.population * growth) }));
  return populations(reference, moved, units, successions)
    .filter(({ unitKey }) => isOld(unitKey) === year < populationYear)
    .map((row) => ({
      ...row,
      year,
      source: `${populationCarried.note}. ${row.source}`,
      certainty: 'unverified',
      estimated: true,
    }));
}

function populations(
  { populationYear: year, populationSource: source }: IndicatorReference,
  published: readonly Population[],
  units: readonly TerritoryUnit[],
  successions: readonly FormedOf[],
): NewDenominator[] {
  const known = new Map(published.map((row) => [row.key, row]));
  const districts = units.filter(({ key, kind }) => kind === 'district' && isOld(key));
  const communes = Map.groupBy(units, ({ parentKey }) => parentKey);
  const estimates = estimateOldCommunes(
    districts.map(({ key }) => ({
      people: known.get(key)?.population ?? 0,
      communes: (communes.get(key) ?? []).map((one) => one.key),
    })),
    new Map(published.map(({ key, population }) => [key, population])),
    successions,
  );
  return units.flatMap(({ key, kind }): NewDenominator[] => {
    const row = known.get(key);
    const base = { unitKey: key, series: POPULATION, year };
    if (row !== undefined && !isOld(key))
      return [{ ...base, value: row.population, source, certainty: row.certainty, estimated: false }];
    const guess = { ...base, certainty: 'unverified', estimated: true } as const;
    if (row !== undefined)
      return [{ ...guess, value: row.population, source: `Ước: cộng các xã mới thuộc huyện cũ. ${source}` }];
    if (kind === 'province')
      return [{ ...guess, value: sumBelow(key), source: `Ước: cộng các huyện cũ. ${source}` }];
    const value = estimates.get(key);
    return value === undefined
      ? []
      : [{ ...guess, value, source: `Ước: chia đều dân số xã mới cho các xã cũ của nó. ${source}` }];
  });

  function sumBelow(province: string): number {
    return districts
      .filter(({ parentKey }) => parentKey === province)
      .reduce((sum, { key }) => sum + (known.get(key)?.population ?? 0), 0);
  }
}

import type { Denominator } from '@ansinh/contract/indicators/indicators.schemas';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { DENOMINATOR, type NewDenominator } from './denominator-load.repo.ts';

/** Returns the whole series of a unit and of the units directly below it; one series only when named. */
export function denominatorSeries(tx: Tx, unitKey: string, series: string | null): Promise<Denominator[]> {
  return tx.rows<Denominator>(sql`
    select ${DENOMINATOR} from denominators
    where unit_key in (select key from measured_units where key = ${unitKey} or parent_key = ${unitKey})
      and (${series}::text is null or series = ${series})
    order by unit_key, series, year`);
}

/**
 * Returns what counts in a year for the named units and series (all series without names): the newest row not later than the year,
 * else the oldest later one; `year` of a row is its own. Units without any row are left out.
 */
export function denominatorsOn(
  tx: Tx,
  unitKeys: readonly string[],
  series: readonly string[] | null,
  year: number,
): Promise<NewDenominator[]> {
  return denominatorsIn(tx, unitKeys, series, [year]);
}

/** Returns what `denominatorsOn` does for several years at once; `on`: the year that a row counts in. */
export function denominatorsIn(
  tx: Tx,
  unitKeys: readonly string[],
  series: readonly string[] | null,
  years: readonly number[],
): Promise<(NewDenominator & { readonly on: number })[]> {
  return tx.rows(sql`
    select distinct on (asked, unit_key collate "C", series collate "C") ${DENOMINATOR}, asked as "on"
    from denominators, unnest(${[...years]}::integer[]) as asked
    where unit_key = any(${unitKeys}::text[]) and (${series}::text[] is null or series = any(${series}::text[]))
    order by asked, unit_key collate "C", series collate "C", year > asked, abs(year - asked)`);
}

/** Returns what is stored for one unit, series and year, or undefined. */
export function denominatorOf(
  tx: Tx,
  unitKey: string,
  series: string,
  year: number,
): Promise<Denominator | undefined> {
  return tx.find<Denominator>(sql`
    select ${DENOMINATOR} from denominators where unit_key = ${unitKey} and series = ${series} and year = ${year}`);
}

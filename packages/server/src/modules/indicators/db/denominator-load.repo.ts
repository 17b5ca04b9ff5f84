import type { Denominator } from '@ansinh/contract/indicators/indicators.schemas';
import type { Certainty } from '@ansinh/domain/parameters';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Columns of a denominator as it is answered. */
export const DENOMINATOR = sql`unit_key as "unitKey", series, year, value, source, certainty, estimated, version`;

/** A dated denominator as it is stored. */
export interface NewDenominator {
  readonly unitKey: string;
  readonly series: string;
  readonly year: number;
  readonly value: number;
  readonly source: string;
  readonly certainty: Certainty;
  readonly estimated: boolean;
}

/** Adds the denominators that have no row yet for their unit, series and year. Returns how many. */
export function addMissingDenominators(
  tx: Tx,
  tenantId: string,
  rows: readonly NewDenominator[],
): Promise<number> {
  return tx.run(sql`
    insert into denominators (tenant_id, unit_key, series, year, value, source, certainty, estimated)
    select ${tenantId}, r."unitKey", r.series, r.year, r.value, r.source, r.certainty, r.estimated
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r ("unitKey" text, series text, year integer, value bigint,
      source text, certainty text, estimated boolean)
    on conflict (tenant_id, unit_key, series, year) do nothing`);
}

/**
 * Stores a stated denominator: a new one for version 0, else in the place of the given version. Returns what is stored, or undefined
 * when somebody was faster.
 */
export function keepDenominator(
  tx: Tx,
  tenantId: string,
  row: NewDenominator,
  version: number,
): Promise<Denominator | undefined> {
  return tx.find<Denominator>(
    version === 0
      ? sql`
        insert into denominators (tenant_id, unit_key, series, year, value, source, certainty, estimated)
        values (${tenantId}, ${row.unitKey}, ${row.series}, ${row.year}, ${row.value}, ${row.source}, ${row.certainty}, ${row.estimated})
        on conflict (tenant_id, unit_key, series, year) do nothing returning ${DENOMINATOR}`
      : sql`
        update denominators set value = ${row.value}, source = ${row.source}, certainty = ${row.certainty},
          estimated = ${row.estimated}, version = version + 1
        where unit_key = ${row.unitKey} and series = ${row.series} and year = ${row.year} and version = ${version}
        returning ${DENOMINATOR}`,
  );
}

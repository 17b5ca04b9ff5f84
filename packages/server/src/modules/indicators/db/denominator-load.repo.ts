import type { Certainty } from '@ansinh/domain/parameters';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

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

/** Stores a stated denominator in the place of what was stored for its unit, series and year. */
export async function keepDenominator(tx: Tx, tenantId: string, row: NewDenominator): Promise<void> {
  await tx.run(sql`
    insert into denominators (tenant_id, unit_key, series, year, value, source, certainty, estimated)
    values (${tenantId}, ${row.unitKey}, ${row.series}, ${row.year}, ${row.value}, ${row.source}, ${row.certainty}, ${row.estimated})
    on conflict (tenant_id, unit_key, series, year) do update set value = excluded.value, source = excluded.source,
      certainty = excluded.certainty, estimated = excluded.estimated, version = denominators.version + 1`);
}

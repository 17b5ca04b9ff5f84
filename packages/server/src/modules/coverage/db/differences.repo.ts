import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Two statements about one figure. */
export interface StoredDifference {
  readonly id: string;
  readonly unitKey: string;
  readonly unitName: string;
  readonly unitKind: string;
  readonly series: string;
  readonly seriesName: string;
  readonly month: string;
  readonly countedId: string;
  readonly countedValue: number;
  readonly countedAgency: string;
  readonly countedSource: string;
  readonly otherId: string;
  readonly otherValue: number;
  readonly otherAgency: string;
  readonly otherSource: string;
  readonly state: 'open' | 'settled';
  readonly chosen: string | null;
  readonly reason: string;
  readonly settledBy: string | null;
  readonly settledAt: string | null;
  readonly rowVersion: number;
}

/** Returns differences the caller sees, newest month first. */
export function listStoredDifferences(
  tx: Tx,
  {
    month,
    state,
    id,
  }: {
    readonly month?: string | undefined;
    readonly state: 'open' | 'settled' | 'all';
    readonly id?: string;
  },
): Promise<StoredDifference[]> {
  return tx.rows<StoredDifference>(sql`
    select d.id, d.unit_key as "unitKey", u.name as "unitName", u.kind as "unitKind", d.series, app.said(i.name, i.name_en) as "seriesName",
      to_char(d.month, 'YYYY-MM') as month, d.counted_id as "countedId", d.counted_value as "countedValue", c.agency_id as "countedAgency",
      c.source as "countedSource", d.other_id as "otherId", d.other_value as "otherValue", o.agency_id as "otherAgency", o.source as "otherSource",
      d.state, d.chosen_id as chosen, d.reason,
      coalesce(app.user_name(case when d.settled_by ~ '^[0-9a-f]{8}-' then d.settled_by::uuid end), d.settled_by) as "settledBy",
      d.settled_at as "settledAt", d.row_version as "rowVersion"
    from figure_differences d
    join measured_units u on u.tenant_id = d.tenant_id and u.key = d.unit_key
    join indicators i on i.tenant_id = d.tenant_id and i.code = d.series
    join figure_submissions c on c.tenant_id = d.tenant_id and c.id = d.counted_id
    join figure_submissions o on o.tenant_id = d.tenant_id and o.id = d.other_id
    where (${state} = 'all' or d.state = ${state}) and (${month ?? null}::text is null or d.month = (${month ?? null} || '-01')::date)
      and (${id ?? null}::uuid is null or d.id = ${id ?? null})
    order by d.month desc, u.folded, d.series limit 1000`);
}

/** Settles a difference; false when it was changed or settled meanwhile. */
export async function settleStored(
  tx: Tx,
  id: string,
  settled: {
    readonly chosen: string;
    readonly reason: string;
    readonly by: string;
    readonly at: Date;
    readonly rowVersion: number;
  },
): Promise<boolean> {
  const changed = await tx.run(sql`
    update figure_differences set state = 'settled', chosen_id = ${settled.chosen}, reason = ${settled.reason}, settled_by = ${settled.by},
      settled_at = ${settled.at}, row_version = row_version + 1
    where id = ${id} and row_version = ${settled.rowVersion} and state = 'open'`);
  return changed === 1;
}

/** Makes what was chosen count; returns how many units above followed. */
export async function chooseFigure(tx: Tx, id: string): Promise<number> {
  const { reached } = await tx.get<{ reached: number }>(sql`select app.choose_figure(${id}) as reached`);
  return reached;
}

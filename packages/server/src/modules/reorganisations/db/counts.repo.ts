import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** How many there are of everything in a set. Provinces are left out: what changed is counted in communes and districts. */
export interface SetCounts {
  readonly sources: number;
  readonly receivers: number;
  readonly divided: number;
  readonly withoutWeight: number;
  readonly opened: number;
  readonly changed: number;
  readonly closed: number;
  readonly successions: number;
}

/** Returns the counts of one decision. */
export async function countSet(tx: Tx, id: string): Promise<SetCounts> {
  return tx.get<SetCounts>(sql`
    with lines as materialized (
      select l.from_structure || ':' || l.from_code as from_key, l.to_structure || ':' || l.to_code as to_key, l.part
      from reorganisation_lines l where l.tenant_id = app.tenant_id() and l.reorganisation_id = ${id} and length(l.from_code) > 2),
    weighed as (select distinct from_key from succession_weights
      where tenant_id = app.tenant_id() and reorganisation_id = ${id} and superseded_at is null),
    acts as (select act, count(*)::int as n from reorganisation_agencies
      where tenant_id = app.tenant_id() and reorganisation_id = ${id} group by act)
    select count(distinct from_key)::int as sources, count(distinct to_key)::int as receivers,
      (count(distinct from_key) filter (where part = 'part'))::int as divided,
      (count(distinct from_key) filter (where part = 'part' and from_key not in (select from_key from weighed)))::int as "withoutWeight",
      coalesce((select n from acts where act = 'open'), 0) as opened, coalesce((select n from acts where act = 'change'), 0) as changed,
      coalesce((select n from acts where act = 'close'), 0) as closed,
      (select count(*)::int from reorganisation_successions where tenant_id = app.tenant_id() and reorganisation_id = ${id}) as successions
    from lines`);
}

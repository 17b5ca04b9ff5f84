import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A clause as the basis chip opens it. */
export interface ClauseRef {
  readonly regulationId: string;
  readonly regulationCode: string;
  readonly provisionId: string;
  readonly citation: string;
}

/** Returns the clauses of the province's confirmed regulations that something rests on, in the order of `wanted`. */
export async function clausesOf(
  tx: Tx,
  wanted: Readonly<Record<string, readonly string[]>>,
): Promise<ClauseRef[]> {
  const pairs = Object.entries(wanted)
    .flatMap(([pack, ids]) => ids.map((id) => ({ pack, id })))
    .map((pair, ord) => ({ ...pair, ord }));
  return tx.rows(sql`
    select g.id as "regulationId", g.code as "regulationCode", p.id as "provisionId", p.citation
    from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as w (pack text, id text, ord integer)
      join regulations g on g.pack_id = w.pack and g.state = 'confirmed'
      join provisions p on p.tenant_id = g.tenant_id and p.regulation_id = g.id and p.id = w.id
    order by w.ord`);
}

import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A confirmed duty with the clause it stands in. */
export interface ConfirmedDutyRef {
  readonly id: string;
  /** "d6.5#1". */
  readonly code: string;
  readonly regulationId: string;
  readonly regulationCode: string;
  readonly provisionId: string;
  readonly citation: string;
}

/** Returns the confirmed duties of a pack with these codes: for capabilities whose files prove them. */
export async function confirmedDuties(
  tx: Tx,
  packId: string,
  codes: readonly string[],
): Promise<ConfirmedDutyRef[]> {
  return tx.rows<ConfirmedDutyRef>(sql`
    select d.id, d.code, g.id as "regulationId", g.code as "regulationCode", d.provision_id as "provisionId", p.citation
    from duties d join regulations g on g.tenant_id = d.tenant_id and g.id = d.regulation_id
      join provisions p on p.tenant_id = d.tenant_id and p.regulation_id = d.regulation_id and p.id = d.provision_id
    where d.tenant_id = (select app.tenant_id()) and g.pack_id = ${packId} and d.state = 'confirmed' and d.code = any (${[...codes]}::text[])
    order by d.ord`);
}

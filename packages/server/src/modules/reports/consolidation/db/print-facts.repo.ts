import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/transaction.ts';

/** What a report's letterhead and bases need beside names. */
export interface PrintFacts {
  /** Where documents of the agency are dated: the commune of communal ones, the province of others. */
  readonly place: string;
  readonly regulationKind: string | null;
  readonly regulationNumber: string | null;
  readonly regulationTitle: string;
  readonly regulationIssuer: string | null;
  readonly regulationDay: string | null;
}

/** Returns what is printed around a report of an agency about a regulation. */
export function printFacts(tx: Tx, agencyId: string, regulationId: string): Promise<PrintFacts> {
  return tx.get<PrintFacts>(sql`
    select coalesce(case when a.level in ('commune', 'district') then (select t.name from territories t
        where t.structure = a.territory_structure and t.code = a.territory_code order by t.valid desc limit 1) end,
        regexp_replace(n.name, '^(Tỉnh|Thành phố) ', '')) as place,
      g.kind as "regulationKind", g.number as "regulationNumber", g.title as "regulationTitle", g.issuer as "regulationIssuer",
      g.issued_on as "regulationDay"
    from agencies a join tenants n on n.id = a.tenant_id join regulations g on g.tenant_id = a.tenant_id and g.id = ${regulationId}
    where a.id = ${agencyId}`);
}

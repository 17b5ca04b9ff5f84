import type { ReportClause } from '@ansinh/contract/reports/reports.schemas';
import type { OccurrenceState } from '@ansinh/domain/obligations';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/transaction.ts';

/** Work of a regulation as the rule of on-time shares asks for it. */
export interface KeptDuty {
  readonly agencyId: string;
  readonly dutyId: string;
  readonly state: OccurrenceState;
  readonly due: string;
  readonly doneOn: string | null;
}

/** Work of a regulation whose term lies between two ISO days, both included; of one agency or of all. */
export interface AskedDuties {
  readonly regulationId: string;
  readonly from: string;
  readonly to: string;
  readonly agencyId: string | null;
}

/** Returns the work that is asked for, as far as the caller sees it. */
export function dutiesOf(tx: Tx, { regulationId, from, to, agencyId }: AskedDuties): Promise<KeptDuty[]> {
  return tx.rows<KeptDuty>(sql`
    select lead_agency_id as "agencyId", duty_id as "dutyId", state, due_on as due,
      submitted_at::date as "doneOn"
    from occurrences where regulation_id = ${regulationId} and due_on between ${from}::date and ${to}::date
      and (${agencyId}::uuid is null or lead_agency_id = ${agencyId})`);
}

/** Returns the clause of each duty, in the order of the text. */
export function clausesOfDuties(
  tx: Tx,
  dutyIds: readonly string[],
): Promise<(ReportClause & { dutyId: string })[]> {
  return tx.rows(sql`
    select d.id as "dutyId", d.regulation_id as "regulationId", g.code as "regulationCode", d.provision_id as "provisionId", p.citation
    from duties d
    join regulations g on g.tenant_id = d.tenant_id and g.id = d.regulation_id
    join provisions p on p.tenant_id = d.tenant_id and p.regulation_id = d.regulation_id and p.id = d.provision_id
    where d.id = any (${[...dutyIds]}::uuid[]) order by d.ord`);
}

import type { OccurrenceState } from '@ansinh/domain/obligations';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** The work a report is asked for, with its round. */
export interface AskedWork {
  readonly occurrenceId: string;
  readonly roundId: string;
  readonly dutyId: string;
  readonly regulationId: string;
  readonly agencyId: string;
  readonly agencyKind: string;
  readonly recipientIds: readonly string[];
  readonly state: OccurrenceState;
  readonly opensOn: string;
  readonly dueOn: string | null;
  readonly periodKey: string;
  readonly periodLabel: string;
  readonly dataAsOf: string | null;
}

/** Returns the work of an occurrence the caller sees. */
export function askedWork(tx: Tx, occurrenceId: string): Promise<AskedWork | undefined> {
  return tx.find<AskedWork>(sql`
    select o.id as "occurrenceId", o.round_id as "roundId", o.duty_id as "dutyId", o.regulation_id as "regulationId",
      o.lead_agency_id as "agencyId", a.kind as "agencyKind", o.recipient_ids as "recipientIds", o.state, o.opens_on as "opensOn",
      o.due_on as "dueOn", o.period_key as "periodKey", r.period_label as "periodLabel", r.data_as_of as "dataAsOf"
    from occurrences o join duty_rounds r on r.tenant_id = o.tenant_id and r.id = o.round_id
      join agencies a on a.tenant_id = o.tenant_id and a.id = o.lead_agency_id
    where o.id = ${occurrenceId}`);
}

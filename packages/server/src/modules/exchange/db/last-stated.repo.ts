import type { SubmissionState, SubmissionTimeliness } from '@ansinh/domain/exchange';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** The newest stated list of a dataset. Time ISO. */
export interface LastStated {
  readonly datasetId: string;
  readonly id: string;
  readonly senderId: string;
  readonly periodKey: string;
  readonly state: SubmissionState;
  readonly timeliness: SubmissionTimeliness;
  readonly confirmedAt: string;
  readonly rowsGood: number;
}

/** Returns the newest stated list of each dataset that an agency sent or was sent; none without an agency. */
export async function lastStated(tx: Tx, agencyId: string | null): Promise<LastStated[]> {
  if (agencyId === null) return [];
  return tx.rows<LastStated>(sql`
    select distinct on (s.dataset_id) s.dataset_id as "datasetId", s.id, s.sender_agency_id as "senderId", s.period_key as "periodKey",
      s.state, s.timeliness, coalesce(s.rows_good, 0) as "rowsGood",
      to_char(s.confirmed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "confirmedAt"
    from submissions s
    where s.confirmed_at is not null and s.replaced_by is null
      and (s.sender_agency_id = ${agencyId} or ${agencyId}::uuid = any (s.recipient_ids))
    order by s.dataset_id, s.confirmed_at desc`);
}

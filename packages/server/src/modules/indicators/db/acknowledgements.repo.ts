import { doerName } from '../../../platform/database/doer-name.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** The one assigned received his target. */
export interface Acknowledgement {
  readonly planId: string;
  readonly unitKey: string;
  readonly by: string;
  readonly at: string;
  readonly note: string;
}

/** Returns who has acknowledged figures of the plans, as far as the caller may see it. */
export function acknowledgementsOf(tx: Tx, planIds: readonly string[]): Promise<Acknowledgement[]> {
  return tx.rows<Acknowledgement>(sql`
    select plan_id as "planId", unit_key as "unitKey", ${doerName(sql`by_whom`)} as by,
      to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, note
    from target_acknowledgements where plan_id = any (${planIds}::uuid[])`);
}

/** Records that a unit's target was received; a second time changes nothing. */
export async function insertAcknowledgement(
  tx: Tx,
  tenantId: string,
  agencyId: string,
  { planId, unitKey, by, note }: Omit<Acknowledgement, 'at'>,
  at: Date,
): Promise<void> {
  await tx.run(sql`
    insert into target_acknowledgements (tenant_id, plan_id, unit_key, agency_id, by_whom, at, note)
    values (${tenantId}, ${planId}, ${unitKey}, ${agencyId}, ${by}, ${at}, ${note}) on conflict do nothing`);
}

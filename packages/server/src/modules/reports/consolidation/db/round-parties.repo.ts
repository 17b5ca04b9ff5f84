import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/transaction.ts';

/** Tells whether an agency receives the reports of a round. */
export async function receivesRound(tx: Tx, roundId: string, agencyId: string): Promise<boolean> {
  const found = await tx.find(sql`
    select from occurrences where round_id = ${roundId} and state <> 'cancelled' and ${agencyId}::uuid = any (recipient_ids) limit 1`);
  return found !== undefined;
}

/** Returns what an agency owes for a duty in a period, with who receives it. */
export function owedFor(
  tx: Tx,
  dutyId: string,
  periodKey: string,
  agencyId: string,
): Promise<{ id: string; recipientIds: string[] } | undefined> {
  return tx.find(sql`
    select id, recipient_ids as "recipientIds" from occurrences
    where duty_id = ${dutyId} and period_key = ${periodKey} and lead_agency_id = ${agencyId} and state <> 'cancelled'`);
}

/** Returns the kind of an agency. */
export async function agencyKind(tx: Tx, agencyId: string): Promise<string> {
  const { kind } = await tx.get<{ kind: string }>(sql`select kind from agencies where id = ${agencyId}`);
  return kind;
}

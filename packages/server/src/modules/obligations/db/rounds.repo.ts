import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { standingSql } from './standing.ts';

interface EventRound {
  readonly key: string;
  readonly label: string;
  readonly opensOn: string;
  readonly due: string | null;
  readonly derivation: string;
}

/** Returns the id of the (frozen) round of an event, made now unless another agency made it. */
export async function insertEventRound(
  tx: Tx,
  tenantId: string,
  dutyId: string,
  now: Date,
  round: EventRound,
): Promise<string> {
  await tx.run(sql`
    insert into duty_rounds (tenant_id, duty_id, period_key, period_label, opens_on, due_on, derivation, frozen_at)
    values (${tenantId}, ${dutyId}, ${round.key}, ${round.label}, ${round.opensOn}, ${round.due}, ${round.derivation}, ${now})
    on conflict (tenant_id, duty_id, period_key) do nothing`);
  const { id } = await tx.get<{ id: string }>(
    sql`select id from duty_rounds where duty_id = ${dutyId} and period_key = ${round.key}`,
  );
  return id;
}

interface NewOccurrence {
  readonly roundId: string;
  readonly dutyId: string;
  readonly regulationId: string;
  readonly leadId: string;
  readonly coordinatingIds: readonly string[];
  readonly recipientIds: readonly string[];
  readonly periodKey: string;
  readonly opensOn: string;
  readonly due: string | null;
}

/**
 * Adds one open occurrence to a round, standing towards its due date as of now, and returns its id; undefined when the agency has
 * one there.
 */
export async function insertOccurrence(
  tx: Tx,
  tenantId: string,
  now: Date,
  one: NewOccurrence,
): Promise<string | undefined> {
  const parties = [one.leadId, ...one.coordinatingIds, ...one.recipientIds];
  const standing = standingSql({
    state: sql`'open'::text`,
    due: sql`${one.due}::date`,
    submittedAt: sql`null::timestamptz`,
    day: sql`${now}::timestamptz::date`,
  });
  const made = await tx.find<{ id: string }>(sql`
    insert into occurrences (tenant_id, round_id, duty_id, regulation_id, lead_agency_id, coordinating_ids, recipient_ids, party_ids, period_key,
      opens_on, due_on, scheduled_on, state, timeliness, holder_agency_id, holder_since)
    values (${tenantId}, ${one.roundId}, ${one.dutyId}, ${one.regulationId}, ${one.leadId}, ${[...one.coordinatingIds]}::uuid[],
      ${[...one.recipientIds]}::uuid[], ${parties}::uuid[], ${one.periodKey}, ${one.opensOn}, ${one.due}, ${one.due}, 'open', ${standing}, ${one.leadId}, ${now})
    on conflict (tenant_id, round_id, lead_agency_id) do nothing returning id`);
  return made?.id;
}

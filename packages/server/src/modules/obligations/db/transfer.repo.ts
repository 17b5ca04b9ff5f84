import type { OccurrenceState } from '@ansinh/domain/obligations';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** An owed occurrence whose lead agency has ended. */
export interface OrphanedOccurrence {
  readonly id: string;
  readonly leadId: string;
  readonly state: OccurrenceState;
}

/** Returns owed occurrences whose lead agency no longer exists on a day. */
export async function listOrphaned(tx: Tx, tenantId: string, day: string): Promise<OrphanedOccurrence[]> {
  return tx.rows<OrphanedOccurrence>(sql`
    select o.id, o.lead_agency_id as "leadId", o.state from occurrences o
    join agencies a on a.tenant_id = o.tenant_id and a.id = o.lead_agency_id
    where o.tenant_id = ${tenantId} and o.state in ('upcoming', 'open', 'waiting', 'returned') and not a.valid @> ${day}::date`);
}

/** Gives the occurrence a copy for another lead in the same round, unless that agency has one; returns the new id. */
export async function copyFor(
  tx: Tx,
  occurrenceId: string,
  leadId: string,
  now: Date,
): Promise<string | undefined> {
  const made = await tx.find<{ id: string }>(sql`
    insert into occurrences (tenant_id, round_id, duty_id, regulation_id, lead_agency_id, coordinating_ids, recipient_ids, party_ids, period_key,
      opens_on, due_on, scheduled_on, state, holder_agency_id, holder_since)
    select tenant_id, round_id, duty_id, regulation_id, ${leadId}::uuid, array_remove(coordinating_ids, ${leadId}::uuid), array_remove(recipient_ids, ${leadId}::uuid),
      array[${leadId}::uuid] || array_remove(coordinating_ids, ${leadId}::uuid) || array_remove(recipient_ids, ${leadId}::uuid), period_key,
      opens_on, due_on, scheduled_on, case state when 'upcoming' then 'upcoming' else 'open' end, ${leadId}::uuid, ${now}
    from occurrences where id = ${occurrenceId}
    on conflict (tenant_id, round_id, lead_agency_id) do nothing returning id`);
  return made?.id;
}

/**
 * Makes another agency the lead, with everything that hangs on the occurrence; returns false and changes nothing when that agency
 * has an occurrence in the round already.
 */
export async function passTo(tx: Tx, occurrenceId: string, leadId: string, now: Date): Promise<boolean> {
  const moved = await tx.run(sql`
    update occurrences o set lead_agency_id = ${leadId}::uuid, coordinating_ids = array_remove(coordinating_ids, ${leadId}::uuid),
      recipient_ids = array_remove(recipient_ids, ${leadId}::uuid),
      party_ids = array[${leadId}::uuid] || array_remove(coordinating_ids, ${leadId}::uuid) || array_remove(recipient_ids, ${leadId}::uuid),
      holder_since = case when holder_agency_id = lead_agency_id then ${now} else holder_since end,
      holder_agency_id = case when holder_agency_id = lead_agency_id then ${leadId}::uuid else holder_agency_id end, version = version + 1
    where o.id = ${occurrenceId} and not exists (select from occurrences other where other.tenant_id = o.tenant_id
      and other.round_id = o.round_id and other.lead_agency_id = ${leadId})`);
  return moved === 1;
}

/** An unfinished occurrence, some of whose coordinating agencies or recipients have ended. */
export interface OccurrenceWithEndedParty {
  readonly id: string;
  readonly state: OccurrenceState;
  readonly leadId: string;
  readonly coordinatingIds: readonly string[];
  readonly recipientIds: readonly string[];
  readonly holderId: string | null;
  readonly endedIds: readonly string[];
}

/** Returns unfinished occurrences with coordinating agencies or recipients that no longer exist on a day, which ended before it. */
export async function listWithEndedParties(
  tx: Tx,
  tenantId: string,
  day: string,
): Promise<OccurrenceWithEndedParty[]> {
  return tx.rows<OccurrenceWithEndedParty>(sql`
    with ended as materialized (
      select array_agg(id) as ids from agencies where tenant_id = ${tenantId} and upper(valid) <= ${day}::date)
    select o.id, o.state, o.lead_agency_id as "leadId", o.coordinating_ids as "coordinatingIds", o.recipient_ids as "recipientIds",
      o.holder_agency_id as "holderId",
      array(select id from unnest(o.coordinating_ids || o.recipient_ids) as id where id = any (e.ids)) as "endedIds"
    from occurrences o cross join ended e
    where o.tenant_id = ${tenantId} and o.state in ('upcoming', 'open', 'waiting', 'returned', 'submitted')
      and (o.coordinating_ids || o.recipient_ids) && e.ids
    order by o.id`);
}

/** Puts other coordinating agencies and recipients in the place of those of an occurrence. */
export async function replaceParties(
  tx: Tx,
  occurrence: OccurrenceWithEndedParty,
  to: Pick<OccurrenceWithEndedParty, 'state' | 'coordinatingIds' | 'recipientIds' | 'holderId'>,
  now: Date,
): Promise<void> {
  const parties = [occurrence.leadId, ...to.coordinatingIds, ...to.recipientIds];
  await tx.run(sql`
    update occurrences set coordinating_ids = ${[...to.coordinatingIds]}::uuid[], recipient_ids = ${[...to.recipientIds]}::uuid[],
      party_ids = ${parties}::uuid[], state = ${to.state},
      holder_since = case when holder_agency_id is distinct from ${to.holderId}::uuid then ${now} else holder_since end,
      holder_agency_id = ${to.holderId}, version = version + 1
    where id = ${occurrence.id}`);
}

/** Hands the part that an ended agency was asked for to those that took its work over, with what was asked; returns how many. */
export async function passPart(
  tx: Tx,
  occurrenceId: string,
  fromId: string,
  toIds: readonly string[],
  now: Date,
  note: string,
): Promise<number> {
  const passed = await tx.run(sql`
    insert into occurrence_parts (tenant_id, occurrence_id, agency_id, state, asked_at, due_on, note)
    select p.tenant_id, p.occurrence_id, agency, 'asked', ${now}, p.due_on, p.note
    from occurrence_parts p cross join unnest(${[...toIds]}::uuid[]) as agency
    where p.occurrence_id = ${occurrenceId} and p.agency_id = ${fromId} and p.state = 'asked'
    on conflict (tenant_id, occurrence_id, agency_id) do nothing`);
  await tx.run(sql`
    update occurrence_parts set state = 'not_needed', answered_at = ${now}, note = ${note}
    where occurrence_id = ${occurrenceId} and agency_id = ${fromId} and state = 'asked'`);
  return passed;
}

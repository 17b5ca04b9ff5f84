import type { Actor } from '@ansinh/domain/kernel';
import type { OccurrenceState } from '@ansinh/domain/obligations';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { standingSql } from './standing.ts';

/** Freezes the rounds whose opening day has come; returns how many. */
export async function freezeRounds(tx: Tx, tenantId: string, day: string, now: Date): Promise<number> {
  return tx.run(sql`
    update duty_rounds set frozen_at = ${now} where tenant_id = ${tenantId} and frozen_at is null and opens_on <= ${day}::date`);
}

/** Opens the occurrences whose day has come, with their first event; returns how many. */
export async function openOccurrences(tx: Tx, tenantId: string, day: string, now: Date): Promise<number> {
  return tx.run(sql`
    with opened as (
      update occurrences set state = 'open', holder_since = ${now}, version = version + 1
      where tenant_id = ${tenantId} and state = 'upcoming' and opens_on <= ${day}::date returning id, lead_agency_id)
    insert into occurrence_events (tenant_id, occurrence_id, seq, at, kind, from_state, to_state, actor, holder_agency_id)
    select ${tenantId}, o.id, coalesce((select max(e.seq) from occurrence_events e where e.tenant_id = ${tenantId} and e.occurrence_id = o.id), 0) + 1,
      ${now}, 'open', 'upcoming', 'open', 'system:sweep', o.lead_agency_id
    from opened o`);
}

/** Cancels what is owed of duties in rounds that opened, with the reason on each time line; returns how many. */
export async function closeOwed(
  tx: Tx,
  actor: Actor,
  dutyIds: readonly string[],
  reason: string,
  now: Date,
): Promise<number> {
  return tx.run(sql`
    with closed as (
      update occurrences o set state = 'cancelled', timeliness = 'none', holder_agency_id = null, holder_since = ${now}, touched = true,
        version = o.version + 1
      from duty_rounds r
      where o.tenant_id = ${actor.tenantId} and o.duty_id = any (${[...dutyIds]}::uuid[])
        and o.state in ('upcoming', 'open', 'waiting', 'returned')
        and r.tenant_id = o.tenant_id and r.id = o.round_id and r.frozen_at is not null
      returning o.id, old.state as before)
    insert into occurrence_events (tenant_id, occurrence_id, seq, at, kind, from_state, to_state, actor, reason)
    select ${actor.tenantId}, c.id, coalesce((select max(e.seq) from occurrence_events e where e.tenant_id = ${actor.tenantId}
        and e.occurrence_id = c.id), 0) + 1, ${now}, 'cancel', c.before, 'cancelled', ${actor.id}, ${reason}
    from closed c`);
}

/** Writes down how every occurrence stands towards its due date on a day, where that changed; returns how many. */
export async function deriveTimeliness(tx: Tx, tenantId: string, day: string): Promise<number> {
  const standing = standingSql({
    state: sql`state`,
    due: sql`due_on`,
    submittedAt: sql`submitted_at`,
    day: sql`${day}::date`,
  });
  return tx.run(sql`
    update occurrences set timeliness = ${standing} where tenant_id = ${tenantId} and timeliness <> ${standing}`);
}

/** An occurrence that may need a reminder. */
export interface OwedOccurrence {
  readonly id: string;
  readonly state: OccurrenceState;
  readonly due: string;
  readonly leadId: string;
  readonly recipientIds: string[];
  readonly action: string;
  readonly period: string;
  /** Causes of the reminders that went out already, "reminder:<key>". */
  readonly sent: string[];
}

/** Returns the owed occurrences due up to a day, with the reminders they have had, a page at a time in the order of their ids. */
export async function listOwed(
  tx: Tx,
  tenantId: string,
  dueTo: string,
  after: string | null,
  limit: number,
): Promise<OwedOccurrence[]> {
  return tx.rows<OwedOccurrence>(sql`
    with page as (
      select o.* from occurrences o where o.tenant_id = ${tenantId} and o.state in ('upcoming', 'open', 'waiting', 'returned')
        and o.due_on <= ${dueTo}::date and (${after}::uuid is null or o.id > ${after}::uuid)
      order by o.id limit ${limit})
    select o.id, o.state, o.due_on as due, o.lead_agency_id as "leadId", o.recipient_ids as "recipientIds", d.action, r.period_label as period,
      array(select n.cause from notifications n where n.tenant_id = ${tenantId} and n.occurrence_id = o.id and n.cause like 'reminder:%') as sent
    from page o
    join duties d on d.tenant_id = o.tenant_id and d.id = o.duty_id
    join duty_rounds r on r.tenant_id = o.tenant_id and r.id = o.round_id
    order by o.id`);
}

/** Returns the office of the People's Committee of the province on a day, or undefined. */
export async function findOffice(tx: Tx, day: string): Promise<string | undefined> {
  const [office] = await tx.rows<{ id: string }>(sql`
    select a.id from agencies a join agencies u on u.tenant_id = a.tenant_id and u.id = a.parent_id and u.kind = 'peoples-committee' and u.level = 'province'
    where a.kind = 'office' and a.valid @> ${day}::date order by a.code limit 1`);
  return office?.id;
}

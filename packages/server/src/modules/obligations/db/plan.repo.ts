import { copyRows } from '../../../platform/database/copy-rows.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { PlannedRound } from '../planning/plan-duty.ts';

/** What writing a plan did, in rows. */
export interface PlanCounts {
  readonly rounds: number;
  readonly occurrences: number;
  readonly removed: number;
}

/**
 * Writes planned rounds and who owes them, set-based. What is new is added; what is planned otherwise now and nobody has
 * touched follows; frozen rounds keep their list and follow in dates only while they lie ahead; what is no longer planned
 * and untouched goes. `duties`: whose rounds are planned, `from`: rounds that opened earlier are left alone.
 */
export async function writePlan(
  tx: Tx,
  tenantId: string,
  duties: readonly string[],
  from: string,
  today: string,
  rounds: readonly PlannedRound[],
): Promise<PlanCounts> {
  await stage(tx, rounds);
  // Without figures of the fresh tables the planner would loop over them row by row.
  await tx.run(sql`analyze planned_rounds, planned_shares`);
  const inserted = await tx.run(sql`
    insert into duty_rounds (tenant_id, duty_id, period_key, period_label, opens_on, due_on, data_as_of, derivation)
    select ${tenantId}, duty_id, period_key, period_label, opens_on, due_on, data_as_of, derivation from planned_rounds
    on conflict (tenant_id, duty_id, period_key) do nothing`);
  await tx.run(sql`
    update duty_rounds r set period_label = p.period_label, opens_on = p.opens_on, due_on = p.due_on, data_as_of = p.data_as_of, derivation = p.derivation
    from planned_rounds p
    where r.tenant_id = ${tenantId} and r.duty_id = p.duty_id and r.period_key = p.period_key
      and (r.frozen_at is null or p.due_on >= ${today}::date)
      and (r.opens_on, r.due_on, r.data_as_of, r.derivation) is distinct from (p.opens_on, p.due_on, p.data_as_of, p.derivation)`);
  const removed = await removeUnplanned(tx, tenantId, duties, from);
  const occurrences = await insertShares(tx, tenantId);
  await updateUntouched(tx, tenantId, today);
  await tx.run(sql`drop table planned_rounds, planned_shares`);
  return { rounds: inserted, occurrences, removed };
}

async function stage(tx: Tx, rounds: readonly PlannedRound[]): Promise<void> {
  await tx.run(sql`create temporary table planned_rounds (duty_id uuid, regulation_id uuid, period_key text, period_label text,
    opens_on date, due_on date, data_as_of date, derivation text) on commit drop`);
  await tx.run(sql`create temporary table planned_shares (duty_id uuid, regulation_id uuid, period_key text, lead_id uuid, coordinating_ids uuid[],
    recipient_ids uuid[], opens_on date, due_on date) on commit drop`);
  await copyRows(
    tx,
    'planned_rounds',
    [
      'duty_id',
      'regulation_id',
      'period_key',
      'period_label',
      'opens_on',
      'due_on',
      'data_as_of',
      'derivation',
    ],
    rounds.map((round) => [
      round.dutyId,
      round.regulationId,
      round.period.key,
      round.period.label,
      round.opensOn,
      round.due,
      round.dataAsOf,
      round.derivation,
    ]),
  );
  await copyRows(
    tx,
    'planned_shares',
    [
      'duty_id',
      'regulation_id',
      'period_key',
      'lead_id',
      'coordinating_ids',
      'recipient_ids',
      'opens_on',
      'due_on',
    ],
    rounds.flatMap((round) =>
      round.shares.map((share) => [
        round.dutyId,
        round.regulationId,
        round.period.key,
        share.leadId,
        share.coordinatingIds,
        share.recipientIds,
        round.opensOn,
        round.due,
      ]),
    ),
  );
}

async function insertShares(tx: Tx, tenantId: string): Promise<number> {
  return tx.run(sql`
    insert into occurrences (tenant_id, round_id, duty_id, regulation_id, lead_agency_id, coordinating_ids, recipient_ids, party_ids,
      period_key, opens_on, due_on, scheduled_on, holder_agency_id)
    select ${tenantId}, r.id, p.duty_id, p.regulation_id, p.lead_id, p.coordinating_ids, p.recipient_ids,
      array[p.lead_id] || p.coordinating_ids || p.recipient_ids, p.period_key, p.opens_on, p.due_on, p.due_on, p.lead_id
    from planned_shares p
    join duty_rounds r on r.tenant_id = ${tenantId} and r.duty_id = p.duty_id and r.period_key = p.period_key
    where r.frozen_at is null
    on conflict (tenant_id, round_id, lead_agency_id) do nothing`);
}

async function updateUntouched(tx: Tx, tenantId: string, today: string): Promise<void> {
  await tx.run(sql`
    update occurrences o set coordinating_ids = case when r.frozen_at is null then p.coordinating_ids else o.coordinating_ids end,
      recipient_ids = case when r.frozen_at is null then p.recipient_ids else o.recipient_ids end,
      party_ids = case when r.frozen_at is null then array[p.lead_id] || p.coordinating_ids || p.recipient_ids else o.party_ids end,
      opens_on = p.opens_on, due_on = p.due_on, scheduled_on = p.due_on, version = o.version + 1
    from planned_shares p
    join duty_rounds r on r.tenant_id = ${tenantId} and r.duty_id = p.duty_id and r.period_key = p.period_key
    where o.tenant_id = ${tenantId} and o.round_id = r.id and o.lead_agency_id = p.lead_id and not o.touched
      and (r.frozen_at is null or p.due_on >= ${today}::date)
      and ((o.opens_on, o.due_on) is distinct from (p.opens_on, p.due_on)
        or (r.frozen_at is null and (o.coordinating_ids, o.recipient_ids) is distinct from (p.coordinating_ids, p.recipient_ids)))`);
}

async function removeUnplanned(
  tx: Tx,
  tenantId: string,
  duties: readonly string[],
  from: string,
): Promise<number> {
  const removed = await tx.run(sql`
    delete from occurrences o using duty_rounds r
    where o.tenant_id = ${tenantId} and r.tenant_id = o.tenant_id and r.id = o.round_id and o.duty_id = any (${[...duties]}::uuid[])
      and r.frozen_at is null and not o.touched and o.opens_on >= ${from}::date
      and not exists (select from planned_shares p where p.duty_id = r.duty_id and p.period_key = r.period_key and p.lead_id = o.lead_agency_id)`);
  await tx.run(sql`
    delete from duty_rounds r
    where r.tenant_id = ${tenantId} and r.duty_id = any (${[...duties]}::uuid[]) and r.frozen_at is null and r.opens_on >= ${from}::date
      and not exists (select from planned_rounds p where p.duty_id = r.duty_id and p.period_key = r.period_key)
      and not exists (select from occurrences o where o.tenant_id = r.tenant_id and o.round_id = r.id)`);
  return removed;
}

import { sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { PlannedRound } from '../planning/plan-duty.ts';
import { dropStaging, stagePlan } from './plan-staging.repo.ts';

/** What writing a plan did, in rows. */
interface PlanCounts {
  readonly rounds: number;
  readonly occurrences: number;
  /** Untouched occurrences that follow in term or parties. */
  readonly updated: number;
  readonly removed: number;
}

/** Open work whose term moved: its list is frozen, so that the time line must say why. */
export interface MovedOccurrence {
  readonly id: string;
  readonly leadId: string;
  readonly holderId: string | null;
  readonly state: string;
  readonly version: number;
  readonly before: string | null;
  readonly due: string | null;
  readonly action: string;
  readonly period: string;
}

/** Whose calendar is written: a province's, or that of one regulation, from an opening day on. */
export interface PlanScope {
  readonly tenantId: string;
  readonly regulationId: string | null;
  readonly from: string;
}

/**
 * Writes planned rounds and who owes them, set-based. What is new is added; what is planned otherwise now and nobody has
 * touched follows; frozen rounds keep their list and follow in dates only while they lie ahead; what is no longer planned
 * and untouched goes. What stands already is brought up to date before anything is added, so that new rows are written once
 * and looked at never. Rounds that opened before the scope's first day are left alone.
 */
export async function writePlan(
  tx: Tx,
  scope: PlanScope,
  today: string,
  rounds: readonly PlannedRound[],
): Promise<PlanCounts & { readonly movedOpen: readonly MovedOccurrence[] }> {
  const { tenantId } = scope;
  await stagePlan(tx, tenantId, rounds);
  await updateRounds(tx, tenantId, today);
  const { updated, movedOpen } = await updateUntouched(tx, tenantId, today);
  const removed = await removeUnplanned(tx, scope);
  const inserted = await tx.run(sql`
    insert into duty_rounds (tenant_id, id, duty_id, period_key, period_label, opens_on, due_on, data_as_of, derivation)
    select ${tenantId}, id, duty_id, period_key, period_label, opens_on, due_on, data_as_of, derivation from planned_rounds
    where not known order by place`);
  const occurrences = await insertShares(tx, tenantId);
  await dropStaging(tx);
  return { rounds: inserted, occurrences, updated, removed, movedOpen };
}

/** Rounds made just now hold nobody yet: only where the round stood before may an agency be there already. */
async function insertShares(tx: Tx, tenantId: string): Promise<number> {
  const shares = (which: Sql): Sql => sql`
    insert into occurrences (tenant_id, round_id, duty_id, regulation_id, lead_agency_id, coordinating_ids, recipient_ids, party_ids,
      period_key, opens_on, due_on, scheduled_on, holder_agency_id)
    select ${tenantId}, r.id, r.duty_id, r.regulation_id, p.lead_id, p.coordinating_ids, p.recipient_ids,
      array[p.lead_id] || p.coordinating_ids || p.recipient_ids, r.period_key, r.opens_on, r.due_on, r.due_on, p.lead_id
    from planned_shares p join planned_rounds r on r.place = p.place where ${which}`;
  const added = await tx.run(
    sql`${shares(sql`r.known and not r.frozen`)} on conflict (tenant_id, round_id, lead_agency_id) do nothing`,
  );
  return added + (await tx.run(shares(sql`not r.known`)));
}

async function updateRounds(tx: Tx, tenantId: string, today: string): Promise<void> {
  await tx.run(sql`
    update duty_rounds r set period_label = p.period_label, opens_on = case when p.frozen then r.opens_on else p.opens_on end, due_on = p.due_on, data_as_of = p.data_as_of, derivation = p.derivation
    from planned_rounds p
    where p.known and r.tenant_id = ${tenantId} and r.id = p.id and (not p.frozen or p.due_on >= ${today}::date)
      and ((r.due_on, r.data_as_of, r.derivation) is distinct from (p.due_on, p.data_as_of, p.derivation)
        or (not p.frozen and r.opens_on is distinct from p.opens_on))`);
}

async function updateUntouched(
  tx: Tx,
  tenantId: string,
  today: string,
): Promise<{ updated: number; movedOpen: MovedOccurrence[] }> {
  const changed = await tx.rows<MovedOccurrence & { frozen: boolean }>(sql`
    with changed as (
      update occurrences o set coordinating_ids = case when r.frozen then o.coordinating_ids else p.coordinating_ids end,
        recipient_ids = case when r.frozen then o.recipient_ids else p.recipient_ids end,
        party_ids = case when r.frozen then o.party_ids else array[p.lead_id] || p.coordinating_ids || p.recipient_ids end,
        opens_on = case when r.frozen then o.opens_on else r.opens_on end, due_on = r.due_on, scheduled_on = r.due_on,
        version = o.version + 1
      from planned_rounds r join planned_shares p on p.place = r.place
      where r.known and o.tenant_id = ${tenantId} and o.round_id = r.id and o.lead_agency_id = p.lead_id and not o.touched
        and o.state <> 'cancelled' and (not r.frozen or r.due_on >= ${today}::date)
        and (o.due_on is distinct from r.due_on or (not r.frozen and (o.opens_on, o.coordinating_ids, o.recipient_ids)
          is distinct from (r.opens_on, p.coordinating_ids, p.recipient_ids)))
      returning o.id, o.duty_id, o.lead_agency_id, o.holder_agency_id, o.state, o.version, old.due_on as before, new.due_on as due,
        r.frozen, r.period_label)
    select c.id, c.lead_agency_id as "leadId", c.holder_agency_id as "holderId", c.state, c.version, c.before, c.due, c.frozen,
      c.period_label as period, d.action
    from changed c join duties d on d.tenant_id = ${tenantId} and d.id = c.duty_id order by c.id`);
  return { updated: changed.length, movedOpen: changed.filter(({ frozen }) => frozen) };
}

/** What nobody touched and no plan asks for goes, that of duties no longer confirmed too. */
async function removeUnplanned(tx: Tx, { tenantId, regulationId, from }: PlanScope): Promise<number> {
  const removed = await tx.run(sql`
    delete from occurrences o using duty_rounds r
    where o.tenant_id = ${tenantId} and r.tenant_id = o.tenant_id and r.id = o.round_id
      and (${regulationId}::uuid is null or o.regulation_id = ${regulationId}::uuid)
      and r.frozen_at is null and not o.touched and o.opens_on >= ${from}::date
      and not exists (select from planned_rounds k join planned_shares p on p.place = k.place
        where k.known and k.id = o.round_id and p.lead_id = o.lead_agency_id)`);
  await tx.run(sql`
    delete from duty_rounds r using duties d
    where r.tenant_id = ${tenantId} and d.tenant_id = r.tenant_id and d.id = r.duty_id
      and (${regulationId}::uuid is null or d.regulation_id = ${regulationId}::uuid)
      and r.frozen_at is null and r.opens_on >= ${from}::date
      and not exists (select from planned_rounds p where p.known and p.id = r.id)
      and not exists (select from occurrences o where o.tenant_id = r.tenant_id and o.round_id = r.id)`);
  return removed;
}

import { copyRows } from '../../../platform/database/copy-rows.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { PlannedRound } from '../planning/plan-duty.ts';

const ROUND_COLUMNS = [
  'place',
  'duty_id',
  'regulation_id',
  'period_key',
  'period_label',
  'opens_on',
  'due_on',
  'data_as_of',
  'derivation',
];
const SHARE_COLUMNS = ['place', 'lead_id', 'coordinating_ids', 'recipient_ids'];

/**
 * Puts planned rounds and who owes them into two temporary tables, joined by the round's place, and notes which rounds the
 * province has already (`known`, with their own id and whether they are frozen). They go with the transaction or dropStaging.
 */
export async function stagePlan(tx: Tx, tenantId: string, rounds: readonly PlannedRound[]): Promise<void> {
  await tx.run(sql`create temporary table planned_rounds (place integer, duty_id uuid, regulation_id uuid, period_key text,
    period_label text, opens_on date, due_on date, data_as_of date, derivation text, id uuid not null default uuidv7(),
    known boolean not null default false, frozen boolean not null default false) on commit drop`);
  await tx.run(sql`create temporary table planned_shares (place integer, lead_id uuid, coordinating_ids uuid[], recipient_ids uuid[])
    on commit drop`);
  await copyRows(tx, 'planned_rounds', ROUND_COLUMNS, rounds.map(roundLine));
  await copyRows(tx, 'planned_shares', SHARE_COLUMNS, rounds.flatMap(shareLines));
  // Without figures of the fresh tables the planner would loop over them row by row.
  await tx.run(sql`analyze planned_rounds, planned_shares`);
  await tx.run(sql`
    update planned_rounds p set id = r.id, known = true, frozen = r.frozen_at is not null
    from duty_rounds r where r.tenant_id = ${tenantId} and r.duty_id = p.duty_id and r.period_key = p.period_key`);
}

/** Takes the temporary tables away, so that a transaction may plan again. */
export async function dropStaging(tx: Tx): Promise<void> {
  await tx.run(sql`drop table planned_rounds, planned_shares`);
}

function roundLine(round: PlannedRound, place: number): (string | number | null)[] {
  const { period } = round;
  return [
    place,
    round.dutyId,
    round.regulationId,
    period.key,
    period.label,
    round.opensOn,
    round.due,
    round.dataAsOf,
    round.derivation,
  ];
}

function shareLines(round: PlannedRound, place: number): (string | readonly string[])[][] {
  return round.shares.map(({ leadId, coordinatingIds, recipientIds }) => [
    String(place),
    leadId,
    coordinatingIds,
    recipientIds,
  ]);
}

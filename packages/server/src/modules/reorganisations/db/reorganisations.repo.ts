import type { ReorganisationState } from '@ansinh/domain/reorganisations';
import { empty, raw, sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A decision as stored, without its set. */
export interface StoredReorganisation {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  readonly decidedOn: string | null;
  readonly effective: string;
  readonly basis: string;
  readonly certainty: 'verified' | 'secondary' | 'unverified';
  readonly note: string;
  readonly source: 'typed' | 'file' | 'reference' | 'recorded';
  readonly territories: 'none' | 'reference' | 'own';
  readonly state: ReorganisationState;
  readonly version: number;
  readonly rehearsedAt: string | null;
  readonly switchedAt: string | null;
  readonly switchedBy: string | null;
  readonly withdrawnReason: string | null;
}

const INSTANT = raw(`'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`);
const COLUMNS = sql`id, name, number, decided_on as "decidedOn", effective, basis, certainty, note, source, territories, state, version,
  to_char(rehearsed_at at time zone 'UTC', ${INSTANT}) as "rehearsedAt", to_char(switched_at at time zone 'UTC', ${INSTANT}) as "switchedAt", coalesce(app.user_name(case when switched_by ~ '^[0-9a-f]{8}-' then switched_by::uuid end), switched_by) as "switchedBy",
  withdrawn_reason as "withdrawnReason"`;

/** Returns every decision of the province, newest effect first. */
export function listStored(tx: Tx): Promise<StoredReorganisation[]> {
  return tx.rows<StoredReorganisation>(
    sql`select ${COLUMNS} from reorganisations where tenant_id = app.tenant_id() order by effective desc, id desc`,
  );
}

/** Returns one decision. `lock`: nobody else changes or switches it meanwhile. */
export function findStored(tx: Tx, id: string, lock = false): Promise<StoredReorganisation | undefined> {
  return tx.find<StoredReorganisation>(sql`
    select ${COLUMNS} from reorganisations where tenant_id = app.tenant_id() and id = ${id} ${lock ? sql`for update` : empty}`);
}

/** What a decision says of itself. */
export type DecisionFields = Pick<
  StoredReorganisation,
  'name' | 'number' | 'decidedOn' | 'effective' | 'basis' | 'certainty' | 'note'
>;

/** Records a decision and returns its id. */
export async function insertReorganisation(
  tx: Tx,
  tenantId: string,
  by: string,
  decision: DecisionFields &
    Pick<StoredReorganisation, 'source' | 'territories' | 'state'> & { readonly switchedAt: Date | null },
): Promise<string> {
  const { id } = await tx.get<{ id: string }>(sql`
    insert into reorganisations (tenant_id, name, number, decided_on, effective, basis, certainty, note, source, territories, state, created_by,
      switched_at, switched_by)
    values (${tenantId}, ${decision.name}, ${decision.number}, ${decision.decidedOn}, ${decision.effective}, ${decision.basis},
      ${decision.certainty}, ${decision.note}, ${decision.source}, ${decision.territories}, ${decision.state}, ${by},
      ${decision.switchedAt}, ${decision.switchedAt === null ? null : by}) returning id`);
  return id;
}

/** Replaces what a decision says of itself. */
export async function updateDecision(tx: Tx, id: string, decision: DecisionFields): Promise<void> {
  await tx.run(sql`
    update reorganisations set name = ${decision.name}, number = ${decision.number}, decided_on = ${decision.decidedOn},
      effective = ${decision.effective}, basis = ${decision.basis}, certainty = ${decision.certainty}, note = ${decision.note}
    where tenant_id = app.tenant_id() and id = ${id}`);
}

/** Moves a decision to a state and raises its version. */
export async function setState(
  tx: Tx,
  id: string,
  state: ReorganisationState,
  facts: { readonly at: Date; readonly by: string; readonly reason?: string },
): Promise<void> {
  const more =
    state === 'rehearsed'
      ? sql`, rehearsed_at = ${facts.at}`
      : state === 'switched'
        ? sql`, switched_at = ${facts.at}, switched_by = ${facts.by}`
        : state === 'withdrawn'
          ? sql`, withdrawn_reason = ${facts.reason ?? null}`
          : empty;
  await tx.run(sql`
    update reorganisations set state = ${state}, version = version + 1${more} where tenant_id = app.tenant_id() and id = ${id}`);
}

/** Says whose territories a decision has from now on. */
export async function setTerritories(
  tx: Tx,
  id: string,
  territories: StoredReorganisation['territories'],
  source: StoredReorganisation['source'],
): Promise<void> {
  await tx.run(sql`
    update reorganisations set territories = ${territories}, source = ${source} where tenant_id = app.tenant_id() and id = ${id}`);
}

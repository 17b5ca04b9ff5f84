import type { PayRunState } from '@ansinh/domain/commission';
import { empty, sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A run as stored, with the sums of what the caller sees of it. Days and instants ISO. */
export interface StoredRun {
  readonly id: string;
  readonly agencyId: string;
  readonly month: string;
  readonly state: PayRunState;
  readonly dueOn: string;
  readonly confirmedOn: string | null;
  readonly paidOn: string | null;
  readonly bankReference: string | null;
  readonly reckonedAt: string;
  readonly version: number;
  readonly people: number;
  readonly base: number;
  readonly fee: number;
  readonly payout: number;
}

const COLUMNS = sql`g.id, g.agency_id as "agencyId", to_char(g.month, 'YYYY-MM') as month, g.state, g.due_on as "dueOn",
  g.confirmed_on as "confirmedOn", g.paid_on as "paidOn", g.bank_reference as "bankReference", g.reckoned_at as "reckonedAt", g.version,
  (select count(*) from pay_lines p where p.tenant_id = g.tenant_id and p.run_id = g.id and p.kind = 'earned') as people,
  (select coalesce(sum(p.base), 0)::bigint from pay_lines p where p.tenant_id = g.tenant_id and p.run_id = g.id) as base,
  (select coalesce(sum(p.fee), 0)::bigint from pay_lines p where p.tenant_id = g.tenant_id and p.run_id = g.id) as fee,
  (select coalesce(sum(s.payout), 0)::bigint from pay_statements s where s.tenant_id = g.tenant_id and s.run_id = g.id) as payout`;

/** Returns runs the caller sees, newest month first. */
export function findRuns(
  tx: Tx,
  { agency, month }: { agency?: string | undefined; month?: string | undefined },
): Promise<StoredRun[]> {
  return tx.rows(sql`select ${COLUMNS} from pay_runs g where true ${agency === undefined ? empty : sql`and g.agency_id = ${agency}`}
    ${month === undefined ? empty : sql`and g.month = (${month} || '-01')::date`} order by g.month desc, g.agency_id`);
}

/** Returns one run, or undefined outside the caller's sight. */
export function findRun(tx: Tx, id: string): Promise<StoredRun | undefined> {
  return tx.find(sql`select ${COLUMNS} from pay_runs g where g.id = ${id}`);
}

/** Returns the newest earlier run of an organisation that is not approved yet; undefined: none. */
export function earlierOpenRun(
  tx: Tx,
  agencyId: string,
  month: string,
): Promise<{ month: string } | undefined> {
  return tx.find(sql`select to_char(month, 'MM/YYYY') as month from pay_runs
    where agency_id = ${agencyId} and pay_runs.month < (${month} || '-01')::date and state in ('draft', 'checked')
    order by pay_runs.month desc limit 1`);
}

/** Begins a run of a month, or says which one there is. */
export async function beginRun(
  tx: Tx,
  by: { readonly tenantId: string; readonly agencyId: string; readonly id: string; readonly at: Date },
  month: string,
  dueOn: string,
): Promise<StoredRun> {
  await tx.run(sql`
    insert into pay_runs (tenant_id, agency_id, month, due_on, created_by, reckoned_at)
    values (${by.tenantId}, ${by.agencyId}, (${month} || '-01')::date, ${dueOn}, ${by.id}, ${by.at}) on conflict do nothing`);
  return tx.get(
    sql`select ${COLUMNS} from pay_runs g where g.agency_id = ${by.agencyId} and g.month = (${month} || '-01')::date for update`,
  );
}

/** What a step writes besides the state. */
export type RunNote =
  | { readonly kind: 'reckoned'; readonly at: Date; readonly dueOn: string }
  | { readonly kind: 'checked' | 'approved'; readonly by: string; readonly at: Date }
  | { readonly kind: 'reopened' }
  | { readonly kind: 'confirmed'; readonly by: string; readonly on: string }
  | { readonly kind: 'paid'; readonly on: string; readonly reference: string };

/** Moves a run of a version. Returns its next version, undefined where it changed meanwhile. */
export async function moveRun(
  tx: Tx,
  id: string,
  version: number,
  state: PayRunState,
  note: RunNote,
): Promise<number | undefined> {
  const moved = await tx.find<{ version: number }>(sql`
    update pay_runs set state = ${state}, version = version + 1${noted(note)} where id = ${id} and version = ${version} returning version`);
  return moved?.version;
}

function noted(note: RunNote): Sql {
  switch (note.kind) {
    case 'reckoned':
      return sql`, reckoned_at = ${note.at}, due_on = ${note.dueOn}`;
    case 'checked':
      return sql`, checked_by = ${note.by}, checked_at = ${note.at}`;
    case 'approved':
      return sql`, approved_by = ${note.by}, approved_at = ${note.at}`;
    // What Social Insurance confirmed no longer stands once the run is reckoned anew.
    case 'reopened':
      return sql`, checked_by = null, checked_at = null, confirmed_by = null, confirmed_on = null`;
    case 'confirmed':
      return sql`, confirmed_by = ${note.by}, confirmed_on = ${note.on}`;
    case 'paid':
      return sql`, paid_on = ${note.on}, bank_reference = ${note.reference}`;
  }
}

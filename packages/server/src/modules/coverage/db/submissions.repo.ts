import type { FigureState } from '@ansinh/domain/coverage';
import { sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A month's figures as stored, with what its row shows. Days and instants ISO. */
export interface StoredSubmission {
  readonly id: string;
  readonly unitKey: string;
  readonly unitName: string;
  readonly unitKind: string;
  readonly month: string;
  readonly agencyId: string;
  readonly source: 'typed' | 'import' | 'register' | 'estimate';
  readonly asOf: string;
  readonly estimated: boolean;
  readonly dueOn: string | null;
  readonly lateDays: number;
  readonly state: FigureState;
  readonly version: number;
  readonly reason: string;
  readonly returnedFor: string;
  readonly provenance: Readonly<Record<string, string | number | boolean | null>>;
  readonly rowVersion: number;
  readonly cells: number;
  readonly worksAbove: boolean;
  readonly statedByInsurance: boolean;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly submittedBy: string | null;
  readonly submittedAt: string | null;
  readonly approvedBy: string | null;
  readonly approvedAt: string | null;
  readonly acceptedBy: string | null;
  readonly acceptedAt: string | null;
}

/** Whether the provincial Social Insurance states the submission `s`. */
export const BY_INSURANCE: Sql = sql`exists (select from agencies a where a.tenant_id = s.tenant_id and a.id = s.agency_id
  and a.kind = 'social-insurance' and a.level = 'province')`;

const COLUMNS = sql`s.id, s.unit_key as "unitKey", u.name as "unitName", u.kind as "unitKind", to_char(s.month, 'YYYY-MM') as month,
  s.agency_id as "agencyId", s.source, s.as_of as "asOf", s.estimated, s.due_on as "dueOn",
  greatest(0, coalesce(s.submitted_at::date, current_date) - s.due_on) as "lateDays", s.state, s.version,
  s.reason, s.returned_for as "returnedFor", s.provenance, s.row_version as "rowVersion",
  (select count(*) from figure_cells c where c.submission_id = s.id) as cells,
  coalesce(u.parent_key in (select app.own_units()), false) as "worksAbove", ${BY_INSURANCE} as "statedByInsurance", s.created_by as "createdBy", s.created_at as "createdAt",
  s.submitted_by as "submittedBy", s.submitted_at as "submittedAt", s.approved_by as "approvedBy", s.approved_at as "approvedAt",
  s.accepted_by as "acceptedBy", s.accepted_at as "acceptedAt"`;
const FROM = sql`from figure_submissions s join measured_units u on u.tenant_id = s.tenant_id and u.key = s.unit_key`;

/** Which submissions to list. `accepts`: what the caller may take over. */
export interface SubmissionQuery {
  readonly unit?: string | undefined;
  readonly month?: string | undefined;
  readonly state: FigureState | 'all';
  readonly hands: 'own' | 'incoming' | 'any';
  readonly limit: number;
}

/** Returns submissions the caller sees, newest month first. `incoming`: condition on what he may take over. */
export function listStored(tx: Tx, query: SubmissionQuery, incoming: Sql): Promise<StoredSubmission[]> {
  const { unit, month, state, hands, limit } = query;
  const hand =
    hands === 'own'
      ? sql`s.agency_id = app.agency_id()`
      : hands === 'incoming'
        ? sql`(s.state = 'approved' and ${incoming})`
        : sql`(s.agency_id = app.agency_id() or s.unit_key in (select app.seen_units()))`;
  return tx.rows<StoredSubmission>(sql`
    select ${COLUMNS} ${FROM}
    where (${unit ?? null}::text is null or s.unit_key = ${unit ?? null}) and (${state} = 'all' or s.state = ${state})
      and (${month ?? null}::text is null or s.month = (${month ?? null} || '-01')::date) and ${hand}
    order by s.month desc, s.created_at desc, s.id limit ${limit}`);
}

/** Returns how much waits for the caller. */
export function countWaiting(
  tx: Tx,
  incoming: Sql,
): Promise<{ draft: number; approve: number; accept: number }> {
  return tx.get(sql`
    select count(*) filter (where s.state in ('draft', 'returned') and s.agency_id = app.agency_id()) as draft,
      count(*) filter (where s.state = 'submitted' and s.agency_id = app.agency_id()) as approve,
      count(*) filter (where s.state = 'approved' and ${incoming}) as accept ${FROM} where s.state <> 'accepted'`);
}

/** Returns one submission, locked for the transaction when `lock` is set. */
export function findStored(tx: Tx, id: string, lock = false): Promise<StoredSubmission | undefined> {
  return tx.find<StoredSubmission>(
    sql`select ${COLUMNS} ${FROM} where s.id = ${id} ${lock ? sql`for update of s` : sql``}`,
  );
}

/** Returns the statements of one agency about a unit and month, newest version first, locked. */
export function versionsOf(
  tx: Tx,
  unitKey: string,
  month: string,
  agencyId: string,
): Promise<{ id: string; version: number; state: FigureState; reason: string; rowVersion: number }[]> {
  return tx.rows(sql`
    select id, version, state, reason, row_version as "rowVersion" from figure_submissions
    where unit_key = ${unitKey} and month = (${month} || '-01')::date and agency_id = ${agencyId} order by version desc for update`);
}

/** Returns the states of the month's figures of every unit above. */
export async function statesAbove(tx: Tx, unitKey: string, month: string): Promise<FigureState[]> {
  const rows = await tx.rows<{ state: FigureState }>(
    sql`select state from app.figure_states_above(${unitKey}, (${month} || '-01')::date) as state`,
  );
  return rows.map(({ state }) => state);
}

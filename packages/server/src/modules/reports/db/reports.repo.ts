import type { ReportState } from '@ansinh/domain/reports';
import { doerName } from '../../../platform/database/doer-name.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A report with its round and clause, as stored. */
export interface StoredReport {
  readonly id: string;
  readonly kind: 'unit' | 'consolidated';
  readonly regulationId: string;
  readonly formCode: string;
  readonly roundId: string;
  /** The duty of the round. */
  readonly dutyId: string;
  readonly occurrenceId: string | null;
  readonly agencyId: string;
  readonly recipientIds: readonly string[];
  readonly dataAsOf: string;
  readonly estimated: boolean;
  readonly state: ReportState;
  readonly revision: number;
  readonly version: number;
  /** Why it was given back, returned or begun again. */
  readonly reason: string;
  readonly draftedBy: string;
  readonly approvedBy: string | null;
  readonly submittedAt: string | null;
  readonly acceptedAt: string | null;
  readonly documentId: string | null;
  readonly periodKey: string;
  readonly periodLabel: string;
  readonly dueOn: string | null;
  readonly roundDataAsOf: string | null;
  readonly regulationCode: string;
  readonly provisionId: string;
  readonly citation: string;
}

const COLUMNS = sql`r.id, r.kind, r.regulation_id as "regulationId", r.form_code as "formCode", r.round_id as "roundId", w.duty_id as "dutyId",
  r.occurrence_id as "occurrenceId", r.agency_id as "agencyId", r.recipient_ids as "recipientIds", r.data_as_of as "dataAsOf", r.estimated, r.state,
  r.revision, r.version, r.reason, ${doerName(sql`r.drafted_by`)} as "draftedBy", ${doerName(sql`r.approved_by`)} as "approvedBy", r.submitted_at as "submittedAt",
  r.accepted_at as "acceptedAt", r.document_id as "documentId", w.period_key as "periodKey", w.period_label as "periodLabel",
  coalesce(o.due_on, w.due_on) as "dueOn", w.data_as_of as "roundDataAsOf", g.code as "regulationCode", d.provision_id as "provisionId", p.citation`;
const TABLES = sql`reports r join duty_rounds w on w.tenant_id = r.tenant_id and w.id = r.round_id
  join duties d on d.tenant_id = w.tenant_id and d.id = w.duty_id
  join regulations g on g.tenant_id = r.tenant_id and g.id = r.regulation_id
  join provisions p on p.tenant_id = d.tenant_id and p.regulation_id = d.regulation_id and p.id = d.provision_id
  left join occurrences o on o.tenant_id = r.tenant_id and o.id = r.occurrence_id`;

/**
 * Returns a report the caller sees. 'change': nobody else moves it meanwhile; 'write': nobody moves it while a part of it is written, and
 * several write at once.
 */
export async function findReport(
  tx: Tx,
  id: string,
  lock?: 'change' | 'write',
): Promise<StoredReport | undefined> {
  if (lock === 'change') await tx.rows(sql`select from reports where id = ${id} for update`);
  if (lock === 'write') await tx.rows(sql`select from reports where id = ${id} for share`);
  return tx.find<StoredReport>(sql`select ${COLUMNS} from ${TABLES} where r.id = ${id}`);
}

/** Returns the report of an agency in a round, if one was begun. */
export function reportInRound(
  tx: Tx,
  roundId: string,
  agencyId: string,
  kind: StoredReport['kind'],
): Promise<StoredReport | undefined> {
  return tx.find<StoredReport>(
    sql`select ${COLUMNS} from ${TABLES} where r.round_id = ${roundId} and r.agency_id = ${agencyId} and r.kind = ${kind}`,
  );
}

/** What a new report says. */
export interface NewReport {
  readonly kind: StoredReport['kind'];
  readonly regulationId: string;
  readonly formCode: string;
  readonly roundId: string;
  readonly occurrenceId: string | null;
  readonly agencyId: string;
  readonly recipientIds: readonly string[];
  readonly dataAsOf: string;
  readonly estimated: boolean;
  readonly draftedBy: string;
}

/** Stores a report and returns its id; undefined when the agency has one in the round. */
export async function insertReport(tx: Tx, tenantId: string, report: NewReport): Promise<string | undefined> {
  const made = await tx.find<{ id: string }>(sql`
    insert into reports (tenant_id, kind, regulation_id, form_code, round_id, occurrence_id, agency_id, recipient_ids, data_as_of, estimated, drafted_by)
    values (${tenantId}, ${report.kind}, ${report.regulationId}, ${report.formCode}, ${report.roundId}, ${report.occurrenceId}, ${report.agencyId},
      ${[...report.recipientIds]}::uuid[], ${report.dataAsOf}, ${report.estimated}, ${report.draftedBy})
    on conflict (tenant_id, round_id, agency_id, kind) do nothing returning id`);
  return made?.id;
}

/** What a step changes beside the state; absent: stays. */
export interface ReportChange {
  readonly state: ReportState;
  readonly reason: string;
  readonly revision?: number;
  readonly estimated?: boolean;
  readonly recipientIds?: readonly string[];
  readonly approvedBy?: string | null;
  readonly submittedAt?: Date | null;
  readonly acceptedBy?: string | null;
  readonly acceptedAt?: Date | null;
}

/** Writes a step and returns the new version. */
export async function changeReport(tx: Tx, id: string, change: ReportChange): Promise<number> {
  const keep = (value: unknown): boolean => value === undefined;
  const { version } = await tx.get<{ version: number }>(sql`
    update reports set state = ${change.state}, reason = ${change.reason}, version = version + 1,
      revision = coalesce(${change.revision ?? null}::integer, revision), estimated = coalesce(${change.estimated ?? null}::boolean, estimated),
      recipient_ids = coalesce(${change.recipientIds ? [...change.recipientIds] : null}::uuid[], recipient_ids),
      approved_by = case when ${keep(change.approvedBy)}::boolean then approved_by else ${change.approvedBy ?? null} end,
      submitted_at = case when ${keep(change.submittedAt)}::boolean then submitted_at else ${change.submittedAt ?? null}::timestamptz end,
      accepted_by = case when ${keep(change.acceptedBy)}::boolean then accepted_by else ${change.acceptedBy ?? null} end,
      accepted_at = case when ${keep(change.acceptedAt)}::boolean then accepted_at else ${change.acceptedAt ?? null}::timestamptz end
    where id = ${id} returning version`);
  return version;
}

/** Writes the day the figures are as of, after they were read again; returns the new version. */
export async function changeDataAsOf(
  tx: Tx,
  id: string,
  dataAsOf: string,
  estimated: boolean,
): Promise<number> {
  const { version } = await tx.get<{ version: number }>(sql`
    update reports set data_as_of = ${dataAsOf}, estimated = ${estimated}, version = version + 1 where id = ${id} returning version`);
  return version;
}

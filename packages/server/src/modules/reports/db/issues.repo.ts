import type { IssueItem } from '@ansinh/contract/reports/reports.schemas';
import { doerName } from '../../../platform/database/doer-name.ts';
import { empty, sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A difficulty on its way, with the clause that says to whom it goes. */
export interface StoredIssue {
  readonly id: string;
  readonly reportId: string;
  readonly agencyId: string;
  readonly periodLabel: string;
  readonly regulationId: string;
  readonly regulationCode: string;
  readonly provisionId: string;
  readonly citation: string;
  readonly routedTo: readonly string[];
  readonly theme: IssueItem['theme'];
  readonly difficulty: string;
  readonly proposal: string;
  readonly state: 'open' | 'answered' | 'forwarded';
  readonly answer: string;
  readonly answeredBy: string | null;
  readonly answeredAt: string | null;
  readonly version: number;
}

const COLUMNS = sql`i.id, i.report_id as "reportId", i.agency_id as "agencyId", i.period_label as "periodLabel", g.id as "regulationId",
  g.code as "regulationCode", p.id as "provisionId", p.citation, i.routed_to as "routedTo", i.theme, i.difficulty, i.proposal, i.state, i.answer,
  ${doerName(sql`i.answered_by`)} as "answeredBy", i.answered_at as "answeredAt", i.version`;
/** The report itself may be out of the caller's sight: a difficulty goes to whom its clause names, the report to its recipient. */
const TABLES = sql`report_issues i
  join regulations g on g.tenant_id = i.tenant_id and g.id = i.regulation_id
  cross join lateral (select q.id, q.citation from provisions q where q.tenant_id = g.tenant_id and q.regulation_id = g.id
    and q.id = i.provision_id limit 1) p`;

/** Which difficulties to list. */
export interface IssueQuery {
  readonly hands: 'to-me' | 'mine' | 'any';
  readonly state: StoredIssue['state'] | 'all';
  readonly theme?: IssueItem['theme'] | undefined;
}

const MOST_ISSUES = 1_000;

/** Returns the difficulties the caller sees, newest first. */
export function listStoredIssues(tx: Tx, { hands, state, theme }: IssueQuery): Promise<StoredIssue[]> {
  const hand =
    hands === 'to-me'
      ? sql`and (select app.agency_id()) = any (i.routed_to)`
      : hands === 'mine'
        ? sql`and i.agency_id = (select app.agency_id())`
        : empty;
  return tx.rows<StoredIssue>(sql`
    select ${COLUMNS} from ${TABLES} where (${state} = 'all' or i.state = ${state}) ${hand}
      ${theme === undefined ? empty : sql`and i.theme = ${theme}`} order by i.id desc limit ${MOST_ISSUES}`);
}

/** Returns one difficulty the caller sees, locked when he may answer it. */
export async function findIssue(tx: Tx, id: string, lock = false): Promise<StoredIssue | undefined> {
  if (lock) await tx.rows(sql`select from report_issues where id = ${id} for update`);
  return tx.find<StoredIssue>(sql`select ${COLUMNS} from ${TABLES} where i.id = ${id}`);
}

/** Replaces the difficulties of a report that nobody answered yet; one that was answered in the same words is not asked again. Returns how many are asked. */
export async function renewIssues(
  tx: Tx,
  tenantId: string,
  of: {
    readonly reportId: string;
    readonly revision: number;
    readonly agencyId: string;
    readonly routedTo: readonly string[];
    readonly regulationId: string;
    readonly periodLabel: string;
    /** The clause that says whom it goes to; where the text has no such clause that of the duty. */
    readonly provisions: { readonly named: string | null; readonly ofDuty: string };
  },
  items: readonly IssueItem[],
): Promise<number> {
  await tx.run(sql`delete from report_issues where report_id = ${of.reportId} and state = 'open'`);
  if (items.length === 0) return 0;
  return tx.run(sql`
    insert into report_issues (tenant_id, report_id, revision, agency_id, routed_to, regulation_id, provision_id, period_label, theme,
      difficulty, proposal)
    select ${tenantId}, ${of.reportId}, ${of.revision}, ${of.agencyId}, ${[...of.routedTo]}::uuid[], ${of.regulationId},
      coalesce((select q.id from provisions q where q.regulation_id = ${of.regulationId} and q.id = ${of.provisions.named}),
        ${of.provisions.ofDuty}), ${of.periodLabel}, n.theme, n.difficulty, n.proposal
    from jsonb_to_recordset(${JSON.stringify(items)}::jsonb) as n (theme text, difficulty text, proposal text)
    where not exists (select from report_issues k where k.report_id = ${of.reportId} and k.state <> 'open'
      and k.difficulty = n.difficulty and k.proposal = n.proposal)`);
}

/** Writes an answer or an opinion with which a difficulty goes on. */
export async function writeAnswer(
  tx: Tx,
  id: string,
  change: {
    readonly state: 'answered' | 'forwarded';
    readonly answer: string;
    readonly routedTo: readonly string[];
    readonly by: string;
    readonly at: Date;
  },
): Promise<void> {
  await tx.run(sql`
    update report_issues set state = ${change.state}, answer = ${change.answer}, routed_to = ${[...change.routedTo]}::uuid[],
      answered_by = ${change.by}, answered_at = ${change.at}, version = version + 1 where id = ${id}`);
}

/** Returns the People's Committee of the province on an ISO day. */
export async function provincialCommittee(tx: Tx, day: string): Promise<string | undefined> {
  const found = await tx.find<{ id: string }>(sql`
    select a.id from agencies a where a.kind = 'peoples-committee' and a.level = 'province' and a.valid @> ${day}::date order by a.code limit 1`);
  return found?.id;
}

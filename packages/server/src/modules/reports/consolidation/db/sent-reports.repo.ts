import { sql, type Sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/transaction.ts';
import type { SentFigure, SentHead, SentReport, SentSection } from '../sent-report.ts';

/**
 * The reports that count for a round: those that lie with the recipient or are accepted, and those whose agency is at the next revision by
 * itself. What was returned does not count until it is sent again, nor does what was exempted.
 */
function counting(roundId: string): Sql {
  return sql`occurrences o join reports r on r.tenant_id = o.tenant_id and r.occurrence_id = o.id
    where o.round_id = ${roundId} and o.state <> 'cancelled' and (r.state in ('submitted', 'accepted')
      or (r.revision > 0 and r.state in ('draft', 'approving') and o.state <> 'returned'))`;
}

/** Returns the reports that count for a round with the revision each was last sent as. */
export function sentHeads(tx: Tx, roundId: string): Promise<SentHead[]> {
  return tx.rows(sql`select r.id as "reportId", r.revision from ${counting(roundId)} order by r.id`);
}

function revisions(heads: readonly SentHead[]): Sql {
  return sql`unnest(${heads.map(({ reportId }) => reportId)}::uuid[], ${heads.map(({ revision }) => revision)}::integer[]) as h (report_id, revision)
    join report_revisions v on v.report_id = h.report_id and v.revision = h.revision`;
}

/** Returns who sent reports, in the order of their ids; the names of all signers are asked at once. */
export function sentReports(tx: Tx, heads: readonly SentHead[]): Promise<SentReport[]> {
  return tx.rows<SentReport>(sql`
    with sent as materialized (
      select r.id, v.revision, r.agency_id, v.approved_by, v.submitted_at
      from ${revisions(heads)} join reports r on r.tenant_id = v.tenant_id and r.id = v.report_id)
    select s.id as "reportId", s.revision, s.agency_id as "agencyId", coalesce(n.name, s.approved_by) as signer, s.submitted_at as "submittedAt"
    from sent s
    left join app.user_names(array(select approved_by::uuid from sent where approved_by ~ '^[0-9a-f-]{36}$')) n on n.id::text = s.approved_by
    order by s.id`);
}

/** Returns every figure of sent reports. A row each, of text and numbers: hundreds of documents would be written out and parsed for them. */
export function sentFigures(
  tx: Tx,
  heads: readonly SentHead[],
): Promise<({ reportId: string; key: string } & SentFigure)[]> {
  return tx.rows(sql`
    select v.report_id as "reportId", p->>'key' as key, (p->>'value')::float8 as value, p->'provenance'->>'asOf' as "asOf",
      coalesce((p->'provenance'->>'estimated')::boolean, false) as estimated
    from ${revisions(heads)} cross join lateral jsonb_array_elements(v.parts) p where p->>'kind' = 'figure'`);
}

/** Returns what the named sections of sent reports say, a row each. */
export function sentSections(
  tx: Tx,
  heads: readonly SentHead[],
  keys: readonly string[],
): Promise<(SentHead & { key: string } & SentSection)[]> {
  return tx.rows(sql`
    select v.report_id as "reportId", v.revision, p->>'key' as key, coalesce(p->>'text', '') as text, coalesce(p->'issues', '[]') as issues
    from ${revisions(heads)} cross join lateral jsonb_array_elements(v.parts) p where p->>'key' = any (${[...keys]}::text[])`);
}

/** Returns the agencies that owe a report of a round now. */
export async function expectedAgencies(tx: Tx, roundId: string): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(sql`
    select lead_agency_id as id from occurrences where round_id = ${roundId} and state <> 'cancelled' order by lead_agency_id`);
  return rows.map(({ id }) => id);
}

import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/transaction.ts';

/** Something an agency is asked to decide. */
export interface ToDecide {
  readonly kind: 'issue' | 'document' | 'report';
  readonly id: string;
  readonly title: string;
  readonly titleEn: string;
  readonly agencyId: string;
  readonly since: string;
  readonly basis: string | null;
}

/** Returns the difficulties that lie with an agency without an answer, the longest waiting first; a forwarded one lies with the last it went to. */
export function issuesToDecide(tx: Tx, agencyId: string): Promise<ToDecide[]> {
  return tx.rows<ToDecide>(sql`
    select 'issue' as kind, i.id, i.difficulty as title, i.difficulty as "titleEn", i.agency_id as "agencyId", coalesce(i.answered_at, i.created_at) as since,
      g.code || ' ' || p.citation as basis
    from report_issues i
    join regulations g on g.tenant_id = i.tenant_id and g.id = i.regulation_id
    left join lateral (select q.citation from provisions q where q.tenant_id = g.tenant_id and q.regulation_id = g.id
      and q.id = i.provision_id limit 1) p on true
    where (i.state = 'open' and ${agencyId}::uuid = any (i.routed_to))
      or (i.state = 'forwarded' and ${agencyId}::uuid = i.routed_to[cardinality(i.routed_to)])
    order by since, i.id`);
}

/**
 * Returns the submissions (tờ trình) an agency was sent and has not answered: none of the documents it issued since names their number
 * ("15/TTr-BHXH"), as an answer has to.
 */
export function submissionsToDecide(tx: Tx, agencyId: string): Promise<ToDecide[]> {
  return tx.rows<ToDecide>(sql`
    select 'document' as kind, d.id, d.summary as title, d.summary as "titleEn", d.agency_id as "agencyId", s.sent_at as since, n.text as basis
    from document_deliveries s
    join official_documents d on d.tenant_id = s.tenant_id and d.id = s.document_id
    cross join lateral (select lpad(d.number::text, greatest(2, length(d.number::text)), '0') || '/TTr-' || d.symbol as text) n
    where s.agency_id = ${agencyId} and d.kind = 'submission' and d.state = 'issued'
      and not exists (select from official_documents a where a.agency_id = ${agencyId} and a.state = 'issued' and a.issued_at >= s.sent_at
        and position(n.text in a.summary || a.body::text) > 0)
    order by s.sent_at, d.id`);
}

/** Returns the consolidated reports that wait for an agency to accept them. */
export function reportsToDecide(tx: Tx, agencyId: string): Promise<ToDecide[]> {
  return tx.rows<ToDecide>(sql`
    select 'report' as kind, r.id, f.body->>'title' || ' (' || w.period_label || ')' as title,
      f.body->>'titleEn' || ' (' || w.period_key || ')' as "titleEn", r.agency_id as "agencyId",
      r.submitted_at as since, g.code || ' ' || p.citation as basis
    from reports r
    join report_forms f on f.tenant_id = r.tenant_id and f.regulation_id = r.regulation_id and f.code = r.form_code
    join duty_rounds w on w.tenant_id = r.tenant_id and w.id = r.round_id
    join regulations g on g.tenant_id = r.tenant_id and g.id = r.regulation_id
    left join lateral (select q.citation from provisions q where q.tenant_id = g.tenant_id and q.regulation_id = g.id
      and q.id = f.body->>'provision' limit 1) p on true
    where r.kind = 'consolidated' and r.state = 'submitted' and ${agencyId}::uuid = any (r.recipient_ids) order by r.submitted_at, r.id`);
}

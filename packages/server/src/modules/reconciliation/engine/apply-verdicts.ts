import type { FindingSubject } from '@ansinh/domain/reconciliation';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** The run that changes findings. */
export interface RunMark {
  readonly id: string;
  readonly tenantId: string;
  readonly actor: string;
  readonly at: Date;
}

/** Writes what the verdicts say: findings, their evidence and their time lines. A verdict of "same" writes nothing. */
export async function applyVerdicts(tx: Tx, subject: FindingSubject, run: RunMark): Promise<void> {
  const { id, tenantId, actor, at } = run;
  await tx.run(sql`
    insert into findings (tenant_id, id, rule, subject_kind, subject_id, key, label, code, params, priority, amount, amount_basis, commune,
      assignee_agency_id, fingerprint, stated_at, first_seen_at, last_seen_at, first_run_id)
    select ${tenantId}, v.id, v.rule, ${subject}, v.subject_id, v.key, v.label, v.code, v.params, v.priority, v.estimate, v.amount_basis, v.commune,
      v.office, v.fingerprint, v.stated_at, ${at}, ${at}, ${id}
    from finding_verdicts v where v.verdict = 'new'`);
  await tx.run(sql`
    update findings f set label = v.label, code = v.code, params = v.params, priority = v.priority, amount = v.estimate, amount_basis = v.amount_basis,
      commune = v.commune, fingerprint = v.fingerprint, stated_at = v.stated_at, last_seen_at = ${at}, version = f.version + 1,
      state = case when v.verdict = 'return' then 'open' else f.state end,
      returned = f.returned + (v.verdict = 'return')::integer, gone_at = null,
      outcome = case when v.verdict = 'return' then null else f.outcome end,
      outcome_note = case when v.verdict = 'return' then null else f.outcome_note end,
      outcome_by = case when v.verdict = 'return' then null else f.outcome_by end,
      outcome_at = case when v.verdict = 'return' then null else f.outcome_at end,
      assignee_agency_id = coalesce(f.assignee_agency_id, v.office)
    from finding_verdicts v
    where f.tenant_id = ${tenantId} and f.id = v.id and v.verdict in ('refresh', 'change', 'return')`);
  await tx.run(sql`
    update findings f set state = case when f.state = 'settled' then 'settled' else 'gone' end, gone_at = ${at}, version = f.version + 1
    from finding_verdicts v where f.tenant_id = ${tenantId} and f.id = v.id and v.verdict = 'gone'`);
  await tx.run(sql`
    insert into finding_events (tenant_id, finding_id, at, kind, actor, detail)
    select ${tenantId}, v.id, ${at}, case v.verdict when 'new' then 'found' when 'change' then 'changed' when 'return' then 'returned' else 'gone' end,
      ${actor}, jsonb_strip_nulls(jsonb_build_object('run', ${id}::text, 'was', case when v.verdict in ('return', 'gone') then v.was end,
        'outcome', case when v.verdict = 'return' then v.outcome_was end, 'before', case when v.verdict = 'change' then v.params_were end))
    from finding_verdicts v where v.verdict in ('new', 'change', 'return', 'gone')`);
  await renewEvidence(tx, tenantId);
}

/** Puts the rows that findings rest on now in the place of earlier ones. */
async function renewEvidence(tx: Tx, tenantId: string): Promise<void> {
  await tx.run(sql`
    delete from finding_evidence e using finding_verdicts v
    where e.tenant_id = ${tenantId} and e.finding_id = v.id and v.verdict in ('refresh', 'change', 'return')`);
  await tx.run(sql`
    insert into finding_evidence (tenant_id, finding_id, ord, source, kind, fact_id, dataset, submission_id, row_no, agency_id, period, stated_on, says)
    select ${tenantId}, v.id, row_number() over (partition by v.id order by f.from_on, f.id), f.source, f.kind, f.id, f.dataset, f.submission_id, f.row_no,
      f.agency_id, f.period, f.from_on, jsonb_strip_nulls(jsonb_build_object('name', f.name, 'status', f.status, 'workers', f.workers,
        'obliged', f.workers_obliged, 'wages', f.wages, 'amount', f.amount, 'flag', f.flag, 'unitCode', f.unit_code, 'until', f.until_on))
    from finding_verdicts v cross join lateral unnest(v.fact_ids) as rests (fact_id)
      join employer_facts f on f.tenant_id = ${tenantId} and f.id = rests.fact_id
    where v.verdict in ('new', 'refresh', 'change', 'return') and v.fact_ids is not null`);
  await tx.run(sql`
    insert into finding_evidence (tenant_id, finding_id, ord, source, kind, dataset, submission_id, row_no, agency_id, period, stated_on, says)
    select ${tenantId}, v.id, e.ord, e.says ->> 'source', e.says ->> 'kind', e.says ->> 'dataset', (e.says ->> 'submission_id')::uuid,
      (e.says ->> 'row_no')::integer, (e.says ->> 'agency_id')::uuid, e.says ->> 'period', (e.says ->> 'stated_on')::date, coalesce(e.says -> 'says', '{}')
    from finding_verdicts v cross join lateral jsonb_array_elements(v.evidence) with ordinality as e (says, ord)
    where v.verdict in ('new', 'refresh', 'change', 'return') and v.evidence is not null`);
}

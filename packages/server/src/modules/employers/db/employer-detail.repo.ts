import type { EmployerDetail, EmployerFact } from '@ansinh/contract/employers/employers.schemas';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Returns every statement about an employer, newest first, with who sent it. */
export async function factsOf(tx: Tx, id: string): Promise<EmployerFact[]> {
  return tx.rows<EmployerFact>(sql`
    select f.id, f.source, f.kind, f.period, to_char(f.from_on, 'YYYY-MM-DD') as "from", to_char(f.until_on, 'YYYY-MM-DD') as until, f.status, f.workers,
      f.workers_obliged as "workersObliged", f.wages::float8 as wages, f.amount::float8 as amount, f.flag, f.name, f.address, f.unit_code as "unitCode",
      f.detail, f.dataset, f.submission_id as "submissionId", f.row_no as "row", f.seen_at as "seenAt", f.latest, f.withdrawn,
      (select n.name from agency_names n where n.tenant_id = f.tenant_id and n.agency_id = f.agency_id order by n.valid desc limit 1) as agency
    from employer_facts f where f.employer_id = ${id}
    order by f.from_on desc, f.seen_at desc, f.id`);
}

/** Returns the codes that mean this employer. */
export async function identifiersOf(tx: Tx, id: string): Promise<EmployerDetail['identifiers']> {
  return tx.rows(
    sql`select kind, value from employer_identifiers where employer_id = ${id} order by kind, value`,
  );
}

/** Returns what was merged into the record, newest first. */
export async function mergesOf(
  tx: Tx,
  id: string,
): Promise<Omit<EmployerDetail['merges'][number], 'abilities'>[]> {
  return tx.rows(sql`
    select m.id, m.absorbed_id as "absorbedId", e.name as "absorbedName", e.tax_code as "absorbedTaxCode", m.reason,
      coalesce((select u.name from users u where u.id::text = m.merged_by), m.merged_by) as by, m.merged_at as at, m.undone_at as "undoneAt",
      m.undo_reason as "undoReason"
    from employer_merges m join employers e on e.tenant_id = m.tenant_id and e.id = m.absorbed_id
    where m.kept_id = ${id} order by m.id desc`);
}

/** Keeps who opened the record and what for. */
export async function noteOpening(
  tx: Tx,
  opening: {
    tenantId: string;
    subjectId: string;
    userId: string;
    agencyId: string | null;
    purpose: string;
    at: Date;
  },
): Promise<void> {
  await tx.run(sql`
    insert into register_openings (tenant_id, subject_kind, subject_id, user_id, agency_id, purpose, at)
    values (${opening.tenantId}, 'employer', ${opening.subjectId}, ${opening.userId}, ${opening.agencyId}, ${opening.purpose}, ${opening.at})`);
}

/** Returns the newest openings of the record that the actor may see. */
export async function openingsOf(tx: Tx, id: string): Promise<EmployerDetail['openings']> {
  return tx.rows(sql`
    select o.at, coalesce(u.name, o.user_id::text) as by, o.purpose,
      (select n.short_name from agency_names n where n.tenant_id = o.tenant_id and n.agency_id = o.agency_id order by n.valid desc limit 1) as agency
    from register_openings o left join users u on u.tenant_id = o.tenant_id and u.id = o.user_id
    where o.subject_kind = 'employer' and o.subject_id = ${id} order by o.id desc limit 50`);
}

import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Tells each agency once a run how many findings came to it: new ones and those that are back. */
export async function tellAssignees(tx: Tx, tenantId: string, runId: string, today: string): Promise<void> {
  await tx.run(sql`
    insert into notifications (tenant_id, agency_id, kind, cause, params)
    select ${tenantId}, f.assignee_agency_id, 'findings', ${`findings:${runId}`},
      jsonb_build_object('on', ${today}::text, 'new', count(*) filter (where v.verdict = 'new'), 'returned', count(*) filter (where v.verdict = 'return'))
    from finding_verdicts v join findings f on f.tenant_id = ${tenantId} and f.id = v.id
    where v.verdict in ('new', 'return') and f.assignee_agency_id is not null
    group by f.assignee_agency_id
    on conflict do nothing`);
}

/** Tells an agency that findings were given to it. */
export async function tellAssigned(
  tx: Tx,
  notice: { tenantId: string; agencyId: string; cause: string; count: number; today: string },
): Promise<void> {
  await tx.run(sql`
    insert into notifications (tenant_id, agency_id, kind, cause, params)
    values (${notice.tenantId}, ${notice.agencyId}, 'findings', ${notice.cause},
      ${JSON.stringify({ on: notice.today, assigned: notice.count })}::jsonb)
    on conflict do nothing`);
}

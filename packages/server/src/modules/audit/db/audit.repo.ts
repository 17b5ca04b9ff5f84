import type { AuditEntry, AuditVerification } from '@ansinh/contract/audit/audit.endpoints';
import { empty, sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

interface AuditFilter {
  readonly action?: string | undefined;
  readonly subject?: string | undefined;
  readonly userId?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly before?: number | undefined;
  readonly limit: number;
}

/** Returns rows of the audit chain, newest first, with names as of the day of the row. */
export async function listAudit(tx: Tx, filter: AuditFilter): Promise<AuditEntry[]> {
  return tx.rows<AuditEntry>(sql`
    select a.seq, a.at, a.actor, u.name as "userName", n.name as "agencyName", a.action, a.subject, a.purpose, a.detail
    from audit_log a
    left join users u on u.tenant_id = a.tenant_id and u.id = a.user_id
    left join agency_names n on n.tenant_id = a.tenant_id and n.agency_id = a.agency_id and n.valid @> a.at::date
    where true
      ${filter.action ? sql`and a.action like ${filter.action} || '%'` : empty}
      ${filter.subject ? sql`and a.subject = ${filter.subject}` : empty}
      ${filter.userId ? sql`and a.user_id = ${filter.userId}` : empty}
      ${filter.from ? sql`and a.at >= ${filter.from}::date` : empty}
      ${filter.to ? sql`and a.at < ${filter.to}::date + 1` : empty}
      ${filter.before ? sql`and a.seq < ${filter.before}` : empty}
    order by a.seq desc limit ${filter.limit}`);
}

/** Returns how many rows the tenant's chain has and which of them are broken. */
export async function verifyChain(tx: Tx): Promise<AuditVerification> {
  const { rows } = await tx.get<{ rows: number }>(sql`select count(*)::int as rows from audit_log`);
  const broken = await tx.rows<{ seq: number }>(sql`
    select seq from (
      select a.seq, a.hash <> app.audit_hash(a) as changed,
             a.previous_hash is distinct from coalesce(lag(a.hash) over w, '\\x00'::bytea) as unlinked,
             a.seq is distinct from coalesce(lag(a.seq) over w, 0) + 1 as missing
      from audit_log a window w as (order by a.seq)) checked
    where changed or unlinked or missing order by seq limit 100`);
  return { rows, broken: broken.map(({ seq }) => seq) };
}

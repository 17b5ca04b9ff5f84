import type { Actor } from '@ansinh/domain/kernel';
import { sql } from '../database/sql.ts';
import type { Tx } from '../database/transaction.ts';

interface AuditEntry {
  readonly action: string;
  readonly subject?: string | undefined;
  readonly purpose?: string | undefined;
  readonly detail?: Record<string, unknown>;
  readonly requestId?: string | undefined;
}

/** Appends one row to the tenant's audit chain. The database fills number, time and hashes. */
export async function appendAudit(tx: Tx, actor: Actor, entry: AuditEntry): Promise<void> {
  await tx.run(sql`
    insert into audit_log (tenant_id, seq, actor, user_id, agency_id, action, subject, purpose, detail, request_id, previous_hash, hash)
    values (${actor.tenantId}, 0, ${actor.id}, ${actor.kind === 'person' ? actor.id : null}, ${actor.agencyId}, ${entry.action},
            ${entry.subject ?? null}, ${entry.purpose ?? null}, ${JSON.stringify(entry.detail ?? {})}::jsonb,
            ${entry.requestId ?? null}, '', '')`);
}

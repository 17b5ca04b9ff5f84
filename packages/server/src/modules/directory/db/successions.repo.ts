import { refuseOnConstraint } from '../../../platform/database/refuse-on-constraint.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** One succession as it is recorded. */
export interface NewSuccession {
  readonly fromId: string;
  readonly toId: string;
  readonly on: string;
  readonly share: 'all' | 'part';
  readonly dividedBy: 'whole' | 'territory' | 'subject';
  readonly primary: boolean;
  readonly scope: string;
  readonly basis: string;
  readonly certainty: string;
}

/** Records successions. */
export async function insertSuccessions(
  tx: Tx,
  tenantId: string,
  successions: readonly NewSuccession[],
): Promise<void> {
  const stored = tx.run(sql`
    insert into agency_successions (tenant_id, from_id, to_id, on_date, share, divided_by, is_primary, scope, basis, certainty)
    select ${tenantId}, r."fromId", r."toId", r."on", r.share, r."dividedBy", r."primary", r.scope, r.basis, r.certainty
    from jsonb_to_recordset(${JSON.stringify(successions)}::jsonb)
      as r ("fromId" uuid, "toId" uuid, "on" date, share text, "dividedBy" text, "primary" boolean, scope text, basis text,
            certainty text)`);
  await refuseOnConstraint(stored, {
    agency_succession_is_recorded_once: 'directory.succession_recorded',
    agency_has_one_primary_successor: 'directory.succession_recorded',
    agency_does_not_succeed_itself: 'directory.succession_itself',
    agency_succession_to_exists: 'directory.parent_unknown',
  });
}

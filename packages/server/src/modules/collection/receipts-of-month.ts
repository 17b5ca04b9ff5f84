import { sql } from '../../platform/database/sql.ts';
import type { Tx } from '../../platform/database/transaction.ts';

/** What one receipt brought, without names: for results of a month. */
export interface MonthReceipt {
  readonly id: string;
  readonly taskId: string | null;
  readonly entryId: string | null;
  readonly agencyId: string;
  readonly unitKey: string;
  readonly commune: string | null;
  readonly villageKey: string | null;
  readonly scheme: 'BHYT' | 'BHXH-TN';
  readonly group: string;
  readonly issuedOn: string;
  readonly paid: number;
  readonly newPeople: number;
  readonly renewedPeople: number;
}

/** Returns the receipts of these days that the caller sees, voided ones left out, oldest first. */
export function receiptsOfMonth(
  tx: Tx,
  { from, to, commune = null }: { from: string; to: string; commune?: string | null },
): Promise<MonthReceipt[]> {
  return tx.rows(sql`
    select r.id, r.task_id as "taskId", r.entry_id as "entryId", r.agency_id as "agencyId", r.unit_key as "unitKey", r.commune,
      r.village_key as "villageKey", r.scheme, r.group_code as "group", r.issued_on as "issuedOn", r.paid,
      (select count(*) from receipt_lines l where l.tenant_id = r.tenant_id and l.receipt_id = r.id and l.participation = 'new') as "newPeople",
      (select count(*) from receipt_lines l where l.tenant_id = r.tenant_id and l.receipt_id = r.id and l.participation = 'renewed') as "renewedPeople"
    from receipts r
    where r.voided_at is null and r.issued_on between ${from}::date and ${to}::date and (${commune}::text is null or r.commune = ${commune})
    order by r.issued_at, r.id`);
}

import { sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { RemittanceLevel } from './remittances.repo.ts';

/** A receipt whose money waits to be handed on. `since`: the day the holder got it. */
export interface WaitingReceipt {
  readonly id: string;
  readonly paid: number;
  readonly since: string;
}

/** Money of a day that waits with its holder. */
export interface WaitingMoney {
  readonly level: RemittanceLevel;
  readonly agencyId: string;
  readonly unitKey: string | null;
  readonly unitName: string | null;
  readonly day: string;
  readonly receipts: number;
  readonly amount: number;
}

/** At the organisation lies what collectors handed on and it has not paid in; with a collector everything else. */
const WITH_COLLECTOR = sql`from receipts r where r.voided_at is null and not exists (select from remittance_receipts x
  where x.tenant_id = r.tenant_id and x.receipt_id = r.id)`;
const WITH_ORGANISATION = sql`from receipts r join remittance_receipts h on h.tenant_id = r.tenant_id and h.receipt_id = r.id and h.level = 'collector'
  join remittances c on c.tenant_id = h.tenant_id and c.id = h.remittance_id
  where r.voided_at is null and not exists (select from remittance_receipts x
    where x.tenant_id = r.tenant_id and x.receipt_id = r.id and x.level = 'organisation')`;

/** Returns the receipts of these days that wait with a collector or, without one, with the organisation; nobody else takes them meanwhile. */
export function waitingReceipts(
  tx: Tx,
  agencyId: string,
  unitKey: string | null,
  from: string,
  to: string,
): Promise<WaitingReceipt[]> {
  const days = sql`and r.agency_id = ${agencyId} and r.issued_on between ${from}::date and ${to}::date`;
  const found: Sql =
    unitKey === null
      ? sql`select r.id, r.paid, c.paid_on as since ${WITH_ORGANISATION} ${days}`
      : sql`select r.id, r.paid, r.issued_on as since ${WITH_COLLECTOR} ${days} and r.unit_key = ${unitKey}`;
  return tx.rows(sql`${found} order by r.issued_at, r.id`);
}

/** Returns the money that waits, by holder and day, oldest first. */
export function waitingMoney(tx: Tx): Promise<WaitingMoney[]> {
  return tx.rows(sql`
    select 'collector' as level, r.agency_id as "agencyId", r.unit_key as "unitKey",
      (select u.name from measured_units u where u.tenant_id = r.tenant_id and u.key = r.unit_key) as "unitName", r.issued_on as day,
      count(*) as receipts, sum(r.paid)::bigint as amount ${WITH_COLLECTOR} group by r.tenant_id, r.agency_id, r.unit_key, r.issued_on
    union all
    select 'organisation', r.agency_id, null, null, c.paid_on, count(*), sum(r.paid)::bigint
      ${WITH_ORGANISATION} group by r.agency_id, c.paid_on
    order by day, "unitName"`);
}

/** A remittance to be written down. */
export interface NewRemittance {
  readonly id: string;
  readonly tenantId: string;
  readonly level: RemittanceLevel;
  readonly agencyId: string;
  readonly unitKey: string | null;
  readonly fromDay: string;
  readonly toDay: string;
  readonly expected: number;
  readonly amount: number;
  readonly bankReference: string;
  readonly paidOn: string;
  readonly lateDays: number;
  readonly explanation: string;
  readonly by: string;
  readonly at: Date;
  readonly receipts: readonly WaitingReceipt[];
}

/** Writes a remittance down with its receipts. */
export async function addRemittance(tx: Tx, one: NewRemittance): Promise<void> {
  await tx.run(sql`
    insert into remittances (tenant_id, id, level, agency_id, unit_key, from_day, to_day, receipts, expected, amount, bank_reference, paid_on,
      late_days, explanation, created_by, created_at)
    values (${one.tenantId}, ${one.id}, ${one.level}, ${one.agencyId}, ${one.unitKey}, ${one.fromDay}, ${one.toDay}, ${one.receipts.length},
      ${one.expected}, ${one.amount}, ${one.bankReference}, ${one.paidOn}, ${one.lateDays}, ${one.explanation}, ${one.by}, ${one.at})`);
  await tx.run(sql`
    insert into remittance_receipts (tenant_id, level, receipt_id, remittance_id, amount)
    select ${one.tenantId}, ${one.level}, x.id, ${one.id}, x.paid
    from jsonb_to_recordset(${JSON.stringify(one.receipts)}::jsonb) as x (id uuid, paid bigint)`);
}

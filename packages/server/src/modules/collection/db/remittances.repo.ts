import type { RemittanceState } from '@ansinh/domain/collection';
import { empty, sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

export type RemittanceLevel = 'collector' | 'organisation';

/** Money handed on, as stored. Days and instants ISO. */
export interface StoredRemittance {
  readonly id: string;
  readonly level: RemittanceLevel;
  readonly agencyId: string;
  readonly unitKey: string | null;
  readonly unitName: string | null;
  readonly fromDay: string;
  readonly toDay: string;
  readonly receipts: number;
  readonly expected: number;
  readonly amount: number;
  readonly explanation: string;
  readonly bankReference: string;
  readonly paidOn: string;
  readonly lateDays: number;
  readonly state: RemittanceState;
  readonly receivedAmount: number | null;
  readonly receivedAt: string | null;
  readonly settlement: string;
  readonly bankLineId: string | null;
  readonly bookedOn: string | null;
  readonly bankAmount: number | null;
  readonly bankText: string | null;
  readonly version: number;
}

/** What a list of remittances is narrowed by. */
export interface RemittanceFilter {
  readonly level?: string | undefined;
  readonly agency?: string | undefined;
  readonly unit?: string | undefined;
  readonly state: RemittanceState | 'late' | 'all';
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const COLUMNS = sql`m.id, m.level, m.agency_id as "agencyId", m.unit_key as "unitKey", u.name as "unitName", m.from_day as "fromDay",
  m.to_day as "toDay", m.receipts, m.expected, m.amount, m.explanation, m.bank_reference as "bankReference", m.paid_on as "paidOn",
  m.late_days as "lateDays", m.state, m.received_amount as "receivedAmount", m.received_at as "receivedAt", m.settlement,
  m.bank_line_id as "bankLineId", l.booked_on as "bookedOn", l.amount as "bankAmount", l.reference as "bankText", m.version`;
const FROM = sql`from remittances m left join measured_units u on u.tenant_id = m.tenant_id and u.key = m.unit_key
  left join bank_lines l on l.tenant_id = m.tenant_id and l.id = m.bank_line_id`;

/** Returns remittances the caller sees, newest first. */
export function findRemittances(
  tx: Tx,
  filter: RemittanceFilter,
  limit: number,
): Promise<StoredRemittance[]> {
  const { level, agency, unit, state, from, to } = filter;
  const and = (condition: Sql | undefined): Sql => (condition === undefined ? empty : sql`and ${condition}`);
  return tx.rows(sql`select ${COLUMNS} ${FROM} where true
    ${and(level === undefined ? undefined : sql`m.level = ${level}`)}
    ${and(agency === undefined ? undefined : sql`m.agency_id = ${agency}`)}
    ${and(unit === undefined ? undefined : sql`m.unit_key = ${unit}`)}
    ${and(state === 'all' ? undefined : state === 'late' ? sql`m.late_days > 0` : sql`m.state = ${state}`)}
    ${and(from === undefined ? undefined : sql`m.paid_on >= ${from}::date`)}
    ${and(to === undefined ? undefined : sql`m.paid_on <= ${to}::date`)}
    order by m.paid_on desc, m.created_at desc limit ${limit}`);
}

/** Returns one remittance, or undefined outside the caller's sight. */
export function findRemittance(tx: Tx, id: string): Promise<StoredRemittance | undefined> {
  return tx.find(sql`select ${COLUMNS} ${FROM} where m.id = ${id}`);
}

/** Returns the receipts of a remittance. */
export function receiptsOfRemittance(
  tx: Tx,
  id: string,
): Promise<
  {
    receiptId: string;
    series: string;
    number: number;
    payerName: string;
    issuedOn: string;
    amount: number;
    voided: boolean;
  }[]
> {
  return tx.rows(sql`
    select x.receipt_id as "receiptId", b.series, r.number, r.payer_name as "payerName", r.issued_on as "issuedOn", x.amount,
      r.voided_at is not null as voided
    from remittance_receipts x join receipts r on r.tenant_id = x.tenant_id and r.id = x.receipt_id
    join receipt_books b on b.tenant_id = r.tenant_id and b.id = r.book_id
    where x.remittance_id = ${id} order by r.issued_at, r.number`);
}

/** Returns the remittances no bank credit belongs to yet, of one level, that wait for their receiver. */
export function unmatchedRemittances(
  tx: Tx,
  level: RemittanceLevel,
  agencyId: string | null,
): Promise<
  { id: string; paidOn: string; bankReference: string; amount: number; expected: number; version: number }[]
> {
  return tx.rows(sql`
    select id, paid_on as "paidOn", bank_reference as "bankReference", amount, expected, version from remittances
    where level = ${level} and state = 'sent' and bank_line_id is null and (${agencyId}::uuid is null or agency_id = ${agencyId}::uuid)`);
}

/** Says what arrived. Returns the next version, or undefined where it changed meanwhile. */
export async function noteReceived(
  tx: Tx,
  id: string,
  version: number,
  received: {
    readonly state: RemittanceState;
    readonly amount: number;
    readonly by: string;
    readonly at: Date;
    readonly bankLineId: string | null;
  },
): Promise<number | undefined> {
  const noted = await tx.find<{ version: number }>(sql`
    update remittances set state = ${received.state}, received_amount = ${received.amount}, received_by = ${received.by},
      received_at = ${received.at}, bank_line_id = coalesce(${received.bankLineId}::uuid, bank_line_id), version = version + 1
    where id = ${id} and version = ${version} returning version`);
  return noted?.version;
}

/** Settles a difference. Returns the next version, or undefined where it changed meanwhile. */
export async function noteSettled(
  tx: Tx,
  id: string,
  version: number,
  settled: { readonly settlement: string; readonly by: string; readonly at: Date },
): Promise<number | undefined> {
  const noted = await tx.find<{ version: number }>(sql`
    update remittances set state = 'received', settlement = ${settled.settlement}, settled_by = ${settled.by}, settled_at = ${settled.at},
      version = version + 1
    where id = ${id} and version = ${version} returning version`);
  return noted?.version;
}

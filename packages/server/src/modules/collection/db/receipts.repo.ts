import type { Participation } from '@ansinh/domain/collection';
import { empty, join, sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { communeName } from '../../directory/index.ts';

/** A receipt as stored, with what its row shows. Days and instants ISO. */
export interface StoredReceipt {
  readonly id: string;
  readonly bookId: string;
  readonly series: string;
  readonly number: number;
  readonly agencyId: string;
  readonly unitKey: string;
  readonly unitName: string;
  readonly taskId: string | null;
  readonly personId: string | null;
  readonly payerName: string;
  readonly communeName: string | null;
  readonly scheme: 'BHYT' | 'BHXH-TN';
  readonly group: string;
  readonly income: number | null;
  readonly months: number;
  readonly fromMonth: string;
  readonly paid: number;
  readonly tariff: number;
  readonly stateSupport: number;
  readonly provinceSupport: number;
  readonly differenceReason: string;
  readonly issuedOn: string;
  readonly issuedAt: string;
  readonly receivedAt: string;
  readonly device: string;
  readonly fingerprint: string;
  readonly version: number;
  readonly createdBy: string;
  readonly voidedAt: string | null;
  readonly voidedBy: string | null;
  readonly voidReason: string | null;
  readonly people: number;
  readonly newPeople: number;
  readonly handed: boolean;
  readonly paidIn: boolean;
}

/** What a list of receipts is narrowed by. */
export interface ReceiptFilter {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly agency?: string | undefined;
  readonly unit?: string | undefined;
  readonly book?: string | undefined;
  readonly scheme?: string | undefined;
  readonly state: 'written' | 'handed' | 'paid-in' | 'voided' | 'all';
  readonly q?: string | undefined;
}

const atLevel = (
  level: string,
): Sql => sql`exists (select from remittance_receipts m where m.tenant_id = r.tenant_id
  and m.receipt_id = r.id and m.level = ${level})`;

const COLUMNS = sql`r.id, r.book_id as "bookId", b.series, r.number, r.agency_id as "agencyId", r.unit_key as "unitKey",
  coalesce(u.name, '') as "unitName", r.task_id as "taskId", r.person_id as "personId", r.payer_name as "payerName",
  ${communeName(sql`r.commune`)} as "communeName",
  r.scheme, r.group_code as "group", r.income, r.months, to_char(r.from_month, 'YYYY-MM') as "fromMonth", r.paid, r.tariff,
  r.state_support as "stateSupport", r.province_support as "provinceSupport", r.difference_reason as "differenceReason",
  r.issued_on as "issuedOn", r.issued_at as "issuedAt", r.received_at as "receivedAt", r.device, r.fingerprint, r.version,
  r.created_by as "createdBy", r.voided_at as "voidedAt", r.voided_by as "voidedBy", r.void_reason as "voidReason",
  (select count(*) from receipt_lines l where l.tenant_id = r.tenant_id and l.receipt_id = r.id) as people,
  (select count(*) from receipt_lines l where l.tenant_id = r.tenant_id and l.receipt_id = r.id and l.participation = 'new') as "newPeople",
  ${atLevel('collector')} as handed, ${atLevel('organisation')} as "paidIn"`;
const FROM = sql`from receipts r join receipt_books b on b.tenant_id = r.tenant_id and b.id = r.book_id
  left join measured_units u on u.tenant_id = r.tenant_id and u.key = r.unit_key`;

/** Returns receipts the caller sees, newest first. */
export function findReceipts(tx: Tx, filter: ReceiptFilter, limit: number): Promise<StoredReceipt[]> {
  return tx.rows(
    sql`select ${COLUMNS} ${FROM} ${where(filter)} order by r.issued_at desc, r.id limit ${limit}`,
  );
}

/** Returns the sums of all receipts of a filter; money and people without the voided ones. */
export function sumReceipts(
  tx: Tx,
  filter: ReceiptFilter,
): Promise<{ receipts: number; people: number; paid: number; voided: number }> {
  return tx.get(sql`
    select count(*) filter (where r.voided_at is null) as receipts, count(*) filter (where r.voided_at is not null) as voided,
      coalesce(sum(r.paid) filter (where r.voided_at is null), 0)::bigint as paid,
      coalesce(sum((select count(*) from receipt_lines l where l.tenant_id = r.tenant_id and l.receipt_id = r.id))
        filter (where r.voided_at is null), 0)::bigint as people
    ${FROM} ${where(filter)}`);
}

/** Returns one receipt, or undefined outside the caller's sight. */
export function findReceipt(tx: Tx, id: string): Promise<StoredReceipt | undefined> {
  return tx.find(sql`select ${COLUMNS} ${FROM} where r.id = ${id}`);
}

/** Returns what became of a number of a book before; undefined: nothing. */
export function fateOf(
  tx: Tx,
  bookId: string,
  number: number,
): Promise<{ kind: 'used' | 'voided' | 'lost' | 'spoilt'; on: string } | undefined> {
  return tx.find(sql`
    select case when voided_at is null then 'used' else 'voided' end as kind, issued_on as "on" from receipts
      where book_id = ${bookId} and number = ${number}
    union all
    select fate, noted_on from receipt_lost_numbers where book_id = ${bookId} and number = ${number} limit 1`);
}

/** A person a receipt pays for, as stored. */
export interface StoredLine {
  readonly position: number;
  readonly name: string;
  readonly personId: string | null;
  readonly order: number;
  readonly participation: Participation;
  readonly participatedUntil: string | null;
  readonly paid: number;
  readonly tariff: number;
}

/** Returns the people of a receipt in order. */
export function linesOf(tx: Tx, receiptId: string): Promise<StoredLine[]> {
  return tx.rows(sql`
    select position, name, person_id as "personId", member_order as "order", participation, participated_until as "participatedUntil", paid, tariff
    from receipt_lines where receipt_id = ${receiptId} order by position`);
}

/** Returns the remittances a receipt was handed on with, in order of time. */
export function remittancesOf(
  tx: Tx,
  receiptId: string,
): Promise<{ id: string; level: string; paidOn: string; state: string }[]> {
  return tx.rows(sql`
    select m.id, m.level, m.paid_on as "paidOn", m.state from remittance_receipts x
    join remittances m on m.tenant_id = x.tenant_id and m.id = x.remittance_id
    where x.receipt_id = ${receiptId} order by m.level, m.paid_on`);
}

const STATES: Readonly<Record<ReceiptFilter['state'], Sql>> = {
  all: sql`true`,
  voided: sql`r.voided_at is not null`,
  written: sql`r.voided_at is null and not ${atLevel('collector')} and not ${atLevel('organisation')}`,
  handed: sql`r.voided_at is null and ${atLevel('collector')} and not ${atLevel('organisation')}`,
  'paid-in': sql`r.voided_at is null and ${atLevel('organisation')}`,
};

function where(filter: ReceiptFilter): Sql {
  const { from, to, agency, unit, book, scheme, state, q } = filter;
  const digits = q?.replaceAll(/\D/gu, '') ?? '';
  const conditions = [
    STATES[state],
    from === undefined ? empty : sql`r.issued_on >= ${from}::date`,
    to === undefined ? empty : sql`r.issued_on <= ${to}::date`,
    agency === undefined ? empty : sql`r.agency_id = ${agency}`,
    unit === undefined
      ? empty
      : sql`(r.unit_key = ${unit} or exists (select from measured_units c where c.tenant_id = r.tenant_id and c.key = r.unit_key and c.parent_key = ${unit}))`,
    book === undefined ? empty : sql`r.book_id = ${book}`,
    scheme === undefined ? empty : sql`r.scheme = ${scheme}`,
    q === undefined || q === ''
      ? empty
      : sql`(strpos(app.fold(r.payer_name), app.fold(${q})) > 0 or (${digits} <> '' and r.number = nullif(left(${digits}, 9), '')::integer))`,
  ].filter((condition) => condition !== empty);
  return sql`where ${join(conditions, ' and ')}`;
}

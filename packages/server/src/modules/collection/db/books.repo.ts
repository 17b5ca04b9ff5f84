import type { KnownNumber } from '@ansinh/domain/collection';
import { empty, sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A book of receipts as stored. */
export interface StoredBook {
  readonly id: string;
  readonly series: string;
  readonly first: number;
  readonly last: number;
  readonly agencyId: string;
  readonly unitKey: string | null;
  readonly unitName: string | null;
  readonly issuedOn: string;
  readonly handedOn: string | null;
  readonly closedOn: string | null;
  readonly version: number;
}

/** A number something became of; `text`: payer of a receipt or reason of a loss; `on`: day of either. */
export interface StoredNumber extends KnownNumber {
  readonly bookId: string;
  readonly receiptId: string | null;
  readonly text: string;
  readonly on: string;
}

const COLUMNS = sql`b.id, b.series, b.first_number as first, b.last_number as last, b.agency_id as "agencyId", b.unit_key as "unitKey",
  u.name as "unitName", b.issued_on as "issuedOn", b.handed_on as "handedOn", b.closed_on as "closedOn", b.version`;
const FROM = sql`from receipt_books b left join measured_units u on u.tenant_id = b.tenant_id and u.key = b.unit_key`;

/** Returns the books the caller sees, newest series and lowest numbers first. */
export function findBooks(
  tx: Tx,
  {
    agency,
    unit,
    state,
  }: { agency?: string | undefined; unit?: string | undefined; state: 'open' | 'closed' | 'all' },
): Promise<StoredBook[]> {
  return tx.rows(sql`select ${COLUMNS} ${FROM} where true
    ${agency === undefined ? empty : sql`and b.agency_id = ${agency}`} ${unit === undefined ? empty : sql`and b.unit_key = ${unit}`}
    ${state === 'open' ? sql`and b.closed_on is null` : state === 'closed' ? sql`and b.closed_on is not null` : empty}
    order by b.agency_id, b.series desc, b.first_number`);
}

/** Returns one book, or undefined outside the caller's sight. */
export function findBook(tx: Tx, id: string): Promise<StoredBook | undefined> {
  return tx.find(sql`select ${COLUMNS} ${FROM} where b.id = ${id}`);
}

/** Returns every number of these books that something became of. */
export function knownNumbers(tx: Tx, books: readonly string[]): Promise<StoredNumber[]> {
  return tx.rows(sql`
    select book_id as "bookId", number, case when voided_at is null then 'used' else 'voided' end as fate, id as "receiptId", payer_name as text,
        issued_on as "on"
      from receipts where book_id = any (${[...books]}::uuid[])
    union all
    select book_id, number, fate, null, reason, noted_on from receipt_lost_numbers where book_id = any (${[...books]}::uuid[])
    order by number`);
}

/** Notes who held a book until a day, before it goes to other hands. */
export async function noteHand(tx: Tx, tenantId: string, book: StoredBook, until: string): Promise<void> {
  if (book.unitKey === null) return;
  await tx.run(sql`
    insert into receipt_book_hands (tenant_id, book_id, unit_key, held_from, held_until)
    values (${tenantId}, ${book.id}, ${book.unitKey}, ${book.handedOn ?? book.issuedOn}, ${until}) on conflict do nothing`);
}

/** Returns whether one of these units held a book on a day before it went to other hands. */
export async function wasHeldBy(
  tx: Tx,
  bookId: string,
  units: readonly string[],
  on: string,
): Promise<boolean> {
  const hand = await tx.find(sql`
    select 1 from receipt_book_hands where book_id = ${bookId} and unit_key = any (${[...units]}::text[])
      and ${on}::date between held_from and held_until limit 1`);
  return hand !== undefined;
}

/** A book to be given out. */
export interface NewBook {
  readonly tenantId: string;
  readonly agencyId: string;
  readonly unitKey: string | null;
  readonly series: string;
  readonly first: number;
  readonly last: number;
  readonly on: string;
  readonly note: string;
  readonly by: string;
}

/** Adds a book; returns undefined where some of its numbers were given out already. */
export async function addBook(tx: Tx, book: NewBook): Promise<string | undefined> {
  const added = await tx.find<{ id: string }>(sql`
    insert into receipt_books (tenant_id, series, first_number, last_number, agency_id, unit_key, issued_on, handed_on, note, created_by)
    values (${book.tenantId}, ${book.series}, ${book.first}, ${book.last}, ${book.agencyId}, ${book.unitKey}, ${book.on},
      ${book.unitKey === null ? null : book.on}, ${book.note}, ${book.by})
    on conflict do nothing returning id`);
  return added?.id;
}

/** Returns the highest number of a series the caller knows of; 0: none. */
export async function highestNumber(tx: Tx, series: string): Promise<number> {
  const { highest } = await tx.get<{ highest: number }>(
    sql`select coalesce(max(last_number), 0) as highest from receipt_books where series = ${series}`,
  );
  return highest;
}

/** Hands a book of a version to a unit, or closes it. Returns its next version, undefined where it changed meanwhile. */
export async function changeBook(
  tx: Tx,
  id: string,
  version: number,
  to: { readonly unitKey: string | null; readonly on: string } | { readonly closedOn: string },
): Promise<number | undefined> {
  const changes =
    'closedOn' in to
      ? sql`closed_on = ${to.closedOn}`
      : sql`unit_key = ${to.unitKey}, handed_on = ${to.unitKey === null ? null : to.on}`;
  const changed = await tx.find<{ version: number }>(sql`
    update receipt_books set ${changes}, version = version + 1 where id = ${id} and version = ${version} returning version`);
  return changed?.version;
}

/** Notes numbers as lost or spoilt; returns how many were free to be noted. */
export function noteNumbers(
  tx: Tx,
  tenantId: string,
  bookId: string,
  numbers: readonly number[],
  note: { readonly fate: string; readonly reason: string; readonly on: string; readonly by: string },
): Promise<number> {
  return tx.run(sql`
    insert into receipt_lost_numbers (tenant_id, book_id, number, fate, reason, noted_on, noted_by)
    select ${tenantId}, ${bookId}, n, ${note.fate}, ${note.reason}, ${note.on}, ${note.by} from unnest(${[...numbers]}::integer[]) as n`);
}

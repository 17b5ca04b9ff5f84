import type { CardKind, CardPurpose, CardSource, CardState } from '@ansinh/domain/cards';
import { join, sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { communeName } from '../../directory/index.ts';

/** Where a request stands, as the list it came from shows it. */
export interface BriefCardRequest {
  readonly id: string;
  readonly requestNo: number;
  readonly kind: CardKind;
  readonly state: CardState;
  readonly requestedOn: string;
  readonly dueOn: string;
  readonly cardNumber: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly issuedOn: string | null;
  readonly takenDays: number | null;
  readonly returnedBecause: string | null;
}

const BRIEF = sql`r.id, r.request_no::integer as "requestNo", r.kind, r.state, r.requested_on as "requestedOn", r.due_on as "dueOn",
  r.card_number as "cardNumber", r.valid_from as "validFrom", r.valid_to as "validTo", r.issued_on as "issuedOn", r.taken_days as "takenDays",
  r.returned_because as "returnedBecause"`;

/** Returns requests by id, as far as the caller sees them. */
export async function briefRequests(tx: Tx, ids: readonly string[]): Promise<BriefCardRequest[]> {
  return tx.rows<BriefCardRequest>(
    sql`select ${BRIEF} from card_requests r where r.tenant_id = (select app.tenant_id()) and r.id = any (${[...ids]}::uuid[])`,
  );
}

/** A request with whose it is. */
export interface StoredCardRequest extends BriefCardRequest {
  readonly purpose: CardPurpose;
  readonly source: CardSource;
  /** The list, roster or receipt it came from. */
  readonly sourceRef: string | null;
  readonly personId: string | null;
  readonly fullName: string;
  readonly birth: string | null;
  readonly birthPrecision: 'day' | 'month' | 'year';
  readonly sex: 'male' | 'female' | null;
  readonly identityNumber: string | null;
  readonly bhxhNumber: string | null;
  readonly commune: string | null;
  readonly communeName: string | null;
  readonly group: string | null;
  readonly requestedById: string;
  readonly previousId: string | null;
  /** Other requests of the same kind for the same person that wait as well. */
  readonly twins: number;
  readonly version: number;
}

/** The columns of a request `r`. */
const STORED = sql`${BRIEF}, r.purpose, r.source, r.source_ref as "sourceRef", r.person_id as "personId", r.full_name as "fullName", r.birth_date as birth,
  r.birth_precision as "birthPrecision", r.sex, r.identity_number as "identityNumber", r.bhxh_number as "bhxhNumber", r.commune,
  ${communeName(sql`r.commune`)} as "communeName", r.group_code as "group",
  r.requested_by as "requestedById", r.previous_id as "previousId", r.version,
  case when r.state = 'requested' and r.person_id is not null then (select count(*)::integer from card_requests o where o.tenant_id = r.tenant_id
    and o.person_id = r.person_id and o.kind = r.kind and o.state = 'requested' and o.id <> r.id) else 0 end as twins`;

/** Which requests a list asks for. */
export interface CardFilter {
  readonly q?: string | undefined;
  readonly kind?: CardKind | undefined;
  readonly state?: CardState | 'overdue' | undefined;
  readonly source?: CardSource | undefined;
  readonly commune?: string | undefined;
  readonly group?: string | undefined;
  readonly agency?: string | undefined;
  /** Requests made from this day to that one. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Returns the condition of a filter on requests `r`. */
export function cardConditions(filter: CardFilter, today: string): Sql {
  const parts: Sql[] = [sql`r.tenant_id = (select app.tenant_id())`];
  if (filter.kind) parts.push(sql`r.kind = ${filter.kind}`);
  if (filter.state === 'overdue') parts.push(sql`r.state = 'requested' and r.due_on < ${today}::date`);
  else if (filter.state) parts.push(sql`r.state = ${filter.state}`);
  if (filter.source) parts.push(sql`r.source = ${filter.source}`);
  if (filter.commune) parts.push(sql`r.commune = ${filter.commune}`);
  if (filter.group) parts.push(sql`r.group_code = ${filter.group}`);
  if (filter.agency) parts.push(sql`r.requested_by = ${filter.agency}::uuid`);
  if (filter.from) parts.push(sql`r.requested_on >= ${filter.from}::date`);
  if (filter.to) parts.push(sql`r.requested_on <= ${filter.to}::date`);
  if (filter.q) parts.push(searched(filter.q));
  return join(parts, ' and ');
}

/** A number finds by its exact value (request, identity, insurance, card), words by name without marks. */
function searched(q: string): Sql {
  const bare = q.replaceAll(/[\s.-]/g, '').toUpperCase();
  if (/^[A-Z]{0,2}\d{1,15}$/.test(bare))
    return sql`(r.request_no::text = ${bare} or r.identity_number = ${bare} or r.bhxh_number = ${bare} or r.card_number = ${bare})`;
  return sql`r.name_key like '%' || regexp_replace(app.fold(${q}), '\\s+', ' ', 'g') || '%'`;
}

/** Waiting ones stand first, the longest overdue at the top; then the newest. */
const ORDER_KEY = sql`case when r.state = 'requested' then '0' || to_char(r.due_on, 'YYYYMMDD') else '1' || to_char(date '9999-12-31' - (r.requested_on - date '2000-01-01'), 'YYYYMMDD') end`;

/** Returns a page of requests with where each stands in the order. */
export async function listRequests(
  tx: Tx,
  filter: CardFilter,
  page: {
    readonly today: string;
    readonly after: readonly [key: string, id: string] | null;
    readonly limit: number;
  },
): Promise<(StoredCardRequest & { readonly orderKey: string })[]> {
  const after = page.after
    ? sql`(${ORDER_KEY}, r.id) > (${page.after[0]}, ${page.after[1]}::uuid)`
    : sql`true`;
  return tx.rows(sql`
    select ${STORED}, ${ORDER_KEY} as "orderKey" from card_requests r
    where ${cardConditions(filter, page.today)} and ${after} order by ${ORDER_KEY}, r.id limit ${page.limit}`);
}

/** Returns a request; undefined outside one's sight. */
export async function findRequest(tx: Tx, id: string): Promise<StoredCardRequest | undefined> {
  return tx.find<StoredCardRequest>(
    sql`select ${STORED} from card_requests r where r.tenant_id = (select app.tenant_id()) and r.id = ${id}`,
  );
}

/** Whether the caller sees the person in the register. */
export async function isVisiblePerson(tx: Tx, personId: string): Promise<boolean> {
  return (
    (await tx.find(
      sql`select 1 as seen from people where tenant_id = (select app.tenant_id()) and id = ${personId}`,
    )) !== undefined
  );
}

/** Returns a request locked until the transaction ends; undefined outside one's sight. */
export async function lockRequest(tx: Tx, id: string): Promise<StoredCardRequest | undefined> {
  return tx.find<StoredCardRequest>(
    sql`select ${STORED} from card_requests r where r.tenant_id = (select app.tenant_id()) and r.id = ${id} for update of r`,
  );
}

/** Returns waiting requests that a row of a list of numbers may mean. */
export async function waitingLike(
  tx: Tx,
  asked: { readonly requestNo: number | null; readonly number: string | null },
): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(sql`
    select r.id from card_requests r where r.tenant_id = (select app.tenant_id()) and r.state = 'requested'
      and (r.request_no = ${asked.requestNo}::bigint or (${asked.requestNo}::bigint is null and ${asked.number}::text in (r.identity_number, r.bhxh_number)))
    order by r.id limit 2`);
  return rows.map(({ id }) => id);
}

/** Whether the number was issued to somebody else. */
export async function numberOfAnother(tx: Tx, number: string, id: string): Promise<boolean> {
  const { taken } = await tx.get<{ taken: boolean }>(
    sql`select app.card_number_of_another(${number}, ${id}::uuid) as taken`,
  );
  return taken;
}

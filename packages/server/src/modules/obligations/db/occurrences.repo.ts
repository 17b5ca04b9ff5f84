import type { OccurrenceFilter } from '@ansinh/contract/obligations/occurrences.endpoints';
import { foldDiacritics } from '@ansinh/vietnamese/text';
import { empty, join, raw, sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { OCCURRENCE_COLUMNS, OCCURRENCE_TABLES, type StoredOccurrence } from './occurrence-row.ts';
import { standingSql } from './standing.ts';

/** Where a page of a list begins: behind this occurrence. */
export interface PageStart {
  readonly due: string | null;
  readonly id: string;
}

/** Returns one page, soonest due first, those without a due date last. */
export async function listOccurrences(
  tx: Tx,
  tenantId: string,
  filter: OccurrenceFilter,
  agencyId: string | null,
  limit: number,
  after?: PageStart,
): Promise<StoredOccurrence[]> {
  const where = conditionsOf(tenantId, filter, agencyId);
  const dated =
    after && after.due === null
      ? []
      : await page(
          tx,
          sql`${where} and o.due_on is not null ${after ? sql`and (o.due_on, o.id) > (${after.due}::date, ${after.id}::uuid)` : empty}`,
          limit,
        );
  const missing = limit - dated.length;
  if (missing === 0 || filter.dueFrom || filter.dueTo) return dated;
  const behind = after && after.due === null ? sql`and o.id > ${after.id}::uuid` : empty;
  return [...dated, ...(await page(tx, sql`${where} and o.due_on is null ${behind}`, missing))];
}

function page(tx: Tx, where: Sql, limit: number): Promise<StoredOccurrence[]> {
  // The page is cut before anything is joined to it; only a search for words has to look at the duties first.
  return tx.rows<StoredOccurrence>(sql`
    with page as materialized (select o.* from occurrences o where ${where} order by o.due_on, o.id limit ${limit})
    select ${OCCURRENCE_COLUMNS} from page o ${OCCURRENCE_TABLES} order by o.due_on, o.id`);
}

function conditionsOf(tenantId: string, filter: OccurrenceFilter, agencyId: string | null): Sql {
  const agency = filter.agency ?? agencyId;
  const conditions: Sql[] = [sql`o.tenant_id = ${tenantId}`];
  if (agency !== null) {
    if (filter.role === 'lead') conditions.push(sql`o.lead_agency_id = ${agency}`);
    else if (filter.role === 'coordinating') conditions.push(sql`${agency}::uuid = any (o.coordinating_ids)`);
    else if (filter.role === 'recipient') conditions.push(sql`${agency}::uuid = any (o.recipient_ids)`);
    else if (filter.agency) conditions.push(sql`${agency}::uuid = any (o.party_ids)`);
  }
  if (filter.regulation) conditions.push(sql`o.regulation_id = ${filter.regulation}`);
  if (filter.duty) conditions.push(sql`o.duty_id = ${filter.duty}`);
  // Written out, so that a plan made once for all values may still use the indexes of owed work.
  if (filter.state)
    conditions.push(sql`o.state in (${raw(filter.state.map((state) => `'${state}'`).join(', '))})`);
  if (filter.timeliness) conditions.push(sql`o.timeliness = any (${filter.timeliness})`);
  if (filter.period) conditions.push(sql`o.period_key = ${filter.period}`);
  if (filter.dueFrom) conditions.push(sql`o.due_on >= ${filter.dueFrom}::date`);
  if (filter.dueTo) conditions.push(sql`o.due_on <= ${filter.dueTo}::date`);
  if (filter.q) {
    const pattern = `%${foldDiacritics(filter.q).replaceAll(/[%_\\]/g, String.raw`\$&`)}%`;
    conditions.push(
      sql`o.duty_id in (select id from duties where tenant_id = ${tenantId} and search_text like ${pattern})`,
    );
  }
  return join(conditions, ' and ');
}

/** Returns one occurrence, or undefined where the actor cannot see it. `lock`: nobody else changes it meanwhile. */
export async function findOccurrence(
  tx: Tx,
  id: string,
  lock = false,
): Promise<StoredOccurrence | undefined> {
  if (lock) await tx.rows(sql`select from occurrences where id = ${id} for update`);
  return tx.find<StoredOccurrence>(
    sql`select ${OCCURRENCE_COLUMNS} from occurrences o ${OCCURRENCE_TABLES} where o.id = ${id}`,
  );
}

/** What a move changes. Absent: stays. */
export interface OccurrenceChange {
  readonly state: string;
  readonly due: string | null;
  readonly holderId: string | null;
  readonly submittedAt?: Date | null;
  readonly acceptedAt?: Date | null;
  readonly countReturn?: boolean;
}

/** Writes a move and returns the new version. */
export async function changeOccurrence(
  tx: Tx,
  id: string,
  now: Date,
  change: OccurrenceChange,
): Promise<number> {
  const standing = standingSql({
    state: sql`${change.state}::text`,
    due: sql`${change.due}::date`,
    submittedAt:
      change.submittedAt === undefined ? sql`submitted_at` : sql`${change.submittedAt}::timestamptz`,
    day: sql`${now}::timestamptz::date`,
  });
  const { version } = await tx.get<{ version: number }>(sql`
    update occurrences set timeliness = ${standing}, state = ${change.state}, due_on = ${change.due}, touched = true, version = version + 1,
      holder_since = case when holder_agency_id is distinct from ${change.holderId}::uuid then ${now} else holder_since end,
      holder_agency_id = ${change.holderId}
      ${change.submittedAt === undefined ? empty : sql`, submitted_at = ${change.submittedAt}`}
      ${change.acceptedAt === undefined ? empty : sql`, accepted_at = ${change.acceptedAt}`}
      ${change.countReturn ? sql`, returns = returns + 1` : empty}
    where id = ${id} returning version`);
  return version;
}

import type { TaskRow } from '@ansinh/contract/outreach/tasks.schemas';
import { escapeLike } from '../../../platform/database/escape-like.ts';
import { sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A task as stored, with the names of who has it but for the organisation's. */
export type StoredTaskRow = Omit<TaskRow, 'agency' | 'unit' | 'abilities'> & {
  readonly agencyId: string | null;
  readonly unitKey: string | null;
  readonly unitName: string | null;
  readonly listEntryId: string | null;
  readonly personId: string | null;
};

/** What an office looks for. */
export interface TaskQuery {
  readonly commune?: string | undefined;
  readonly village?: string | undefined;
  readonly unit?: string | undefined;
  readonly agency?: string | undefined;
  readonly kind?: string | undefined;
  readonly scheme?: string | undefined;
  readonly state: 'open' | 'done' | 'withdrawn' | 'all';
  readonly outcome?: string | undefined;
  readonly attention?: 'overdue-next' | 'never-visited' | 'unassigned' | 'due-soon' | undefined;
  readonly q?: string | undefined;
}

const FROM = sql`from outreach_tasks t left join measured_units v on v.tenant_id = t.tenant_id and v.key = t.village_key
  left join measured_units u on u.tenant_id = t.tenant_id and u.key = t.unit_key`;

function columns(today: string): Sql {
  return sql`t.id, t.version, t.kind, t.scheme, t.full_name as name, t.birth_year as "birthYear", t.address, t.phone, t.commune,
    coalesce(v.name, t.village_name) as village, t.household, t.household_size as "householdSize", t.why, t.due_on as "dueOn",
    t.agency_id as "agencyId", t.unit_key as "unitKey", u.name as "unitName", t.planned_on as "plannedOn", t.state, t.outcome,
    t.next_on as "nextOn", (t.state = 'open' and coalesce(t.next_on < ${today}::date, false)) as "nextOverdue",
    t.last_visit_at as "lastVisitAt", t.visits, t.closed_because as "closedBecause", t.list_entry_id as "listEntryId",
    t.person_id as "personId"`;
}

function matching(query: TaskQuery, today: string): Sql {
  const { commune, village, unit, agency, kind, scheme, state, outcome, attention, q } = query;
  const like = q ? `%${escapeLike(q)}%` : null;
  const waiting =
    attention === 'overdue-next'
      ? sql`t.next_on < ${today}::date`
      : attention === 'never-visited'
        ? sql`t.visits = 0 and t.unit_key is not null`
        : attention === 'unassigned'
          ? sql`t.unit_key is null`
          : attention === 'due-soon'
            ? sql`t.due_on <= ${today}::date + 7`
            : sql`true`;
  return sql`t.tenant_id = (select app.tenant_id())
    and (${commune ?? null}::text is null or t.commune = ${commune ?? null})
    and (${village ?? null}::text is null or t.village_key = ${village ?? null})
    and (${unit ?? null}::text is null or t.unit_key = ${unit ?? null})
    and (${agency ?? null}::uuid is null or t.agency_id = ${agency ?? null}::uuid)
    and (${kind ?? null}::text is null or t.kind = ${kind ?? null}) and (${scheme ?? null}::text is null or t.scheme = ${scheme ?? null})
    and (${state} = 'all' or t.state = ${state}) and (${outcome ?? null}::text is null or t.outcome = ${outcome ?? null})
    and (${like}::text is null or app.fold(t.full_name) like app.fold(${like}) or t.phone like ${like})
    and (${attention ?? null}::text is null or t.state = 'open') and ${waiting}`;
}

/** What a page of tasks is ordered by: village, household, id, as one text. */
const POSITION = sql`coalesce(v.name, t.village_name) || ' ' || coalesce(t.household, '')`;

/** Returns a page of tasks, by village and household, each with its place in the order. */
export async function listTaskRows(
  tx: Tx,
  query: TaskQuery,
  page: { today: string; after: readonly [string, string] | null; limit: number },
): Promise<(StoredTaskRow & { position: string })[]> {
  const { today, after, limit } = page;
  return tx.rows(sql`
    select ${columns(today)}, ${POSITION} as position ${FROM}
    where ${matching(query, today)}
      and (${after?.[1] ?? null}::uuid is null or (${POSITION}, t.id) > (${after?.[0] ?? null}::text, ${after?.[1] ?? null}::uuid))
    order by position, t.id limit ${limit}`);
}

/** Returns how many tasks a query finds. */
export async function countTasks(tx: Tx, query: TaskQuery, today: string): Promise<number> {
  const { total } = await tx.get<{ total: number }>(
    sql`select count(*) as total ${FROM} where ${matching(query, today)}`,
  );
  return total;
}

/** Returns one task, undefined where it is not in one's sight. */
export async function findTaskRow(tx: Tx, id: string, today: string): Promise<StoredTaskRow | undefined> {
  return tx.find(
    sql`select ${columns(today)} ${FROM} where t.tenant_id = (select app.tenant_id()) and t.id = ${id}`,
  );
}

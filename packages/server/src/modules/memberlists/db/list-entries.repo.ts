import type { CloseReason, ListKind, ListReasons, ListScheme } from '@ansinh/domain/memberlists';
import { join, sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { communeName } from '../../directory/index.ts';

/** An entry of a month with its person, before masking. */
export interface StoredListEntry {
  readonly id: string;
  readonly kind: ListKind;
  readonly scheme: ListScheme;
  readonly personId: string;
  readonly fullName: string;
  readonly nameKey: string;
  readonly birth: string | null;
  readonly birthYear: number | null;
  readonly commune: string;
  readonly communeName: string;
  readonly villageKey: string | null;
  readonly villageName: string | null;
  readonly household: string | null;
  readonly firstMonth: string;
  readonly dueOn: string | null;
  readonly reasons: ListReasons;
  readonly closedBecause: CloseReason | null;
  readonly closedAt: string | null;
  readonly work: 'none' | 'shared' | 'contacted' | 'done';
  readonly outcome: string | null;
  readonly agency: string | null;
}

/** Which entries are asked for. */
export interface EntryFilter {
  readonly kind?: ListKind | undefined;
  readonly scheme?: ListScheme | undefined;
  readonly commune?: string | undefined;
  readonly village?: string | undefined;
  readonly sign?: 'support' | 'compulsory' | 'household' | 'lately' | 'age' | undefined;
  readonly work?: StoredListEntry['work'] | undefined;
  readonly state?: 'open' | 'closed' | undefined;
  readonly q?: string | undefined;
}

const WORK: Sql = sql`case when t.id is null then 'none' when t.state = 'done' then 'done' when t.visits > 0 then 'contacted' else 'shared' end`;

/** The newest task of an entry `e`. */
const TASK: Sql = sql`left join lateral (select t.id, t.state, t.visits, t.outcome, t.agency_id from outreach_tasks t
  where t.tenant_id = e.tenant_id and t.list_entry_id = e.id and t.state <> 'withdrawn' order by t.created_at desc limit 1) t on true`;

/** Returns the condition for the entries `e` (with person `p` and task `t`) of a month, "2026-11-01". */
function wanted(month: string, filter: EntryFilter): Sql {
  const parts: Sql[] = [
    sql`e.tenant_id = (select app.tenant_id()) and e.first_month <= ${month}::date and (e.closed_at is null or e.last_month >= ${month}::date)`,
  ];
  if (filter.kind) parts.push(sql`e.kind = ${filter.kind}`);
  if (filter.scheme) parts.push(sql`e.scheme = ${filter.scheme}`);
  if (filter.commune) parts.push(sql`e.commune = ${filter.commune}`);
  if (filter.village)
    parts.push(
      filter.village === 'none' ? sql`e.village_key is null` : sql`e.village_key = ${filter.village}`,
    );
  if (filter.sign === 'support') parts.push(sql`e.reasons ? 'support'`);
  else if (filter.sign === 'compulsory') parts.push(sql`e.reasons ? 'compulsoryUntil'`);
  else if (filter.sign) parts.push(sql`e.reasons -> 'parts' ? ${filter.sign}`);
  if (filter.work) parts.push(sql`${WORK} = ${filter.work}`);
  if (filter.state)
    parts.push(filter.state === 'open' ? sql`e.closed_at is null` : sql`e.closed_at is not null`);
  if (filter.q)
    parts.push(
      sql`p.name_key like '%' || replace(replace(regexp_replace(app.fold(${filter.q}), '\\s+', ' ', 'g'), '%', '\\%'), '_', '\\_') || '%'`,
    );
  return join(parts, ' and ');
}

/** Returns entries of a month by name; `after` is where the page before ended. */
export function listEntryRows(
  tx: Tx,
  month: string,
  filter: EntryFilter,
  page: { readonly after: readonly [name: string, id: string] | null; readonly limit: number },
): Promise<StoredListEntry[]> {
  const after = page.after ? sql`(p.name_key, e.id) > (${page.after[0]}, ${page.after[1]}::uuid)` : sql`true`;
  return tx.rows<StoredListEntry>(sql`
    select e.id, e.kind, e.scheme, e.person_id as "personId", p.full_name as "fullName", p.name_key as "nameKey", p.birth_date as birth,
      extract(year from p.birth_date)::integer as "birthYear", e.commune,
      coalesce(${communeName(sql`e.commune`)}, e.commune) as "communeName",
      e.village_key as "villageKey", coalesce(v.name, p.village) as "villageName", e.household, to_char(e.first_month, 'YYYY-MM') as "firstMonth",
      e.due_on as "dueOn", e.reasons, e.closed_because as "closedBecause", e.closed_at as "closedAt", ${WORK} as work, t.outcome,
      (select n.short_name from agency_names n where n.tenant_id = e.tenant_id and n.agency_id = t.agency_id order by n.valid desc limit 1) as agency
    from list_entries e join people p on p.tenant_id = e.tenant_id and p.id = e.person_id
      left join measured_units v on v.tenant_id = e.tenant_id and v.key = e.village_key
      ${TASK}
    where ${wanted(month, filter)} and ${after}
    order by p.name_key, e.id limit ${page.limit}`);
}

/** What the columns of participants-monthly say of an entry, besides its own. */
export interface ListedPerson {
  readonly entryId: string;
  readonly sex: 'male' | 'female' | null;
  readonly birthPrecision: 'day' | 'month' | 'year';
  readonly identityNumber: string | null;
  readonly bhxhNumber: string | null;
  readonly card: string | null;
  readonly address: string | null;
  readonly phone: string | null;
}

/** Returns the personal columns of entries, by entry. */
export async function listedPeople(tx: Tx, entryIds: readonly string[]): Promise<Map<string, ListedPerson>> {
  const number = (
    ...kinds: string[]
  ): Sql => sql`(select i.value from person_identifiers i where i.tenant_id = e.tenant_id and i.person_id = e.person_id
    and i.kind = any (${kinds}::text[]) and i.state <> 'wrong' order by i.state = 'verified' desc, i.kind, i.first_seen_at desc limit 1)`;
  const rows = await tx.rows<ListedPerson>(sql`
    select e.id as "entryId", p.sex, p.birth_precision as "birthPrecision", ${number('cccd', 'cmnd')} as "identityNumber",
      ${number('bhxh')} as "bhxhNumber", ${number('bhyt-card')} as card, p.address, p.phone
    from list_entries e join people p on p.tenant_id = e.tenant_id and p.id = e.person_id
    where e.id = any (${[...entryIds]}::uuid[])`);
  return new Map(rows.map((row) => [row.entryId, row]));
}

import type { ListState } from '@ansinh/domain/statefunded';
import { sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { placeName } from './place-name.ts';

/** A list with where it stands. */
export interface StoredList {
  readonly id: string;
  readonly commune: string;
  readonly communeName: string;
  readonly group: string;
  /** "2026-11". */
  readonly month: string;
  readonly agencyId: string;
  readonly managerId: string | null;
  readonly dueOn: string;
  readonly state: Exclude<ListState, 'carded'>;
  readonly version: number;
  readonly submittedAt: string | null;
  readonly submittedBy: string | null;
  readonly checkedAt: string | null;
  readonly checkedBy: string | null;
  readonly sentAt: string | null;
  readonly sentBy: string | null;
}

const LIST = sql`l.id, l.commune, ${placeName(sql`l.commune`)} as "communeName", l.group_code as "group", to_char(l.month, 'YYYY-MM') as month,
  l.agency_id as "agencyId", l.manager_agency_id as "managerId", l.due_on as "dueOn", l.state, l.version, l.submitted_at as "submittedAt",
  l.submitted_by as "submittedBy", l.checked_at as "checkedAt", l.checked_by as "checkedBy", l.sent_at as "sentAt", l.sent_by as "sentBy"`;

/** Returns a list, locked until the transaction ends when it is to be changed; undefined outside one's sight. */
export async function findList(tx: Tx, id: string, lock = false): Promise<StoredList | undefined> {
  return tx.find<StoredList>(
    sql`select ${LIST} from statefunded_lists l where l.tenant_id = (select app.tenant_id()) and l.id = ${id} ${lock ? sql`for update` : sql``}`,
  );
}

/** Returns the list of a commune, group and month ("2026-11"), if it was begun. */
export async function findListOf(
  tx: Tx,
  { commune, group, month }: Pick<StoredList, 'commune' | 'group' | 'month'>,
): Promise<StoredList | undefined> {
  return tx.find<StoredList>(sql`
    select ${LIST} from statefunded_lists l where l.tenant_id = (select app.tenant_id()) and l.commune = ${commune} and l.group_code = ${group}
      and l.month = ${`${month}-01`}::date`);
}

/** Begins a list and returns its id. */
export async function insertList(
  tx: Tx,
  tenantId: string,
  list: Pick<StoredList, 'commune' | 'group' | 'month' | 'agencyId' | 'managerId' | 'dueOn'>,
): Promise<string> {
  const { id } = await tx.get<{ id: string }>(sql`
    insert into statefunded_lists (tenant_id, commune, group_code, month, agency_id, manager_agency_id, due_on)
    values (${tenantId}, ${list.commune}, ${list.group}, ${`${list.month}-01`}::date, ${list.agencyId}, ${list.managerId}, ${list.dueOn})
    returning id`);
  return id;
}

/** Who moved a list and when. */
export interface Mover {
  readonly by: string;
  readonly at: Date;
}

/** Moves a list on and returns its new version. */
export async function moveList(
  tx: Tx,
  id: string,
  state: StoredList['state'],
  stamp: 'submitted' | 'checked' | 'sent' | null,
  { by, at }: Mover,
): Promise<number> {
  const stamps: Record<'submitted' | 'checked' | 'sent', Sql> = {
    submitted: sql`, submitted_at = ${at}, submitted_by = ${by}, checked_at = null, checked_by = null`,
    checked: sql`, checked_at = ${at}, checked_by = ${by}`,
    sent: sql`, sent_at = ${at}, sent_by = ${by}`,
  };
  const { version } = await tx.get<{ version: number }>(sql`
    update statefunded_lists set state = ${state}, version = version + 1 ${stamp === null ? sql`` : stamps[stamp]} where id = ${id} returning version`);
  return version;
}

/** What the lines of a list say together. */
export interface LineCounts {
  readonly lines: number;
  readonly returned: number;
  readonly unchecked: number;
  readonly openDuplicates: number;
}

/** Counts the lines of a list, both sides. */
export async function countLines(tx: Tx, listId: string): Promise<LineCounts> {
  return tx.get<LineCounts>(sql`
    with lines as (
      select m.id, m.in_check as verdict from statefunded_members m
        where m.tenant_id = (select app.tenant_id()) and m.list_id = ${listId} and m.dropped_at is null
      union all
      select m.id, m.out_check from statefunded_members m
        where m.tenant_id = (select app.tenant_id()) and m.out_list_id = ${listId} and m.dropped_at is null)
    select count(*)::integer as lines, count(*) filter (where verdict = 'returned')::integer as returned,
      count(*) filter (where verdict = 'pending')::integer as unchecked,
      (select count(*)::integer from statefunded_findings f where f.tenant_id = (select app.tenant_id()) and f.kind = 'duplicate' and f.state = 'open'
        and exists (select from statefunded_members m where m.tenant_id = f.tenant_id and m.list_id = ${listId} and m.dropped_at is null
          and m.id in (f.member_id, f.other_member_id))) as "openDuplicates"
    from lines`);
}

import type { ListKind, ListScheme } from '@ansinh/domain/memberlists';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** An open entry with what somebody needs who goes to that door, and no more: no identity number, no day of birth. */
export interface TakenEntry {
  readonly entryId: string;
  readonly kind: ListKind;
  readonly scheme: ListScheme;
  readonly personId: string;
  readonly fullName: string;
  readonly birthYear: number | null;
  readonly address: string | null;
  readonly villageKey: string | null;
  readonly villageName: string | null;
  readonly commune: string;
  readonly household: string | null;
  /** People of the household in the register, this one included; null where the household is not known. */
  readonly householdSize: number | null;
  readonly phone: string | null;
  readonly dueOn: string | null;
  /** Facts by key, as the rule saw them. */
  readonly reasons: Readonly<Record<string, unknown>>;
}

/** Returns the entries that are open and in one's sight, ordered by village, household and name. Unknown, closed and unseen ids are left out. */
export async function takeEntries(tx: Tx, entryIds: readonly string[]): Promise<TakenEntry[]> {
  return tx.rows<TakenEntry>(sql`
    select e.id as "entryId", e.kind, e.scheme, e.person_id as "personId", p.full_name as "fullName",
      extract(year from p.birth_date)::integer as "birthYear", p.address, e.village_key as "villageKey",
      coalesce(v.name, p.village) as "villageName", e.commune, e.household,
      case when e.household is not null then (select count(*)::integer from people h
        where h.tenant_id = e.tenant_id and h.commune = p.commune and h.household = e.household and h.merged_into is null) end as "householdSize",
      p.phone, e.due_on as "dueOn", e.reasons
    from list_entries e join people p on p.tenant_id = e.tenant_id and p.id = e.person_id
      left join measured_units v on v.tenant_id = e.tenant_id and v.key = e.village_key
    where e.tenant_id = (select app.tenant_id()) and e.id = any(${[...entryIds]}::uuid[]) and e.closed_at is null
    order by "villageName" nulls last, e.household nulls last, p.name_key, e.id`);
}

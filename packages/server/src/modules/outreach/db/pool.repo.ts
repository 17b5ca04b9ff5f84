import type { ListKind, ListScheme } from '@ansinh/domain/memberlists';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { ENTRY_HOUSEHOLD, ENTRY_IS_FREE, TASK_HOUSEHOLD } from './household-key.ts';

/** What can be shared out: an entry of the lists nobody has, or an organisation's task without a collector. */
export interface PoolItem {
  readonly id: string;
  readonly household: string;
  readonly villageKey: string | null;
  readonly village: string;
  readonly personId: string | null;
  readonly heldUnit: string | null;
  readonly heldAgency: string | null;
}

/** Which part of the pool. */
export interface PoolQuery {
  readonly commune: string;
  readonly kind?: ListKind | undefined;
  readonly scheme?: ListScheme | undefined;
}

/** Returns entries of a commune that nobody has, one a person and scheme: where two lists name him, the firmer one. */
export async function listFreeEntries(tx: Tx, { commune, kind, scheme }: PoolQuery): Promise<PoolItem[]> {
  return tx.rows(sql`
    with free as (
      select distinct on (e.person_id, e.scheme) e.id, e.tenant_id, ${ENTRY_HOUSEHOLD} as household, e.village_key, e.person_id
      from list_entries e
      where e.tenant_id = (select app.tenant_id()) and e.commune = ${commune} and e.closed_at is null
        and (${kind ?? null}::text is null or e.kind = ${kind ?? null}) and (${scheme ?? null}::text is null or e.scheme = ${scheme ?? null})
        and ${ENTRY_IS_FREE}
      order by e.person_id, e.scheme, array_position(array['due', 'suspended', 'not-participating', 'potential'], e.kind)
    ), held as (
      select distinct on (household) ${TASK_HOUSEHOLD} as household, t.unit_key, t.agency_id from outreach_tasks t
      where t.tenant_id = (select app.tenant_id()) and t.commune = ${commune} and t.state = 'open'
      order by household, t.unit_key nulls last
    )
    select f.id, f.household, f.village_key as "villageKey", coalesce(v.name, p.village, '') as village, f.person_id as "personId",
      h.unit_key as "heldUnit", h.agency_id as "heldAgency"
    from free f join people p on p.tenant_id = f.tenant_id and p.id = f.person_id
      left join measured_units v on v.tenant_id = f.tenant_id and v.key = f.village_key
      left join held h on h.household = f.household
    order by village, f.household, f.id`);
}

/** Returns the tasks an organisation has in a commune and no collector goes to yet. */
export async function listUnassigned(
  tx: Tx,
  agencyId: string,
  { commune, kind, scheme }: PoolQuery,
): Promise<PoolItem[]> {
  return tx.rows(sql`
    with held as (
      select distinct on (household) ${TASK_HOUSEHOLD} as household, t.unit_key, t.agency_id from outreach_tasks t
      where t.tenant_id = (select app.tenant_id()) and t.commune = ${commune} and t.state = 'open' and t.unit_key is not null
      order by household, t.unit_key
    ), pool as (
      select t.id, t.tenant_id, ${TASK_HOUSEHOLD} as household, t.village_key, t.village_name, t.person_id from outreach_tasks t
      where t.tenant_id = (select app.tenant_id()) and t.agency_id = ${agencyId}::uuid and t.commune = ${commune} and t.state = 'open'
        and t.unit_key is null
        and (${kind ?? null}::text is null or t.kind = ${kind ?? null}) and (${scheme ?? null}::text is null or t.scheme = ${scheme ?? null})
    )
    select f.id, f.household, f.village_key as "villageKey", coalesce(v.name, f.village_name) as village, f.person_id as "personId",
      h.unit_key as "heldUnit", h.agency_id as "heldAgency"
    from pool f left join measured_units v on v.tenant_id = f.tenant_id and v.key = f.village_key
      left join held h on h.household = f.household
    order by village, f.household, f.id`);
}

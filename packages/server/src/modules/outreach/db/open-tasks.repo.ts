import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { TASK_HOUSEHOLD } from './household-key.ts';

/** An open task as moving and taking back need it. */
export interface OpenTask {
  readonly id: string;
  readonly household: string;
  readonly fullName: string;
  readonly agencyId: string | null;
  readonly unitKey: string | null;
  readonly state: 'open' | 'done' | 'withdrawn';
}

/**
 * Returns tasks in one's sight, locked, and with them the open ones of the same households that are in the same hands: a household goes
 * together.
 */
export async function lockHouseholds(tx: Tx, ids: readonly string[]): Promise<OpenTask[]> {
  return tx.rows(sql`
    with asked as (
      select ${TASK_HOUSEHOLD} as household, t.agency_id, t.unit_key from outreach_tasks t
      where t.tenant_id = (select app.tenant_id()) and t.id = any (${[...ids]}::uuid[])
    )
    select t.id, ${TASK_HOUSEHOLD} as household, coalesce(t.full_name, '') as "fullName", t.agency_id as "agencyId",
      t.unit_key as "unitKey", t.state
    from outreach_tasks t
    where t.tenant_id = (select app.tenant_id()) and (t.id = any (${[...ids]}::uuid[]) or (t.state = 'open' and exists (
      select from asked a where a.household = ${TASK_HOUSEHOLD} and a.agency_id is not distinct from t.agency_id
        and a.unit_key is not distinct from t.unit_key)))
    order by t.id for update of t`);
}

/** Who has somebody of a household, or a person for a scheme, now. */
export interface HeldBy {
  readonly household: string;
  readonly personId: string | null;
  readonly scheme: string;
  readonly agencyId: string;
  readonly unitKey: string | null;
  /** Name of the collector; null where the organisation has it as a whole. */
  readonly unit: string | null;
}

/** Returns the open tasks of households, with whose they are. */
export async function heldHouseholds(tx: Tx, households: readonly string[]): Promise<HeldBy[]> {
  return tx.rows(sql`
    select ${TASK_HOUSEHOLD} as household, t.person_id as "personId", t.scheme, t.agency_id as "agencyId", t.unit_key as "unitKey",
      u.name as unit
    from outreach_tasks t left join measured_units u on u.tenant_id = t.tenant_id and u.key = t.unit_key
    where t.tenant_id = (select app.tenant_id()) and t.state = 'open' and ${TASK_HOUSEHOLD} = any (${[...households]}::text[])`);
}

/** Whether the caller answers for communes (a ward, Social Insurance, the province), or for his organisation alone. */
export async function answersForCommunes(tx: Tx): Promise<boolean> {
  const { answers } = await tx.get<{ answers: boolean }>(sql`
    select (select app.sees_network()) or cardinality((select app.register_communes())) > 0 as answers`);
  return answers;
}

/** Returns which entries were worked on since the newest making of their list: their people come back with the next one. */
export async function entriesWorkedOn(tx: Tx, entryIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.rows<{ id: string }>(sql`
    select e.id from list_entries e where e.tenant_id = (select app.tenant_id()) and e.id = any (${[...entryIds]}::uuid[])
      and exists (select from outreach_tasks o where o.tenant_id = e.tenant_id and o.person_id = e.person_id and o.scheme = e.scheme
        and o.state = 'done' and o.closed_at >= e.last_month)`);
  return new Set(rows.map(({ id }) => id));
}

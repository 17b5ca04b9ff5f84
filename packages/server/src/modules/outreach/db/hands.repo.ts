import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { TASK_HOUSEHOLD } from './household-key.ts';

/** Somebody of the network who can be given households. */
export interface StoredHand {
  readonly key: string;
  readonly name: string;
  readonly kind: 'collector' | 'collaborator';
  readonly agencyId: string;
  readonly villages: string[];
  readonly perDay: number | null;
  readonly weekdays: number[] | null;
  readonly capacityVersion: number;
  readonly households: number;
  readonly open: number;
  readonly planned: number;
  readonly neverVisited: number;
  readonly nextOverdue: number;
  readonly done: number;
  readonly joined: number;
  readonly visits: number;
  readonly lastVisitAt: string | null;
}

/**
 * Returns the collectors and collaborators in one's sight who work on a day, with what they have open and what it brought; of a commune: those
 * whose place or area it is, or who have somebody there.
 */
export async function listHands(
  tx: Tx,
  today: string,
  {
    commune,
    unit,
    agencyId,
  }: { commune?: string | undefined; unit?: string; agencyId?: string | undefined } = {},
): Promise<StoredHand[]> {
  return tx.rows(sql`
    with work as materialized (
      select t.unit_key, count(distinct ${TASK_HOUSEHOLD}) filter (where t.state = 'open') as households,
        count(*) filter (where t.state = 'open') as open,
        count(*) filter (where t.state = 'open' and t.planned_on >= ${today}::date) as planned,
        count(*) filter (where t.state = 'open' and t.visits = 0) as never_visited,
        count(*) filter (where t.state = 'open' and t.next_on < ${today}::date) as next_overdue,
        count(*) filter (where t.state = 'done') as done, count(*) filter (where t.state = 'done' and t.outcome = 'joined') as joined,
        sum(t.visits) as visits, max(t.last_visit_at) as last_visit_at, bool_or(t.commune = ${commune ?? ''}) as in_commune
      from outreach_tasks t where t.tenant_id = (select app.tenant_id()) and t.unit_key is not null group by t.unit_key
    ), areas as materialized (
      select a.unit_key, array_agg(a.village_key order by a.village_key) as villages, bool_or(a.commune_key = ${commune ?? ''}) as in_commune
      from network_areas a where a.tenant_id = (select app.tenant_id()) and a.valid @> ${today}::date group by a.unit_key
    )
    select u.key, u.name, u.kind, m.agency_id as "agencyId", coalesce(a.villages, '{}') as villages, c.per_day as "perDay", c.weekdays,
      coalesce(c.version, 0) as "capacityVersion", coalesce(w.households, 0) as households, coalesce(w.open, 0) as open,
      coalesce(w.planned, 0) as planned, coalesce(w.never_visited, 0) as "neverVisited", coalesce(w.next_overdue, 0) as "nextOverdue",
      coalesce(w.done, 0) as done, coalesce(w.joined, 0) as joined, coalesce(w.visits, 0) as visits, w.last_visit_at as "lastVisitAt"
    from network_members m join measured_units u on u.tenant_id = m.tenant_id and u.key = m.unit_key
      left join outreach_capacities c on c.tenant_id = m.tenant_id and c.unit_key = m.unit_key
      left join areas a on a.unit_key = m.unit_key left join work w on w.unit_key = m.unit_key
    where m.tenant_id = (select app.tenant_id()) and u.kind in ('collector', 'collaborator') and u.valid @> ${today}::date
      and (${commune ?? null}::text is null or u.commune_key = ${commune ?? null} or a.in_commune or w.in_commune)
      and (${unit ?? null}::text is null or u.key = ${unit ?? null})
      and (${agencyId ?? null}::uuid is null or m.agency_id = ${agencyId ?? null}::uuid)
    order by m.agency_id, u.name, u.key`);
}

/** Whom a share can be given to: a person of the network, or an organisation as a whole. */
export interface ResolvedHand {
  readonly key: string;
  readonly name: string;
  readonly agencyId: string;
  readonly unitKey: string | null;
}

/** Returns the people of the network of these units who work on a day and are in one's sight. */
export async function resolveMembers(
  tx: Tx,
  keys: readonly string[],
  today: string,
): Promise<ResolvedHand[]> {
  return tx.rows(sql`
    select u.key, u.name, m.agency_id as "agencyId", u.key as "unitKey"
    from network_members m join measured_units u on u.tenant_id = m.tenant_id and u.key = m.unit_key
    where m.tenant_id = (select app.tenant_id()) and u.key = any (${[...keys]}::text[]) and u.valid @> ${today}::date
      and u.kind in ('collector', 'collaborator')`);
}

/** Returns which of these agencies have people in the network. */
export async function agenciesWithMembers(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(sql`
    select distinct agency_id as id from network_members
    where tenant_id = (select app.tenant_id()) and agency_id = any (${[...ids]}::uuid[])`);
  return rows.map(({ id }) => id);
}

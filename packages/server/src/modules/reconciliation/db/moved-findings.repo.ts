import type { Actor } from '@ansinh/domain/kernel';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { SHOWN_WORK, type WorkInHand, type WorkMove } from '../../../platform/work-in-hand.ts';

/** Returns how many findings each of the agencies has to work on; agencies without any are absent. */
export function findingsInHand(tx: Tx, agencyIds: readonly string[]): Promise<WorkInHand[]> {
  return tx.rows<WorkInHand>(sql`
    select assignee_agency_id as "agencyId", count(*)::int as count, (array_agg(label order by priority desc, id))[1:${SHOWN_WORK}] as samples
    from findings where tenant_id = app.tenant_id() and assignee_agency_id = any (${[...agencyIds]}::uuid[]) and state in ('open', 'working')
    group by assignee_agency_id`);
}

/**
 * Gives findings of agencies that end to those that take them over, and returns how many. Where several do, `serving` says which
 * agencies serve a commune now ("2024:23281"): the one that does takes it; where none or several do it waits for somebody to assign it.
 */
export async function moveFindings(
  tx: Tx,
  actor: Actor,
  now: Date,
  moves: readonly WorkMove[],
  serving: ReadonlyMap<string, readonly string[]>,
): Promise<number> {
  const rows = moves.map(({ fromId, toIds, reason }) => ({ fromId, toIds, reason }));
  const places = [...serving].flatMap(([commune, ids]) => ids.map((agencyId) => ({ commune, agencyId })));
  return tx.run(sql`
    with moves as materialized (
      select m."fromId", m."toIds", m.reason from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as m ("fromId" uuid, "toIds" uuid[], reason text)
    ), places as materialized (
      select p.commune, array_agg(p."agencyId") as ids
      from jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as p (commune text, "agencyId" uuid) group by p.commune
    ), taken as (
      select f.id, f.tenant_id, m."fromId", m.reason,
        case when cardinality(m."toIds") = 1 then m."toIds" else array(select unnest(m."toIds") intersect select unnest(p.ids)) end as heirs
      from findings f join moves m on m."fromId" = f.assignee_agency_id left join places p on p.commune = f.commune
      where f.tenant_id = ${actor.tenantId} and f.state in ('open', 'working')
    ), moved as (
      update findings f set assignee_agency_id = case when cardinality(t.heirs) = 1 then t.heirs[1] end, assignee_user_id = null,
        version = version + 1
      from taken t where t.tenant_id = f.tenant_id and t.id = f.id returning f.id, f.assignee_agency_id as heir, t."fromId", t.reason)
    insert into finding_events (tenant_id, finding_id, at, kind, actor, user_id, agency_id, note, detail)
    select ${actor.tenantId}, id, ${now}, 'assigned', ${actor.id}, ${actor.kind === 'person' ? actor.id : null}, ${actor.agencyId}, reason,
      jsonb_build_object('from', "fromId", 'agencyId', heir)
    from moved`);
}

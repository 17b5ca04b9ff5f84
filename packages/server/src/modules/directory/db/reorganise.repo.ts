import type { AgencyLife, UnitLife } from '@ansinh/domain/reorganisations';
import { refuseOnConstraint } from '../../../platform/database/refuse-on-constraint.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Returns every administrative unit of these structures with its dates. */
export function unitLives(tx: Tx, structures: readonly string[]): Promise<UnitLife[]> {
  return tx.rows<UnitLife>(sql`
    select structure || ':' || code as key, full_name as name, province_code as "provinceCode",
      case when parent_code is not null then structure || ':' || parent_code end as parent, lower(valid) as "from",
      upper(valid) - 1 as "to"
    from territories where structure = any (${[...structures]}) order by structure, code, valid`);
}

/** Returns every agency of the province with its dates, name on a day (or the nearest name), territory that day and the day after. */
export function agencyLives(tx: Tx, on: string): Promise<(AgencyLife & { readonly id: string })[]> {
  return tx.rows(sql`
    select a.id, a.code, a.kind, a.level, coalesce(n.name, a.code) as name, lower(a.valid) as "from", upper(a.valid) - 1 as "to",
      case when p.agency_id is null then a.territory_structure || ':' || a.territory_code
        else p.territory_structure || ':' || p.territory_code end as territory,
      case when q.agency_id is null then a.territory_structure || ':' || a.territory_code
        else q.territory_structure || ':' || q.territory_code end as next
    from agencies a
    left join agency_placements p on p.tenant_id = a.tenant_id and p.agency_id = a.id and p.valid @> ${on}::date
    left join agency_placements q on q.tenant_id = a.tenant_id and q.agency_id = a.id and q.valid @> (${on}::date + 1)
    left join lateral (select name from agency_names n where n.tenant_id = a.tenant_id and n.agency_id = a.id
      order by n.valid @> ${on}::date desc, n.valid desc limit 1) n on true
    order by a.code`);
}

/** Ends agencies the day before `effective`, with their names, placements and coverages. Refused for one that begins later. */
export async function closeAgencies(tx: Tx, ids: readonly string[], effective: string): Promise<void> {
  const closed = [...ids];
  const cut = async (): Promise<void> => {
    await tx.run(sql`
      update agency_names set valid = valid * daterange(null, ${effective}::date)
      where tenant_id = app.tenant_id() and agency_id = any (${closed}::uuid[]) and not valid <@ daterange(null, ${effective}::date)`);
    await tx.run(sql`
      update agency_coverages set valid = valid * daterange(null, ${effective}::date)
      where tenant_id = app.tenant_id() and agency_id = any (${closed}::uuid[]) and not valid <@ daterange(null, ${effective}::date)`);
    await tx.run(sql`
      update agency_placements set valid = valid * daterange(null, ${effective}::date)
      where tenant_id = app.tenant_id() and agency_id = any (${closed}::uuid[]) and not valid <@ daterange(null, ${effective}::date)`);
    await tx.run(sql`
      update agencies set valid = valid * daterange(null, ${effective}::date), version = version + 1
      where tenant_id = app.tenant_id() and id = any (${closed}::uuid[]) and not valid <@ daterange(null, ${effective}::date)`);
  };
  await refuseOnConstraint(cut(), {
    agency_name_period_is_not_empty: 'directory.outside_existence',
    agency_coverage_period_is_not_empty: 'directory.outside_existence',
    agency_placement_period_is_not_empty: 'directory.outside_existence',
    agency_period_is_not_empty: 'directory.outside_existence',
  });
}

/** Successions as recorded, with the codes of their agencies: what was known before a decision was recorded for them. */
export interface RecordedSuccession {
  readonly on: string;
  readonly from: string;
  readonly to: string;
  readonly share: 'all' | 'part';
  readonly dividedBy: 'whole' | 'territory' | 'subject';
  readonly primary: boolean;
  readonly scope: string;
  readonly basis: string;
  readonly certainty: string;
  /** The predecessor ended the day before. */
  readonly closed: boolean;
}

/** Returns every recorded succession of agencies, oldest first. */
export function recordedSuccessions(tx: Tx): Promise<RecordedSuccession[]> {
  return tx.rows<RecordedSuccession>(sql`
    select s.on_date as "on", f.code as "from", t.code as "to", s.share, s.divided_by as "dividedBy", s.is_primary as "primary",
      s.scope, s.basis, s.certainty, coalesce(upper(f.valid) <= s.on_date, false) as closed
    from agency_successions s
    join agencies f on f.tenant_id = s.tenant_id and f.id = s.from_id
    join agencies t on t.tenant_id = s.tenant_id and t.id = s.to_id
    order by s.on_date, f.code, t.code, s.scope`);
}

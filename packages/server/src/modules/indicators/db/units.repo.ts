import type { MeasuredUnit, UnitKind } from '@ansinh/contract/indicators/indicators.schemas';
import { escapeLike } from '../../../platform/database/escape-like.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

const COLUMNS = sql`u.key, u.kind, u.name,
  case when p.key is not null then jsonb_build_object('key', p.key, 'name', p.name) end as parent,
  u.commune_key as "communeKey", u.agency_id as "agencyId", lower(u.valid) as "from", upper(u.valid) - 1 as "to", u.source,
  u.certainty, u.version, (select count(*) from measured_units b where b.tenant_id = u.tenant_id and b.parent_key = u.key) as parts`;
const FROM = sql`from measured_units u left join measured_units p on p.tenant_id = u.tenant_id and p.key = u.parent_key`;

/** Which units to look for. */
export interface UnitQuery {
  readonly below?: string | undefined;
  readonly kind?: UnitKind | undefined;
  readonly search?: string | undefined;
  readonly on?: string | undefined;
}

/**
 * Returns the units directly below one (the top ones without it), or those whose name has the searched words anywhere below it;
 * territories by their code. At most `limit`, with how many there are in all.
 */
export async function findUnits(
  tx: Tx,
  { below: under, kind: sort, search: words, on: day }: UnitQuery,
  limit: number,
): Promise<{ items: MeasuredUnit[]; found: number }> {
  const search = words === undefined ? null : escapeLike(words);
  const [below, kind, on] = [under ?? null, sort ?? null, day ?? null];
  const rows = await tx.rows<{ unit: MeasuredUnit; found: number }>(sql`
    select to_jsonb(listed) as unit, count(*) over () as found from (select ${COLUMNS} ${FROM}
    where (case when ${search}::text is null and ${kind}::text is null
        then u.parent_key is not distinct from ${below}::text else true end)
      and (${below}::text is null or u.key in (
        with recursive line as (
          select key from measured_units where parent_key = ${below}
          union all
          select m.key from measured_units m join line on m.parent_key = line.key)
        select key from line))
      and (${kind}::text is null or u.kind = ${kind}) and (${search}::text is null or u.folded like '%' || app.fold(${search}) || '%')
      and (${on}::date is null or u.valid @> ${on}::date)
    order by u.kind in ('village', 'organisation', 'point', 'collector', 'collaborator'), case when u.key not like 'u:%' then left(u.key, 4) end desc, u.name, u.key) listed
    limit ${limit}`);
  return { items: rows.map(({ unit }) => unit), found: rows[0]?.found ?? 0 };
}

/** Returns the unit and what it lies in, the top one first; nothing when the caller sees no such unit. */
export function pathTo(tx: Tx, key: string): Promise<MeasuredUnit[]> {
  return tx.rows<MeasuredUnit>(sql`
    with recursive up as (
      select key, parent_key, 0 as step from measured_units where key = ${key}
      union all
      select m.key, m.parent_key, up.step + 1 from measured_units m join up on m.key = up.parent_key)
    select ${COLUMNS} ${FROM} join up on up.key = u.key order by up.step desc`);
}

/** Returns the named units the caller sees, in no order. */
export function unitsByKey(tx: Tx, keys: readonly string[]): Promise<MeasuredUnit[]> {
  return tx.rows<MeasuredUnit>(sql`select ${COLUMNS} ${FROM} where u.key = any(${keys}::text[])`);
}

/** Returns the units directly below one that exist on an ISO day (any day without it), in the order of their keys. */
export function unitsBelow(tx: Tx, parentKey: string, on: string | null): Promise<MeasuredUnit[]> {
  return tx.rows<MeasuredUnit>(sql`
    select ${COLUMNS} ${FROM}
    where u.parent_key = ${parentKey} and (${on}::date is null or u.valid @> ${on}::date) order by u.kind, u.key`);
}

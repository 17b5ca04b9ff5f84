import { sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A unit as boards need it. Days ISO, `to` null while nothing ends it. */
export interface BoardUnit {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly parentKey: string | null;
  readonly from: string;
  readonly to: string | null;
}

/** A part of a unit. `addsUp`: its people are part of the unit's; those of an organisation are counted by the areas they live in. */
export interface BoardPart extends BoardUnit {
  readonly addsUp: boolean;
}

const COLUMNS = sql`u.key, u.name, u.kind, u.parent_key as "parentKey", lower(u.valid) as "from", upper(u.valid) - 1 as "to"`;

/** Returns a unit and what it lies in, the top one first; nothing when the caller sees no such unit. */
export function unitWithPath(tx: Tx, key: string): Promise<BoardUnit[]> {
  return tx.rows<BoardUnit>(sql`
    with recursive up as (
      select m.key, m.parent_key, 0 as step from measured_units m where m.key = ${key}
      union all
      select m.key, m.parent_key, up.step + 1 from measured_units m join up on m.key = up.parent_key)
    select ${COLUMNS} from measured_units u join up on up.key = u.key order by up.step desc`);
}

/** Returns the units directly below one on an ISO day, in the order of their names. */
export function partsOn(tx: Tx, parentKey: string, on: string): Promise<BoardPart[]> {
  return tx.rows<BoardPart>(sql`
    select ${COLUMNS}, app.adds_up(u.kind, p.kind) as "addsUp"
    from measured_units u join measured_units p on p.tenant_id = u.tenant_id and p.key = u.parent_key
    where u.parent_key = ${parentKey} and u.valid @> ${on}::date
    order by u.kind, u.folded, u.key`);
}

/** Returns the named units the caller sees. */
export function boardUnits(tx: Tx, keys: readonly string[]): Promise<BoardUnit[]> {
  return tx.rows<BoardUnit>(sql`
    select ${COLUMNS} from measured_units u where u.key = any(${[...keys]}::text[]) order by u.folded, u.key`);
}

/** Returns the top unit on an ISO day of those whose figures the caller sees: the province, or an agency's own territory. */
export async function topUnit(tx: Tx, on: string): Promise<string | null> {
  const found = await tx.rows<{ key: string }>(sql`
    select u.key from measured_units u
    where u.valid @> ${on}::date and u.key in (select app.seen_units())
    order by ${DEPTH}, u.key limit 1`);
  return found[0]?.key ?? null;
}

const DEPTH: Sql = sql`array_position(
  array['province', 'district', 'commune', 'organisation', 'village', 'point', 'collector', 'collaborator'], u.kind)`;

/**
 * Returns the units below former ones on an ISO day that have no parts of their own and none of the successions starts from: nobody
 * recorded what became of them.
 */
export function withoutSuccessor(
  tx: Tx,
  formers: readonly string[],
  succeeded: readonly string[],
  on: string,
): Promise<BoardUnit[]> {
  return tx.rows<BoardUnit>(sql`
    with recursive below as (
      select m.key from measured_units m where m.key = any(${[...formers]}::text[])
      union all
      select m.key from measured_units m join below on m.parent_key = below.key
        where m.valid @> ${on}::date and m.kind in ('district', 'commune'))
    select ${COLUMNS} from measured_units u join below on below.key = u.key
    where u.key <> all(${[...succeeded]}::text[]) and u.key <> all(${[...formers]}::text[])
      and not exists (select from measured_units p where p.parent_key = u.key and p.kind in ('district', 'commune'))
    order by u.key`);
}

import type { UnitParent } from '@ansinh/domain/indicators';
import type { Certainty } from '@ansinh/domain/parameters';
import { dateRange } from '../../../platform/database/date-range.ts';
import { refuseOnConstraint } from '../../../platform/database/refuse-on-constraint.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A unit that people keep, as it is stored. Days are ISO, both included. */
export interface KeptUnit {
  readonly key: string;
  readonly kind: string;
  readonly name: string;
  readonly parentKey: string;
  readonly communeKey: string | null;
  readonly agencyId: string | null;
  readonly from: string;
  readonly to: string | null;
  readonly source: string;
  readonly certainty: Certainty;
}

/** Returns what a unit is to hang below, or undefined. */
export function unitParent(
  tx: Tx,
  key: string,
): Promise<(UnitParent & { agencyId: string | null }) | undefined> {
  return tx.find(sql`
    select key, kind, name, commune_key as "communeKey", lower(valid) as "from", upper(valid) - 1 as "to",
      case when kind in ('organisation', 'point', 'collector') then agency_id end as "agencyId"
    from measured_units where key = ${key}`);
}

/** True when the caller's agency keeps units there: the network's keeper, the organisation itself, or the commune's own people. */
export async function keepsUnits(
  tx: Tx,
  agencyId: string | null,
  communeKey: string | null,
): Promise<boolean> {
  const { may } = await tx.get<{ may: boolean }>(sql`
    select coalesce((select app.is_system()) or (select app.has_role('province-admin')) or (select app.sees_network())
      or ${agencyId}::uuid = (select app.agency_id())
      or ${communeKey}::text = any ((select app.register_communes())::text[]), false) as may`);
  return may;
}

/** Returns how many parts of a unit go on after a day, and the name of one. */
export function partsAfter(tx: Tx, key: string, day: string): Promise<{ count: number; part: string }> {
  return tx.get(sql`
    select count(*)::integer as count, coalesce(min(name), '') as part from measured_units
    where parent_key = ${key} and (upper(valid) is null or upper(valid) - 1 > ${day}::date)`);
}

const NO_SUCH_AGENCY = { measured_unit_agency_exists: 'platform.not_found' };

/** Stores a new unit. */
export async function insertUnit(tx: Tx, tenantId: string, unit: KeptUnit): Promise<void> {
  const stored = tx.run(sql`
    insert into measured_units (tenant_id, key, kind, name, parent_key, commune_key, agency_id, valid, source, certainty)
    values (${tenantId}, ${unit.key}, ${unit.kind}, ${unit.name}, ${unit.parentKey}, ${unit.communeKey}, ${unit.agencyId},
      ${dateRange(unit.from, unit.to)}, ${unit.source}, ${unit.certainty})`);
  await refuseOnConstraint(stored, NO_SUCH_AGENCY);
}

/** Writes a unit of the given version; returns false when somebody was faster. */
export async function updateUnit(tx: Tx, unit: KeptUnit, version: number): Promise<boolean> {
  const changed = tx.run(sql`
    update measured_units set name = ${unit.name}, parent_key = ${unit.parentKey}, commune_key = ${unit.communeKey},
      agency_id = ${unit.agencyId}, valid = ${dateRange(unit.from, unit.to)}, source = ${unit.source},
      certainty = ${unit.certainty}, version = version + 1
    where key = ${unit.key} and version = ${version}`);
  return (await refuseOnConstraint(changed, NO_SUCH_AGENCY)) === 1;
}

/** Hangs the units directly below one, that exist on an ISO day, below another. Each keeps its own days. Returns how many. */
export function moveParts(tx: Tx, from: string, to: string, day: string): Promise<number> {
  return tx.run(sql`
    update measured_units set parent_key = ${to}, version = version + 1 where parent_key = ${from} and valid @> ${day}::date`);
}

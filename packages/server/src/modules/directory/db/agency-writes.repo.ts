import { dateRange } from '../../../platform/database/date-range.ts';
import { refuseOnConstraint } from '../../../platform/database/refuse-on-constraint.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** The stored facts of an agency that a change replaces. Territory both or neither. */
export interface AgencyFields {
  readonly kind: string;
  readonly level: string;
  readonly parentId: string | null;
  readonly territoryStructure: string | null;
  readonly territoryCode: string | null;
  readonly email: string | null;
  readonly certainty: string;
}

/** An agency locked for change. */
export interface LockedAgency extends AgencyFields {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly validFrom: string;
  readonly validTo: string | null;
  /** First day of the present parent and territory. */
  readonly placedFrom: string;
}

/** Returns the agency, locked until the end of the transaction; undefined when there is none one may change. */
export async function lockAgency(tx: Tx, id: string): Promise<LockedAgency | undefined> {
  return tx.find<LockedAgency>(sql`
    select id, code, kind, level, parent_id as "parentId", territory_structure as "territoryStructure",
           territory_code as "territoryCode", email, certainty, version, lower(valid) as "validFrom",
           upper(valid) - 1 as "validTo",
           coalesce((select max(upper(p.valid)) from agency_placements p where p.tenant_id = a.tenant_id and p.agency_id = a.id),
                    lower(valid)) as "placedFrom"
    from agencies a where id = ${id} for update`);
}

/** Stores an agency with its first name and returns its id. */
export async function insertAgency(
  tx: Tx,
  tenantId: string,
  agency: AgencyFields & {
    readonly code: string;
    readonly name: string;
    readonly shortName: string;
    readonly validFrom: string;
    readonly validTo: string | null;
  },
): Promise<string> {
  const valid = dateRange(agency.validFrom, agency.validTo);
  const stored = tx.get<{ id: string }>(sql`
    insert into agencies (tenant_id, code, kind, level, parent_id, territory_structure, territory_code, valid, email, certainty)
    values (${tenantId}, ${agency.code}, ${agency.kind}, ${agency.level}, ${agency.parentId}, ${agency.territoryStructure},
            ${agency.territoryCode}, ${valid}, ${agency.email}, ${agency.certainty}) returning id`);
  const { id } = await refuseOnConstraint(stored, {
    agency_code_is_unique: 'directory.code_taken',
    agency_parent_exists: 'directory.parent_unknown',
  });
  await tx.run(sql`
    insert into agency_names (tenant_id, agency_id, valid, name, short_name, certainty)
    values (${tenantId}, ${id}, ${valid}, ${agency.name}, ${agency.shortName}, ${agency.certainty})`);
  return id;
}

/** Replaces the facts of a locked agency and raises its version. */
export async function updateAgency(tx: Tx, id: string, fields: AgencyFields): Promise<void> {
  const changed = tx.run(sql`
    update agencies set kind = ${fields.kind}, level = ${fields.level}, parent_id = ${fields.parentId},
      territory_structure = ${fields.territoryStructure}, territory_code = ${fields.territoryCode},
      email = ${fields.email}, certainty = ${fields.certainty}, version = version + 1
    where id = ${id}`);
  await refuseOnConstraint(changed, {
    agency_parent_exists: 'directory.parent_unknown',
    agency_is_not_its_own_parent: 'directory.parent_is_itself',
  });
}

/** Keeps the present parent and territory of a locked agency for the days before `movedOn`. */
export async function keepPlacement(tx: Tx, agency: LockedAgency, movedOn: string): Promise<void> {
  const kept = tx.run(sql`
    insert into agency_placements (tenant_id, agency_id, valid, parent_id, territory_structure, territory_code)
    select tenant_id, id, daterange(${agency.placedFrom}::date, ${movedOn}::date), parent_id, territory_structure, territory_code
    from agencies where id = ${agency.id}`);
  await refuseOnConstraint(kept, { agency_placement_of_agency: 'directory.outside_existence' });
}

/** Sets the last day of a locked agency; its names, coverages and placements end with it, or go on with it. */
export async function setLastDay(tx: Tx, agency: LockedAgency, lastDay: string | null): Promise<void> {
  const { id, validFrom, validTo } = agency;
  const valid = dateRange(validFrom, lastDay);
  const shorter = lastDay !== null && (validTo === null || lastDay < validTo);
  const cut = async (): Promise<void> => {
    await tx.run(
      sql`update agency_names set valid = valid * ${valid} where agency_id = ${id} and not valid <@ ${valid}`,
    );
    await tx.run(
      sql`update agency_coverages set valid = valid * ${valid} where agency_id = ${id} and not valid <@ ${valid}`,
    );
    await tx.run(
      sql`update agency_placements set valid = valid * ${valid} where agency_id = ${id} and not valid <@ ${valid}`,
    );
  };
  if (shorter)
    await refuseOnConstraint(cut(), {
      agency_name_period_is_not_empty: 'directory.outside_existence',
      agency_coverage_period_is_not_empty: 'directory.outside_existence',
      agency_placement_period_is_not_empty: 'directory.outside_existence',
    });
  await tx.run(sql`update agencies set valid = ${valid} where id = ${id}`);
  if (!shorter)
    await tx.run(sql`
      update agency_names set valid = daterange(lower(valid), upper(${valid}))
      where agency_id = ${id} and upper(valid) = ${validTo}::date + 1`);
}

/** Gives a locked agency a name from a day on; the running name ends the day before. */
export async function insertName(
  tx: Tx,
  tenantId: string,
  agency: LockedAgency,
  name: {
    readonly name: string;
    readonly shortName: string;
    readonly from: string;
    readonly certainty: string;
    readonly note: string | null;
  },
): Promise<void> {
  await tx.run(sql`
    update agency_names set valid = daterange(lower(valid), ${name.from}::date)
    where agency_id = ${agency.id} and valid @> ${name.from}::date and lower(valid) < ${name.from}::date`);
  const stored = tx.run(sql`
    insert into agency_names (tenant_id, agency_id, valid, name, short_name, certainty, note)
    values (${tenantId}, ${agency.id}, ${dateRange(name.from, agency.validTo)}, ${name.name}, ${name.shortName},
            ${name.certainty}, ${name.note})`);
  await refuseOnConstraint(stored, {
    agency_names_do_not_overlap: 'directory.name_overlaps',
    agency_name_within_agency: 'directory.outside_existence',
  });
  await tx.run(sql`update agencies set version = version + 1 where id = ${agency.id}`);
}

/** Returns whether `above` is the agency itself or stands under it. */
export async function isUnder(tx: Tx, above: string, id: string): Promise<boolean> {
  const row = await tx.find(sql`
    with recursive chain as (
      select id, parent_id from agencies where id = ${above}
      union select a.id, a.parent_id from agencies a join chain c on a.id = c.parent_id)
    select from chain where id = ${id}`);
  return row !== undefined;
}

/** Returns whether the structure has a unit of this code. */
export async function territoryExists(tx: Tx, structure: string, code: string): Promise<boolean> {
  return (
    (await tx.find(
      sql`select from territories where structure = ${structure} and code = ${code} limit 1`,
    )) !== undefined
  );
}

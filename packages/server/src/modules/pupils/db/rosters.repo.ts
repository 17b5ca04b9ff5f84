import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { communeName } from '../../directory/index.ts';

/** A school in a school year. */
export interface StoredRoster {
  readonly id: string;
  readonly schoolId: string;
  readonly schoolYear: string;
  readonly commune: string | null;
  readonly communeName: string | null;
  readonly checkedAt: string | null;
  readonly version: number;
}

const COLUMNS = sql`r.id, r.school_id as "schoolId", r.school_year as "schoolYear", r.commune, r.checked_at as "checkedAt", r.version,
  ${communeName(sql`r.commune`)} as "communeName"`;

/** Returns the roster of a school in a year, making it when there is none. `commune`: where the school stands, if that is known. */
export async function ensureRoster(
  tx: Tx,
  schoolId: string,
  schoolYear: string,
  commune: string | null,
): Promise<string> {
  await tx.run(sql`
    insert into school_rosters (tenant_id, school_id, school_year, commune)
    select a.tenant_id, a.id, ${schoolYear}, coalesce(${commune},
      (select e.commune from school_rosters e where e.tenant_id = a.tenant_id and e.school_id = a.id order by e.school_year desc limit 1),
      case when exists (select from territories t where t.structure = a.territory_structure and t.code = a.territory_code and t.level = 'commune')
        then a.territory_structure || ':' || a.territory_code end)
    from agencies a where a.tenant_id = (select app.tenant_id()) and a.id = ${schoolId} and a.kind = 'school'
    on conflict on constraint roster_is_one_a_year do nothing`);
  const row = await tx.get<{ id: string }>(
    sql`select id from school_rosters where tenant_id = (select app.tenant_id()) and school_id = ${schoolId} and school_year = ${schoolYear}`,
  );
  return row.id;
}

/** Says which commune a school stands in. */
export async function placeRoster(tx: Tx, id: string, commune: string): Promise<void> {
  await tx.run(sql`update school_rosters set commune = ${commune}, version = version + 1 where id = ${id}`);
}

/** Returns a roster; undefined outside one's sight. */
export async function findRoster(tx: Tx, id: string): Promise<StoredRoster | undefined> {
  return tx.find<StoredRoster>(
    sql`select ${COLUMNS} from school_rosters r where r.tenant_id = (select app.tenant_id()) and r.id = ${id}`,
  );
}

/** Returns the rosters of a school year that the caller sees. */
export async function rostersOf(tx: Tx, schoolYear: string): Promise<StoredRoster[]> {
  return tx.rows<StoredRoster>(
    sql`select ${COLUMNS} from school_rosters r where r.tenant_id = (select app.tenant_id()) and r.school_year = ${schoolYear}`,
  );
}

/** Returns the school years there are rosters of, newest first. */
export async function knownYears(tx: Tx): Promise<string[]> {
  const rows = await tx.rows<{ year: string }>(
    sql`select distinct school_year as year from school_rosters where tenant_id = (select app.tenant_id()) order by 1 desc`,
  );
  return rows.map(({ year }) => year);
}

/** A school of the province. */
export interface SchoolAgency {
  readonly id: string;
  readonly supervised: boolean;
}

/** Returns the schools that exist on a day. */
export async function schoolsOn(tx: Tx, day: string): Promise<SchoolAgency[]> {
  return tx.rows<SchoolAgency>(sql`
    select id, coalesce(parent_id = app.agency_id(), false) as supervised from agencies
    where tenant_id = (select app.tenant_id()) and kind = 'school' and valid @> ${day}::date order by code`);
}

/** What the caller is: a school, somebody whom schools stand under, Social Insurance, or another. */
export async function schoolSide(
  tx: Tx,
): Promise<{ school: boolean; supervises: boolean; insures: boolean }> {
  return tx.get(sql`
    select app.supervises_schools() as supervises, app.is_social_insurance() as insures,
      exists (select from agencies a where a.tenant_id = (select app.tenant_id()) and a.id = (select app.agency_id()) and a.kind = 'school') as school`);
}

/** Returns the dataset a roster is sent by as a file; null where no regulation in work binds one. */
export async function rosterDataset(tx: Tx): Promise<string | null> {
  const row = await tx.find<{ id: string }>(
    sql`select id from datasets where tenant_id = (select app.tenant_id()) and layout_id = 'school-roster' order by id limit 1`,
  );
  return row?.id ?? null;
}

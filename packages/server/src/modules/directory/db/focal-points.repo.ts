import type { FocalPointSchema } from '@ansinh/contract/directory/contacts.schemas';
import type { z } from 'zod';
import { dateRange } from '../../../platform/database/date-range.ts';
import { refuseOnConstraint } from '../../../platform/database/refuse-on-constraint.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

export type FocalPoint = z.output<typeof FocalPointSchema>;
export type FocalPointFields = Omit<FocalPoint, 'id' | 'version'> & { readonly from: string };

const COLUMNS = sql`id, name, position, phone, email, topic, basis, user_id as "userId",
  lower(valid) as "from", upper(valid) - 1 as "to", version`;

/** Returns the focal points of an agency, those in office on a day first. */
export async function focalPointsOf(tx: Tx, agencyId: string, on: string): Promise<FocalPoint[]> {
  return tx.rows<FocalPoint>(sql`
    select ${COLUMNS} from focal_points where agency_id = ${agencyId}
    order by (valid @> ${on}::date) desc, name collate "vi-x-icu", id`);
}

/** Returns whose focal point it is, and its version; undefined when there is none. */
export async function findFocalPoint(
  tx: Tx,
  id: string,
): Promise<{ agencyId: string; version: number } | undefined> {
  return tx.find(sql`select agency_id as "agencyId", version from focal_points where id = ${id}`);
}

/** Stores a focal point. */
export async function insertFocalPoint(
  tx: Tx,
  tenantId: string,
  agencyId: string,
  fields: FocalPointFields,
): Promise<FocalPoint> {
  const { name, position, phone, email, topic, basis, userId, from, to } = fields;
  const stored = tx.get<FocalPoint>(sql`
    insert into focal_points (tenant_id, agency_id, name, position, phone, email, topic, basis, user_id, valid)
    values (${tenantId}, ${agencyId}, ${name}, ${position}, ${phone}, ${email}, ${topic}, ${basis}, ${userId}, ${dateRange(from, to)})
    returning ${COLUMNS}`);
  return refuseOnConstraint(stored, { focal_point_agency_exists: 'platform.not_found' });
}

/** Replaces a focal point of the given version; undefined when somebody was faster. */
export async function updateFocalPoint(
  tx: Tx,
  id: string,
  version: number,
  fields: FocalPointFields,
): Promise<FocalPoint | undefined> {
  const { name, position, phone, email, topic, basis, userId, from, to } = fields;
  return tx.find<FocalPoint>(sql`
    update focal_points set name = ${name}, position = ${position}, phone = ${phone}, email = ${email}, topic = ${topic},
      basis = ${basis}, user_id = ${userId}, valid = ${dateRange(from, to)}, version = version + 1
    where id = ${id} and version = ${version} returning ${COLUMNS}`);
}

/** Removes a focal point; returns whether it was there and removable. */
export async function deleteFocalPoint(tx: Tx, id: string): Promise<boolean> {
  return (await tx.run(sql`delete from focal_points where id = ${id}`)) === 1;
}

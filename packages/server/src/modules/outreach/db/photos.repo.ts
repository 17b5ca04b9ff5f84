import { createHash } from 'node:crypto';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A visit of one's own that a photo belongs to. */
export interface PhotographedVisit {
  readonly hasPhoto: boolean;
  readonly hasThisPhoto: boolean;
  /** The offices that look at it: who shared the task out, and the provincial Social Insurance. */
  readonly offices: string[];
}

/** Returns an own visit with what photo it has, locked; undefined where there is no such visit. */
export async function findOwnVisitForPhoto(
  tx: Tx,
  userId: string,
  visitId: string,
  bytes: Uint8Array,
): Promise<PhotographedVisit | undefined> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  // Two uploads of one photo at once are one after the other.
  await tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${visitId}, 0))`);
  return tx.find(sql`
    select p.visit_id is not null as "hasPhoto", coalesce(f.sha256 = ${sha256}, false) as "hasThisPhoto",
      array(select distinct office from (
        select t.shared_by_agency_id as office from outreach_tasks t
          where t.tenant_id = v.tenant_id and t.id = v.task_id and t.shared_by_agency_id is not null
        union all
        select a.id from agencies a where a.tenant_id = v.tenant_id and a.kind = 'social-insurance' and a.level = 'province') offices) as offices
    from outreach_visits v left join outreach_photos p on p.tenant_id = v.tenant_id and p.visit_id = v.id
      left join files f on f.tenant_id = p.tenant_id and f.id = p.file_id
    where v.tenant_id = (select app.tenant_id()) and v.id = ${visitId} and v.user_id = ${userId}::uuid`);
}

/** Links a stored photo to its visit. */
export async function addPhoto(
  tx: Tx,
  tenantId: string,
  visitId: string,
  fileId: string,
  now: Date,
): Promise<void> {
  await tx.run(sql`
    insert into outreach_photos (tenant_id, visit_id, file_id, received_at) values (${tenantId}, ${visitId}, ${fileId}, ${now})`);
}

/** Returns the file of a visit's photo, undefined where there is none in one's sight. */
export async function findPhotoFile(tx: Tx, visitId: string): Promise<string | undefined> {
  const found = await tx.find<{ fileId: string }>(sql`
    select file_id as "fileId" from outreach_photos where tenant_id = (select app.tenant_id()) and visit_id = ${visitId}`);
  return found?.fileId;
}

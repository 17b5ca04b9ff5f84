import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A piece of evidence as stored. */
export interface StoredEvidence {
  readonly id: string;
  readonly agencyId: string;
  readonly kind: 'file' | 'note' | 'link';
  readonly title: string;
  readonly body: string | null;
  readonly fileId: string | null;
  readonly fileName: string | null;
  readonly mediaType: string | null;
  readonly sizeBytes: number | null;
  readonly linkKind: string | null;
  readonly linkId: string | null;
  readonly sha256: string;
  readonly revision: number;
  readonly revises: string | null;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly uses: number;
}

const COLUMNS = sql`e.id, e.agency_id as "agencyId", e.kind, e.title, e.body, e.file_id as "fileId", f.name as "fileName",
  f.media_type as "mediaType", f.size_bytes as "sizeBytes", e.link_kind as "linkKind", e.link_id as "linkId", e.sha256, e.revision,
  e.revises, e.created_at as "createdAt", coalesce(app.user_name(case when e.created_by ~ '^[0-9a-f-]{36}$' then e.created_by::uuid end), e.created_by) as "createdBy",
  (select count(*)::int from occurrence_evidence u where u.tenant_id = e.tenant_id and u.evidence_id = e.id) as uses`;

/** Returns the evidence of an occurrence, oldest first. */
export async function listEvidence(tx: Tx, occurrenceId: string): Promise<StoredEvidence[]> {
  return tx.rows<StoredEvidence>(sql`
    select ${COLUMNS} from occurrence_evidence x
    join evidence e on e.tenant_id = x.tenant_id and e.id = x.evidence_id
    left join files f on f.tenant_id = e.tenant_id and f.id = e.file_id
    where x.occurrence_id = ${occurrenceId} order by e.id`);
}

/** Returns one piece of evidence, or undefined where the actor cannot see it. */
export async function findEvidence(tx: Tx, id: string): Promise<StoredEvidence | undefined> {
  return tx.find<StoredEvidence>(sql`
    select ${COLUMNS} from evidence e left join files f on f.tenant_id = e.tenant_id and f.id = e.file_id where e.id = ${id}`);
}

/** An earlier revision of a piece of evidence. */
export interface EarlierRevision {
  readonly id: string;
  readonly revision: number;
  readonly sha256: string;
  readonly createdAt: string;
}

/** Returns the revisions before this one, newest first. */
export async function listEarlier(tx: Tx, id: string): Promise<EarlierRevision[]> {
  return tx.rows<EarlierRevision>(sql`
    with recursive chain as (
      select revises from evidence where id = ${id}
      union all select e.revises from evidence e join chain c on e.id = c.revises)
    select e.id, e.revision, e.sha256, e.created_at as "createdAt"
    from evidence e join chain c on e.id = c.revises order by e.revision desc`);
}

/** What is stored of new evidence. */
export interface NewEvidence {
  readonly tenantId: string;
  readonly agencyId: string;
  readonly kind: 'file' | 'note' | 'link';
  readonly title: string;
  readonly body?: string | null;
  readonly fileId?: string | null;
  readonly linkKind?: string | null;
  readonly linkId?: string | null;
  readonly sha256: string;
  readonly revision?: number;
  readonly revises?: string | null;
  readonly visibleTo: readonly string[];
  readonly createdBy: string;
}

/** Stores evidence and returns its id. */
export async function insertEvidence(tx: Tx, item: NewEvidence): Promise<string> {
  const { id } = await tx.get<{ id: string }>(sql`
    insert into evidence (tenant_id, agency_id, kind, title, body, file_id, link_kind, link_id, sha256, revision, revises, visible_to, created_by)
    values (${item.tenantId}, ${item.agencyId}, ${item.kind}, ${item.title}, ${item.body ?? null}, ${item.fileId ?? null}, ${item.linkKind ?? null},
      ${item.linkId ?? null}, ${item.sha256}, ${item.revision ?? 1}, ${item.revises ?? null}, ${[...item.visibleTo]}::uuid[], ${item.createdBy})
    returning id`);
  return id;
}

/** Lets a piece of evidence prove an occurrence; nothing happens if it does already. */
export async function attachEvidence(
  tx: Tx,
  tenantId: string,
  occurrenceId: string,
  evidenceId: string,
  by: string,
): Promise<void> {
  await tx.run(sql`
    insert into occurrence_evidence (tenant_id, occurrence_id, evidence_id, added_by)
    values (${tenantId}, ${occurrenceId}, ${evidenceId}, ${by}) on conflict do nothing`);
}

/** Takes a piece of evidence from an occurrence; returns whether it was there. */
export async function detachEvidence(tx: Tx, occurrenceId: string, evidenceId: string): Promise<boolean> {
  return (
    (await tx.run(
      sql`delete from occurrence_evidence where occurrence_id = ${occurrenceId} and evidence_id = ${evidenceId}`,
    )) > 0
  );
}

/** Returns the occurrences a piece of evidence is attached to. */
export async function usesOf(tx: Tx, evidenceId: string): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(
    sql`select occurrence_id as id from occurrence_evidence where evidence_id = ${evidenceId}`,
  );
  return rows.map(({ id }) => id);
}

/** Opens the evidence of an occurrence, with its files, to agencies; what was open stays open. */
export async function shareEvidence(
  tx: Tx,
  occurrenceId: string,
  agencyId: string,
  agencies: readonly string[],
): Promise<void> {
  await tx.run(sql`
    update evidence e set visible_to = array(select distinct unnest(e.visible_to || ${[...agencies]}::uuid[]))
    from occurrence_evidence x where x.tenant_id = e.tenant_id and x.evidence_id = e.id and x.occurrence_id = ${occurrenceId} and e.agency_id = ${agencyId}`);
  await tx.run(sql`
    update files f set shared_with = array(select distinct unnest(f.shared_with || ${[...agencies]}::uuid[]))
    from evidence e join occurrence_evidence x on x.tenant_id = e.tenant_id and x.evidence_id = e.id
    where f.tenant_id = e.tenant_id and f.id = e.file_id and x.occurrence_id = ${occurrenceId} and f.owner_agency_id = ${agencyId}`);
}

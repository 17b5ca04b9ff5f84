import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** What moved from one row to the other, by its keys: undoing moves exactly this back. */
interface Moved {
  readonly identifiers: readonly { kind: string; value: string }[];
  readonly sources: readonly { submissionId: string; row: number }[];
  readonly participations: readonly string[];
  readonly groups: readonly string[];
}

/** A joining as stored. */
export interface StoredMerge {
  readonly id: string;
  readonly keptId: string;
  readonly mergedId: string;
  readonly undoneAt: Date | null;
  readonly moved: Moved;
}

/** Returns the verified CCCD of a person, if he has one. */
export async function verifiedNumber(tx: Tx, personId: string): Promise<string | undefined> {
  const row = await tx.find<{ value: string }>(sql`
    select min(value) as value from person_identifiers where person_id = ${personId} and kind = 'cccd' and state = 'verified' having count(*) > 0`);
  return row?.value;
}

/** Moves all that hangs on `from` to `to`, marks `from` as joined, and records it. Returns the id of the joining. */
export async function joinRows(
  tx: Tx,
  ids: { readonly to: string; readonly from: string },
  why: { readonly reason: string; readonly by: string },
): Promise<string> {
  const identifiers = await tx.rows<{ kind: string; value: string }>(sql`
    update person_identifiers i set person_id = ${ids.to} where i.person_id = ${ids.from}
      and not exists (select from person_identifiers k where k.tenant_id = i.tenant_id and k.kind = i.kind and k.value = i.value and k.person_id = ${ids.to})
    returning i.kind, i.value`);
  const sources = await tx.rows<{ submissionId: string; row: number }>(sql`
    update person_sources set person_id = ${ids.to} where person_id = ${ids.from} returning submission_id as "submissionId", row_no as "row"`);
  const participations = await tx.rows<{ id: string }>(
    sql`update person_participations set person_id = ${ids.to} where person_id = ${ids.from} returning id`,
  );
  const groups = await tx.rows<{ id: string }>(
    sql`update person_groups set person_id = ${ids.to} where person_id = ${ids.from} returning id`,
  );
  await tx.run(sql`update people set merged_into = ${ids.to}, version = version + 1 where id = ${ids.from}`);
  await tx.run(sql`update people set version = version + 1 where id = ${ids.to}`);
  const moved: Moved = {
    identifiers,
    sources,
    participations: participations.map(({ id }) => id),
    groups: groups.map(({ id }) => id),
  };
  const row = await tx.get<{ id: string }>(sql`
    insert into person_merges (tenant_id, kept_id, merged_id, reason, before, moved, merged_by)
    values ((select app.tenant_id()), ${ids.to}, ${ids.from}, ${why.reason}, '{}', ${JSON.stringify(moved)}::jsonb, ${why.by})
    returning id`);
  return row.id;
}

/** Returns a joining locked until the transaction ends; undefined outside one's sight. */
export async function lockMerge(tx: Tx, id: string): Promise<StoredMerge | undefined> {
  return tx.find<StoredMerge>(sql`
    select id, kept_id as "keptId", merged_id as "mergedId", undone_at as "undoneAt", moved from person_merges where id = ${id} for update`);
}

/** Returns whether another joining into the same person came later and still stands. */
export async function hasLaterMerge(tx: Tx, merge: StoredMerge): Promise<boolean> {
  const row = await tx.get<{ later: boolean }>(sql`
    select exists (select from person_merges where kept_id in (${merge.keptId}, ${merge.mergedId}) and undone_at is null and id > ${merge.id}) as later`);
  return row.later;
}

/** Moves back what a joining moved and lets the joined row stand again. */
export async function separateRows(tx: Tx, merge: StoredMerge, by: string): Promise<void> {
  const { keptId, mergedId, moved } = merge;
  await tx.run(sql`
    update person_identifiers i set person_id = ${mergedId}
    from jsonb_to_recordset(${JSON.stringify(moved.identifiers)}::jsonb) as m (kind text, value text)
    where i.person_id = ${keptId} and i.kind = m.kind and i.value = m.value`);
  await tx.run(sql`
    update person_sources s set person_id = ${mergedId}
    from jsonb_to_recordset(${JSON.stringify(moved.sources)}::jsonb) as m ("submissionId" uuid, "row" integer)
    where s.person_id = ${keptId} and s.submission_id = m."submissionId" and s.row_no = m."row"`);
  await tx.run(
    sql`update person_participations set person_id = ${mergedId} where person_id = ${keptId} and id = any (${[...moved.participations]}::uuid[])`,
  );
  await tx.run(
    sql`update person_groups set person_id = ${mergedId} where person_id = ${keptId} and id = any (${[...moved.groups]}::uuid[])`,
  );
  await tx.run(sql`update people set merged_into = null, version = version + 1 where id = ${mergedId}`);
  await tx.run(sql`update people set version = version + 1 where id = ${keptId}`);
  await tx.run(sql`update person_merges set undone_by = ${by}, undone_at = now() where id = ${merge.id}`);
}

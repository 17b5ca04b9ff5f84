import { join, raw, sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** What moved from one row to the other, by its keys: undoing moves exactly this back. */
interface Moved {
  readonly identifiers: readonly { kind: string; value: string }[];
  readonly sources: readonly { submissionId: string; row: number }[];
  readonly participations: readonly string[];
  readonly groups: readonly string[];
  readonly checks?: readonly string[];
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

/** A person's facts and numbers, as jsonb. */
function snapshot(id: string): Sql {
  return sql`(select to_jsonb(p) - array['tenant_id', 'created_at'] || jsonb_build_object('identifiers', coalesce((
      select jsonb_agg(jsonb_build_object('kind', i.kind, 'value', i.value, 'state', i.state) order by i.kind, i.value)
      from person_identifiers i where i.tenant_id = p.tenant_id and i.person_id = p.id), '[]'))
    from people p where p.id = ${id})`;
}

/** Facts that a kept row takes over from the other where it has none. */
const TAKEN = ['sex', 'ethnicity', 'commune', 'village', 'address', 'household', 'phone'] as const;

/**
 * Moves all that hangs on `from` to `to`, which takes over the facts it lacks, marks `from` as joined, and records how both were. Returns
 * the id of the joining.
 */
export async function joinRows(
  tx: Tx,
  ids: { readonly to: string; readonly from: string },
  why: { readonly reason: string; readonly by: string },
): Promise<string> {
  const { before } = await tx.get<{ before: object }>(
    sql`select jsonb_build_object('kept', ${snapshot(ids.to)}, 'merged', ${snapshot(ids.from)}) as before`,
  );
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
  const checks = await tx.rows<{ id: string }>(
    sql`update identity_checks set person_id = ${ids.to} where person_id = ${ids.from} returning id`,
  );
  await tx.run(sql`
    update people k set ${join(TAKEN.map((name) => sql`${raw(name)} = coalesce(k.${raw(name)}, f.${raw(name)})`))},
      identity_state = case when k.identity_state = 'unchecked' then f.identity_state else k.identity_state end, version = k.version + 1
    from people f where k.id = ${ids.to} and f.tenant_id = k.tenant_id and f.id = ${ids.from}`);
  await tx.run(sql`update people set merged_into = ${ids.to}, version = version + 1 where id = ${ids.from}`);
  const moved: Moved = {
    identifiers,
    sources,
    participations: participations.map(({ id }) => id),
    groups: groups.map(({ id }) => id),
    checks: checks.map(({ id }) => id),
  };
  const row = await tx.get<{ id: string }>(sql`
    insert into person_merges (tenant_id, kept_id, merged_id, reason, before, moved, merged_by)
    values ((select app.tenant_id()), ${ids.to}, ${ids.from}, ${why.reason}, ${JSON.stringify(before)}::jsonb, ${JSON.stringify(moved)}::jsonb, ${why.by})
    returning id`);
  return row.id;
}

/** Returns a joining locked until the transaction ends; undefined outside one's sight. */
export async function lockMerge(tx: Tx, id: string): Promise<StoredMerge | undefined> {
  return tx.find<StoredMerge>(sql`
    select id, kept_id as "keptId", merged_id as "mergedId", undone_at as "undoneAt", moved from person_merges where id = ${id} for update`);
}

/** Returns whether a later joining, into the same person or of him into another, still stands. */
export async function hasLaterMerge(tx: Tx, merge: StoredMerge): Promise<boolean> {
  const row = await tx.get<{ later: boolean }>(sql`
    select exists (select from person_merges where (kept_id in (${merge.keptId}, ${merge.mergedId}) or merged_id = ${merge.keptId}) and undone_at is null and id > ${merge.id}) as later`);
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
  await tx.run(
    sql`update identity_checks set person_id = ${mergedId} where person_id = ${keptId} and id = any (${[...(moved.checks ?? [])]}::uuid[])`,
  );
  await tx.run(sql`update people set merged_into = null, version = version + 1 where id = ${mergedId}`);
  await giveBack(tx, merge);
  await tx.run(sql`update person_merges set undone_by = ${by}, undone_at = now() where id = ${merge.id}`);
}

/** Takes back from the kept row what it took over, unless somebody has put something else there since. */
async function giveBack(tx: Tx, { id, keptId }: StoredMerge): Promise<void> {
  const taken = TAKEN.map((name) => {
    const [now, was] = [sql`k.${raw(name)}`, sql`(m.before -> 'kept' ->> ${name}::text)`];
    return sql`${raw(name)} = case when ${now} is not distinct from coalesce(${was}, m.before -> 'merged' ->> ${name}::text) then ${was} else ${now} end`;
  });
  await tx.run(sql`
    update people k set ${join(taken)}, version = k.version + 1,
      identity_state = case when m.before -> 'kept' ->> 'identity_state' = 'unchecked' and k.identity_state = m.before -> 'merged' ->> 'identity_state'
        then 'unchecked' else k.identity_state end
    from person_merges m where m.tenant_id = k.tenant_id and m.id = ${id} and k.id = ${keptId}`);
}

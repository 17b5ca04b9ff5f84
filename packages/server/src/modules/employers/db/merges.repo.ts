import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { settleStandingOf } from './standing.repo.ts';

/** Fields the kept record takes from the absorbed one where it has none. */
const FILLED = [
  'tax_code',
  'unit_code',
  'legal_form',
  'address',
  'commune',
  'commune_before',
  'representative',
  'phone',
  'email',
  'registered_on',
] as const;

/** Joins one record to another: its statements and codes move, empty fields are filled. Returns the id of the merge. */
export async function joinEmployers(
  tx: Tx,
  sides: { readonly kept: string; readonly absorbed: string },
  why: { readonly reason: string; readonly by: string; readonly at: Date },
): Promise<string> {
  const { kept, absorbed } = sides;
  const facts = await tx.rows<{ id: string }>(
    sql`update employer_facts set employer_id = ${kept} where employer_id = ${absorbed} returning id`,
  );
  const identifiers = await tx.rows<{ kind: string; value: string }>(
    sql`update employer_identifiers set employer_id = ${kept} where employer_id = ${absorbed} returning kind, value`,
  );
  const before = await tx.get<{ fields: Record<string, unknown> }>(
    sql`select to_jsonb(e) as fields from employers e where e.id = ${kept}`,
  );
  const other = await tx.get<{ fields: Record<string, unknown> }>(
    sql`select to_jsonb(e) as fields from employers e where e.id = ${absorbed}`,
  );
  const filled = Object.fromEntries(
    FILLED.flatMap((field) =>
      before.fields[field] === null && other.fields[field] !== null ? [[field, other.fields[field]]] : [],
    ),
  );
  await tx.run(
    sql`update employers set merged_into = ${kept}, version = version + 1, changed_at = ${why.at} where id = ${absorbed}`,
  );
  await tx.run(sql`
    update employers e set tax_code = coalesce(e.tax_code, o.tax_code), unit_code = coalesce(e.unit_code, o.unit_code),
      legal_form = coalesce(e.legal_form, o.legal_form), address = coalesce(e.address, o.address),
      address_key = case when e.address is null then o.address_key else e.address_key end, commune = coalesce(e.commune, o.commune),
      commune_before = coalesce(e.commune_before, o.commune_before), representative = coalesce(e.representative, o.representative),
      phone = coalesce(e.phone, o.phone), email = coalesce(e.email, o.email), registered_on = coalesce(e.registered_on, o.registered_on),
      version = e.version + 1, changed_at = ${why.at}
    from employers o where o.tenant_id = e.tenant_id and o.id = ${absorbed} and e.id = ${kept}`);
  const { id } = await tx.get<{ id: string }>(sql`
    insert into employer_merges (tenant_id, kept_id, absorbed_id, reason, moved_facts, moved_identifiers, filled, merged_by, merged_at)
    values ((select app.tenant_id()), ${kept}, ${absorbed}, ${why.reason}, ${facts.map((fact) => fact.id)}::uuid[], ${JSON.stringify(identifiers)}::jsonb,
      ${JSON.stringify(filled)}::jsonb, ${why.by}, ${why.at}) returning id`);
  await settleStandingOf(tx, [kept, absorbed]);
  return id;
}

/** A merge locked for undoing. */
export interface StoredMerge {
  readonly id: string;
  readonly keptId: string;
  readonly absorbedId: string;
  readonly undoneAt: string | null;
  readonly filled: Record<string, unknown>;
}

/** Returns a merge locked for change; undefined outside the actor's sight. */
export async function lockMerge(tx: Tx, id: string): Promise<StoredMerge | undefined> {
  return tx.find<StoredMerge>(sql`
    select id, kept_id as "keptId", absorbed_id as "absorbedId", undone_at as "undoneAt", filled from employer_merges where id = ${id} for update`);
}

/** Returns the standing merge of two records, locked for change; undefined where neither is joined to the other. */
export async function lockMergeOf(tx: Tx, a: string, b: string): Promise<StoredMerge | undefined> {
  return tx.find<StoredMerge>(sql`
    select id, kept_id as "keptId", absorbed_id as "absorbedId", undone_at as "undoneAt", filled from employer_merges
    where undone_at is null and ((kept_id = ${a} and absorbed_id = ${b}) or (kept_id = ${b} and absorbed_id = ${a}))
    order by id desc limit 1 for update`);
}

/** Returns whether a later merge, not undone, touches the kept record. */
export async function hasLaterMerge(tx: Tx, merge: StoredMerge): Promise<boolean> {
  return (
    (
      await tx.rows(sql`
      select from employer_merges where undone_at is null and id > ${merge.id}
        and (kept_id = ${merge.keptId} or absorbed_id = ${merge.keptId}) limit 1`)
    ).length > 0
  );
}

/** Takes a merge back: moved statements and codes return with those that came since under the same codes, filled fields empty again. */
export async function separateEmployers(
  tx: Tx,
  merge: StoredMerge,
  why: { readonly reason: string; readonly by: string; readonly at: Date },
): Promise<void> {
  const { id, keptId, absorbedId, filled } = merge;
  await tx.run(sql`
    update employer_facts f set employer_id = ${absorbedId} from employer_merges m
    where m.id = ${id} and f.employer_id = ${keptId} and (f.id = any (m.moved_facts) or (f.seen_at > m.merged_at and exists (
      select from jsonb_to_recordset(m.moved_identifiers) as i (kind text, value text)
      where (i.kind = 'tax-code' and i.value = f.tax_code) or (i.kind = 'unit-code' and f.tax_code is null and i.value = f.unit_code))))`);
  await tx.run(sql`
    update employer_identifiers i set employer_id = ${absorbedId} from employer_merges m
    where m.id = ${id} and i.employer_id = ${keptId} and exists (
      select from jsonb_to_recordset(m.moved_identifiers) as moved (kind text, value text) where moved.kind = i.kind and moved.value = i.value)`);
  const still = JSON.stringify(filled);
  await tx.run(sql`
    update employers e set
      tax_code = case when e.tax_code = b.f ->> 'tax_code' then null else e.tax_code end,
      unit_code = case when e.unit_code = b.f ->> 'unit_code' then null else e.unit_code end,
      legal_form = case when e.legal_form = b.f ->> 'legal_form' then null else e.legal_form end,
      address_key = case when e.address = b.f ->> 'address' then '' else e.address_key end,
      address = case when e.address = b.f ->> 'address' then null else e.address end,
      commune = case when e.commune = b.f ->> 'commune' then null else e.commune end,
      commune_before = case when e.commune_before = b.f ->> 'commune_before' then null else e.commune_before end,
      representative = case when e.representative = b.f ->> 'representative' then null else e.representative end,
      phone = case when e.phone = b.f ->> 'phone' then null else e.phone end,
      email = case when e.email = b.f ->> 'email' then null else e.email end,
      registered_on = case when e.registered_on = (b.f ->> 'registered_on')::date then null else e.registered_on end,
      version = e.version + 1, changed_at = ${why.at}
    from (select ${still}::jsonb as f) b where e.id = ${keptId}`);
  await tx.run(
    sql`update employers set merged_into = null, version = version + 1, changed_at = ${why.at} where id = ${absorbedId}`,
  );
  await tx.run(
    sql`update employer_merges set undone_by = ${why.by}, undone_at = ${why.at}, undo_reason = ${why.reason} where id = ${id}`,
  );
  // The answer is now known; the pair is not asked again.
  await tx.run(sql`
    update employer_pairs set state = 'different', decided_by = ${why.by}, decided_at = ${why.at}, note = ${why.reason}, version = version + 1
    where employer_a = least(${keptId}::uuid, ${absorbedId}::uuid) and employer_b = greatest(${keptId}::uuid, ${absorbedId}::uuid)`);
  await settleStandingOf(tx, [keptId, absorbedId]);
}

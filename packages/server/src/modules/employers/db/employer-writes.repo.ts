import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { StoredEmployer } from './employers.repo.ts';

/** Fields a person may correct. */
export type Correction = Partial<
  Pick<StoredEmployer, 'name' | 'legalForm' | 'address' | 'commune' | 'representative' | 'phone'>
>;

const COLUMN_OF: Readonly<Record<keyof Correction, string>> = {
  name: 'name',
  legalForm: 'legal_form',
  address: 'address',
  commune: 'commune',
  representative: 'representative',
  phone: 'phone',
};

/** Stores a correction with what stood before; corrected fields are kept from later lists. Returns the new version. */
export async function correctEmployer(
  tx: Tx,
  before: StoredEmployer,
  correction: Correction,
  why: { readonly reason: string; readonly by: string; readonly agencyId: string | null; readonly at: Date },
): Promise<number> {
  const fields = Object.keys(correction) as (keyof Correction)[];
  const after = { ...before, ...correction };
  const { version } = await tx.get<{ version: number }>(sql`
    update employers set name = ${after.name}, name_key = app.employer_name_key(${after.name}), legal_form = ${after.legalForm}, address = ${after.address},
      address_key = app.address_key(${after.address}), commune = ${after.commune}, representative = ${after.representative}, phone = ${after.phone},
      kept_fields = (select coalesce(array_agg(distinct field), '{}') from unnest(kept_fields || ${fields.map((field) => COLUMN_OF[field])}::text[]) field),
      version = version + 1, changed_at = ${why.at}
    where id = ${before.id} returning version`);
  const changed = (source: Correction): Correction =>
    Object.fromEntries(fields.map((field) => [field, source[field] ?? null]));
  await tx.run(sql`
    insert into employer_facts (tenant_id, employer_id, source, kind, from_on, detail, agency_id, seen_at)
    values ((select app.tenant_id()), ${before.id}, 'manual', 'correction', ${why.at}::date,
      ${JSON.stringify({ reason: why.reason, by: why.by, before: changed(before), after: changed(correction) })}::jsonb, ${why.agencyId}, ${why.at})`);
  return version;
}

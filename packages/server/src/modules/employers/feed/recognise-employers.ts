import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** How alike (trigrams) two names of one commune must be for a person to be asked. */
const WORTH_ASKING = 0.6;

/**
 * Finds whose rows they are: by tax code, by unit code at Social Insurance, then by equal name and address, the last two only where
 * no two tax codes speak against it. The rest become new records. Returns how many there are of each.
 */
export async function recogniseEmployers(tx: Tx): Promise<{ known: number; added: number }> {
  await tx.run(sql`
    update feed_employers f set employer_id = i.employer_id from employer_identifiers i
    where i.kind = 'tax-code' and i.value = f.tax_code`);
  await tx.run(sql`
    update feed_employers f set employer_id = i.employer_id
    from employer_identifiers i join employers e on e.tenant_id = i.tenant_id and e.id = i.employer_id
    where f.employer_id is null and i.kind = 'unit-code' and i.value = f.unit_code and (f.tax_code is null or e.tax_code is null)`);
  await tx.run(sql`
    update feed_employers f set employer_id = found.id
    from (
      select f2.row_no, min(e.id::text)::uuid as id from feed_employers f2
        join employers e on e.name_key = f2.name_key and e.address_key = f2.address_key and e.merged_into is null
          and (e.tax_code is null or f2.tax_code is null)
          and (e.commune = f2.commune or e.commune is null or f2.commune is null)
      where f2.employer_id is null and f2.address_key <> ''
      group by f2.row_no having count(*) = 1
    ) found where found.row_no = f.row_no`);
  // Rows of one tax code are one employer, even where only a unit code told which.
  await tx.run(sql`
    update feed_employers f set employer_id = same.employer_id
    from (select tax_code, min(employer_id::text)::uuid as employer_id from feed_employers
      where tax_code is not null and employer_id is not null group by tax_code) same
    where same.tax_code = f.tax_code and f.employer_id is distinct from same.employer_id`);
  const key = sql`coalesce('t' || tax_code, 'u' || unit_code, 'n' || name_key || '|' || address_key || '|' || coalesce(commune, ''))`;
  await tx.run(sql`
    update feed_employers f set employer_id = new.id, fresh = true
    from (select key, uuidv7() as id from (select distinct ${key} as key from feed_employers where employer_id is null) keys) new
    where f.employer_id is null and new.key = ${key}`);
  const added = await tx.run(sql`
    insert into employers (tenant_id, id, tax_code, unit_code, name, name_key, address_key, legal_form, address, commune, commune_before,
      representative, phone, email, registered_on)
    select distinct on (employer_id) (select app.tenant_id()), employer_id, tax_code, unit_code, name, name_key, address_key, legal_form, address,
      commune, commune_before, representative, phone, email, registered_on
    from feed_employers where fresh order by employer_id, row_no`);
  await tx.run(sql`
    insert into employer_identifiers (tenant_id, kind, value, employer_id)
    select distinct on (n.kind, n.value) (select app.tenant_id()), n.kind, n.value, f.employer_id
    from feed_employers f cross join lateral (values ('tax-code', f.tax_code), ('unit-code', f.unit_code)) as n (kind, value)
    where n.value is not null order by n.kind, n.value, f.row_no
    on conflict do nothing`);
  const { known } = await tx.get<{ known: number }>(
    sql`select count(distinct employer_id)::integer as known from feed_employers where not fresh`,
  );
  return { known, added };
}

/** Puts new records that resemble another of their commune before a person, where at most one of the two has a tax code. Returns how many pairs. */
export async function askAboutLikeness(tx: Tx): Promise<number> {
  return tx.run(sql`
    insert into employer_pairs (tenant_id, employer_a, employer_b, score, reasons)
    select (select app.tenant_id()), least(n.id, e.id), greatest(n.id, e.id), max(round(similarity(n.name_key, e.name_key)::numeric, 3)),
      array['name', 'commune'] || case when bool_or(n.address_key <> '' and similarity(n.address_key, e.address_key) > ${WORTH_ASKING})
        then array['address'] else '{}'::text[] end
    from (select distinct employer_id from feed_employers where fresh) f
      join employers n on n.id = f.employer_id
      join employers e on e.tenant_id = n.tenant_id and e.commune = n.commune and e.merged_into is null and e.id <> n.id
        and (n.tax_code is null or e.tax_code is null)
    where similarity(n.name_key, e.name_key) > ${WORTH_ASKING}
    group by least(n.id, e.id), greatest(n.id, e.id)
    on conflict do nothing`);
}

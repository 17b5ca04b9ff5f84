import { sql } from '../../platform/database/sql.ts';
import type { Tx } from '../../platform/database/transaction.ts';

/** Somebody nobody knew yet, as the commune that lists him states him. */
export interface NewPerson {
  readonly fullName: string;
  /** ISO day. */
  readonly birth: string;
  readonly sex: 'male' | 'female' | null;
  readonly ethnicity: string | null;
  /** "2025:23293". */
  readonly commune: string;
  readonly village: string | null;
  readonly household: string | null;
  readonly identityNumber: string | null;
}

/** Where the number came from when no list stated it. */
const SOURCE = 'commune';
const CCCD_DIGITS = 12;

/**
 * Returns the person of the register whom these words mean: the same number (with the same name or birth date), or the same name, birth date
 * and commune where that is one person. undefined: nobody the caller sees.
 */
export async function findKnownPerson(tx: Tx, person: NewPerson): Promise<string | undefined> {
  const nameKey = sql`regexp_replace(app.fold(${person.fullName}), '\\s+', ' ', 'g')`;
  const rows = await tx.rows<{ id: string; exact: boolean }>(sql`
    select coalesce(p.merged_into, p.id) as id, (i.value is not null) as exact from people p
      left join person_identifiers i on i.tenant_id = p.tenant_id and i.person_id = p.id and i.kind in ('cccd', 'cmnd') and i.state <> 'wrong'
        and i.value = ${person.identityNumber}
    where p.tenant_id = (select app.tenant_id())
      and ((i.value is not null and (p.name_key = ${nameKey} or p.birth_date = ${person.birth}::date))
        or (p.name_key = ${nameKey} and p.birth_date = ${person.birth}::date and p.birth_precision = 'day' and p.commune = ${person.commune}))
    limit 10`);
  const exact = rows.find((row) => row.exact);
  const ids = [...new Set(rows.map(({ id }) => id))];
  return exact?.id ?? (ids.length === 1 ? ids[0] : undefined);
}

/** Enters somebody into the register of the caller's commune and returns his id. */
export async function enterPerson(tx: Tx, tenantId: string, person: NewPerson): Promise<string> {
  const { id } = await tx.get<{ id: string }>(sql`
    insert into people (tenant_id, full_name, name_key, birth_date, birth_precision, sex, ethnicity, commune, village, household)
    values (${tenantId}, ${person.fullName}, regexp_replace(app.fold(${person.fullName}), '\\s+', ' ', 'g'), ${person.birth}, 'day', ${person.sex},
      ${person.ethnicity}, ${person.commune}, ${person.village}, ${person.household})
    returning id`);
  if (person.identityNumber !== null)
    await tx.run(sql`
      insert into person_identifiers (tenant_id, person_id, kind, value, source)
      values (${tenantId}, ${id}, ${person.identityNumber.length === CCCD_DIGITS ? 'cccd' : 'cmnd'}, ${person.identityNumber}, ${SOURCE})`);
  return id;
}

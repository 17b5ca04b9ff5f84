import { sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { participates } from '../../people/index.ts';

/** Somebody who should stand on a list and stands on none. */
export interface MissingPerson {
  readonly personId: string;
  readonly commune: string;
  readonly group: string;
  readonly foundBy: 'under-six' | 'household' | 'listed-before';
  readonly fullName: string;
  readonly birth: string | null;
  readonly birthPrecision: 'day' | 'month' | 'year';
  readonly sex: string | null;
  readonly ethnicity: string | null;
  readonly household: string | null;
  readonly village: string | null;
  /** The list of the register that placed the person in the group. */
  readonly source: string | null;
}

/** A group whose lists communes make, with its card codes. */
export interface SearchedGroup {
  readonly code: string;
  readonly cardCodes: readonly string[];
  readonly isOfChildren: boolean;
}

const WHO = sql`p.full_name as "fullName", p.birth_date as birth, p.birth_precision as "birthPrecision", p.sex, p.ethnicity, p.household, p.village`;

/** Communes that ever began a list of a group, with the register's other code for the same place. */
const BEGUN = sql`(select distinct l.commune, l.group_code, unnest(array[l.commune] || array(
    select s.from_structure || ':' || s.from_code from territory_successions s where s.part = 'full'
      and s.to_structure || ':' || s.to_code = l.commune)) as register
  from statefunded_lists l where l.tenant_id = (select app.tenant_id()) and l.state <> 'draft')`;

/** On no list of any group, in any commune, or only with a card that is over. */
const UNLISTED = sql`p.merged_into is null and not exists (select from statefunded_members m where m.tenant_id = p.tenant_id and m.person_id = p.id
  and m.dropped_at is null and m.to_date is null and (m.card_until is null or m.card_until >= current_date))`;

/** The last day of a child's card, as the pure rule has it (childCardUntil). */
const CHILD_UNTIL = sql`(case when extract(month from p.birth_date) <= 9
  then make_date(extract(year from p.birth_date + interval '72 months')::integer, 9, 30)
  else (date_trunc('month', p.birth_date + interval '72 months') + interval '1 month - 1 day')::date end)`;

function uninsured(day: string): Sql {
  return sql`not exists (select from person_participations s where s.tenant_id = p.tenant_id and s.person_id = p.id and s.scheme = 'BHYT'
    and ${participates(day)})`;
}

/**
 * Returns who is missing on a day: children under six who live in a commune that lists them and have no card; people of an ethnic minority
 * whose household stands on the list of the hard area; people whom the register's running lists place in a group. Communes whose first list
 * was never handed in are left out, for everybody would be missing there.
 */
export async function missingPeople(
  tx: Tx,
  groups: readonly SearchedGroup[],
  day: string,
): Promise<MissingPerson[]> {
  const children = groups.filter(({ isOfChildren }) => isOfChildren).map(({ code }) => code);
  const codes = groups.flatMap(({ code, cardCodes, isOfChildren }) =>
    cardCodes.map((card) => ({ group: code, card, isOfChildren })),
  );
  return tx.rows<MissingPerson>(sql`
    with begun as ${BEGUN}, found as (
      select p.id as "personId", b.commune, b.group_code as "group", 'under-six' as "foundBy", ${WHO}, null::text as source, 1 as rank
      from begun b join people p on p.commune = b.register
      where b.group_code = any (${children}::text[]) and p.birth_precision = 'day' and p.birth_date <= ${day}::date
        and ${CHILD_UNTIL} >= ${day}::date and ${UNLISTED} and ${uninsured(day)}
      union all
      select p.id, b.commune, b.group_code, 'household', ${WHO}, null, 3
      from begun b join people p on p.commune = b.register
      where b.group_code = 'minority' and p.ethnicity is not null and app.fold(p.ethnicity) not in ('kinh', 'viet') and p.household is not null
        and ${UNLISTED} and ${uninsured(day)}
        and exists (select from statefunded_members m where m.tenant_id = p.tenant_id and m.commune = b.commune and m.group_code = 'minority'
          and m.household = p.household and m.dropped_at is null and m.to_date is null)
      union all
      select p.id, b.commune, b.group_code, 'listed-before', ${WHO}, s.file_name, 2
      from begun b
        join jsonb_to_recordset(${JSON.stringify(codes)}::jsonb) as c ("group" text, card text, "isOfChildren" boolean) on c."group" = b.group_code
        join people p on p.commune = b.register
        join person_groups g on g.tenant_id = p.tenant_id and g.person_id = p.id and g.group_code = c.card
        join submissions s on s.tenant_id = g.tenant_id and s.id = g.submission_id
      where (g.from_date is null or g.from_date <= ${day}::date) and (g.to_date is null or g.to_date >= ${day}::date)
        and (not c."isOfChildren" or (p.birth_precision = 'day' and ${CHILD_UNTIL} >= ${day}::date))
        and ${UNLISTED} and not exists (select from person_participations s where s.tenant_id = p.tenant_id and s.person_id = p.id
          and s.scheme = 'BHYT' and s.group_code is distinct from c.card and ${participates(day)}))
    select distinct on ("personId") "personId", commune, "group", "foundBy", "fullName", birth, "birthPrecision", sex, ethnicity, household, village, source
    from found order by "personId", rank, "group"`);
}

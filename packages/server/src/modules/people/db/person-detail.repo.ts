import type { PersonDetail } from '@ansinh/contract/people/people.schemas';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { personColumns, type StoredPerson } from './people.repo.ts';

/** All that is stored of one person. */
export interface StoredPersonDetail extends StoredPerson {
  readonly ethnicity: string | null;
  readonly address: string | null;
  readonly household: string | null;
  readonly phone: string | null;
}

/** Returns one person of the register as of a day; undefined outside one's sight or when joined to somebody. */
export async function findPerson(tx: Tx, id: string, day: string): Promise<StoredPersonDetail | undefined> {
  return tx.find<StoredPersonDetail>(sql`
    select ${personColumns(day)}, p.ethnicity, p.address, p.household, p.phone from people p where p.id = ${id} and p.merged_into is null`);
}

/** Returns the numbers of a person, newest first within each kind. */
export async function identifiersOf(tx: Tx, personId: string): Promise<PersonDetail['identifiers']> {
  return tx.rows(sql`select kind, value, source, state from person_identifiers where person_id = ${personId}
    order by kind, first_seen_at desc, value`);
}

/** Returns the participation of a person over time, newest first. */
export async function participationsOf(tx: Tx, personId: string): Promise<PersonDetail['participations']> {
  return tx.rows(sql`
    select distinct scheme, from_date as "from", to_date as "to", unit_code as "unitCode", group_code as "groupCode" from person_participations
    where person_id = ${personId} order by 2 desc, 1, 3 desc nulls first, 4, 5`);
}

/** Returns the State-funded groups of a person with who says so. */
export async function membershipsOf(
  tx: Tx,
  personId: string,
  day: string,
): Promise<Omit<PersonDetail['memberships'][number], 'description'>[]> {
  return tx.rows(sql`
    select distinct g.group_code as "group", g.from_date as "from", g.to_date as "to", n.short_name as sender
    from person_groups g join agency_names n on n.tenant_id = g.tenant_id and n.agency_id = g.sender_agency_id
      and n.valid @> least(${day}::date, (select upper(valid) - 1 from agencies a where a.tenant_id = g.tenant_id and a.id = g.sender_agency_id))
    where g.person_id = ${personId} order by 1, 2 desc`);
}

/** Returns what each list said of a person, newest first. */
export async function sourcesOf(tx: Tx, personId: string): Promise<PersonDetail['sources']> {
  return tx.rows(sql`
    select s.submission_id as "submissionId", s.row_no as "row", s.dataset, coalesce(d.title, l.definition ->> 'title', s.dataset) as title, n.short_name as sender, s.period_key as period,
      u.confirmed_at as "receivedAt", s.matched_by as "matchedBy",
      coalesce((select jsonb_agg(jsonb_build_object('label', c.value ->> 'header', 'kind', c.value ->> 'kind', 'value', s.stated ->> (c.value ->> 'key'))
          order by c.ordinality)
        from jsonb_array_elements(l.definition -> 'columns') with ordinality c where s.stated ? (c.value ->> 'key')), '[]') as stated
    from person_sources s
      left join submissions u on u.tenant_id = s.tenant_id and u.id = s.submission_id
      left join datasets d on d.tenant_id = u.tenant_id and d.id = u.dataset_id
      -- Not by the list itself: who sees the person need not see the list. Keys of columns outlive versions.
      left join lateral (select y.definition from dataset_layouts y where y.tenant_id = s.tenant_id and y.id = s.layout_id
        order by y.version desc limit 1) l on true
      left join lateral (select short_name from agency_names n where n.tenant_id = s.tenant_id and n.agency_id = s.sender_agency_id
        order by n.valid desc limit 1) n on true
    where s.person_id = ${personId} order by u.confirmed_at desc nulls last, s.row_no`);
}

/** Returns the answers about a person's identity, newest first. */
export async function checksOf(tx: Tx, personId: string): Promise<PersonDetail['checks']> {
  return tx.rows(sql`select id, asked_at as at, gateway, result, differing, resolution from identity_checks
    where person_id = ${personId} order by id desc`);
}

/** Returns the joinings into a person that still stand, newest first. */
export async function mergesOf(tx: Tx, personId: string): Promise<PersonDetail['merges']> {
  return tx.rows(sql`
    select m.id, m.merged_at as at, coalesce((select u.name from users u where u.tenant_id = m.tenant_id and u.id::text = m.merged_by), m.merged_by) as by,
      m.reason, p.full_name as "mergedName"
    from person_merges m join people p on p.tenant_id = m.tenant_id and p.id = m.merged_id
    where m.kept_id = ${personId} and m.undone_at is null order by m.id desc`);
}

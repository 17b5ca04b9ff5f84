import type { DemoProvince } from '../../testing/demo-province.ts';
import type { TestDatabase } from '../../testing/test-database.ts';

/** A person as a test enters him, past every list: what the registers would know. Dates ISO. */
export interface EnteredPerson {
  readonly name?: string;
  readonly birth?: string | null;
  readonly sex?: 'male' | 'female' | null;
  readonly commune?: string | null;
  readonly village?: string | null;
  readonly household?: string | null;
  readonly covers?: readonly {
    readonly scheme: string;
    readonly from?: string;
    readonly to: string | null;
    readonly group?: string | null;
    readonly ends?: boolean;
  }[];
  readonly groups?: readonly { readonly code: string; readonly to?: string | null }[];
}

const NOBODY = '00000000-0000-7000-8000-000000000000';

/** Enters people and returns their ids in the same order. */
export async function enterPeople(
  database: TestDatabase,
  { tenantId, agencyId }: DemoProvince,
  people: readonly EnteredPerson[],
): Promise<string[]> {
  const client = await database.owner.connect();
  const ids = people.map(() => crypto.randomUUID());
  try {
    // The lists that stated this are not part of these tests.
    await client.query('set session_replication_role = replica');
    await client.query(
      `insert into people (tenant_id, id, full_name, name_key, birth_date, sex, commune, village, household)
       select $1, id, name, app.fold(name), birth, sex, commune, village, household
       from jsonb_to_recordset($2::jsonb) as p (id uuid, name text, birth date, sex text, commune text, village text, household text)`,
      [
        tenantId,
        JSON.stringify(
          people.map((person, at) => ({
            id: ids[at],
            name: person.name ?? `Người ${at}`,
            birth: person.birth ?? null,
            sex: person.sex ?? null,
            commune: person.commune === undefined ? '2025:23293' : person.commune,
            village: person.village ?? null,
            household: person.household ?? null,
          })),
        ),
      ],
    );
    await client.query(
      `insert into person_participations (tenant_id, person_id, scheme, from_date, to_date, group_code, ends, submission_id)
       select $1, id, scheme, "from", "to", "group", ends, $3
       from jsonb_to_recordset($2::jsonb) as s (id uuid, scheme text, "from" date, "to" date, "group" text, ends boolean)`,
      [
        tenantId,
        JSON.stringify(
          people.flatMap((person, at) =>
            (person.covers ?? []).map((cover) => ({
              id: ids[at],
              scheme: cover.scheme,
              from: cover.from ?? '2020-01-01',
              to: cover.to,
              group: cover.group ?? null,
              ends: cover.ends ?? false,
            })),
          ),
        ),
        NOBODY,
      ],
    );
    await client.query(
      `insert into person_groups (tenant_id, person_id, group_code, from_date, to_date, sender_agency_id, submission_id, row_no)
       select $1, id, code, '2020-01-01', "to", $3, $4, 1 from jsonb_to_recordset($2::jsonb) as g (id uuid, code text, "to" date)`,
      [
        tenantId,
        JSON.stringify(
          people.flatMap((person, at) =>
            (person.groups ?? []).map(({ code, to }) => ({ id: ids[at], code, to: to ?? null })),
          ),
        ),
        agencyId('bhxh-tinh'),
        NOBODY,
      ],
    );
    await client.query('set session_replication_role = default');
  } finally {
    client.release(true);
  }
  return ids;
}

import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { IdentityAnswer, IdentityQuestion } from '../identity/identity-gateway.ts';
import { COMMUNE_NAME } from './commune-name.ts';

/** Returns people with an identity number who were not asked about yet, locked so that two runs share them out. */
export async function peopleToAsk(
  tx: Tx,
  commune: string | undefined,
  limit: number,
): Promise<IdentityQuestion[]> {
  return tx.rows<IdentityQuestion>(sql`
    select p.id as "personId", n.value as "identityNumber", p.full_name as "fullName", p.birth_date as "birthDate",
      p.birth_precision as "birthPrecision", p.sex
    from people p cross join lateral (select i.value from person_identifiers i where i.tenant_id = p.tenant_id and i.person_id = p.id
      and i.kind = 'cccd' and i.state <> 'wrong' order by i.first_seen_at desc, i.value limit 1) n
    where p.merged_into is null and p.identity_state = 'unchecked' and (${commune ?? null}::text is null or p.commune = ${commune ?? null})
    order by p.id limit ${limit} for update of p skip locked`);
}

/** Stores the answers, the state of each person, and marks numbers that matched as verified. */
export async function keepAnswers(
  tx: Tx,
  answers: readonly IdentityAnswer[],
  asked: { readonly by: string; readonly gateway: string },
): Promise<void> {
  const rows = JSON.stringify(answers);
  await tx.run(sql`
    insert into identity_checks (tenant_id, person_id, asked_by, gateway, result, differing)
    select (select app.tenant_id()), a."personId", ${asked.by}, ${asked.gateway}, a.result, a.differing
    from jsonb_to_recordset(${rows}::jsonb) as a ("personId" uuid, result text, differing text[])`);
  await tx.run(sql`
    update people p set identity_state = a.result
    from jsonb_to_recordset(${rows}::jsonb) as a ("personId" uuid, result text) where p.id = a."personId"`);
  await tx.run(sql`
    update person_identifiers i set state = 'verified'
    from jsonb_to_recordset(${rows}::jsonb) as a ("personId" uuid, "identityNumber" text, result text)
    where i.person_id = a."personId" and i.kind = 'cccd' and i.value = a."identityNumber" and a.result = 'matched'`);
}

/** People, checked and matched of one commune. */
export interface IdentityRate {
  readonly commune: string | null;
  readonly communeName: string | null;
  readonly people: number;
  readonly checked: number;
  readonly matched: number;
}

/** Returns how many people of each commune were checked and how many matched, by commune. */
export async function identityRateRows(tx: Tx): Promise<IdentityRate[]> {
  return tx.rows<IdentityRate>(sql`
    select p.*, ${COMMUNE_NAME} as "communeName"
    from (
      select commune, count(*)::integer as people, count(*) filter (where identity_state <> 'unchecked')::integer as checked,
        count(*) filter (where identity_state = 'matched')::integer as matched
      from people where merged_into is null group by commune) p
    order by p.people desc, p.commune`);
}

/** One answer that waits for somebody. */
export interface IdentityException {
  readonly id: string;
  readonly personId: string;
  readonly fullName: string;
  readonly birth: string | null;
  readonly communeName: string | null;
  readonly result: 'mismatched' | 'not-found';
  readonly differing: string[];
  readonly at: string;
  readonly gateway: string;
}

/** Returns unresolved answers that do not agree, oldest first. */
export async function openExceptions(
  tx: Tx,
  filter: {
    readonly commune?: string | undefined;
    readonly result?: string | undefined;
    readonly after?: string | undefined;
    readonly limit: number;
  },
): Promise<IdentityException[]> {
  const { commune = null, result = null, after = null, limit } = filter;
  return tx.rows<IdentityException>(sql`
    select c.id, c.person_id as "personId", p.full_name as "fullName", p.birth_date as birth, c.result, c.differing, c.asked_at as at, c.gateway,
      ${COMMUNE_NAME} as "communeName"
    from identity_checks c join people p on p.tenant_id = c.tenant_id and p.id = c.person_id
    where c.tenant_id = (select app.tenant_id()) and c.result <> 'matched' and c.resolved_at is null
      and (${commune}::text is null or p.commune = ${commune}) and (${result}::text is null or c.result = ${result})
      and (${after}::uuid is null or c.id > ${after}::uuid)
    order by c.id limit ${limit}`);
}

/** Returns an answer locked until the transaction ends; undefined outside one's sight. */
export async function lockCheck(
  tx: Tx,
  id: string,
): Promise<{ personId: string; resolution: string | null } | undefined> {
  return tx.find(
    sql`select person_id as "personId", resolution from identity_checks where id = ${id} for update`,
  );
}

/** Closes an exception; a number that belongs to somebody else is marked wrong. */
export async function resolveCheck(
  tx: Tx,
  id: string,
  personId: string,
  how: { readonly outcome: string; readonly resolution: string; readonly by: string },
): Promise<void> {
  await tx.run(
    sql`update identity_checks set resolved_at = now(), resolved_by = ${how.by}, resolution = ${how.resolution} where id = ${id}`,
  );
  if (how.outcome === 'wrong-person')
    await tx.run(
      sql`update person_identifiers set state = 'wrong' where person_id = ${personId} and kind = 'cccd' and state <> 'verified'`,
    );
  // Corrected here or elsewhere, the person is asked about again.
  await tx.run(sql`update people set identity_state = 'unchecked' where id = ${personId}`);
}

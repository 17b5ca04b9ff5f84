import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { NewCardRequest } from '../new-card-request.ts';

/** Stores requests with their events; returns their ids in order. What a row leaves out comes from the register where the caller sees the person. */
export async function insertRequests(
  tx: Tx,
  rows: readonly (NewCardRequest & { readonly dueOn: string })[],
): Promise<string[]> {
  if (rows.length === 0) return [];
  const lines = rows.map((row, at) => ({ ...row, at, purpose: row.purpose ?? 'new' }));
  const made = await tx.rows<{ at: number; id: string; made: boolean }>(sql`
    with asked as (
      select r.at, uuidv7() as id, r.kind, r.purpose, r.source, r."sourceRef" as source_ref, r."originKey" as origin_key, r."personId" as person_id,
        coalesce(r."fullName", p.full_name) as full_name, coalesce(r."birthDate", p.birth_date) as birth_date,
        coalesce(r."birthPrecision", p.birth_precision, 'day') as birth_precision, coalesce(r.sex, p.sex) as sex,
        coalesce(r."identityNumber", (select i.value from person_identifiers i where i.tenant_id = p.tenant_id and i.person_id = p.id
          and i.kind in ('cccd', 'cmnd') and i.state <> 'wrong' order by i.state = 'verified' desc, i.kind, i.first_seen_at desc limit 1)) as identity_number,
        coalesce(r."bhxhNumber", (select i.value from person_identifiers i where i.tenant_id = p.tenant_id and i.person_id = p.id
          and i.kind = 'bhxh' and i.state <> 'wrong' order by i.first_seen_at desc limit 1)) as bhxh_number,
        coalesce(r.commune, p.commune) as commune, r."group" as group_code, r."requestedBy" as requested_by, r."requestedOn" as requested_on,
        r."dueOn" as due_on, r."validFrom" as valid_from, r."validTo" as valid_to, r."previousId" as previous_id
      from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as r (at integer, kind text, purpose text, source text, "sourceRef" text,
        "originKey" text, "personId" uuid, "fullName" text, "birthDate" date, "birthPrecision" text, sex text, "identityNumber" text,
        "bhxhNumber" text, commune text, "group" text, "requestedBy" uuid, "requestedOn" date, "dueOn" date, "validFrom" date, "validTo" date,
        "previousId" uuid)
      left join people p on p.tenant_id = (select app.tenant_id()) and p.id = r."personId"
    ), stored as (
      insert into card_requests (tenant_id, id, kind, purpose, source, source_ref, origin_key, person_id, full_name, name_key, birth_date,
        birth_precision, sex, identity_number, bhxh_number, commune, group_code, requested_by, requested_on, due_on, valid_from, valid_to, previous_id)
      select app.tenant_id(), id, kind, purpose, source, source_ref, origin_key, person_id, full_name,
        regexp_replace(app.fold(full_name), '\\s+', ' ', 'g'), birth_date, birth_precision, sex, identity_number, bhxh_number, commune,
        group_code, requested_by, requested_on, due_on, valid_from, valid_to, previous_id
      from asked order by at
      on conflict on constraint card_request_is_made_once do nothing
      returning id
    )
    select asked.at, coalesce(stored.id, earlier.id) as id, stored.id is not null as made from asked left join stored on stored.id = asked.id
      left join card_requests earlier on earlier.tenant_id = (select app.tenant_id()) and earlier.origin_key = asked.origin_key`);
  await tx.run(sql`
    insert into card_events (tenant_id, request_id, step, agency_id)
    select r.tenant_id, r.id, 'request', r.requested_by from card_requests r
    where r.tenant_id = (select app.tenant_id()) and r.id = any (${made.flatMap((row) => (row.made ? [row.id] : []))}::uuid[])`);
  const ids = new Map(made.map(({ at, id }) => [at, id]));
  return rows.map((_, at) => {
    const id = ids.get(at);
    if (id === undefined || id === null) throw new Error('a request was neither made nor found');
    return id;
  });
}

/** What a step changes of a request. */
export interface CardChange {
  readonly id: string;
  readonly step: 'issue' | 'return' | 'cancel' | 'request-again' | 'renew';
  readonly state: string;
  readonly note: string | null;
  readonly agencyId: string | null;
  readonly requestedOn?: string;
  readonly dueOn?: string;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
  readonly cardNumber?: string;
  readonly issuedOn?: string;
  readonly takenDays?: number;
}

/** Takes a step and notes it; returns the new version. */
export async function changeRequest(tx: Tx, change: CardChange): Promise<number> {
  const { id, state, note } = change;
  const { version } = await tx.get<{ version: number }>(sql`
    update card_requests set state = ${state}, version = version + 1,
      requested_on = coalesce(${change.requestedOn ?? null}::date, requested_on), due_on = coalesce(${change.dueOn ?? null}::date, due_on),
      valid_from = coalesce(${change.validFrom ?? null}::date, valid_from), valid_to = coalesce(${change.validTo ?? null}::date, valid_to),
      card_number = coalesce(${change.cardNumber ?? null}, card_number), issued_on = coalesce(${change.issuedOn ?? null}::date, issued_on),
      taken_days = coalesce(${change.takenDays ?? null}::integer, taken_days),
      returned_because = case when ${state} = 'returned' then ${note} end,
      -- What was cancelled may be asked for again from the same list.
      origin_key = case when ${state} = 'cancelled' then null else origin_key end
    where id = ${id} returning version`);
  await noteStep(tx, change);
  return version;
}

/** Notes a step of a request. */
export async function noteStep(
  tx: Tx,
  { id, step, agencyId, note }: Pick<CardChange, 'id' | 'step' | 'agencyId' | 'note'>,
): Promise<void> {
  await tx.run(sql`
    insert into card_events (tenant_id, request_id, step, agency_id, note) values (app.tenant_id(), ${id}, ${step}, ${agencyId}, ${note})`);
}

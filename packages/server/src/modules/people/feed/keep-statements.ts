import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { FedSubmission } from '../../exchange/index.ts';

/** Keeps the numbers the staged rows state, each once a person. */
export async function keepIdentifiers(tx: Tx, dataset: string): Promise<void> {
  await tx.run(sql`
    insert into person_identifiers (tenant_id, person_id, kind, value, source)
    select distinct (select app.tenant_id()), f.person_id, n.kind, n.value, ${dataset}
    from feed_people f cross join lateral (values
      (case length(f.identity_number) when 12 then 'cccd' when 9 then 'cmnd' end, f.identity_number),
      ('bhxh', f.bhxh_number), ('bhyt-card', f.card)) as n (kind, value)
    where n.kind is not null and n.value is not null
    on conflict do nothing`);
}

/** Keeps participation as Social Insurance states it. */
export async function keepParticipations(tx: Tx, submissionId: string): Promise<void> {
  await tx.run(sql`
    insert into person_participations (tenant_id, person_id, scheme, from_date, to_date, unit_code, group_code, submission_id)
    select (select app.tenant_id()), person_id, scheme, from_date, to_date, unit_code, group_code, ${submissionId}
    from feed_people where scheme is not null and from_date is not null and (to_date is null or to_date >= from_date)`);
}

/** Keeps in which State-funded groups the list puts people. */
export async function keepMemberships(tx: Tx, { id, senderId }: FedSubmission): Promise<void> {
  await tx.run(sql`
    insert into person_groups (tenant_id, person_id, group_code, from_date, to_date, sender_agency_id, submission_id, row_no)
    select (select app.tenant_id()), person_id, left(group_code, 2), from_date, to_date, ${senderId}, ${id}, row_no
    from feed_people where group_code is not null`);
}

/** Keeps the answers that the Police returned as a file. */
export async function keepIdentityAnswers(tx: Tx, senderId: string): Promise<void> {
  await tx.run(sql`
    insert into identity_checks (tenant_id, person_id, asked_by, gateway, result, differing)
    select (select app.tenant_id()), person_id, ${senderId}::text, 'list', result,
      case when differing is null then '{}' else string_to_array(regexp_replace(differing, '\\s*[,;]\\s*', ',', 'g'), ',') end
    from feed_people where result in ('matched', 'mismatched', 'not-found')`);
  await tx.run(sql`
    update people p set identity_state = f.result from feed_people f
    where p.id = f.person_id and f.result in ('matched', 'mismatched', 'not-found') and p.identity_state <> f.result`);
}

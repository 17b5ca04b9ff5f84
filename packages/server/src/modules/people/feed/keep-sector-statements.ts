import { participationChange } from '@ansinh/domain/people';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { FedSubmission } from '../../exchange/index.ts';

/** What D02-LT declares a worker for in one line. BHTN depends on the contract, which the form need not state. */
const WORKER_SCHEMES = ['BHXH-BB', 'BHYT'];
/** The form has no last day. A household pays for three, six or twelve months, so no card of the list runs longer (the clause is not verified). */
const LONGEST_CARD_MONTHS = 12;

/** Keeps when workers of D02-LT begin and end; lines that change only salary, title or place stay statements. */
export async function keepWorkerChanges(tx: Tx, submissionId: string): Promise<void> {
  const plans = await tx.rows<{ kind: string | null; code: string | null; plan: string | null }>(sql`
    select distinct stated ->> 'loai_phuong_an' as kind, stated ->> 'phuong_an_id' as code, stated ->> 'phuong_an_dieu_chinh' as plan
    from feed_people`);
  const read = plans.map((one) => ({ ...one, change: participationChange([one.kind, one.code, one.plan]) }));
  await tx.run(sql`
    create temporary table feed_changes on commit drop as
    select f.person_id, f.unit_code, p.change, to_date(f.stated ->> 'tu_thang', 'YYYY-"M"MM') as starts,
      case when f.stated ->> 'den_thang' ~ '^\\d{4}-M\\d{2}$'
        then (to_date(f.stated ->> 'den_thang', 'YYYY-"M"MM') + interval '1 month - 1 day')::date end as until
    from feed_people f join jsonb_to_recordset(${JSON.stringify(read)}::jsonb) as p (kind text, code text, plan text, change text)
      on (p.kind, p.code, p.plan) is not distinct from
        (f.stated ->> 'loai_phuong_an', f.stated ->> 'phuong_an_id', f.stated ->> 'phuong_an_dieu_chinh')
    where p.change is not null and f.stated ->> 'tu_thang' ~ '^\\d{4}-M\\d{2}$'`);
  await tx.run(sql`
    insert into person_participations (tenant_id, person_id, scheme, from_date, to_date, unit_code, submission_id)
    select distinct (select app.tenant_id()), person_id, scheme, starts, until, unit_code, ${submissionId}::uuid
    from feed_changes cross join unnest(${WORKER_SCHEMES}::text[]) as scheme
    where change = 'begins' and (until is null or until >= starts)`);
  // Of an end only the day is certain: it begins where an earlier list said so, else on that very day.
  await tx.run(sql`
    insert into person_participations (tenant_id, person_id, scheme, from_date, to_date, unit_code, submission_id, ends)
    select distinct (select app.tenant_id()), c.person_id, scheme, coalesce((
        select max(o.from_date) from person_participations o where o.person_id = c.person_id and o.scheme = s.scheme
          and o.from_date < c.starts and (o.unit_code is null or c.unit_code is null or o.unit_code = c.unit_code)), c.starts - 1),
      c.starts - 1, c.unit_code, ${submissionId}::uuid, true
    from feed_changes c cross join unnest(${WORKER_SCHEMES}::text[]) as s (scheme)
    where c.change = 'ends'`);
  await tx.run(sql`drop table feed_changes`);
}

/** Keeps the cards of D03-TS where Social Insurance states them; a commune's list only asks for them. */
export async function keepHealthCards(tx: Tx, { id, senderId }: FedSubmission): Promise<void> {
  await tx.run(sql`
    insert into person_participations (tenant_id, person_id, scheme, from_date, to_date, submission_id)
    select distinct (select app.tenant_id()), person_id, 'BHYT', starts, (starts + make_interval(months => ${LONGEST_CARD_MONTHS}) - interval '1 day')::date, ${id}::uuid
    from (select person_id, (stated ->> 'valid_from')::date as starts from feed_people) f
    where starts is not null and exists (select from agencies a where a.id = ${senderId} and a.kind = 'social-insurance')`);
}

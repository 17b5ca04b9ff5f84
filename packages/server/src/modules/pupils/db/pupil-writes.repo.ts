import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A pupil as a list or a form states him. */
export interface StatedPupil {
  readonly className: string;
  readonly grade: number | null;
  readonly fullName: string;
  readonly birthDate: string | null;
  readonly birthPrecision: 'day' | 'month' | 'year';
  readonly sex: 'male' | 'female' | null;
  readonly identityNumber: string | null;
  readonly bhxhNumber: string | null;
  readonly statedCard: string | null;
  readonly commune: string | null;
  readonly enrolledOn: string | null;
  readonly note: string | null;
}

const NAME_KEY = sql`regexp_replace(app.fold(s."fullName"), '\\s+', ' ', 'g')`;

const RECORD = sql`(at integer, id uuid, "className" text, grade integer, "fullName" text, "birthDate" date, "birthPrecision" text, sex text,
  "identityNumber" text, "bhxhNumber" text, "statedCard" text, commune text, "enrolledOn" date, note text)`;

/**
 * Brings the pupils of a list into a roster. Who is there already (same number, else same name and day of birth) keeps what hangs on him; who
 * came with an earlier list and is not on this one has left. Returns how many are new and how many left.
 */
export async function takeList(
  tx: Tx,
  rosterId: string,
  submissionId: string,
  rows: readonly StatedPupil[],
  today: string,
): Promise<{ added: number; left: number }> {
  const lines = JSON.stringify(rows.map((row, at) => ({ ...row, at })));
  await tx.run(sql`
    create temporary table stated_pupils on commit drop as
    select s.*, ${NAME_KEY} as name_key, null::uuid as pupil_id from jsonb_to_recordset(${lines}::jsonb) as s ${RECORD}`);
  await recognise(
    tx,
    rosterId,
    sql`s."identityNumber" is not null and p.identity_number = s."identityNumber"`,
  );
  await recognise(tx, rosterId, sql`p.name_key = s.name_key and p.birth_date = s."birthDate"`);
  await tx.run(sql`
    update roster_pupils p set class_name = s."className", grade = s.grade, full_name = s."fullName", name_key = s.name_key,
      birth_date = s."birthDate", birth_precision = s."birthPrecision", sex = coalesce(s.sex, p.sex),
      identity_number = coalesce(s."identityNumber", p.identity_number), bhxh_number = coalesce(s."bhxhNumber", p.bhxh_number),
      stated_card = coalesce(s."statedCard", p.stated_card), commune = coalesce(s.commune, p.commune),
      enrolled_on = coalesce(s."enrolledOn", p.enrolled_on), note = coalesce(s.note, p.note),
      person_id = case when (p.name_key, p.birth_date, p.identity_number) is not distinct from
        (s.name_key, s."birthDate", coalesce(s."identityNumber", p.identity_number)) then p.person_id end,
      checked = false, submission_id = ${submissionId}, left_on = null,
      version = p.version + 1
    from stated_pupils s where s.pupil_id = p.id`);
  const added = await tx.run(sql`
    insert into roster_pupils (tenant_id, roster_id, school_id, class_name, grade, full_name, name_key, birth_date, birth_precision, sex,
      identity_number, bhxh_number, stated_card, commune, enrolled_on, note, submission_id)
    select r.tenant_id, r.id, r.school_id, s."className", s.grade, s."fullName", s.name_key, s."birthDate", s."birthPrecision", s.sex,
      s."identityNumber", s."bhxhNumber", s."statedCard", s.commune, s."enrolledOn", s.note, ${submissionId}
    from stated_pupils s, school_rosters r where r.tenant_id = (select app.tenant_id()) and r.id = ${rosterId} and s.pupil_id is null order by s.at`);
  const left = await tx.run(sql`
    update roster_pupils set left_on = ${today}::date, version = version + 1
    where tenant_id = (select app.tenant_id()) and roster_id = ${rosterId} and left_on is null
      and submission_id is not null and submission_id <> ${submissionId}`);
  await tx.run(sql`drop table stated_pupils`);
  return { added, left };
}

async function recognise(tx: Tx, rosterId: string, same: ReturnType<typeof sql>): Promise<void> {
  await tx.run(sql`
    update stated_pupils t set pupil_id = found.id
    from (select distinct on (s.at) s.at, p.id from stated_pupils s join roster_pupils p on p.tenant_id = (select app.tenant_id())
        and p.roster_id = ${rosterId} and ${same}
      where s.pupil_id is null and not exists (select from stated_pupils o where o.pupil_id = p.id) order by s.at, p.id) found
    where found.at = t.at and not exists (select from stated_pupils o where o.pupil_id = found.id and o.at < t.at)`);
}

/** Stores a pupil who was typed; returns his id. */
export async function addPupil(tx: Tx, rosterId: string, pupil: StatedPupil): Promise<string> {
  const { id } = await tx.get<{ id: string }>(sql`
    insert into roster_pupils (tenant_id, roster_id, school_id, class_name, grade, full_name, name_key, birth_date, birth_precision, sex,
      identity_number, bhxh_number, stated_card, commune, enrolled_on, note)
    select r.tenant_id, r.id, r.school_id, s."className", s.grade, s."fullName", ${NAME_KEY}, s."birthDate", s."birthPrecision", s.sex,
      s."identityNumber", s."bhxhNumber", s."statedCard", s.commune, s."enrolledOn", s.note
    from school_rosters r, jsonb_to_recordset(${JSON.stringify([pupil])}::jsonb) as s ${RECORD}
    where r.tenant_id = (select app.tenant_id()) and r.id = ${rosterId} returning id`);
  return id;
}

/** Corrects a pupil; who he is in the register is found anew. */
export async function changePupil(tx: Tx, id: string, pupil: StatedPupil): Promise<void> {
  await tx.run(sql`
    update roster_pupils p set class_name = s."className", grade = s.grade, full_name = s."fullName", name_key = ${NAME_KEY},
      birth_date = s."birthDate", birth_precision = s."birthPrecision", sex = s.sex, identity_number = s."identityNumber",
      bhxh_number = s."bhxhNumber", stated_card = s."statedCard", commune = s.commune, enrolled_on = s."enrolledOn", note = s.note,
      person_id = null, matched_by = null, unsure = false, checked = false, register_insured = false, register_group = null, register_until = null,
      register_ended = null, version = p.version + 1
    from jsonb_to_recordset(${JSON.stringify([pupil])}::jsonb) as s ${RECORD} where p.id = ${id}`);
}

/** Takes a pupil off the roster. */
export async function leavePupil(tx: Tx, id: string, on: string): Promise<void> {
  await tx.run(sql`update roster_pupils set left_on = ${on}::date, version = version + 1 where id = ${id}`);
}

/** A payment to be stored. */
export interface NewPayment {
  readonly pupilId: string;
  readonly paidOn: string;
  readonly months: number;
  readonly amount: number;
  readonly stateAmount: number;
  readonly provinceAmount: number;
  readonly validFrom: string;
  readonly validTo: string;
}

/** Stores payments to the caller's school. */
export async function addPayments(tx: Tx, payments: readonly NewPayment[]): Promise<void> {
  await tx.run(sql`
    insert into pupil_payments (tenant_id, pupil_id, roster_id, school_id, paid_on, months, amount, state_amount, province_amount, valid_from, valid_to)
    select p.tenant_id, p.id, p.roster_id, p.school_id, y."paidOn", y.months, y.amount, y."stateAmount", y."provinceAmount", y."validFrom", y."validTo"
    from jsonb_to_recordset(${JSON.stringify(payments)}::jsonb) as y ("pupilId" uuid, "paidOn" date, months integer, amount integer,
      "stateAmount" integer, "provinceAmount" integer, "validFrom" date, "validTo" date)
      join roster_pupils p on p.tenant_id = (select app.tenant_id()) and p.id = y."pupilId"`);
}

/** Takes back the payments of a pupil that no card was asked for; returns how many. */
export async function voidPayments(tx: Tx, pupilId: string, reason: string): Promise<number> {
  return tx.run(
    sql`update pupil_payments set voided_at = now(), voided_because = ${reason} where pupil_id = ${pupilId} and voided_at is null`,
  );
}

/** Remembers the requests that were made for pupils. */
export async function linkRequests(
  tx: Tx,
  links: readonly { readonly pupilId: string; readonly requestId: string }[],
): Promise<void> {
  await tx.run(sql`
    update roster_pupils p set card_request_id = l."requestId", version = p.version + 1
    from jsonb_to_recordset(${JSON.stringify(links)}::jsonb) as l ("pupilId" uuid, "requestId" uuid) where p.id = l."pupilId"`);
}

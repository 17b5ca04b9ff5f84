import type { PupilReason, PupilStanding, PupilState } from '@ansinh/domain/pupils';
import { join, sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { communeName } from '../../directory/index.ts';

/** A pupil of a roster as stored. */
export interface StoredPupil {
  readonly id: string;
  readonly rosterId: string;
  readonly schoolId: string;
  readonly className: string;
  readonly grade: number | null;
  readonly fullName: string;
  readonly birth: string | null;
  readonly birthPrecision: 'day' | 'month' | 'year';
  readonly sex: 'male' | 'female' | null;
  readonly identityNumber: string | null;
  readonly bhxhNumber: string | null;
  readonly statedCard: string | null;
  readonly commune: string | null;
  readonly communeName: string | null;
  readonly enrolledOn: string | null;
  readonly note: string | null;
  readonly leftOn: string | null;
  readonly personId: string | null;
  readonly matchedBy: string | null;
  readonly state: PupilState;
  readonly why: PupilReason;
  readonly insuredGroup: string | null;
  readonly insuredFrom: string | null;
  readonly insuredUntil: string | null;
  /** Until when the register has the pupil insured, or had. */
  readonly coverUntil: string | null;
  readonly cardRequestId: string | null;
  readonly paid: number;
  readonly paidUntil: string | null;
  readonly paidFrom: string | null;
  readonly version: number;
}

const COLUMNS = sql`p.id, p.roster_id as "rosterId", p.school_id as "schoolId", p.class_name as "className", p.grade, p.full_name as "fullName",
  p.birth_date as birth, p.birth_precision as "birthPrecision", p.sex, p.identity_number as "identityNumber", p.bhxh_number as "bhxhNumber",
  p.stated_card as "statedCard", p.commune,
  ${communeName(sql`p.commune`)} as "communeName",
  p.enrolled_on as "enrolledOn", p.note, p.left_on as "leftOn", p.person_id as "personId", p.matched_by as "matchedBy", p.state, p.why,
  p.insured_group as "insuredGroup", p.insured_from as "insuredFrom", p.insured_until as "insuredUntil",
  coalesce(p.register_until, p.register_ended) as "coverUntil", p.card_request_id as "cardRequestId",
  coalesce(m.amount, 0)::integer as paid, m.until as "paidUntil", m.from as "paidFrom", p.version`;

const FROM = sql`roster_pupils p left join lateral (
    select sum(y.amount) as amount, max(y.valid_to) as until, (array_agg(y.valid_from order by y.valid_to desc))[1] as "from" from pupil_payments y
    where y.tenant_id = p.tenant_id and y.pupil_id = p.id and y.voided_at is null) m on true`;

/** Which pupils a list asks for. */
export interface PupilFilter {
  readonly className?: string | undefined;
  readonly state?: PupilState | undefined;
  readonly q?: string | undefined;
}

/** Returns the pupils of a roster that the caller sees: the missing ones first, then those waiting, by class and name. */
export async function listPupils(tx: Tx, rosterId: string, filter: PupilFilter): Promise<StoredPupil[]> {
  const parts: Sql[] = [
    sql`p.tenant_id = (select app.tenant_id()) and p.roster_id = ${rosterId} and p.left_on is null`,
  ];
  if (filter.className) parts.push(sql`p.class_name = ${filter.className}`);
  if (filter.state) parts.push(sql`p.state = ${filter.state}`);
  if (filter.q)
    parts.push(sql`p.name_key like '%' || regexp_replace(app.fold(${filter.q}), '\\s+', ' ', 'g') || '%'`);
  return tx.rows<StoredPupil>(sql`
    select ${COLUMNS} from ${FROM} where ${join(parts, ' and ')}
    order by array_position(array['missing', 'waiting', 'insured'], p.state), p.grade nulls last, p.class_name,
      split_part(p.name_key, ' ', -1), p.name_key, p.id`);
}

/** Returns pupils locked until the transaction ends, as far as the caller sees and may change them. */
export async function lockPupils(tx: Tx, ids: readonly string[]): Promise<StoredPupil[]> {
  return tx.rows<StoredPupil>(sql`
    select ${COLUMNS} from ${FROM} where p.tenant_id = (select app.tenant_id()) and p.id = any (${[...ids]}::uuid[])
    order by p.id for update of p`);
}

/** What the standing of a pupil follows from. */
export interface SettledPupil {
  readonly id: string;
  readonly grade: number | null;
  readonly statedCard: string | null;
  readonly cardRequestId: string | null;
  readonly paid: boolean;
  readonly checked: boolean;
  readonly known: boolean;
  readonly unsure: boolean;
  readonly insured: boolean;
  readonly group: string | null;
  readonly until: string | null;
  readonly ended: string | null;
}

/** Returns what the standing of every pupil of a roster follows from. A payment counts while its term has not ended. */
export async function pupilsToSettle(tx: Tx, rosterId: string, today: string): Promise<SettledPupil[]> {
  return tx.rows<SettledPupil>(sql`
    select p.id, p.grade, p.stated_card as "statedCard", p.card_request_id as "cardRequestId", p.checked,
      p.person_id is not null as known, p.unsure, p.register_insured as insured, p.register_group as "group", p.register_until as until,
      p.register_ended as ended, exists (select from pupil_payments y where y.tenant_id = p.tenant_id and y.pupil_id = p.id
        and y.voided_at is null and y.valid_to >= ${today}::date) as paid
    from roster_pupils p
    where p.tenant_id = (select app.tenant_id()) and p.roster_id = ${rosterId} and p.left_on is null`);
}

/** Writes standings that changed. */
export async function keepStandings(
  tx: Tx,
  standings: readonly (PupilStanding & { readonly id: string })[],
): Promise<void> {
  await tx.run(sql`
    update roster_pupils p set state = s.state, why = s.why, insured_group = s."group", insured_from = s."from", insured_until = s.until
    from jsonb_to_recordset(${JSON.stringify(standings)}::jsonb) as s (id uuid, state text, why text, "group" text, "from" date, until date)
    where p.id = s.id and (p.state, p.why, p.insured_group, p.insured_from, p.insured_until)
      is distinct from (s.state, s.why, s."group", s."from", s.until)`);
}

/** Returns the class of another pupil of the roster who has the number; undefined when there is none. */
export async function pupilOfNumber(
  tx: Tx,
  rosterId: string,
  identityNumber: string | null,
  otherThan: string | null,
): Promise<string | undefined> {
  const row = await tx.find<{ class: string }>(sql`
    select min(class_name) as class from roster_pupils where tenant_id = (select app.tenant_id()) and roster_id = ${rosterId} and left_on is null
      and identity_number = ${identityNumber} and id is distinct from ${otherThan}::uuid having count(*) > 0`);
  return row?.class;
}

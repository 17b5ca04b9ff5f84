import { refuseOnConstraint } from '../../../platform/database/refuse-on-constraint.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { placeName } from './place-name.ts';

/** A birth with the child's line. */
export interface StoredBirth {
  readonly id: string;
  readonly agencyId: string;
  readonly commune: string;
  readonly communeName: string;
  readonly certificateNo: string;
  readonly registeredOn: string;
  readonly fullName: string;
  readonly birth: string;
  readonly sex: 'male' | 'female' | null;
  readonly village: string | null;
  readonly motherName: string | null;
  readonly origin: 'typed' | 'import';
  readonly memberId: string;
  readonly listId: string;
  readonly cardFrom: string;
  readonly cardUntil: string | null;
  readonly cardRequestId: string | null;
}

const BIRTH = sql`b.id, b.agency_id as "agencyId", b.commune, ${placeName(sql`b.commune`)} as "communeName", b.certificate_no as "certificateNo",
  b.registered_on as "registeredOn", m.full_name as "fullName", m.birth_date as birth, m.sex, m.village, b.mother_name as "motherName", b.origin,
  b.member_id as "memberId", m.list_id as "listId", m.from_date as "cardFrom", m.card_until as "cardUntil", m.card_request_id as "cardRequestId"`;

/** Returns births the caller sees, newest first; without those whose line was taken off. */
export async function listStoredBirths(tx: Tx, limit: number): Promise<StoredBirth[]> {
  return tx.rows<StoredBirth>(sql`
    select ${BIRTH} from statefunded_births b join statefunded_members m on m.tenant_id = b.tenant_id and m.id = b.member_id
    where b.tenant_id = (select app.tenant_id()) and m.dropped_at is null order by b.registered_on desc, b.id desc limit ${limit}`);
}

/** Returns a birth locked until the transaction ends; undefined outside one's sight. */
export async function lockBirth(tx: Tx, id: string): Promise<StoredBirth | undefined> {
  return tx.find<StoredBirth>(sql`
    select ${BIRTH} from statefunded_births b join statefunded_members m on m.tenant_id = b.tenant_id and m.id = b.member_id
    where b.tenant_id = (select app.tenant_id()) and b.id = ${id} and m.dropped_at is null for update of b`);
}

/** A birth to be recorded. */
export interface NewBirth {
  readonly commune: string;
  readonly agencyId: string;
  readonly certificateNo: string;
  readonly registeredOn: string;
  readonly personId: string;
  readonly memberId: string;
  readonly motherName: string | null;
  readonly fatherName: string | null;
  readonly origin: 'typed' | 'import';
}

/** Records a birth and returns its id; refused when the certificate is recorded already. */
export async function insertBirth(tx: Tx, tenantId: string, birth: NewBirth): Promise<string> {
  const { id } = await refuseOnConstraint(
    tx.get<{ id: string }>(sql`
      insert into statefunded_births (tenant_id, commune, agency_id, certificate_no, registered_on, person_id, member_id, mother_name, father_name, origin)
      values (${tenantId}, ${birth.commune}, ${birth.agencyId}, ${birth.certificateNo}, ${birth.registeredOn}::date, ${birth.personId}, ${birth.memberId},
        ${birth.motherName}, ${birth.fatherName}, ${birth.origin})
      returning id`),
    {
      statefunded_birth_is_registered_once: new Refusal('statefunded.certificate_taken', {
        number: birth.certificateNo,
      }),
    },
  );
  return id;
}

/** Marks a birth as sent to Social Insurance. */
export async function markBirthSent(tx: Tx, id: string, on: string): Promise<void> {
  await tx.run(sql`update statefunded_births set sent_on = ${on}::date where id = ${id}`);
}

/** A row of a list of births that the caller's agency sent through the exchange. */
export interface StatedBirth {
  readonly personId: string;
  readonly fullName: string;
  readonly birth: string;
  readonly certificateNo: string;
  readonly registeredOn: string;
  readonly motherName: string | null;
  readonly fatherName: string | null;
}

/** Returns the stated births of the caller's agency that are not recorded yet, each certificate once. */
export async function statedBirths(tx: Tx): Promise<StatedBirth[]> {
  return tx.rows<StatedBirth>(sql`
    select distinct on (r.stated ->> 'so_khai_sinh') p.id as "personId", p.full_name as "fullName", p.birth_date as birth,
      r.stated ->> 'so_khai_sinh' as "certificateNo", (r.stated ->> 'ngay_dang_ky')::date as "registeredOn", r.stated ->> 'ho_ten_me' as "motherName",
      r.stated ->> 'ho_ten_cha' as "fatherName"
    from person_sources r join people p on p.tenant_id = r.tenant_id and p.id = r.person_id and p.merged_into is null
    where r.tenant_id = (select app.tenant_id()) and r.layout_id = 'birth-registration' and r.sender_agency_id = (select app.agency_id())
      and p.birth_date is not null and p.birth_precision = 'day' and r.stated ->> 'so_khai_sinh' is not null and r.stated ->> 'ngay_dang_ky' is not null
      and not exists (select from statefunded_births b where b.tenant_id = r.tenant_id and b.agency_id = r.sender_agency_id
        and b.certificate_no = r.stated ->> 'so_khai_sinh')
    order by r.stated ->> 'so_khai_sinh', r.submission_id desc`);
}

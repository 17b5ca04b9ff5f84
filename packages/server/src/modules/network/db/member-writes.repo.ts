import { refuseOnConstraint } from '../../../platform/database/refuse-on-constraint.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Refusal } from '../../../platform/refusal.ts';

/** What is kept of a person besides his unit. */
export interface MemberToStore {
  readonly key: string;
  readonly agencyId: string;
  readonly phone: string | null;
  readonly certificateNumber: string | null;
  readonly certificateOn: string | null;
  readonly certificateUntil: string | null;
  readonly introducedByAgency: string | null;
  readonly introducedBy: string;
}

/** Stores the given version of a person (0: not a member yet); false when somebody was faster. */
export async function storeMember(
  tx: Tx,
  tenantId: string,
  member: MemberToStore,
  version: number,
): Promise<boolean> {
  const { key, agencyId, phone, certificateNumber, certificateOn, certificateUntil } = member;
  const { introducedByAgency, introducedBy } = member;
  const written = tx.run(
    version === 0
      ? sql`insert into network_members (tenant_id, unit_key, agency_id, phone, certificate_number, certificate_on, certificate_until,
            introduced_by_agency, introduced_by)
          values (${tenantId}, ${key}, ${agencyId}, ${phone}, ${certificateNumber}, ${certificateOn}, ${certificateUntil},
            ${introducedByAgency}, ${introducedBy}) on conflict (tenant_id, unit_key) do nothing`
      : sql`update network_members set phone = ${phone}, certificate_number = ${certificateNumber}, certificate_on = ${certificateOn},
            certificate_until = ${certificateUntil}, introduced_by_agency = ${introducedByAgency}, introduced_by = ${introducedBy},
            version = version + 1
          where unit_key = ${key} and version = ${version}`,
  );
  const count = await refuseOnConstraint(written, {
    network_member_certificate_is_of_one: new Refusal('network.certificate_taken', {
      number: certificateNumber ?? '',
    }),
    network_member_certificate_days_are_in_order: 'network.certificate_days_reversed',
    network_member_introduced_by_agency: 'platform.not_found',
  });
  return count === 1;
}

/** Says why a person of the given version stopped and who took over; false when somebody was faster. */
export async function storeEnd(
  tx: Tx,
  {
    key,
    version,
    because,
    replacedBy,
  }: { key: string; version: number; because: string; replacedBy: string | null },
): Promise<boolean> {
  const count = await tx.run(sql`
    update network_members set ended_because = ${because}, replaced_by = ${replacedBy}, version = version + 1
    where unit_key = ${key} and version = ${version}`);
  return count === 1;
}

/** Links a person without an account to the one he signs in with; he becomes a member by it if he was none. */
export async function linkAccount(
  tx: Tx,
  tenantId: string,
  { key, agencyId, userId }: { key: string; agencyId: string; userId: string },
): Promise<void> {
  await tx.run(sql`
    insert into network_members as m (tenant_id, unit_key, agency_id, user_id) values (${tenantId}, ${key}, ${agencyId}, ${userId})
    on conflict (tenant_id, unit_key) do update set user_id = excluded.user_id, version = m.version + 1 where m.user_id is null`);
}

/** States that people attended a class; who is stated already stays. Returns how many were added. */
export function addTrainings(
  tx: Tx,
  tenantId: string,
  keys: readonly string[],
  { title, heldOn, givenBy }: { title: string; heldOn: string; givenBy: string },
): Promise<number> {
  return tx.run(sql`
    insert into network_trainings (tenant_id, unit_key, agency_id, title, held_on, given_by)
    select ${tenantId}, m.unit_key, m.agency_id, ${title}, ${heldOn}::date, ${givenBy} from network_members m where m.unit_key = any (${[...keys]}::text[])
    on conflict (tenant_id, unit_key, title, held_on) do nothing`);
}

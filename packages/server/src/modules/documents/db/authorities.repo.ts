import type { SigningCapacity } from '@ansinh/domain/documents';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

export interface StoredAuthority {
  readonly id: string;
  readonly userId: string;
  readonly userName: string;
  readonly capacity: SigningCapacity;
  readonly collective: string | null;
  readonly headOffice: string;
  readonly ownOffice: string | null;
  readonly basis: string;
  readonly from: string;
  readonly to: string | null;
  readonly version: number;
}

const COLUMNS = sql`s.id, s.user_id as "userId", u.name as "userName", s.capacity, s.collective, s.head_office as "headOffice",
  s.own_office as "ownOffice", s.basis, lower(s.valid)::text as "from", (upper(s.valid) - 1)::text as "to", s.version`;
const FROM = sql`signing_authorities s join users u on u.tenant_id = s.tenant_id and u.id = s.user_id`;

/** Returns who signs for an agency, those of today first. */
export async function authoritiesOf(tx: Tx, agencyId: string | null): Promise<StoredAuthority[]> {
  return tx.rows<StoredAuthority>(
    sql`select ${COLUMNS} from ${FROM} where s.agency_id = ${agencyId} order by upper(s.valid) desc nulls first, u.name`,
  );
}

/** Returns the authorities of one person for an agency. */
export async function authoritiesOfUser(
  tx: Tx,
  agencyId: string,
  userId: string,
): Promise<StoredAuthority[]> {
  return tx.rows<StoredAuthority>(
    sql`select ${COLUMNS} from ${FROM} where s.agency_id = ${agencyId} and s.user_id = ${userId}`,
  );
}

/** Adds an authority and returns its id, or undefined where the person is not of the agency. */
export async function addAuthority(
  tx: Tx,
  by: { readonly tenantId: string; readonly agencyId: string },
  authority: Omit<StoredAuthority, 'id' | 'userName' | 'version'>,
): Promise<string | undefined> {
  const added = await tx.find<{ id: string }>(sql`
    insert into signing_authorities (tenant_id, agency_id, user_id, capacity, collective, head_office, own_office, basis, valid)
    select ${by.tenantId}, ${by.agencyId}, u.id, ${authority.capacity}, ${authority.collective}, ${authority.headOffice},
      ${authority.ownOffice}, ${authority.basis}, daterange(${authority.from}::date, ${authority.to}::date, '[]')
    from users u where u.id = ${authority.userId} and u.agency_id = ${by.agencyId}
    returning id`);
  return added?.id;
}

/** Returns the authority if it is of the agency. */
export async function findAuthority(
  tx: Tx,
  agencyId: string,
  id: string,
): Promise<StoredAuthority | undefined> {
  return tx.find<StoredAuthority>(
    sql`select ${COLUMNS} from ${FROM} where s.agency_id = ${agencyId} and s.id = ${id}`,
  );
}

/** Ends an authority with its last day. */
export async function endAuthorityOn(tx: Tx, id: string, lastDay: string): Promise<void> {
  await tx.run(sql`
    update signing_authorities set valid = daterange(lower(valid), ${lastDay}::date, '[]'), version = version + 1 where id = ${id}`);
}

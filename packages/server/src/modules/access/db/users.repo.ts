import type { Role } from '@ansinh/domain/kernel';
import { empty, join, sql, type Sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Refusal } from '../../../platform/refusal.ts';

/** A user as far as the actor sees him. Second factor, lock and last sign-in are null unless the actor administers him. */
export interface UserRow {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly email: string | null;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly roles: readonly Role[];
  readonly territoryCode: string | null;
  readonly disabled: boolean;
  readonly lockedUntil: string | null;
  readonly totpEnabled: boolean;
  readonly mustChangePassword: boolean;
  readonly lastSignInAt: string | null;
  readonly version: number;
}

/** Which users a list asks for. `after` is the last user name of the page before. */
export interface UserFilter {
  readonly q?: string | undefined;
  readonly agency?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Returns the users the actor sees, by user name. Search looks into name, user name and mail, without Vietnamese marks. */
export async function listUserRows(tx: Tx, filter: UserFilter, today: string): Promise<UserRow[]> {
  const conditions = [
    sql`u.tenant_id = (select app.tenant_id())`,
    ...(filter.q
      ? [
          sql`position(app.fold(${filter.q}) in app.fold(u.name || ' ' || u.username || ' ' || coalesce(u.email, ''))) > 0`,
        ]
      : []),
    ...(filter.agency ? [sql`u.agency_id = ${filter.agency}`] : []),
    ...(filter.after ? [sql`u.username > ${filter.after}`] : []),
  ];
  return rows(tx, join(conditions, ' and '), today, sql`limit ${filter.limit}`);
}

/** Returns one user if the actor sees him. */
export async function findUserRow(tx: Tx, id: string, today: string): Promise<UserRow | undefined> {
  return (await rows(tx, sql`u.tenant_id = (select app.tenant_id()) and u.id = ${id}`, today))[0];
}

/** Returns one user by user name if the actor sees him. */
export async function findUserRowByName(
  tx: Tx,
  username: string,
  today: string,
): Promise<UserRow | undefined> {
  return (await rows(tx, sql`u.tenant_id = (select app.tenant_id()) and u.username = ${username}`, today))[0];
}

function rows(tx: Tx, condition: Sql, today: string, suffix: Sql = empty): Promise<UserRow[]> {
  return tx.rows<UserRow>(sql`
    select u.id, u.username, u.name, u.email, u.agency_id as "agencyId", coalesce(n.name, a.code) as "agencyName",
           u.territory_code as "territoryCode", u.disabled_at is not null as disabled, u.version,
           c.locked_until as "lockedUntil", coalesce(c.totp_enabled_at is not null, false) as "totpEnabled",
           coalesce(c.must_change_password, false) as "mustChangePassword", c.last_sign_in_at as "lastSignInAt",
           array(select r.role from user_roles r where r.tenant_id = u.tenant_id and r.user_id = u.id order by r.role) as roles
      from users u
      join agencies a on a.tenant_id = u.tenant_id and a.id = u.agency_id
      left join agency_names n on n.tenant_id = a.tenant_id and n.agency_id = a.id and n.valid @> ${today}::date
      left join user_credentials c on c.tenant_id = u.tenant_id and c.user_id = u.id
     where ${condition} order by u.username ${suffix}`);
}

/** A user to be created. */
export interface NewUser {
  readonly tenantId: string;
  readonly agencyId: string;
  readonly username: string;
  readonly name: string;
  readonly email: string | null;
  readonly territoryCode: string | null;
  readonly roles: readonly Role[];
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
}

/** Creates a user with roles and credentials; returns his id. Refuses a user name somebody in the installation has. */
export async function insertUser(tx: Tx, user: NewUser): Promise<string> {
  const { tenantId, agencyId, username } = user;
  const inserted = await tx.find<{ id: string }>(sql`
    insert into users (tenant_id, agency_id, username, name, email, territory_code)
    values (${tenantId}, ${agencyId}, ${username}, ${user.name}, ${user.email}, ${user.territoryCode})
    on conflict (username) do nothing returning id`);
  if (!inserted) throw new Refusal('access.username_taken', { username });
  await tx.run(sql`
    insert into user_credentials (tenant_id, user_id, agency_id, password_hash, must_change_password)
    values (${tenantId}, ${inserted.id}, ${agencyId}, ${user.passwordHash}, ${user.mustChangePassword})`);
  await insertRoles(tx, { tenantId, agencyId, userId: inserted.id }, user.roles);
  return inserted.id;
}

/** Gives a user roles. */
export async function insertRoles(
  tx: Tx,
  user: { tenantId: string; agencyId: string; userId: string },
  roles: readonly Role[],
): Promise<void> {
  await tx.run(sql`
    insert into user_roles (tenant_id, user_id, agency_id, role)
    select ${user.tenantId}, ${user.userId}, ${user.agencyId}, role from unnest(${[...roles]}::text[]) as role
    on conflict do nothing`);
}

/** Takes roles from a user. */
export async function deleteRoles(tx: Tx, userId: string, roles: readonly Role[]): Promise<void> {
  await tx.run(sql`
    delete from user_roles where tenant_id = (select app.tenant_id()) and user_id = ${userId} and role = any (${[...roles]})`);
}

/** Stores a user's data if nobody changed them since `version`; returns false otherwise. */
export async function updateUser(
  tx: Tx,
  id: string,
  version: number,
  data: {
    name: string;
    email: string | null;
    territoryCode: string | null;
    disabledAt: Date | 'keep' | null;
  },
): Promise<boolean> {
  const disabled = data.disabledAt === 'keep' ? empty : sql`, disabled_at = ${data.disabledAt}`;
  const touched = await tx.run(sql`
    update users set name = ${data.name}, email = ${data.email}, territory_code = ${data.territoryCode},
           version = version + 1${disabled}
     where tenant_id = (select app.tenant_id()) and id = ${id} and version = ${version}`);
  return touched === 1;
}

/**
 * Returns how many enabled provincial administrators there are besides one user. Waits for other changes of
 * administrators first, so that two of them cannot remove each other at once.
 */
export async function countOtherProvinceAdmins(tx: Tx, userId: string): Promise<number> {
  await tx.rows(
    sql`select pg_advisory_xact_lock(hashtextextended('province-admins:' || app.tenant_id(), 0))::text`,
  );
  const { count } = await tx.get<{ count: number }>(sql`
    select count(*)::int as count from user_roles r join users u on u.tenant_id = r.tenant_id and u.id = r.user_id
     where r.tenant_id = (select app.tenant_id()) and r.role = 'province-admin' and u.disabled_at is null
       and r.user_id <> ${userId}`);
  return count;
}

/** Returns id and name of the enabled users of one agency. */
export async function listNames(tx: Tx, agencyId: string): Promise<{ id: string; name: string }[]> {
  return tx.rows(sql`
    select id, name from users
     where tenant_id = (select app.tenant_id()) and agency_id = ${agencyId} and disabled_at is null
     order by name collate "vi-x-icu", id`);
}

/** Returns the id of an agency by its id or code, or undefined. */
export async function findAgencyId(tx: Tx, codeOrId: string): Promise<string | undefined> {
  const row = await tx.find<{ id: string }>(sql`
    select id from agencies where tenant_id = (select app.tenant_id()) and (code = ${codeOrId} or id::text = ${codeOrId})`);
  return row?.id;
}

/** Returns the ids of those of the user names that this tenant already has. */
export async function userIdsByName(
  tx: Tx,
  usernames: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await tx.rows<{ username: string; id: string }>(sql`
    select username, id from users where tenant_id = (select app.tenant_id()) and username = any (${[...usernames]})`);
  return new Map(found.map(({ username, id }) => [username, id]));
}

/** Shows a user's login on the sign-in page of a demo province. */
export async function insertDemoLogin(
  tx: Tx,
  tenantId: string,
  userId: string,
  password: string,
  position: number,
): Promise<void> {
  await tx.run(sql`
    insert into demo_logins (tenant_id, user_id, password, position) values (${tenantId}, ${userId}, ${password}, ${position})
    on conflict (tenant_id, user_id) do nothing`);
}

/** Returns the names of those of the users that the actor may see. */
export async function userNames(tx: Tx, ids: readonly string[]): Promise<{ id: string; name: string }[]> {
  return tx.rows(sql`select id, name from users where id = any (${[...ids]}::uuid[])`);
}

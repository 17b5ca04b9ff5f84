import type { Role } from '@ansinh/domain/kernel';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** The session of a request with what is needed to act as its person. */
export interface LiveSession {
  readonly id: string;
  readonly tenantId: string;
  readonly userId: string;
  readonly agencyId: string;
  readonly territoryCode: string | null;
  readonly roles: readonly Role[];
  readonly mustChangePassword: boolean;
  readonly lastSeenAt: string;
}

/** Returns the session of a token if it has not ended, was not revoked and its person may still sign in. Platform scope. */
export async function findLiveSession(
  tx: Tx,
  tokenHash: Buffer,
  now: Date,
): Promise<LiveSession | undefined> {
  return tx.find(sql`
    select s.id, s.tenant_id as "tenantId", s.user_id as "userId", u.agency_id as "agencyId",
           u.territory_code as "territoryCode", c.must_change_password and s.method = 'password' as "mustChangePassword", s.last_seen_at as "lastSeenAt",
           array(select r.role from user_roles r where r.tenant_id = s.tenant_id and r.user_id = s.user_id order by r.role) as roles
      from sessions s
      join users u on u.tenant_id = s.tenant_id and u.id = s.user_id
      join user_credentials c on c.tenant_id = s.tenant_id and c.user_id = s.user_id
     where s.token_hash = ${tokenHash} and s.revoked_at is null and s.expires_at > ${now} and u.disabled_at is null
       and s.created_at >= c.sessions_valid_from`);
}

/** Notes that a session was used; it then lasts `slidingSeconds` more, up to its absolute end. Platform scope. */
export async function touchSession(
  tx: Tx,
  session: { id: string; tenantId: string },
  now: Date,
  slidingSeconds: number,
): Promise<void> {
  await tx.run(sql`
    update sessions set last_seen_at = ${now},
           expires_at = least(ends_at, ${now}::timestamptz + make_interval(secs => ${slidingSeconds}))
     where tenant_id = ${session.tenantId} and id = ${session.id}`);
}

/** Stores a new session and returns its id. Platform scope. */
export async function insertSession(
  tx: Tx,
  session: {
    tenantId: string;
    userId: string;
    tokenHash: Buffer;
    method: 'password' | 'sso';
    now: Date;
    expiresAt: Date;
    endsAt: Date;
    ip: string | undefined;
    userAgent: string | undefined;
  },
): Promise<string> {
  const { id } = await tx.get<{ id: string }>(sql`
    insert into sessions (tenant_id, user_id, token_hash, method, created_at, last_seen_at, expires_at, ends_at, ip, user_agent)
    values (${session.tenantId}, ${session.userId}, ${session.tokenHash}, ${session.method}, ${session.now}, ${session.now},
            ${session.expiresAt}, ${session.endsAt}, ${session.ip ?? null}, ${session.userAgent?.slice(0, 300) ?? null})
    returning id`);
  return id;
}

/** Where a person is signed in now, newest use first. */
export async function listSessions(
  tx: Tx,
  userId: string,
  now: Date,
): Promise<
  {
    id: string;
    createdAt: string;
    lastSeenAt: string;
    ip: string | null;
    userAgent: string | null;
    method: 'password' | 'sso';
  }[]
> {
  return tx.rows(sql`
    select id, created_at as "createdAt", last_seen_at as "lastSeenAt", ip, user_agent as "userAgent", method
      from sessions where user_id = ${userId} and revoked_at is null and expires_at > ${now}
     order by last_seen_at desc, id`);
}

/** Ends one session of a person; returns false if there is no such session. */
export async function revokeSession(tx: Tx, userId: string, id: string, now: Date): Promise<boolean> {
  const touched = await tx.run(
    sql`update sessions set revoked_at = coalesce(revoked_at, ${now}) where id = ${id} and user_id = ${userId}`,
  );
  return touched === 1;
}

/** Ends all sessions of a person but one. */
export async function revokeOtherSessions(
  tx: Tx,
  userId: string,
  keep: string | undefined,
  now: Date,
): Promise<void> {
  await tx.run(sql`
    update sessions set revoked_at = ${now}
     where user_id = ${userId} and revoked_at is null and id is distinct from ${keep ?? null}::uuid`);
}

/** Removes what ended more than 30 days ago: sessions, reset links, unfinished single sign-ons. Platform scope. */
export async function forgetEnded(tx: Tx, now: Date): Promise<void> {
  await tx.run(sql`delete from sessions where ends_at < ${now}::timestamptz - interval '30 days'`);
  await tx.run(sql`delete from password_resets where expires_at < ${now}::timestamptz - interval '30 days'`);
  await tx.run(sql`delete from oidc_flows where expires_at < ${now}`);
}

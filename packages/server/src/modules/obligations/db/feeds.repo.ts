import type { CalendarFeed } from '@ansinh/contract/obligations/obligations.schemas';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Returns the person's feeds that work. */
export async function listFeeds(tx: Tx): Promise<CalendarFeed[]> {
  return tx.rows<CalendarFeed>(sql`
    select id, scope, created_at as "createdAt" from calendar_feeds where user_id = app.user_id() and revoked_at is null order by id`);
}

/** Makes a feed known by the hash of its secret. */
export async function insertFeed(
  tx: Tx,
  tenantId: string,
  userId: string,
  scope: string,
  tokenHash: string,
): Promise<CalendarFeed> {
  return tx.get<CalendarFeed>(sql`
    insert into calendar_feeds (tenant_id, user_id, scope, token_sha256) values (${tenantId}, ${userId}, ${scope}, ${tokenHash})
    returning id, scope, created_at as "createdAt"`);
}

/** Makes a feed of the person stop working; returns whether there was one. */
export async function revokeFeed(tx: Tx, id: string, now: Date): Promise<boolean> {
  return (
    (await tx.run(
      sql`update calendar_feeds set revoked_at = ${now} where id = ${id} and user_id = app.user_id() and revoked_at is null`,
    )) > 0
  );
}

/** Whose calendar a secret address shows. */
export interface FeedOwner {
  readonly tenantId: string;
  readonly userId: string;
  readonly agencyId: string;
  readonly scope: 'agency' | 'person';
}

/** Finds whose feed a secret's hash is; needs platform scope, since nobody is known yet. Disabled people have none. */
export async function findFeedOwner(tx: Tx, tokenHash: string): Promise<FeedOwner | undefined> {
  return tx.find<FeedOwner>(sql`
    select f.tenant_id as "tenantId", f.user_id as "userId", u.agency_id as "agencyId", f.scope
    from calendar_feeds f join users u on u.tenant_id = f.tenant_id and u.id = f.user_id
    where f.token_sha256 = ${tokenHash} and f.revoked_at is null and u.disabled_at is null`);
}

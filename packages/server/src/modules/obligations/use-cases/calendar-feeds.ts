import { createHash, randomBytes } from 'node:crypto';
import {
  listFeedsEndpoint,
  makeFeedEndpoint,
  readFeedEndpoint,
  revokeFeedEndpoint,
} from '@ansinh/contract/obligations/overview.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { addDays } from '@ansinh/vietnamese/plain-date';
import type { Actor } from '@ansinh/domain/kernel';
import { inTransactionAs } from '../../../platform/database/transaction.ts';
import { FileAnswer } from '../../../platform/file-answer.ts';
import { IDENTIFYING_ACTOR } from '../../../platform/identifying-actor.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { calendarText } from '../calendar-text.ts';
import { findFeedOwner, insertFeed, listFeeds, revokeFeed } from '../db/feeds.repo.ts';
import { listOccurrences } from '../db/occurrences.repo.ts';
import { occurrenceLines } from '../occurrence-lines.ts';

const BACK_DAYS = 60;
const AHEAD_DAYS = 400;
const MOST_EVENTS = 1_000;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Lists the person's calendar addresses. */
export const listCalendarFeeds = useCase({
  name: 'obligations.feeds',
  access: 'session',
  input: inputOf(listFeedsEndpoint),
  audit: 'read',
  run: async ({ tx }) => ({ items: await listFeeds(tx) }),
});

/** Makes a secret calendar address; it is shown this once, only its hash is kept. */
export const makeCalendarFeed = useCase({
  name: 'obligations.make-feed',
  access: 'session',
  input: inputOf(makeFeedEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, services, audit }) => {
    const token = randomBytes(32).toString('base64url');
    const feed = await insertFeed(tx, actor.tenantId, actor.id, input.scope, hashOf(token));
    audit({ subject: `feed:${feed.id}`, detail: { scope: input.scope } });
    return { ...feed, url: `${services.config.publicUrl}/api/calendar-feeds/${token}/calendar.ics` };
  },
});

/** Makes a calendar address stop working. */
export const revokeCalendarFeed = useCase({
  name: 'obligations.revoke-feed',
  access: 'session',
  input: inputOf(revokeFeedEndpoint),
  audit: 'write',
  run: async ({ tx, input, now, audit }) => {
    if (!(await revokeFeed(tx, input.id, now))) throw new Refusal('platform.not_found');
    audit({ subject: `feed:${input.id}` });
  },
});

/**
 * Answers the calendar behind a secret address: what its person's agency owes ('person': also what it coordinates or receives).
 * Read as that person, so a revoked right shows nothing.
 */
export const readCalendarFeed = useCase({
  name: 'obligations.read-feed',
  access: 'public',
  input: inputOf(readFeedEndpoint),
  audit: 'read',
  run: async ({ services, today, input }) => {
    const owner = await inTransactionAs(services.pool, IDENTIFYING_ACTOR, (tx) =>
      findFeedOwner(tx, hashOf(input.token)),
    );
    if (!owner) throw new Refusal('platform.not_found');
    const actor: Actor = {
      kind: 'person',
      id: owner.userId,
      tenantId: owner.tenantId,
      agencyId: owner.agencyId,
      roles: [],
      territoryCode: null,
    };
    const filter = {
      role: owner.scope === 'agency' ? ('lead' as const) : ('any' as const),
      dueFrom: addDays(today, -BACK_DAYS),
      dueTo: addDays(today, AHEAD_DAYS),
    };
    const lines = await inTransactionAs(services.pool, actor, async (tx) =>
      occurrenceLines(
        tx,
        actor,
        today,
        await listOccurrences(tx, owner.tenantId, filter, owner.agencyId, MOST_EVENTS),
      ),
    );
    const text = calendarText(
      lines.filter(({ state }) => state !== 'cancelled'),
      services.config.publicUrl,
    );
    return new FileAnswer('an-sinh.ics', 'text/calendar; charset=utf-8', Buffer.from(text), true);
  },
});

import { coordinationIsComplete, succeededParties } from '@ansinh/domain/obligations';
import type { UseCaseContext } from '../../platform/use-case.ts';
import type { WorkMove } from '../../platform/work-in-hand.ts';
import { presentHoldersOn } from '../directory/index.ts';
import { listParts } from './db/detail.repo.ts';
import { addEvent } from './db/events.repo.ts';
import { shareEvidence } from './db/evidence.repo.ts';
import { addNotices } from './db/notices.repo.ts';
import {
  listWithEndedParties,
  passPart,
  replaceParties,
  type OccurrenceWithEndedParty,
} from './db/transfer.repo.ts';

type Context = Pick<UseCaseContext<unknown>, 'tx' | 'actor' | 'now' | 'services' | 'enqueue'>;

const REASON = 'Cơ quan đã kết thúc hoạt động; cơ quan tiếp nhận nhiệm vụ thay thế.';

/**
 * Puts successors in the place of coordinating agencies and recipients that ended, on all unfinished occurrences, and returns on how
 * many. What the ended agency was asked for, held or could open is the successor's from then on; the time line says why. `moves`:
 * who takes over where a decision says so; for other agencies the recorded successions do.
 */
export async function succeedParties(
  context: Context,
  day: string,
  moves: readonly WorkMove[] = [],
): Promise<number> {
  let changed = 0;
  const newcomers: string[] = [];
  const decided = new Map(moves.map((move) => [move.fromId, move]));
  for (const occurrence of await listWithEndedParties(context.tx, context.actor.tenantId, day)) {
    const successors = new Map<string, readonly string[]>();
    let reason = REASON;
    for (const ended of occurrence.endedIds) {
      const move = decided.get(ended);
      if (move !== undefined) {
        if (move.toIds.length > 0) successors.set(ended, move.toIds);
        reason = move.reason;
        continue;
      }
      const holders = await presentHoldersOn(context.tx, ended, day);
      const ids = holders.filter(({ primary }) => primary).map(({ agencyId }) => agencyId);
      if (ids.length > 0 && !ids.includes(ended)) successors.set(ended, ids);
    }
    if (successors.size === 0) continue;
    newcomers.push(...(await succeed(context, occurrence, successors, reason)));
    changed += 1;
  }
  const counts = [...Map.groupBy(newcomers, (id) => id)].map(([id, all]) => [id, all.length] as const);
  await tellNewcomers(context, day, new Map(counts));
  return changed;
}

/** Returns the agencies that come in. */
async function succeed(
  context: Context,
  occurrence: OccurrenceWithEndedParty,
  successors: ReadonlyMap<string, readonly string[]>,
  reason: string,
): Promise<readonly string[]> {
  const { tx, actor, now } = context;
  const { id, leadId, state } = occurrence;
  const parties = succeededParties(occurrence, successors);
  for (const [ended, ids] of successors) {
    const asked = ids.filter((one) => parties.coordinatingIds.includes(one));
    await passPart(tx, id, ended, asked, now, reason);
  }
  const after = { ...parties, ...(await handsAfter(context, occurrence, successors)) };
  await replaceParties(tx, occurrence, after, now);
  const newcomers = [...parties.coordinatingIds, ...parties.recipientIds].filter(
    (one) => !occurrence.coordinatingIds.includes(one) && !occurrence.recipientIds.includes(one),
  );
  if (state === 'waiting' || state === 'submitted') await shareEvidence(tx, id, leadId, newcomers);
  await addEvent(tx, actor, id, now, {
    kind: 'succeeded',
    fromState: state,
    toState: after.state,
    holderId: after.holderId,
    reason,
    detail: { replaced: Object.fromEntries(successors) },
  });
  return newcomers;
}

/** One notice for each agency, however many duties it comes into: `counts` says how many. */
export async function tellNewcomers(
  { tx, actor, services, enqueue }: Context,
  day: string,
  counts: ReadonlyMap<string, number>,
): Promise<void> {
  const byMail = services.mailer.configured;
  const notices = [...counts].map(([agencyId, count]) => ({
    agencyId,
    occurrenceId: null,
    kind: 'succeeded',
    cause: `succeeded:${day}`,
    params: { count },
  }));
  if ((await addNotices(tx, actor.tenantId, notices, byMail)) > 0 && byMail)
    await enqueue(
      'obligations.send-notices',
      { tenantId: actor.tenantId },
      { key: `notices:${actor.tenantId}` },
    );
}

/** In whose hands the work lies afterwards; work that waited for parts nobody owes any more is the lead's again. */
async function handsAfter(
  { tx }: Context,
  { id, leadId, state, holderId }: OccurrenceWithEndedParty,
  successors: ReadonlyMap<string, readonly string[]>,
): Promise<Pick<OccurrenceWithEndedParty, 'state' | 'holderId'>> {
  if (state === 'waiting') {
    const parts = await listParts(tx, id);
    if (coordinationIsComplete(parts)) return { state: 'open', holderId: leadId };
    return { state, holderId: parts.find((part) => part.state === 'asked')?.agencyId ?? leadId };
  }
  const heirs = holderId === null ? undefined : successors.get(holderId);
  return { state, holderId: heirs?.[0] ?? holderId };
}

import type { UseCaseContext } from '../../platform/use-case.ts';
import { presentHoldersOn } from '../directory/index.ts';
import { addEvent } from './db/events.repo.ts';
import { shareEvidence } from './db/evidence.repo.ts';
import { changeOccurrence, findOccurrence } from './db/occurrences.repo.ts';
import { copyFor, listOrphaned, passTo, type OrphanedOccurrence } from './db/transfer.repo.ts';

type Context = Pick<UseCaseContext<unknown>, 'tx' | 'actor' | 'now'>;

/**
 * Passes the owed work of agencies that ended to those that took it over, and returns how many were passed on. One successor
 * goes on with the same occurrence, its evidence and discussion; several get one each and the old one is closed with the reason.
 */
export async function transferOrphaned(context: Context, day: string): Promise<number> {
  let passed = 0;
  for (const orphan of await listOrphaned(context.tx, context.actor.tenantId, day)) {
    const holders = (await presentHoldersOn(context.tx, orphan.leadId, day)).filter(({ primary }) => primary);
    const ids = holders.map(({ agencyId }) => agencyId);
    if (ids.length === 0) continue;
    const [only] = ids;
    if (ids.length > 1 || only === undefined || !(await passWhole(context, orphan, only)))
      await divide(context, orphan, ids);
    passed += 1;
  }
  return passed;
}

async function passWhole(
  { tx, actor, now }: Context,
  { id, leadId, state }: OrphanedOccurrence,
  to: string,
): Promise<boolean> {
  if (!(await passTo(tx, id, to, now))) return false;
  await shareEvidence(tx, id, leadId, [to]);
  await addEvent(tx, actor, id, now, {
    kind: 'transferred',
    fromState: state,
    toState: state,
    holderId: to,
    detail: { from: leadId },
  });
  return true;
}

async function divide(
  { tx, actor, now }: Context,
  { id, leadId, state }: OrphanedOccurrence,
  to: readonly string[],
): Promise<void> {
  for (const agencyId of to) {
    const copy = await copyFor(tx, id, agencyId, now);
    if (copy === undefined) continue;
    const toState = state === 'upcoming' ? 'upcoming' : 'open';
    await addEvent(tx, actor, copy, now, {
      kind: 'transferred',
      toState,
      holderId: agencyId,
      detail: { from: leadId },
    });
  }
  const row = await findOccurrence(tx, id, true);
  if (!row) return;
  await changeOccurrence(tx, id, now, { state: 'cancelled', due: row.due, holderId: null });
  await addEvent(tx, actor, id, now, {
    kind: 'cancel',
    fromState: state,
    toState: 'cancelled',
    reason: 'Cơ quan đã kết thúc hoạt động; việc chuyển cho cơ quan tiếp nhận.',
    detail: { to },
  });
}

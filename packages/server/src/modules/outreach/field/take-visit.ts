import type { FieldResult, FieldVisitSent } from '@ansinh/contract/outreach/field.schemas';
import { fieldSentence } from '@ansinh/contract/outreach/field.words';
import { OUTCOME_NAMES } from '@ansinh/contract/outreach/outreach.words';
import { checkVisit, visitConflict, type VisitConflict } from '@ansinh/domain/outreach';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { todayInVietnam, type UseCaseContext } from '../../../platform/use-case.ts';
import { addVisit, findLeft, findSentVisit, lockTask } from '../db/visit-writes.repo.ts';
import { settleVisit } from '../settle-visit.ts';
import type { FieldHand } from './field-hand.ts';

type Context = Pick<UseCaseContext<unknown>, 'tx' | 'actor' | 'now' | 'today'> & {
  readonly language: 'vi' | 'en';
  /** Visits of this sync that were here before it. */
  readonly known: ReadonlyMap<string, { taskId: string; userId: string | null }>;
};
type Taken = Pick<FieldResult, 'status' | 'sentence'>;

/**
 * Takes one visit from a phone. What is here already stays as it is; what came after its task had gone is kept and moves nothing. Throws a
 * Refusal for what cannot be kept.
 */
export async function takeVisit(
  { tx, actor, now, today, language, known }: Context,
  { me, keys }: FieldHand,
  deviceId: string,
  sent: FieldVisitSent,
): Promise<Taken> {
  const duplicate: Taken = { status: 'duplicate', sentence: fieldSentence('duplicate', {}, language) };
  const earlier = known.get(sent.id);
  if (earlier) {
    if (earlier.taskId === sent.taskId && earlier.userId === actor.id) return duplicate;
    throw new Refusal('outreach.visit_id_taken');
  }
  const happenedAt = new Date(sent.happenedAt);
  const stated = { ...sent, happenedAt, day: todayInVietnam(happenedAt) };
  const visit = orRefuse(checkVisit(stated, now, today));
  const { outcome } = visit;
  const outcomeName = OUTCOME_NAMES[outcome][language];

  const locked = await lockTask(tx, sent.taskId);
  const task = locked?.unitKey != null && keys.includes(locked.unitKey) ? locked : undefined;
  const left = task ? undefined : await findLeft(tx, keys, sent.taskId);
  if (!task && !left) throw new Refusal('outreach.task_unknown');
  const conflict: VisitConflict | null = task
    ? visitConflict({ ...task, held: true }, happenedAt.toISOString())
    : left?.endedAs === 'withdrawn'
      ? 'withdrawn'
      : 'reassigned';
  const added = await addVisit(
    tx,
    actor,
    { ...visit, unitKey: me.unitKey, byName: me.name, deviceId, conflict },
    now,
  );
  // The other of two syncs that ran at once, or an id of somebody else's visit.
  if (!added) {
    const other = await findSentVisit(tx, sent.id);
    if (other?.taskId === sent.taskId && other.userId === actor.id) return duplicate;
    throw new Refusal('outreach.visit_id_taken');
  }
  const late = task?.lastVisitAt != null && happenedAt.toISOString() < task.lastVisitAt;
  await settleVisit({ tx, actor, now }, { id: sent.id, taskId: sent.taskId, outcome, conflict }, task);
  if (conflict === null)
    return {
      status: 'accepted',
      sentence: fieldSentence(late ? 'accepted-late' : 'accepted', { outcome: outcomeName }, language),
    };
  const because = left
    ? fieldSentence(
        left.endedAs === 'withdrawn' ? 'left-withdrawn' : 'left-reassigned',
        { holder: left.wentTo ?? '', reason: left.because },
        language,
      )
    : (task?.closedBecause ?? '');
  return { status: 'conflict', sentence: fieldSentence(`conflict-${conflict}`, { because }, language) };
}

import { inputOf } from '@ansinh/contract/platform/endpoint';
import {
  decideFindingEndpoint,
  undoFindingEndpoint,
} from '@ansinh/contract/statefunded/statefunded.endpoints';
import { refuseOnConstraint } from '../../../platform/database/refuse-on-constraint.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase, type UseCaseContext } from '../../../platform/use-case.ts';
import { changeableList } from '../changeable-list.ts';
import { closeFindingsOf, lockFinding, settleFinding, type StoredFinding } from '../db/findings.repo.ts';
import { findList } from '../db/lists.repo.ts';
import { changeMembers, lockMember } from '../db/members.repo.ts';
import { restorable } from '../db/restorable.repo.ts';
import { findRegisterPerson } from '../db/register.repo.ts';
import { decisionsFor, mayUndo } from '../finding-rights.ts';
import { groupOn } from '../group-facts.ts';
import { lookerOf } from '../looker-of.ts';
import { requireCommune } from '../own-commune.ts';
import { putOneOnList } from '../put-on-list.ts';

type Done = StoredFinding['done'];

/** A duplicate or missing person settled by a person, with the reason. */
export const decideFinding = useCase({
  name: 'statefunded.decide',
  access: 'statefunded.work',
  input: inputOf(decideFindingEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, input, now, audit } = context;
    const finding = await lockFinding(tx, input.findingId);
    if (!finding) throw new Refusal('platform.not_found');
    if (finding.version !== input.version) throw new Refusal('statefunded.changed_meanwhile');
    const { decision, reason } = input;
    if (!decisionsFor(actor, await lookerOf(tx), finding).includes(decision))
      throw new Refusal('statefunded.decision_unfit');
    const done = await carryOut(context, finding, decision);
    const version = await settleFinding(tx, finding.id, { decision, reason, done, by: actor.id, at: now });
    audit({ subject: `statefunded-finding:${finding.id}`, detail: { decision, reason, ...done } });
    return { id: finding.id, state: 'settled' as const, version };
  },
});

async function carryOut(
  context: UseCaseContext<unknown>,
  finding: StoredFinding,
  decision: NonNullable<StoredFinding['decision']>,
): Promise<Done> {
  if (decision === 'keep') return takeOff(context, finding.otherMemberId ?? '');
  if (decision === 'keep-other') return takeOff(context, finding.memberId ?? '');
  if (decision === 'add') return add(context, finding);
  return {};
}

/** A line that was not sent is taken off; for one whose card was asked for, this month's list says that the person leaves. */
async function takeOff(context: UseCaseContext<unknown>, memberId: string): Promise<Done> {
  const { tx, now, today } = context;
  const member = await lockMember(tx, memberId);
  if (!member) throw new Refusal('statefunded.decision_unfit');
  await closeFindingsOf(tx, memberId);
  if (member.requestedAt === null) {
    await changeMembers(tx, [memberId], { dropped: { at: now, because: 'duplicate' } });
    return { dropped: memberId };
  }
  const own = await requireCommune(tx);
  const list = await changeableList(context, own, member.group);
  const on = today < member.from ? member.from : today;
  await changeMembers(tx, [memberId], { out: { listId: list.id, reason: 'duplicate', on, document: '' } });
  return { left: memberId };
}

async function add(context: UseCaseContext<unknown>, finding: StoredFinding): Promise<Done> {
  const { tx, today } = context;
  const person = await findRegisterPerson(tx, finding.personId ?? '');
  if (!person) throw new Refusal('platform.not_found');
  const list = await changeableList(context, await requireCommune(tx), finding.group);
  const group = await groupOn(tx, finding.group, list.dueOn);
  const coming = {
    ...person,
    from: today,
    reason: 'missed' as const,
    document: '',
    origin: 'finding' as const,
  };
  return { added: await putOneOnList(tx, list, group, coming) };
}

/** A decision taken back, as long as nothing of it was sent for cards. */
export const undoFinding = useCase({
  name: 'statefunded.undo',
  access: 'statefunded.work',
  input: inputOf(undoFindingEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, actor, input, now, audit } = context;
    const finding = await lockFinding(tx, input.findingId);
    if (!finding) throw new Refusal('platform.not_found');
    if (finding.version !== input.version) throw new Refusal('statefunded.changed_meanwhile');
    if (!mayUndo(actor, await lookerOf(tx), finding)) throw new Refusal('statefunded.decision_unfit');
    await undo(context, finding.done);
    const version = await settleFinding(tx, finding.id, {
      decision: null,
      reason: '',
      done: {},
      by: actor.id,
      at: now,
    });
    audit({ subject: `statefunded-finding:${finding.id}`, detail: { undone: finding.decision } });
    return { id: finding.id, state: 'open' as const, version };
  },
});

async function undo({ tx, now }: UseCaseContext<unknown>, { dropped, left, added }: Done): Promise<void> {
  if (dropped !== undefined) {
    if (!(await restorable(tx, dropped))) throw new Refusal('statefunded.settled_sent');
    await refuseOnConstraint(changeMembers(tx, [dropped], { dropped: null }), {
      statefunded_member_stands_once: 'statefunded.settled_sent',
    });
  }
  if (left !== undefined) {
    const member = await lockMember(tx, left);
    const list = member?.outListId ? await findList(tx, member.outListId) : undefined;
    if (member?.to !== null || list?.state === 'sent') throw new Refusal('statefunded.settled_sent');
    await changeMembers(tx, [left], { out: null });
  }
  if (added !== undefined) {
    const member = await lockMember(tx, added);
    if (member && member.requestedAt !== null) throw new Refusal('statefunded.settled_sent');
    if (member) await changeMembers(tx, [added], { dropped: { at: now, because: 'undone' } });
  }
}

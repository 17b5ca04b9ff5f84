import { inputOf } from '@ansinh/contract/platform/endpoint';
import {
  changeLineEndpoint,
  checkLineEndpoint,
  decreaseEndpoint,
  removeLineEndpoint,
} from '@ansinh/contract/statefunded/lists.endpoints';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { correctLine } from '../db/member-writes.repo.ts';
import { changeMembers, lockMember } from '../db/members.repo.ts';
import { groupOn } from '../group-facts.ts';
import { listOfMaker, listOfManager, touched } from '../list-in-hand.ts';
import { termOf } from '../put-on-list.ts';

/** Somebody who leaves the group: why, and which day is the last. */
export const decrease = useCase({
  name: 'statefunded.decrease',
  access: 'statefunded.work',
  input: inputOf(decreaseEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, input, audit } = context;
    const list = await listOfMaker(context, 'change');
    const member = await lockMember(tx, input.memberId);
    if (
      !member ||
      member.commune !== list.commune ||
      member.group !== list.group ||
      member.requestedAt === null
    )
      throw new Refusal('platform.not_found');
    if (member.outListId !== null) throw new Refusal('statefunded.leaves_already', { name: member.fullName });
    if (input.on < member.from)
      throw new Refusal('statefunded.leaves_before_coming', {
        date: formatDate(input.on),
        from: formatDate(member.from),
      });
    const { reason, on, document } = input;
    await changeMembers(tx, [member.id], { out: { listId: list.id, reason, on, document } });
    audit({ subject: `statefunded-list:${list.id}`, detail: { leaves: member.id, reason } });
    return touched(context, list, 1);
  },
});

/** An increase corrected: its code, first day, reason or paper. */
export const changeLine = useCase({
  name: 'statefunded.change-line',
  access: 'statefunded.work',
  input: inputOf(changeLineEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, input, audit } = context;
    const list = await listOfMaker(context, 'change');
    const member = await lockMember(tx, input.memberId);
    if (!member || member.listId !== list.id || member.requestedAt !== null)
      throw new Refusal('platform.not_found');
    const group = await groupOn(tx, list.group, list.dueOn);
    const { cardCode, from, reason, document } = input;
    const term = termOf(group, { ...member, cardCode, from });
    await correctLine(tx, member.id, { ...term, inReason: reason, inDocument: document });
    audit({ subject: `statefunded-list:${list.id}`, detail: { corrected: member.id } });
    return touched(context, list, 1);
  },
});

/** A line taken off before the list is sent. */
export const removeLine = useCase({
  name: 'statefunded.remove-line',
  access: 'statefunded.work',
  input: inputOf(removeLineEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, input, now, audit } = context;
    const list = await listOfMaker(context, 'change');
    const member = await lockMember(tx, input.memberId);
    const isHere = input.side === 'in' ? member?.listId === list.id : member?.outListId === list.id;
    if (!member || !isHere || (input.side === 'in' && member.requestedAt !== null))
      throw new Refusal('platform.not_found');
    await changeMembers(
      tx,
      [member.id],
      input.side === 'in' ? { dropped: { at: now, because: 'removed' } } : { out: null },
    );
    audit({ subject: `statefunded-list:${list.id}`, detail: { removed: member.id, side: input.side } });
    return touched(context, list, 1);
  },
});

/** What the managing agency says of one line: right, or returned with the reason on the very line. */
export const checkLine = useCase({
  name: 'statefunded.check-line',
  access: 'statefunded.check',
  input: inputOf(checkLineEndpoint),
  audit: 'write',
  run: async (context) => {
    const { tx, input, audit } = context;
    const list = await listOfManager(context);
    if (list.state !== 'submitted' && list.state !== 'approved')
      throw new Refusal('statefunded.step_not_allowed', { state: list.state, step: 'check' });
    const member = await lockMember(tx, input.memberId);
    const isHere = input.side === 'in' ? member?.listId === list.id : member?.outListId === list.id;
    if (!member || !isHere) throw new Refusal('platform.not_found');
    const { side, verdict } = input;
    const note = verdict === 'returned' ? input.note : '';
    if (verdict === 'returned' && note === '') throw new Refusal('statefunded.line_needs_reason');
    await changeMembers(
      tx,
      [member.id],
      side === 'in' ? { inCheck: verdict, inNote: note } : { outCheck: verdict, outNote: note },
    );
    audit({ subject: `statefunded-list:${list.id}`, detail: { line: member.id, side, verdict } });
    return touched(context, list, 1);
  },
});

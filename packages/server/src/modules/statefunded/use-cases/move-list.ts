import { inputOf } from '@ansinh/contract/platform/endpoint';
import {
  approveListEndpoint,
  nilListEndpoint,
  recallListEndpoint,
  returnListEndpoint,
  sendListEndpoint,
  submitListEndpoint,
} from '@ansinh/contract/statefunded/lists.endpoints';
import type { ListMoved } from '@ansinh/contract/statefunded/statefunded.schemas';
import { decideListStep, type ListStep } from '@ansinh/domain/statefunded';
import { orRefuse } from '../../../platform/refusal.ts';
import { useCase, type UseCaseContext } from '../../../platform/use-case.ts';
import { countLines, moveList, type StoredList } from '../db/lists.repo.ts';
import { changeMembers, membersOfList } from '../db/members.repo.ts';
import { askForSearch } from '../ask-for-search.ts';
import { listOfMaker, listOfManager, type ListStepInput } from '../list-in-hand.ts';
import { sendForCards } from '../send-for-cards.ts';

type Context = UseCaseContext<ListStepInput>;

const STAMPS = {
  submit: 'submitted',
  approve: 'checked',
  return: 'checked',
  send: 'sent',
  recall: null,
  nil: 'submitted',
} as const;

async function moved(context: Context, list: StoredList, step: keyof typeof STAMPS): Promise<ListMoved> {
  const { tx, actor, now, audit } = context;
  const counts = await countLines(tx, list.id);
  const state = orRefuse(decideListStep(list.state, step as ListStep, counts)) as StoredList['state'];
  const version = await moveList(tx, list.id, state, STAMPS[step], { by: actor.id, at: now });
  audit({
    subject: `statefunded-list:${list.id}`,
    detail: { commune: list.commune, group: list.group, month: list.month, state, lines: counts.lines },
  });
  return { id: list.id, state, version, count: counts.lines };
}

/** The list goes to the agency that manages the group; who stands twice or is missing is searched meanwhile. */
export const submitList = useCase({
  name: 'statefunded.submit',
  access: 'statefunded.work',
  input: inputOf(submitListEndpoint),
  audit: 'write',
  run: async (context) => {
    const list = await listOfMaker(context, 'change');
    await askForSearch(context);
    return moved(context, list, 'submit');
  },
});

/** Nobody came or left in the month. */
export const nilList = useCase({
  name: 'statefunded.nil',
  access: 'statefunded.work',
  input: inputOf(nilListEndpoint),
  audit: 'write',
  run: async (context) => moved(context, await listOfMaker(context, 'nil'), 'nil'),
});

/** A list that nobody has checked yet is taken back. */
export const recallList = useCase({
  name: 'statefunded.recall',
  access: 'statefunded.work',
  input: inputOf(recallListEndpoint),
  audit: 'write',
  run: async (context) => moved(context, await listOfMaker(context, 'recall'), 'recall'),
});

/** The managing agency agrees with every line. */
export const approveList = useCase({
  name: 'statefunded.approve',
  access: 'statefunded.check',
  input: inputOf(approveListEndpoint),
  audit: 'write',
  run: async (context) => {
    const list = await listOfManager(context);
    const answer = await moved(context, list, 'approve');
    const members = await membersOfList(context.tx, list.id);
    const [coming, leaving] = [
      members.filter(({ listId }) => listId === list.id),
      members.filter(({ outListId }) => outListId === list.id),
    ];
    await changeMembers(
      context.tx,
      coming.map(({ id }) => id),
      { inCheck: 'ok' },
    );
    await changeMembers(
      context.tx,
      leaving.map(({ id }) => id),
      { outCheck: 'ok' },
    );
    return answer;
  },
});

/** The list goes back with the wrong lines marked. */
export const returnList = useCase({
  name: 'statefunded.return',
  access: 'statefunded.check',
  input: inputOf(returnListEndpoint),
  audit: 'write',
  run: async (context) => moved(context, await listOfManager(context), 'return'),
});

/** Cards are asked for, decreases take effect. */
export const sendList = useCase({
  name: 'statefunded.send',
  access: 'statefunded.work',
  input: inputOf(sendListEndpoint),
  audit: 'write',
  run: async (context) => {
    const list = await listOfMaker(context, 'send');
    const count = await sendForCards(context, list);
    return { ...(await moved(context, list, 'send')), count };
  },
});

import { inputOf } from '@ansinh/contract/platform/endpoint';
import {
  getListEndpoint,
  listCandidatesEndpoint,
  listImportsEndpoint,
  listStandingEndpoint,
} from '@ansinh/contract/statefunded/lists.endpoints';
import type { ListDetail } from '@ansinh/contract/statefunded/statefunded.schemas';
import { daysBetween } from '@ansinh/vietnamese/plain-date';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { todayInVietnam, useCase } from '../../../platform/use-case.ts';
import { cardRequestsOf } from '../../cards/index.ts';
import { maskNumber } from '@ansinh/domain/people';
import { seesMasked } from '../../people/index.ts';
import { communeFee } from '../commune-fee.ts';
import { countLines, findList, type StoredList } from '../db/lists.repo.ts';
import { countStanding, membersOfList, standingMembers } from '../db/members.repo.ts';
import { searchPeople, sentLists } from '../db/register.repo.ts';
import { groupFacts, groupOn } from '../group-facts.ts';
import { listAbilities } from '../list-abilities.ts';
import { agencyName } from '../list-in-hand.ts';
import { linesOf } from '../list-lines.ts';

const MOST_FOUND = 20;
const MOST_STANDING = 200;

async function visibleList(tx: Tx, id: string): Promise<StoredList> {
  const list = await findList(tx, id);
  if (!list) throw new Refusal('platform.not_found');
  return list;
}

/** One list with its lines. */
export const getList = useCase({
  name: 'statefunded.list',
  access: 'statefunded.read',
  input: inputOf(getListEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today, input }): Promise<ListDetail> => {
    const list = await visibleList(tx, input.listId);
    const group = (await groupFacts(tx, list.dueOn)).find(({ code }) => code === list.group);
    if (!group) throw new Refusal('statefunded.group_unknown', { group: list.group, date: list.dueOn });
    const members = await membersOfList(tx, list.id);
    const cards = await cardRequestsOf(
      tx,
      members.flatMap(({ cardRequestId }) => (cardRequestId === null ? [] : [cardRequestId])),
    );
    const masked = seesMasked(actor);
    const lines = linesOf(list, members, cards, masked);
    const coming = lines.filter(({ side }) => side === 'in');
    const isCarded =
      list.state === 'sent' && coming.length > 0 && coming.every(({ card }) => card?.state === 'issued');
    const submittedOn = list.submittedAt === null ? today : todayInVietnam(new Date(list.submittedAt));
    const counts = await countLines(tx, list.id);
    const fee = await communeFee(tx, lines.length, list.dueOn < today ? list.dueOn : today);
    return {
      id: list.id,
      place: { commune: list.commune, name: list.communeName },
      group,
      month: list.month,
      agency: await agencyName(tx, list.agencyId, today),
      managerId: list.managerId,
      manager: (await agencyName(tx, list.managerId, today)) || null,
      state: isCarded ? 'carded' : list.state,
      dueOn: list.dueOn,
      lateDays: Math.max(0, daysBetween(list.dueOn, submittedOn)),
      lines,
      standing: await countStanding(tx, list.commune, list.group, today),
      openDuplicates: counts.openDuplicates,
      steps: stepsOf(list),
      fee: { people: lines.length, amount: fee.amount },
      masked,
      version: list.version,
      abilities: listAbilities(actor, list, counts),
    };
  },
});

function stepsOf(list: StoredList): ListDetail['steps'] {
  const steps: ListDetail['steps'] = [];
  if (list.submittedAt !== null) steps.push({ step: 'submit', at: list.submittedAt, by: list.submittedBy });
  if (list.checkedAt !== null) steps.push({ step: 'check', at: list.checkedAt, by: list.checkedBy });
  if (list.sentAt !== null) steps.push({ step: 'send', at: list.sentAt, by: list.sentBy });
  return steps;
}

/** People of the own register who may be put on the list. */
export const listCandidates = useCase({
  name: 'statefunded.candidates',
  access: 'statefunded.work',
  input: inputOf(listCandidatesEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input }) => {
    await visibleList(tx, input.listId);
    const masked = seesMasked(actor);
    const found = masked ? [] : await searchPeople(tx, input.q, MOST_FOUND);
    return {
      items: found.map((one) => ({ ...one, identityNumber: maskNumber(one.identityNumber) })),
    };
  },
});

/** People who stand in the list's group now. */
export const listStanding = useCase({
  name: 'statefunded.standing',
  access: 'statefunded.read',
  input: inputOf(listStandingEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today, input }) => {
    const list = await visibleList(tx, input.listId);
    const { commune, group } = list;
    const found = await standingMembers(tx, { commune, group, day: today, q: input.q, limit: MOST_STANDING });
    const masked = seesMasked(actor);
    return {
      items: linesOf(list, found.slice(0, MOST_STANDING), new Map(), masked, 'standing').map((line) => ({
        memberId: line.memberId,
        fullName: line.fullName,
        birth: line.birth,
        birthPrecision: line.birthPrecision,
        village: line.village,
        cardCode: line.cardCode,
        from: line.on,
        cardUntil: line.cardUntil,
        isLeaving: found.some(({ id, outListId }) => id === line.memberId && outListId !== null),
      })),
      more: found.length > MOST_STANDING,
    };
  },
});

/** Lists the commune sent through the exchange that name people of the group. */
export const listImports = useCase({
  name: 'statefunded.imports',
  access: 'statefunded.work',
  input: inputOf(listImportsEndpoint),
  audit: 'read',
  run: async ({ tx, input }) => {
    const list = await visibleList(tx, input.listId);
    const { cardCodes } = await groupOn(tx, list.group, list.dueOn);
    return { items: await sentLists(tx, cardCodes) };
  },
});

import { openCardRequests } from '../cards/index.ts';
import type { UseCaseContext } from '../../platform/use-case.ts';
import type { StoredList } from './db/lists.repo.ts';
import { linkCards } from './db/member-writes.repo.ts';
import { changeMembers, membersOfList, type StoredMember } from './db/members.repo.ts';

type Context = Pick<UseCaseContext<unknown>, 'tx' | 'actor' | 'now' | 'today'>;

/**
 * Asks Social Insurance for a card of everybody a list brings, once each, and ends the stays of those it takes off. Returns how many cards
 * were asked for now; a new-born whose card was asked for before is not asked for again.
 */
export async function sendForCards(context: Context, list: StoredList): Promise<number> {
  const { tx } = context;
  const members = await membersOfList(tx, list.id);
  const coming = members.filter(({ listId, requestedAt }) => listId === list.id && requestedAt === null);
  await requestCards(context, coming, 'state-funded', list.id);
  for (const { id, outListId, outOn } of members)
    if (outListId === list.id) await changeMembers(tx, [id], { to: outOn });
  return coming.length;
}

/** Asks for the cards of these stays and marks them as asked for. */
export async function requestCards(
  { tx, actor, now, today }: Context,
  members: readonly StoredMember[],
  source: 'state-funded' | 'birth',
  sourceRef: string,
): Promise<void> {
  const ids = await openCardRequests(
    tx,
    members.map((member) => ({
      kind: 'card' as const,
      source,
      sourceRef,
      originKey: `statefunded:${member.id}`,
      personId: member.personId,
      fullName: member.fullName,
      birthDate: member.birth,
      birthPrecision: member.birthPrecision,
      sex: member.sex,
      identityNumber: member.identityNumber,
      bhxhNumber: member.bhxhNumber,
      commune: member.commune,
      group: member.cardCode,
      requestedBy: actor.agencyId ?? '',
      requestedOn: today,
      validFrom: member.from,
      validTo: member.cardUntil,
    })),
  );
  const pairs = members.map(({ id }, at) => ({ memberId: id, cardRequestId: ids[at] ?? '' }));
  await linkCards(tx, pairs, now);
}
